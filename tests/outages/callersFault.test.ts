/** What a caller writes is answered, or refused as the caller's fault; it never makes a register look broken to others. */
import { subgraphNames } from '../../schema/files.ts';
import { inExhaustive } from '../support/extent.ts';
import { findExample, openSystem, type System, type Transport } from '../support/system.ts';

const P = 'procedure(code: "1.004222")';
const NAME = 'Đăng ký thường trú';

/** The gateway reads what a caller writes before either transport has a part in it. */
const transports = inExhaustive<Transport[]>(['in process', 'over HTTP'], ['over HTTP']);

describe.each(transports)('A caller, with registers %s', (transport) => {
  let system: System;
  let dossier: { id: string; code: string };

  beforeAll(async () => {
    system = await openSystem({ transport });
    const { data } = await system.run('open-draft');
    const read = await system.ask('minh', 'query ($id: ID!) { dossier(id: $id) { id code } }', {
      id: data.openDraftDossier.dossier.id,
    });
    dossier = read.data.dossier;
  }, 120_000);
  afterAll(() => system?.close());

  const ask = async (query: string, variables: object = {}, persona: string | null = null) => {
    const { data, errors } = await system.ask(persona, query, variables);
    return errors === undefined ? data : errors[0]?.extensions.code;
  };
  const expectAllLinesWhole = (): void => {
    const health = system.gateway.couriers.health();
    for (const name of subgraphNames)
      expect({ name, ...health[name] }).toMatchObject({ name, breaker: 'CLOSED', failures: 0 });
  };
  afterEach(expectAllLinesWhole);

  describe('whose condition leaves something out', () => {
    const conditions: [what: string, selection: string, skipped: object, kept: object][] = [
      ['a field', 'code name @skip(if: $s)', { code: '1.004222' }, { code: '1.004222', name: NAME }],
      [
        'a field that is asked for again',
        'code name @skip(if: $s) name',
        { code: '1.004222', name: NAME },
        { code: '1.004222', name: NAME },
      ],
      [
        'an object that is asked for again with less',
        'publisher @skip(if: $s) { code name } publisher { code }',
        { publisher: { code: 'G01' } },
        { publisher: { code: 'G01', name: 'Bộ Công an' } },
      ],
      [
        'a field one level down',
        'publisher { code name @skip(if: $s) }',
        { publisher: { code: 'G01' } },
        { publisher: { code: 'G01', name: 'Bộ Công an' } },
      ],
      [
        'a fragment',
        'code ... @skip(if: $s) { name }',
        { code: '1.004222' },
        { code: '1.004222', name: NAME },
      ],
      [
        'a field by @include',
        'code name @include(if: $keep)',
        { code: '1.004222' },
        { code: '1.004222', name: NAME },
      ],
      [
        'its type',
        '__typename @skip(if: $s) code',
        { code: '1.004222' },
        { __typename: 'Procedure', code: '1.004222' },
      ],
      [
        'a field of a list',
        'channels { channel @skip(if: $s) } code',
        { channels: expect.arrayContaining([{}]), code: '1.004222' },
        { channels: expect.arrayContaining([{ channel: 'ONLINE' }]), code: '1.004222' },
      ],
    ];
    it.each(conditions)('is answered with the other fields: %s', async (_what, selection, skipped, kept) => {
      const query = `query ($s: Boolean!, $keep: Boolean! = true) { ${P} { ${selection} code @include(if: $keep) code @skip(if: $s) } }`;
      const bare = (data: { procedure: object }) => data.procedure;
      expect(bare(await ask(query, { s: true, keep: false }))).toEqual(skipped);
      const all = bare(await ask(query, { s: false }));
      expect(all).toMatchObject(kept);
    });

    it('is answered when the variable has a value of its own', async () => {
      const query = `query ($s: Boolean = true) { ${P} { code name @skip(if: $s) } }`;
      expect(await ask(query)).toEqual({ procedure: { code: '1.004222' } });
      expect(await ask(query, { s: false })).toEqual({ procedure: { code: '1.004222', name: NAME } });
      expect(await ask(query, { s: null })).toBe('BAD_USER_INPUT');
    });

    it('is answered for entities of another register', async () => {
      const query =
        'query ($id: ID!, $s: Boolean!) { dossier(id: $id) { code procedure { code name @skip(if: $s) publisher { code name @skip(if: $s) } } } }';
      expect(await ask(query, { id: dossier.id, s: true }, 'minh')).toEqual({
        dossier: { code: dossier.code, procedure: { code: '1.004222', publisher: { code: 'G01' } } },
      });
    });
  });

  describe('who calls a field like something else', () => {
    it.each([
      `{ ${P} { __typename: name code } }`,
      `{ ${P} { code publisher { __typename: name } } }`,
      `{ ${P} { code ... { __typename: name } } }`,
      `{ ${P} { __schema: name } }`,
      `{ __type: ${P} { code } }`,
    ])('is refused before anybody is asked, under a name of the language: %s', async (query) => {
      system.calls.clear();
      expect(await ask(query)).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(system.calls.size).toBe(0);
    });

    const read = (selection: string) =>
      ask(`query ($id: ID!) { dossier(id: $id) { ${selection} } }`, { id: dossier.id }, 'minh');

    it.each<[selection: string, answer: (one: typeof dossier) => object]>([
      ['id: code', ({ code }) => ({ id: code })],
      ['id: code paymentRequests { state }', ({ code }) => ({ id: code, paymentRequests: [] })],
      ['paymentRequests { state } id: code', ({ code }) => ({ paymentRequests: [], id: code })],
      ['... { id: code } paymentRequests { state }', ({ code }) => ({ id: code, paymentRequests: [] })],
      [
        'procedure { id: name code: name publisher { code: name } }',
        () => ({ procedure: { id: NAME, code: NAME, publisher: { code: 'Bộ Công an' } } }),
      ],
      [
        'name__alias_0: code _entities: code alias0_id: code constructor: code',
        ({ code }) => ({ name__alias_0: code, _entities: code, alias0_id: code, constructor: code }),
      ],
    ])('reads the value that was asked for under its own name: %s', async (selection, answer) => {
      expect(await read(selection)).toEqual({ dossier: answer(dossier) });
    });

    it('reads people under the names of their keys, in other registers too', async () => {
      const data = await read(
        'parties { role person { id: fullName key: id documents(first: 1) { id: nodes { id: number } } } }',
      );
      const named = data.dossier.parties.map(({ person }: { person: object }) => person);
      for (const person of named) {
        expect(person.id).toMatch(/ /);
        expect(person.key).toMatch(/^[0-9a-f]{8}-/);
      }
    });

    it('is prefilled although every input of the answer is called like another', async () => {
      const { document } = findExample('prefill');
      const plain = await system.ask('minh', document, { dossier: dossier.id });
      const colliding = await system.ask(
        'minh',
        'query ($dossier: ID!) { prefill(dossier: $dossier) { ... on Prefill { questions: __typename personAnswers: __typename components: answer { __typename ... on PrefillAnswer { key: fields { label: key value: state } } } } } }',
        { dossier: dossier.id },
      );
      expect(plain.errors).toBeUndefined();
      expect(colliding.errors).toBeUndefined();
      const { questions, components } = colliding.data.prefill;
      expect(questions).toBe('Prefill');
      expect(components.key.map(({ label }: { label: string }) => label)).toEqual(
        plain.data.prefill.answer.fields.map(({ key }: { key: string }) => key),
      );
    });

    it('is told the place of an error under its own names', async () => {
      system.outages.set('payments', true);
      const { data, errors } = await system.ask(
        'minh',
        'query ($id: ID!) { dossier(id: $id) { id: code code: paymentRequests { state } } }',
        { id: dossier.id },
      );
      system.outages.set('payments', false);
      expect(data).toEqual({ dossier: { id: dossier.code, code: null } });
      expect(errors?.map(({ path }) => path?.slice(0, 1))).toEqual([['dossier']]);
    });
  });

  it('who names a variable like that of a plan is refused', async () => {
    const query =
      'query ($representations: ID!) { dossier(id: $representations) { id paymentRequests { state } } }';
    expect(await ask(query, { representations: dossier.id }, 'minh')).toBe('BAD_USER_INPUT');
  });

  it('whose token has more scopes than we know is answered like everybody', async () => {
    const { issueWide } = await import('../support/wideToken.ts');
    const { status, data } = await system.ask(
      null,
      '{ viewer { person { fullName } } }',
      {},
      {
        authorization: `Bearer ${await issueWide('lan', 600)}`,
      },
    );
    expect({ status, name: data.viewer.person.fullName }).toEqual({ status: 200, name: 'Nguyễn Thị Lan' });
  });

  it('however often, takes nothing from others', async () => {
    for (let time = 0; time < 30; time += 1) {
      await ask('{ viewer { person { __typename: fullName } } }', {}, 'lan');
      await ask(`{ ${P} { code name @skip(if: true) } }`);
    }
    const { data } = await system.ask('hung', '{ viewer { person { fullName } } }');
    expect(typeof data.viewer.person.fullName).toBe('string');
  });
});
