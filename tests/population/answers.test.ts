import fc from 'fast-check';
import {
  type AnswerSource,
  answerablePaths,
  answerQuestion,
  coordinateOf,
  findAttribute,
  type PersonValues,
} from '../../subgraphs/population/rules/answers.ts';

const recordedAt = new Date('2026-02-20T10:15:00+07:00');
const lan: PersonValues = {
  fullName: 'Nguyễn Thị Lan',
  birthDate: '1994-03-12',
  gender: 'FEMALE',
  personalNumber: '966194000101',
  oldNumber: '990000101',
  ethnicity: 'Kinh',
  religion: 'Không',
  nationality: 'Việt Nam',
  birthRegistrationPlace: 'Phường Tự An',
  hometown: 'Tỉnh Nghệ An',
  permanentResidence: '48 Lê Duẩn',
  currentResidence: '48 Lê Duẩn',
  maritalStatus: 'MARRIED',
  householdHeadName: 'Phạm Văn Hùng',
  relationToHouseholdHead: 'Vợ',
  diedOn: '2090-01-02',
};
const source = (values: Partial<PersonValues>, disputed: string[] = []): AnswerSource => ({
  values: { ...lan, ...values },
  disputed,
  recordVersion: '4',
  recordedAt,
});

describe('Answering a question from a record', () => {
  it('knows all sixteen paths and no other', () => {
    expect(answerablePaths).toHaveLength(16);
    expect(findAttribute('Person.typedHashes')).toBeUndefined();
    expect(findAttribute('toString')).toBeUndefined();
    expect(answerQuestion(source({}), 'Person.fatherId')).toMatchObject({
      state: 'NOT_HELD',
      reason: 'NO_MAPPING',
    });
    expect(coordinateOf('Person.permanentResidence.text')).toBe('Person.permanentResidence');
  });

  it.each([
    ['Person.fullName', {}, 'HELD', 'Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
    ['Person.birthDate', {}, 'HELD', '1994-03-12', '12/03/1994'],
    ['Person.birthDate', { birthDate: '1951' }, 'PARTIAL', '1951', '1951'],
    ['Person.birthDate', { birthDate: '1951-07' }, 'PARTIAL', '1951-07', '07/1951'],
    ['Person.gender', {}, 'HELD', 'FEMALE', 'Nữ'],
    ['Person.gender', { gender: 'MALE' }, 'HELD', 'MALE', 'Nam'],
    ['Person.gender', { gender: 'UNKNOWN' }, 'NOT_HELD', null, null],
    ['Person.maritalStatus', {}, 'HELD', 'MARRIED', 'Đã kết hôn'],
    ['Person.maritalStatus', { maritalStatus: 'SINGLE' }, 'HELD', 'SINGLE', 'Chưa kết hôn'],
    ['Person.permanentResidence.text', {}, 'HELD', '48 Lê Duẩn', '48 Lê Duẩn'],
    ['Person.diedOn', { diedOn: null }, 'NOT_HELD', null, null],
  ])('answers %s of %j as %s', (path, values, state, value, display) => {
    expect(answerQuestion(source(values), path)).toMatchObject({ state, value, display });
  });

  it('gives a disputed value as disputed, and an absent one as absent even then', () => {
    expect(answerQuestion(source({}, ['hometown']), 'Person.hometown')).toMatchObject({
      state: 'DISPUTED',
      value: 'Tỉnh Nghệ An',
    });
    expect(answerQuestion(source({ hometown: null }, ['hometown']), 'Person.hometown').state).toBe(
      'NOT_HELD',
    );
  });

  it('never invents a value, for any subset of absent fields', () => {
    const attributes = Object.keys(lan) as (keyof PersonValues)[];
    fc.assert(
      fc.property(fc.subarray(attributes), (absent) => {
        const record = source(Object.fromEntries(absent.map((attribute) => [attribute, null])));
        for (const path of answerablePaths) {
          const answer = answerQuestion(record, path);
          const attribute = findAttribute(path);
          // The as-of date is the register's, whether there is a value or not.
          expect(answer).toMatchObject({ recordVersion: '4', asOf: recordedAt });
          if (attribute !== undefined && absent.includes(attribute)) {
            expect(answer).toMatchObject({
              state: 'NOT_HELD',
              reason: 'NO_VALUE',
              value: null,
              display: null,
              level: null,
            });
          } else {
            expect(answer).toMatchObject({ state: 'HELD', reason: null, level: 'STATE_VERIFIED' });
            expect(answer.value).toBe(attribute === undefined ? undefined : lan[attribute]);
          }
        }
      }),
    );
  });
});
