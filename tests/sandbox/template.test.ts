import { toCall, toCurl, toFetch } from '../../gateway/sandbox/snippets.ts';
import type { Example } from '../../gateway/sandbox/template.ts';
import {
  captureValues,
  fillVariables,
  listExamplesToRunFirst,
  listMissingNames,
} from '../../gateway/sandbox/template.ts';

const never = (): string => {
  throw new Error('no UUID is asked for here');
};

function anExample(part: Partial<Example>): Example {
  return { key: 'any', title: '', explanation: '', persona: null, document: '{ __typename }', ...part };
}

const LAN_FIELDS = [
  { key: 'birthDate', value: '1994-03-09', locked: false, source: 'population' },
  { key: 'fullName', value: 'Đỗ Thị Lan', locked: true, source: 'population' },
  { key: 'hometown', value: 'Buôn Ma Thuột', locked: true, source: 'population' },
  { key: 'phone', value: null, locked: false, source: null },
];

describe('filling the variables of an example', () => {
  it('replaces a string that is exactly a placeholder, at any depth, by the captured JSON value', () => {
    const variables = { input: { draft: '{{draft}}', roles: ['{{lan}}', 'x'] }, first: 20 };
    const filled = fillVariables(variables, { draft: { id: 'D1' }, lan: 'P1' }, never);
    expect(filled).toEqual({ input: { draft: { id: 'D1' }, roles: ['P1', 'x'] }, first: 20 });
  });

  it('leaves a placeholder inside a longer string, and one without a value, as they are written', () => {
    const variables = { text: 'mã {{draft}}', draft: '{{draft}}' };
    expect(fillVariables(variables, {}, never)).toEqual(variables);
    expect(fillVariables({ text: 'mã {{draft}}' }, { draft: 'D1' }, never)).toEqual({ text: 'mã {{draft}}' });
  });

  it('keeps a captured false, zero and empty list', () => {
    const filled = fillVariables({ a: '{{a}}', b: '{{b}}', c: '{{c}}' }, { a: false, b: 0, c: [] }, never);
    expect(filled).toEqual({ a: false, b: 0, c: [] });
  });

  it('asks for a fresh UUID for each place', () => {
    let count = 0;
    const filled = fillVariables({ one: '{{uuid}}', two: '{{uuid}}' }, {}, () => `uuid-${++count}`);
    expect(filled).toEqual({ one: 'uuid-1', two: 'uuid-2' });
  });

  it('turns prefill fields into answers, only those that have a value', () => {
    expect(fillVariables({ answers: '{{fields|fieldsToAnswers}}' }, { fields: LAN_FIELDS }, never)).toEqual({
      answers: [
        { key: 'birthDate', value: '1994-03-09' },
        { key: 'fullName', value: 'Đỗ Thị Lan' },
        { key: 'hometown', value: 'Buôn Ma Thuột' },
      ],
    });
  });

  it('changes one letter of the first locked field and nothing else', () => {
    const filled = fillVariables(
      { answers: '{{fields|fieldsToAlteredAnswers}}' },
      { fields: LAN_FIELDS },
      never,
    );
    expect(filled).toEqual({
      answers: [
        { key: 'birthDate', value: '1994-03-09' },
        { key: 'fullName', value: 'Xỗ Thị Lan' },
        { key: 'hometown', value: 'Buôn Ma Thuột' },
      ],
    });
  });

  it.each([
    ['Xuân', 'Yuân'],
    ['xuân', 'yuân'],
    ['1994-03-09', '1994-03-00'],
  ])('alters the locked value %s to %s', (value, altered) => {
    const captured = { fields: [{ key: 'k', value, locked: true }] };
    expect(fillVariables({ a: '{{fields|fieldsToAlteredAnswers}}' }, captured, never)).toEqual({
      a: [{ key: 'k', value: altered }],
    });
  });

  it('refuses a filter it does not know', () => {
    expect(() => fillVariables({ a: '{{a|upper}}' }, { a: 1 }, never)).toThrow('Unknown filter');
  });

  it('gives an empty record where an example has no variables', () => {
    expect(fillVariables(undefined, {}, never)).toEqual({});
  });
});

describe('capturing the values of an answer', () => {
  const data = {
    openDraft: { __typename: 'DraftOpened', draft: { id: 'D1', roles: [{ person: { id: 'P1' } }] } },
    nothing: null,
  };

  it('follows dotted paths through objects and lists', () => {
    const example = anExample({
      captures: { draft: 'openDraft.draft.id', lan: 'openDraft.draft.roles.0.person.id' },
    });
    expect(captureValues(example, data)).toEqual({ draft: 'D1', lan: 'P1' });
  });

  it('passes through a union member that the path names', () => {
    const example = anExample({ captures: { draft: 'openDraft.DraftOpened.draft.id' } });
    expect(captureValues(example, data)).toEqual({ draft: 'D1' });
  });

  it('captures nothing where the path ends in null, in the open, or in another union member', () => {
    const captures = { a: 'nothing', b: 'openDraft.draft.fee', c: 'openDraft.Refused.id', d: 'nothing.more' };
    expect(captureValues(anExample({ captures }), data)).toEqual({});
    expect(captureValues(anExample({ captures }), undefined)).toEqual({});
    expect(captureValues(anExample({}), data)).toEqual({});
  });
});

describe('what an example needs first', () => {
  const open = anExample({ key: 'open', captures: { draft: 'openDraft.draft.id' } });
  const prefill = anExample({ key: 'prefill', variables: { draft: '{{draft}}', id: '{{uuid}}' } });
  const file = anExample({ key: 'file', needs: ['draft', 'prefill'] });
  const examples = [open, prefill, file];

  it('names each missing value once, and never the UUID', () => {
    expect(
      listMissingNames({ a: '{{x}}', b: ['{{x}}', '{{y|fieldsToAnswers}}'], c: '{{uuid}}' }, { y: [] }),
    ).toEqual(['x']);
  });

  it('finds the examples that give the values, or that are named by key', () => {
    expect(listExamplesToRunFirst(prefill, examples, {}, [])).toEqual([open]);
    expect(listExamplesToRunFirst(file, examples, {}, [])).toEqual([open, prefill]);
    expect(listExamplesToRunFirst(file, examples, { draft: 'D1' }, ['open'])).toEqual([prefill]);
    expect(listExamplesToRunFirst(file, examples, { draft: 'D1' }, ['open', 'prefill'])).toEqual([]);
  });
});

describe('An example copied to be run elsewhere', () => {
  const example = anExample({
    persona: 'lan',
    document: "query A($text: String) { find(text: $text) } # it's",
    variables: { text: `'; rm -rf "$HOME" \\ \`x\``, requestId: '{{uuid}}', dossier: '{{dossier}}' },
    headers: { 'access-dossier': '{{dossier}}' },
  });
  const call = toCall(example, {
    origin: 'http://127.0.0.1:4000',
    captured: { dossier: 'D1' },
    randomUuid: () => 'uuid-1',
  });
  const sent = {
    query: example.document,
    variables: { ...example.variables, requestId: 'uuid-1', dossier: 'D1' },
  };

  it('as curl is what a shell sends, whatever stands in it: the body, the headers and the token of its persona', () => {
    // A shell's single quotes: what stands between two of them is taken as it is.
    const words = [...toCurl(call).matchAll(/'((?:[^']|'\\'')*)'/g)].map(([, word = '']) =>
      word.replaceAll("'\\''", "'"),
    );
    expect(words[0]).toBe('http://127.0.0.1:4000/graphql');
    expect(words).toContain('access-dossier: D1');
    expect(JSON.parse(words.at(-1) ?? '')).toEqual(sent);
    expect(toCurl(call)).toContain('TOKEN=$(npm run --silent token -- lan)');
    expect(toCurl({ ...call, persona: null })).not.toContain('TOKEN');
  });

  it('as code takes a token of its persona from the shell and sends the same', async () => {
    const asked: { url: string; init: { headers: Record<string, string>; body: string } }[] = [];
    const told: string[] = [];
    const [said, imported] = [toFetch(call), "import { env } from 'node:process';"];
    expect(said).toContain(imported);
    const code = `return (async () => { ${said.replace(imported, '')} })()`;
    await new Function('fetch', 'console', 'env', code)(
      async (url: string, init: (typeof asked)[number]['init']) => {
        asked.push({ url, init });
        return { json: async () => ({ data: { find: 1 } }) };
      },
      { log: (text: string) => told.push(text) },
      { TOKEN: 'T1' },
    );
    expect(asked.map(({ url }) => url)).toEqual(['http://127.0.0.1:4000/graphql']);
    expect(code).toContain('TOKEN=$(npm run --silent token -- lan)');
    expect(asked[0]?.init.headers).toMatchObject({ authorization: 'Bearer T1', 'access-dossier': 'D1' });
    expect(JSON.parse(asked[0]?.init.body ?? '')).toEqual(sent);
    expect(JSON.parse(told[0] ?? '')).toEqual({ data: { find: 1 } });
  });
});
