/** What registers and clients can send to do harm: it costs its own part of the answer, and nothing stays of it. */
import { graph, supergraphOf } from './graphs/graph.ts';
import { type Answers, Pair } from './pair.ts';

const people = graph(
  'people',
  {
    a: `type Query { people: [Person!] me: Person } type Person @key(fields: "id") { id: ID! friend: Person }`,
    b: `type Person @key(fields: "id") { id: ID! name: String notes(of: Int): [Note!] } type Note { text: String by: Person }`,
    c: `type Query { best: Person } type Person @key(fields: "id") { id: ID! }`,
  },
  [],
);

const person = (id: string, more: object = {}) => ({ __typename: 'Person', id, ...more });

async function openWith(answers: Answers): Promise<Pair> {
  const pair = await new Pair(supergraphOf(people)).load();
  pair.answerWith(answers);
  return pair;
}

const named: Answers[string] = (_query, { representations }) => ({
  data: { _entities: (representations as { id: string }[]).map(({ id }) => ({ name: `N${id}` })) },
});

describe('The executor', () => {
  it('takes names that objects inherit for names, and pollutes nothing', async () => {
    const pair = await openWith({
      a: () =>
        JSON.parse('{"data":{"me":{"__typename":"Person","id":"1","__proto__":{"polluted":1}}}}') as object,
      b: () =>
        JSON.parse(
          '{"data":{"_entities":[{"__proto__":"Lan","constructor":"Lan","extra":{"__proto__":{"polluted":1}}}]}}',
        ) as object,
    });
    const ours = await pair.askOurs({ query: '{ me { __proto__: name constructor: name } }' });
    expect(JSON.stringify(ours.data)).toBe('{"me":{"__proto__":"Lan","constructor":"Lan"}}');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('answers no inherited value where a register answered none', async () => {
    const pair = await openWith({
      a: () => ({ data: { me: person('1') } }),
      b: () => ({ data: { _entities: [{}] } }),
    });
    const ours = await pair.askOurs({ query: '{ me { toString: name constructor: name __proto__: name } }' });
    expect(JSON.stringify(ours.data)).toBe('{"me":{"toString":null,"constructor":null,"__proto__":null}}');
  });

  it('believes nothing that was not asked for', async () => {
    const pair = await openWith({
      a: () => ({ data: { me: person('1', { name: 'invented', secret: 1 }), other: 1 } }),
      b: () => ({ data: { _entities: [{ name: null, secret: 2 }] } }),
    });
    const { ours, stock } = await pair.ask({ query: '{ me { id name } }' });
    expect(ours.data).toEqual({ me: { id: '1', name: null } });
    expect(ours).toEqual(stock);
  });

  it('asks for ten thousand entities in one call, each once', async () => {
    const pair = await openWith({
      a: () => ({
        data: { people: Array.from({ length: 10_000 }, (_, index) => person(`${index % 5_000}`)) },
      }),
      b: named,
    });
    const { data } = (await pair.askOurs({ query: '{ people { name } }' })) as {
      data: { people: { name: string }[] };
    };
    expect(data.people[9_999]).toEqual({ name: 'N4999' });
    expect(pair.ours.calls.map(({ representations }) => representations)).toEqual([undefined, 5_000]);
  });

  it('makes one call of fetches that ask the same of one subgraph in one stage', async () => {
    const pair = await openWith({
      a: () => ({ data: { me: person('1', { friend: person('2') }), people: [person('2'), person('3')] } }),
      b: named,
      c: () => ({ data: { best: person('1') } }),
    });
    const { ours, stock } = await pair.ask({
      query: '{ me { name friend { name } } people { name } best { name } }',
    });
    expect(ours).toEqual(stock);
    const asked = (calls: typeof pair.ours.calls) =>
      calls.flatMap(({ service, representations }) => (service === 'b' ? [representations] : []));
    expect(asked(pair.ours.calls)).toEqual([3]);
    expect(asked(pair.stock.calls)).toHaveLength(4);
  });

  it('keeps what one place was given apart from another, though both are the same person', async () => {
    const notes: Answers[string] = (query, { representations }) => ({
      data: {
        _entities: (representations as { id: string }[]).map(() =>
          /of: ?2/.test(query) ? { notes: [{ text: 'two' }] } : { notes: [{ text: 'one' }] },
        ),
      },
    });
    const pair = await openWith({
      a: () => ({ data: { me: person('1'), people: [person('1'), person('1')] } }),
      b: notes,
    });
    const { ours, stock } = await pair.ask({
      query: '{ me { notes(of: 1) { text } } people { notes(of: 2) { text } } }',
    });
    expect(ours.data).toEqual({
      me: { notes: [{ text: 'one' }] },
      people: [{ notes: [{ text: 'two' }] }, { notes: [{ text: 'two' }] }],
    });
    expect(ours).toEqual(stock);
  });

  it('carries nothing from one request into the next', async () => {
    let turn = 0;
    const pair = await openWith({
      a: () => ({ data: { me: person('1') } }),
      b: () => {
        turn += 1;
        return turn === 1 ? { data: { _entities: [{ name: 'Lan' }] } } : { data: { _entities: [null] } };
      },
    });
    const asked = { query: '{ me { name } }' };
    expect((await pair.askOurs(asked)).data).toEqual({ me: { name: 'Lan' } });
    expect((await pair.askOurs(asked)).data).toEqual({ me: { name: null } });
  });

  it('keeps the requests of many callers apart who ask the same at once', async () => {
    const pair = await openWith({
      a: () => ({ data: { me: person('1') } }),
      b: (_query, { of }) => ({ data: { _entities: [{ notes: [{ text: `for ${String(of)}` }] }] } }),
    });
    const query = 'query ($of: Int) { me { notes(of: $of) { text } } }';
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, of) => pair.askOurs({ query, variables: { of } })),
    );
    expect(answers.map(({ data }) => data)).toEqual(
      Array.from({ length: 50 }, (_, of) => ({ me: { notes: [{ text: `for ${of}` }] } })),
    );
  });
});
