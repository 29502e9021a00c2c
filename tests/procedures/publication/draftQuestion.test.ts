/** A question as an official sends it: absent stays absent, so that a form that says nothing new has the hash that it had. */
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { question } from '../../../subgraphs/procedures/publication/rules/draftQuestion.ts';
import { canonicalJson } from '../../../subgraphs/procedures/versions/rules/contentHash.ts';

const asked = { key: 'a', label: 'Câu', role: 'APPLICANT', concept: 'OTHER', binding: null, required: true };
const nothing = { editable: null, choices: null, codeList: null, condition: null, help: ' ', section: null };

describe('A question that an official sends', () => {
  it('is what it was where it says nothing new', () => {
    const before = readSeedContents().flatMap(({ cases }) => cases.flatMap(({ questions }) => questions));
    expect(before.length).toBeGreaterThan(100);
    for (const one of before) {
      expect(canonicalJson(question.parse(one))).toBe(canonicalJson(one));
      expect(canonicalJson(question.parse({ ...nothing, limits: {}, ...one }))).toBe(canonicalJson(one));
    }
  });

  it.each<[string, object]>([
    ['a condition that says nothing', { condition: {} }],
    ['a condition of two kinds', { condition: { question: 'b', rolePresent: 'CHILD' } }],
    ['values of no question', { condition: { values: ['YES'], rolePresent: 'CHILD' } }],
    ['a length that no text has', { limits: { minLength: 0 } }],
    ['half a day', { limits: { earliest: '2026-11' } }],
    ['two lists to choose from', { choices: ['x'], codeList: { list: 'FIELD' } }],
    ['a help with what cannot be seen', { help: 'a\u0000b' }],
  ])('is refused with %s', (_what, more) => {
    expect(question.safeParse({ ...asked, ...more }).success).toBe(false);
  });
});
