/** What a stranger learns who guesses, listens to the clock, knocks at other doors or recognises the make (A35–A43). */
import { House } from '../../platform/house.ts';
import { ask } from '../support/ask.ts';
import type { Asker } from '../support/attackContract.ts';
import { readApiSchema } from '../support/attackContract.ts';
import { type AttackedGateway, openAttackedGateway } from '../support/attackGateway.ts';
import { findNearWords } from '../support/attackWords.ts';
import { loadDefinition, openHouse, testKeys } from '../support/house.ts';
import { LEAKS } from './door.ts';
import { SAME_FOR_ALL } from './profiles.ts';

const stranger: Asker = { name: 'a stranger', scopes: null };
const withoutIncident = (text: string): string => text.replace(/"incidentId":"[^"]*"/g, '"incidentId":""');
/** The tenth that went fastest: what the work itself takes, whatever else the machine does meanwhile. */
const quick = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 10)] as number;

describe('The gateway in production, probed by a stranger', () => {
  let gateway: AttackedGateway;
  beforeAll(async () => {
    gateway = await openAttackedGateway({ profile: 'production' });
  });
  afterAll(() => gateway?.close());
  const say = async (query: string): Promise<string> => {
    const { text, sent } = await gateway.attack({ query, variables: {} }, stranger);
    expect(sent).toBe(0);
    return withoutIncident(text);
  };

  it('says one and the same to every word that is nearly a name, thousands of them (A37)', async () => {
    const words = findNearWords(readApiSchema());
    expect(words.length).toBeGreaterThan(2_500);
    const said = new Map<string, string>();
    for (const { query } of words) said.set(await say(query), query);
    expect([...said.values()]).toHaveLength(1);
    expect([...said.keys()][0]).toContain(SAME_FOR_ALL);
  }, 60_000);

  const introspections = [
    '{ __schema { types { name } } }',
    '{ a: __schema { types { name } } }',
    '{ __type(name: "Person") { fields { name } } }',
    '{,,,\n\u{feff}__schema{types{name}}}',
    '{ ...s } fragment s on Query { __schema { queryType { name } } }',
    '{ __typename ... @include(if: true) { __schema { queryType { name } } } }',
    'query IntrospectionQuery { __schema { directives { name args { name } } } }',
    '{ __schema { __typename } }',
    '{ __type(name: "__Type") { __typename } }',
  ];
  it.each(introspections)('refuses introspection however it is written: %p (A35)', async (query) => {
    const text = await say(query);
    expect(text).toContain(SAME_FOR_ALL);
    expect(text).not.toMatch(/introspection|Apollo|__schema/i);
  });

  it('refuses introspection by any other method (A35)', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ __schema { types { name } } }')}`;
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const) {
      const answer = await gateway.server.inject({ method, url });
      expect([404, 405]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('types');
    }
  });

  it('takes no longer over a name that is nearly real than over one that is not (A38)', async () => {
    const near: number[] = [];
    const far: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      for (const [word, times] of [
        ['personn', near],
        ['qwxzvkj', far],
      ] as const) {
        const query = `{ ${word}${round} }`;
        times.push((await gateway.attack({ query, variables: {} }, stranger)).tookMs);
      }
    }
    expect(Math.abs(quick(near) - quick(far))).toBeLessThan(1);
  });

  const doors = [
    ...['/', '/graphiql', '/graphql/', '/graphql/console', '/playground', '/altair', '/voyager', '/explorer'],
    ...[
      '/console',
      '/v1/graphql',
      '/api/graphql',
      '/graphql.php',
      '/graphql/schema',
      '/schema.graphql',
      '/sdl',
    ],
    ...['/metrics', '/debug/pprof', '/.env', '/.git/HEAD', '/server-status', '/sandbox', '/sandbox/personas'],
  ];
  it.each(doors)('has no page and no name of a product at %s (A39)', async (url) => {
    for (const accept of ['text/html', '*/*']) {
      const answer = await gateway.server.inject({ method: 'GET', url, headers: { accept } });
      expect([404, 405, 406]).toContain(answer.statusCode);
      expect(answer.body).not.toMatch(/graphiql|apollo|playground|fastify|altair|<html|<!doctype/i);
      expect(JSON.stringify(answer.headers)).not.toMatch(/apollo|fastify|express|node/i);
    }
  });

  /** What tools that tell one make of server from another send. */
  const fingerprints = [
    'query @skip { __typename }',
    'query @deprecated { __typename }',
    'query { __typename @include(if: "s") }',
    'query @a@a { __typename }',
    'queryy { __typename }',
    'aaa',
    '',
    '{ alias1$1: __typename }',
    'query { system }',
    '{ __typename ...Ghost }',
    'query ($a: Ghost) { __typename }',
    'subscription { __typename }',
    '{ a: __typename, a: viewer }',
    'query { viewer }',
    '{}',
    '{ __typename { id } }',
    'mutation { }',
    'query Q { __typename } query Q { __typename }',
    'fragment A on Query { __typename }',
  ];
  it.each(fingerprints)('answers the probe %p in words of its own (A40)', async (query) => {
    const text = await say(query);
    for (const leak of [...LEAKS, 'Syntax Error', 'Cannot query', 'Unknown', 'graphql-js', 'Expected'])
      expect(text).not.toContain(leak);
    expect(text).toMatch(/"code":"[A-Z_]+"/);
  });
});

describe('A resolver that fails', () => {
  const LEAK = 'select * from people where number = 966194000101 at 10.0.0.7:5432';

  it('says only that something failed, to the caller and to the log (A43)', async () => {
    const test = await openHouse({ only: ['procedures'] });
    const definition = await loadDefinition('procedures');
    const query = definition.resolvers.Query as Record<string, unknown>;
    const failing = {
      ...definition,
      resolvers: {
        ...definition.resolvers,
        Query: { ...query, procedure: () => Promise.reject(Object.assign(new Error(LEAK), { query: LEAK })) },
      },
    };
    const log: object[] = [];
    const house = new House({
      definitions: [failing],
      urls: test.urls,
      keys: testKeys,
      elsewhere: () => ({ send: async () => ({ status: 503, body: null }), close: async () => undefined }),
      log: (event) => log.push(event),
    });
    try {
      const answer = await ask(house, 'procedures', { query: '{ procedure(code: "1.004222") { code } }' });
      expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(log.length).toBeGreaterThan(0);
      for (const text of [JSON.stringify(answer), JSON.stringify(log)]) {
        for (const word of ['select', 'people', '966194000101', '10.0.0.7']) expect(text).not.toContain(word);
      }
    } finally {
      await house.close();
      await test.close();
    }
  });
});
