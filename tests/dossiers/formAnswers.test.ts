/** Kinds, limits and conditions of the questions of a form, as the door of dossiers judges them. */
import fc from 'fast-check';
import { judgeAsked, placeInSections } from '../../kernel/domain/formShape.ts';
import type { AnswerLimits, QuestionCondition } from '../../kernel/domain/question.ts';
import { judgeTyped } from '../../subgraphs/dossiers/rules/typedAnswers.ts';

const TODAY = '2026-11-16';
const judge = (concept: string, typed: string, limits?: AnswerLimits) =>
  judgeTyped({ concept, ...(limits === undefined ? {} : { limits }) }, typed, TODAY);

describe('A typed answer of each kind', () => {
  it.each<[string, string, string]>([
    ['NUMBER', '12,5', '12,5'],
    ['NUMBER', '-3', '-3'],
    ['YES_NO', 'có', 'YES'],
    ['YES_NO', 'false', 'NO'],
    ['PERSON', 'Trần  Thị Hoa , 001190000018', 'Trần Thị Hoa; 001190000018'],
    ['ADDRESS', '1 Lê Lợi ,Phường Tân Lập,  Tỉnh Đắk Lắk', '1 Lê Lợi, Phường Tân Lập, Tỉnh Đắk Lắk'],
    ['FILE', 'a'.repeat(64), 'a'.repeat(64)],
  ])('%s: %s is filed as %s', (concept, typed, value) => {
    expect(judge(concept, typed)).toEqual({ value });
  });

  it.each([
    // A point may stand between thousands or before decimals: which is not guessed.
    ['NUMBER', '1.500'],
    ['NUMBER', '007'],
    ['NUMBER', 'năm'],
    ['YES_NO', 'chắc là có'],
    ['PERSON', 'Trần Thị Hoa'],
    ['PERSON', 'Trần Thị Hoa; 001190'],
    ['PERSON', '9; 001190000018'],
    ['ADDRESS', 'Đắk Lắk'],
    ['ADDRESS', 'Đắk Lắk, ,'],
    ['FILE', 'A'.repeat(64)],
    ['FILE', 'anh.pdf'],
  ])('%s: %s is refused', (concept, typed) => {
    expect(judge(concept, typed)).toEqual({ wrong: expect.any(String) });
  });
});

describe('The limits of a question', () => {
  it.each<[string, string, AnswerLimits, string]>([
    ['OTHER', 'Huệ', { minLength: 4 }, 'TOO_SHORT'],
    ['OTHER', 'Huế'.normalize('NFD'), { maxLength: 2 }, 'TOO_LONG'],
    ['OTHER', '12a', { pattern: 'DIGITS' }, 'PATTERN'],
    ['OTHER', 'Hoa 2', { pattern: 'LETTERS' }, 'PATTERN'],
    ['OTHER', 'Số 1', { pattern: 'CODE' }, 'PATTERN'],
    ['NUMBER', '2,49', { least: 2.5 }, 'TOO_LOW'],
    ['AMOUNT', '1.500.001 đ', { most: 1_500_000 }, 'TOO_HIGH'],
    ['REQUESTED_COPIES', '10', { most: 9 }, 'TOO_HIGH'],
    ['PERIOD_BOUND', '31/12/2025', { earliest: '2026-01-01' }, 'TOO_LOW'],
    ['PERIOD_BOUND', '2027-01-01', { latest: '2026-12-31' }, 'TOO_HIGH'],
    ['BIRTH_DATE', '1951', { earliest: '1952-06-01' }, 'TOO_LOW'],
  ])('%s: %s is not within %j', (concept, typed, limits, code) => {
    expect(judge(concept, typed, limits)).toMatchObject({ code });
  });

  it.each<[string, string, AnswerLimits]>([
    ['OTHER', 'Huế'.normalize('NFD'), { minLength: 3, maxLength: 3, pattern: 'LETTERS' }],
    ['OTHER', 'AB/12-3.4', { pattern: 'CODE' }],
    ['NUMBER', '2,5', { least: 2.5, most: 2.5 }],
    ['BIRTH_DATE', '1952', { earliest: '1952-06-01' }],
  ])('%s: %s is within %j', (concept, typed, limits) => {
    expect(judge(concept, typed, limits)).toMatchObject({ value: expect.any(String) });
  });
});

describe('Whether a question is asked', () => {
  const question = (key: string, condition?: QuestionCondition) => ({
    key,
    ...(condition === undefined ? {} : { condition }),
  });
  const form = [
    question('a'),
    question('b', { question: 'a', values: ['YES'] }),
    question('c', { question: 'b' }),
    question('d', { rolePresent: 'SPOUSE' }),
    question('e', { roleAbsent: 'SPOUSE' }),
    question('f', { question: 'gone' }),
  ];
  const told = (said: Record<string, string | null | undefined>, roles: string[] = []) =>
    [
      ...judgeAsked(form, {
        isPlayed: (role) => roles.includes(role),
        findSaid: (key) => said[key],
      }).values(),
    ].join(' ');

  it.each([
    [{ a: 'YES', b: 'x' }, [], 'ASKED ASKED ASKED NOT_ASKED ASKED OPEN'],
    [{ a: 'NO', b: 'x' }, ['SPOUSE'], 'ASKED NOT_ASKED NOT_ASKED ASKED NOT_ASKED OPEN'],
    [{ a: 'YES', b: null }, [], 'ASKED ASKED NOT_ASKED NOT_ASKED ASKED OPEN'],
    [{ a: null }, [], 'ASKED NOT_ASKED NOT_ASKED NOT_ASKED ASKED OPEN'],
    // What the officer will read is not known yet: nothing that hangs on it is settled.
    [{ a: undefined }, [], 'ASKED OPEN OPEN NOT_ASKED ASKED OPEN'],
  ])('with the answers %j and %j: %s', (said, roles, expected) => {
    expect(told(said, roles)).toBe(expected);
  });

  it('a question that hangs on one that is not asked is not asked, whatever is answered', () => {
    fc.assert(
      fc.property(fc.string(), (said) => told({ a: 'NO', b: said }).startsWith('ASKED NOT_ASKED NOT_ASKED')),
    );
  });
});

it('The parts of a form are numbered as they come, and a question may stand in none', () => {
  expect(placeInSections([{ section: 'A' }, {}, { section: 'B' }, { section: 'B' }])).toEqual([
    { heading: 'A', order: 1 },
    null,
    { heading: 'B', order: 2 },
    { heading: 'B', order: 2 },
  ]);
});
