/** Purpose × field × legal basis: what no law allows for any purpose does not compose. */
import { parse, print } from 'graphql';
import { isPersonal } from '../../kernel/domain/policy.ts';
import {
  defaultBasis,
  findPurpose,
  impliedPurpose,
  legalBases,
  purposeRules,
  readBasis,
} from '../../kernel/domain/purposes.ts';
import { readPolicy } from '../../platform/house.ts';
import { compose, readContracts } from '../../schema/tools/compose.ts';
import { houseMatrix, type Matrix } from '../../schema/tools/matrix.ts';

const problemsOf = (composition: ReturnType<typeof compose>): string[] =>
  'problems' in composition ? composition.problems : [];
const problemsWith = (matrix: Partial<Matrix>): string[] =>
  problemsOf(compose(readContracts(), [], { ...houseMatrix, ...matrix }));

describe('Composition and the matrix of purposes (MS-10, ACC-2, L01)', () => {
  it('gives every personal field at least one purpose, and every other field none', () => {
    const { fields } = readPolicy();
    const wrong = Object.entries(fields).filter(([, rule]) => isPersonal(rule) !== rule.purposes.length > 0);
    expect(wrong).toEqual([]);
    expect(Object.values(fields).filter(isPersonal).length).toBeGreaterThan(150);
  });

  it('fails when a legal basis is struck out, and names each field that no law covers any more', () => {
    const problems = problemsWith({ bases: legalBases.filter(({ purpose }) => purpose !== 'OWN_RECORD') });
    expect(problems).toContain(
      'Person.accessLog (ACCESS_LOG) may be read for no purpose: kernel/domain/purposes.ts gives it no legal basis.',
    );
    expect(problems.every((problem) => problem.includes('(ACCESS_LOG)'))).toBe(true);
  });

  it('fails for a personal field that nobody put into a group, and names it', () => {
    const contracts = readContracts().map((contract) => {
      if (contract.name !== 'population') return contract;
      const text = print(contract.source).replace(
        '  religion: String @answers(concept: "RELIGION") @dataClass(level: SENSITIVE)',
        '$&\n  "Blood type."\n  bloodType: String @dataClass(level: SENSITIVE)',
      );
      return { ...contract, source: parse(text) };
    });
    expect(problemsOf(compose(contracts, []))).toEqual([
      'Person.bloodType is personal and in no group of kernel/domain/purposes.ts.',
    ]);
  });

  it('fails for a field in the table that no contract has, for it would cover whatever takes its name', () => {
    const groups = {
      ...houseMatrix.groups,
      LIFE: ['Person.lifeStatus Person.diedOn Person.shoeSize Shoe.*'],
    };
    expect(problemsWith({ groups })).toEqual([
      'kernel/domain/purposes.ts groups Person.shoeSize, which no contract has.',
      'kernel/domain/purposes.ts groups Shoe.*, which no contract has.',
    ]);
  });

  it('keeps the access log for the person herself, and verification apart from reading', () => {
    const { fields } = readPolicy();
    expect(fields['Person.accessLog']?.purposes).toEqual(['OWN_RECORD']);
    expect(fields['Query.verifyPerson']?.purposes).toEqual(['PERSON_VERIFICATION', 'PROCEDURE_HANDLING']);
    const verified = Object.entries(fields).filter(([, rule]) =>
      rule.purposes.includes('PERSON_VERIFICATION'),
    );
    expect(new Set(verified.map(([coordinate]) => coordinate.split('.')[0]))).toEqual(
      new Set(['Query', 'PersonVerification', 'AttributeVerdict']),
    );
  });
});

describe('A stated legal basis (A87, L02)', () => {
  const accepted: [stated: string, cited: string][] = [
    ['Luật Căn cước 26/2023/QH15, Điều 10', 'Luật Căn cước 26/2023/QH15, Điều 10'],
    ['Luật Căn cước, Điều 10', 'Luật Căn cước 26/2023/QH15, Điều 10'],
    ['Luat 91/2025/QH15', 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15'],
    ['  LUẬT   BẢO VỆ DỮ LIỆU CÁ NHÂN 91/2025/qh15 ', 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15'],
    ['Nghị định 278/2025/NĐ-CP'.normalize('NFD'), 'Nghị định 278/2025/NĐ-CP'],
    ['278/2025/ND-CP', 'Nghị định 278/2025/NĐ-CP'],
  ];
  it.each(accepted)('%s is recorded as %s', (stated, cited) => {
    expect(readBasis('PERSON_VERIFICATION', stated)).toBe(cited);
  });

  const refused = [
    'consent',
    'đồng ý của công dân',
    'Nghị định 118/2025/NĐ-CP',
    'Nghị định 13/2023/NĐ-CP',
    'Luật 91/2025/QH15 và các văn bản khác',
    'Luật',
    '',
    'Điều 10',
  ];
  it.each(refused)('"%s" is no ground for a verification', (stated) => {
    expect(readBasis('PERSON_VERIFICATION', stated)).toBeUndefined();
  });

  it('stands behind every purpose, in an act that is in force', () => {
    for (const code of Object.keys(purposeRules))
      expect(defaultBasis(code)).toMatch(/^(Luật|Nghị định) .*\/202[356]\//);
    expect(defaultBasis('CURIOSITY')).toBeNull();
  });
});

describe('A request without a stated purpose', () => {
  it('is her own record for a citizen, assigned work for an officer, what it reports for a system, and none for anybody else', () => {
    expect(impliedPurpose('CITIZEN')).toBe('OWN_RECORD');
    expect(impliedPurpose('OFFICER')).toBe('ASSIGNED_WORK');
    expect(impliedPurpose('SYSTEM')).toBe('DOSSIER_SYNCHRONISATION');
    for (const kind of ['PUBLISHER', 'GOVERNMENT_OFFICE', 'ADMINISTRATOR'] as const)
      expect(impliedPurpose(kind)).toBeNull();
    expect(findPurpose('toString')).toBeUndefined();
  });
});
