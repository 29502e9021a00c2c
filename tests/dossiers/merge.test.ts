import { mergePrefill } from '../../subgraphs/dossiers/rules/merge.ts';
import { held, heldPaper, merge, name, paper, question, ROLES, source } from './mergeScene.ts';

describe('Merging the answers of the registers', () => {
  it('locks a value that the state verified, and tells where it comes from', () => {
    const [field] = merge({ questions: [name], personAnswers: [held('name', 'Nguyễn Thị Lan')] }).fields;
    expect(field).toMatchObject({ state: 'HELD', value: 'Nguyễn Thị Lan', locked: true });
    expect(field?.provenance).toEqual({ register: 'POPULATION', ...source });
  });

  it.each([
    [
      'the form lets it stay editable',
      { questions: [{ ...name, editable: true }], personAnswers: [held('name', 'Lan')] },
    ],
    [
      'the person declared it herself',
      { questions: [name], personAnswers: [held('name', 'Lan', { level: 'SELF_DECLARED' })] },
    ],
    ['she disputes it', { questions: [name], personAnswers: [held('name', 'Lan', { state: 'DISPUTED' })] }],
  ])('does not lock a value when %s', (_why, inputs) => {
    expect(merge(inputs).fields[0]).toMatchObject({ value: 'Lan', locked: false });
  });

  it('says NO_MAPPING for a question that no register answers, and asks for it', () => {
    const merged = merge({ questions: [question('phone', null)] });
    expect(merged.fields[0]).toMatchObject({ state: 'NOT_HELD', reason: 'NO_MAPPING', provenance: null });
    expect(merged.remaining).toEqual([{ subject: 'phone', kind: 'QUESTION', label: 'Câu phone' }]);
  });

  it('does not ask about somebody who is not part of the dossier', () => {
    const merged = merge({ questions: [question('father', 'Person.fullName', { role: 'FATHER' })] });
    expect(merged.fields[0]).toMatchObject({ state: 'NOT_APPLICABLE', reason: 'ROLE_ABSENT' });
    expect(merged.remaining).toEqual([]);
  });

  it('keeps the rest when population is down, and settles nothing (PRE-1)', () => {
    const merged = merge({
      questions: [name, question('born', 'Document[KQ.G15.000031].number')],
      personAnswers: null,
      documentAnswers: [held('born', '12/1994')],
    });
    expect(merged.fields.map((field) => [field.state, field.reason])).toEqual([
      ['UNAVAILABLE', 'REGISTER_DOWN'],
      ['HELD', null],
    ]);
    expect(merged.fields[0]?.provenance).toEqual({
      register: 'POPULATION',
      recordVersion: null,
      asOf: null,
      level: null,
    });
    expect(merged.remaining).toBeNull();
    expect(merged.summary.askedNow).toBeNull();
  });

  it('settles the form when the silent register is not asked for anything', () => {
    const inputs = {
      questions: [name],
      personAnswers: [held('name', 'Lan')],
      documentAnswers: null,
      heldComponents: null,
    };
    expect(merge({ ...inputs, amountsDue: null })).toMatchObject({ remaining: [], amountsDue: null });
  });

  it.each([
    ['questions', { questions: null }],
    ['components', { components: null }],
    ['a whole form: one question is not readable', { questions: [name, { key: 'x' }] }],
    ['a clear form: one key stands twice', { questions: [name, name] }],
  ])('has no form without %s', (_what, inputs) => {
    expect(mergePrefill({ questions: [], components: [], ...inputs }, ROLES)).toMatchObject({
      __typename: 'PrefillUnavailable',
      register: 'PROCEDURES',
    });
  });

  it.each([
    ['an unknown state', [held('name', 'Lan', { state: 'SURE' })]],
    ['an unknown level', [held('name', 'Lan', { level: 'TRUST_ME' })]],
    ['two answers to one question', [held('name', 'Lan'), held('name', 'Hoa')]],
    ['a value that is no text', [held('name', 'Lan', { value: 7 })]],
    ['an empty value', [held('name', '')]],
    ['HELD without a value', [held('name', 'Lan', { value: null })]],
    ['a value without a date', [held('name', 'Lan', { asOf: null })]],
    ['a date that is none', [held('name', 'Lan', { asOf: 'yesterday' })]],
    ['an answer to another question', [held('other', 'Lan')]],
  ])('takes %s for no answer', (_what, personAnswers) => {
    const merged = merge({ questions: [name], personAnswers });
    expect(merged.fields).toHaveLength(1);
    expect(merged.fields[0]).toMatchObject({ key: 'name', state: 'UNAVAILABLE', value: null, locked: false });
    expect(merged.remaining).toBeNull();
  });

  it('takes no answer from a register that does not own the question', () => {
    const inputs = { questions: [name], personAnswers: [], documentAnswers: [held('name', 'Lan')] };
    expect(merge(inputs).fields[0]).toMatchObject({ state: 'UNAVAILABLE', value: null });
  });

  it('shows no value with a state that has none', () => {
    const inputs = { questions: [name], personAnswers: [held('name', 'Lan', { state: 'EXPIRED' })] };
    expect(merge(inputs).fields[0]).toMatchObject({ state: 'EXPIRED', value: null, display: null });
  });
});

describe('Merging the papers of the checklist', () => {
  it.each([
    ['the form itself', paper('a', { kind: 'FORM' }), ['NOT_APPLICABLE', 'THE_FORM_ITSELF']],
    ['a note', paper('a', { kind: 'NOTE' }), ['NOT_APPLICABLE', null]],
    ['one that does not apply', paper('a', { applies: 'NOT_APPLICABLE' }), ['NOT_APPLICABLE', null]],
    ['one of somebody absent', paper('a', { role: 'FATHER' }), ['NOT_APPLICABLE', 'ROLE_ABSENT']],
    ['one that nothing replaces', paper('a', { accepts: [] }), ['NOT_HELD', 'NO_MAPPING']],
    [
      'one under an open condition',
      paper('a', { accepts: [], applies: 'CONDITION_UNKNOWN' }),
      ['CONDITION_UNKNOWN', 'NO_MAPPING'],
    ],
    ['one that was not answered', paper('a'), ['UNAVAILABLE', null]],
  ])('judges %s', (_what, component, expected) => {
    const [item] = merge({ components: [component] }).checklist;
    expect([item?.state, item?.reason]).toEqual(expected);
  });

  it('spares a paper that is held, also by a proposed mapping, and says so', () => {
    const proposed = paper('b', { accepts: [{ resultType: 'KQ.G15.000031', state: 'PROPOSED' }] });
    const merged = merge({
      components: [paper('a'), proposed],
      heldComponents: [heldPaper('a'), heldPaper('b')],
    });
    expect(merged.checklist.map((item) => [item.state, item.reason])).toEqual([
      ['HELD', null],
      ['HELD', 'PROPOSED_MAPPING'],
    ]);
    expect(merged.summary).toEqual({ askedBefore: 2, askedNow: 0, papersSpared: 2 });
  });

  it.each([
    ['a document of a type that the case does not accept', { resultType: 'KQ.G01.000014' }],
    ['no document', { document: null }],
    ['no source', { recordVersion: null }],
  ])('does not believe HELD with %s', (_what, changes) => {
    const merged = merge({ components: [paper('a')], heldComponents: [heldPaper('a', changes)] });
    expect(merged.checklist[0]).toMatchObject({ state: 'UNAVAILABLE', document: null });
  });

  it('counts a group once, and one held member releases the others', () => {
    const group = { anyOfGroup: 'identity' };
    const components = [paper('a', group), paper('b', group), paper('c')];
    const none = [
      heldPaper('a', { state: 'NOT_HELD' }),
      heldPaper('b', { state: 'NOT_HELD' }),
      heldPaper('c'),
    ];
    expect(merge({ components, heldComponents: none })).toMatchObject({
      remaining: [{ subject: 'a', kind: 'PAPER', label: 'Giấy a hoặc Giấy b' }],
      summary: { askedBefore: 2, askedNow: 1, papersSpared: 1 },
    });
    const one = merge({ components, heldComponents: [none[0], heldPaper('b'), heldPaper('c')] });
    expect(one.checklist[0]).toMatchObject({ state: 'NOT_APPLICABLE', reason: 'GROUP_SATISFIED' });
    expect(one.summary).toEqual({ askedBefore: 2, askedNow: 0, papersSpared: 2 });
  });

  it('settles nothing while the warehouse is silent about a paper', () => {
    const merged = merge({ components: [paper('a'), paper('b', { accepts: [] })], heldComponents: null });
    expect(merged.checklist.map((item) => item.state)).toEqual(['UNAVAILABLE', 'NOT_HELD']);
    expect(merged.remaining).toBeNull();
  });
});
