import { readIdentifierFile } from '../../subgraphs/population/rules/identifierFile.ts';
import {
  type Candidate,
  judgeBirthDate,
  judgeIdentity,
  judgeName,
} from '../../subgraphs/population/rules/identity.ts';

const hoa: Candidate = { fullName: 'Trần Thị Hòa', birthDate: '1990-06-15' };
const typedHoa = { personalNumber: '966190000202', fullName: 'Trần Thị Hòa', birthDate: '1990-06-15' };

describe('Comparing what was typed with the register', () => {
  it.each([
    ['Trần Thị Hòa', 'Trần Thị Hòa', 'MATCH'],
    ['trần  thị HOÀ ', 'Trần Thị Hòa', 'MATCH'],
    ['Trần Thị Hoa', 'Trần Thị Hòa', 'NEAR_MATCH'],
    ['Tran Thi Hoa', 'Trần Thị Hòa', 'NEAR_MATCH'],
    ['TrầnThị Hòa', 'Trần Thị Hòa', 'NEAR_MATCH'],
    ['Do Van Lam', 'Đỗ Văn Lâm', 'NEAR_MATCH'],
    ['Trần Thị Hoan', 'Trần Thị Hòa', 'NO_MATCH'],
    ['', 'Trần Thị Hòa', 'NO_MATCH'],
  ])('judges the name %p against %p as %s', (typed, stored, verdict) => {
    expect(judgeName(typed, stored)).toBe(verdict);
  });

  it.each([
    ['1951', '1951', 'MATCH'],
    ['1951-01-01', '1951', 'NEAR_MATCH'],
    ['1952-01-01', '1951', 'NO_MATCH'],
    ['1990', '1990-06-15', 'NEAR_MATCH'],
    ['1990-06', '1990-06-15', 'NEAR_MATCH'],
    ['1990-07', '1990-06-15', 'NO_MATCH'],
    ['1990-06-15', '1990-06-15', 'MATCH'],
    ['1990-06-16', '1990-06-15', 'NO_MATCH'],
  ])('judges the birth date %s against %s as %s', (typed, stored, verdict) => {
    expect(judgeBirthDate(typed, stored)).toBe(verdict);
  });

  it('gives five outcomes that are never confused', () => {
    expect(judgeIdentity(typedHoa, [hoa]).outcome).toBe('MATCH');
    expect(judgeIdentity({ ...typedHoa, fullName: 'Trần Thị Hoa' }, [hoa]).outcome).toBe('NEAR_MATCH');
    expect(judgeIdentity({ ...typedHoa, fullName: 'Lê Thị Hòa' }, [hoa]).outcome).toBe('MISMATCH');
    expect(judgeIdentity(typedHoa, []).outcome).toBe('NOT_FOUND');
    expect(judgeIdentity(typedHoa, [hoa, hoa]).outcome).toBe('AMBIGUOUS');
  });

  it('compares nothing when nobody or more than one person carries the number', () => {
    expect(judgeIdentity(typedHoa, []).attributes).toEqual([]);
    expect(judgeIdentity(typedHoa, [hoa, hoa]).attributes).toEqual([]);
  });

  it('finds a year that contradicts the number itself and says so, whatever the register holds', () => {
    const verdict = judgeIdentity({ ...typedHoa, birthDate: '1890-06-15' }, [
      { ...hoa, birthDate: '1890-06-15' },
    ]);
    expect(verdict.outcome).toBe('MISMATCH');
    expect(verdict.attributes).toContainEqual({ attribute: 'BIRTH_DATE', verdict: 'NO_MATCH' });
    expect(verdict.message).toContain('không phù hợp với số định danh');
  });
});

describe('A file that links identifiers to people', () => {
  it.each([
    ['[]', 'NOT_READABLE', 'list'],
    ['"8f0c"', 'NOT_READABLE', 'text'],
    ['{"identifier":"8f0c"}', 'NOT_READABLE', 'object'],
    ['{"identifier":"8f0c', 'NOT_READABLE', 'no JSON'],
    [
      '{"identifier":"8f0c","personalNumber":"001190012345","personalNumber":"001190012346"}',
      'MEMBER_TWICE',
      undefined,
    ],
    ['{"identifier":"001190012345","personalNumber":"001190012345"}', 'NUMBER_AS_IDENTIFIER', undefined],
    ['{"identifier":"012345678","ended":true}', 'NUMBER_AS_IDENTIFIER', undefined],
  ])('is refused line by line, and told what stands there: %s', (row, reason, found) => {
    const { lines, refused } = readIdentifierFile(`${row}\n{"identifier":"ok","ended":true}`);
    expect(lines).toEqual([{ line: 2, identifier: 'ok', ended: true }]);
    expect(refused.map((one) => [one.line, one.reason, one.found])).toEqual([[1, reason, found]]);
  });
});
