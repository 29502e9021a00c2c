/** What callers of a register get wrong is told them by its code: no call is so malformed that it is our incident. */

import type { FeedRequest } from '../../kernel/events.ts';
import { sealEnvelope } from '../../kernel/tokens.ts';
import { House } from '../../platform/house.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { viewerOf } from '../support/ask.ts';
import { testKeys as keys, openHouse, type TestHouse } from '../support/house.ts';

const START = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };
const feed = (changes: object) =>
  JSON.stringify({ stream: 'outbox', topics: ['person.changed'], after: START, limit: 10, ...changes });

let test: TestHouse;
let house: House;
const incidents: string[] = [];
const log = (event: { event: string; kind?: string }): void => {
  if (event.event === 'incident') incidents.push(event.kind ?? '');
};
beforeEach(() => void incidents.splice(0));
beforeAll(async () => {
  test = await openHouse();
  house = new House({ definitions: subgraphs, urls: test.urls, keys, log });
}, 120_000);
afterAll(async () => {
  await house?.close();
  await test?.close();
});

async function call(name: SubgraphName, path: string, body: string, sender = 'gateway') {
  const content = {
    aud: name,
    path,
    requestId: 'calls',
    deadline: Date.now() + 30_000,
    viewer: viewerOf('minh'),
  };
  const envelope = sealEnvelope(keys, sender, content, body, new Date());
  const reply = await house.get(name).handle(path, body, envelope);
  const { errors } = (reply.body ?? {}) as { errors?: { extensions: { code: string } }[] };
  return { status: reply.status, code: errors?.[0]?.extensions.code ?? 'OK' };
}

describe('A malformed call to a register, the fault of its caller,', () => {
  const nothing = ['', '{', 'null', '[]', '"text"', '7', '{"a":1}', '\u0000'];
  const feeds = [
    ...nothing,
    feed({ stream: 'inbox' }),
    feed({ topics: 'person.changed' }),
    feed({ topics: ['a\u0000b'] }),
    feed({ topics: [null] }),
    feed({ topics: Array(21).fill('a') }),
    feed({ after: null }),
    feed({ after: { ...START, xid: '-1' } }),
    feed({ after: { ...START, xid: '1e3' } }),
    feed({ after: { ...START, xid: '18446744073709551616' } }),
    feed({ after: { ...START, xid: '99999999999999999999' } }),
    feed({ after: { ...START, xid: '１' } }),
    feed({ after: { ...START, id: 'x' } }),
    feed({ limit: 0 }),
    feed({ limit: 2_001 }),
    feed({ limit: 1.5 }),
    feed({ limit: '10' }),
  ];
  it('of a feed', async () => {
    for (const body of feeds)
      expect({ body, ...(await call('population', '/feed', body, 'dossiers')) }).toEqual({
        body,
        status: 400,
        code: 'BAD_REQUEST',
      });
    expect(incidents).toEqual([]);
  });

  it('and a place at the very end of the numbers is no malformed one: it was never given out', async () => {
    const end = { xid: '18446744073709551615', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
    expect(await call('population', '/feed', feed({ after: end }), 'dossiers')).toEqual({
      status: 200,
      code: 'INVALID_CURSOR',
    });
  });

  const services: [SubgraphName, string, string[]][] = [
    ['dossiers', 'grant', ['{"dossier":7}', '{"dossier":"\\u0000"}']],
    ['dossiers', 'attestation', ['{"purpose":null}', `{"purpose":"${'x'.repeat(5_000)}"}`]],
    ['dossiers', 'refusals', ['[{}]', '{"length":3}']],
    ['population', 'refusals', ['[{}]']],
    ['transparency', 'refusals', ['[{}]']],
    [
      'procedures',
      'catalogueChanges',
      ['{"after":7,"first":1,"withContent":true}', '{"after":null,"first":1e300,"withContent":true}'],
    ],
    [
      'procedures',
      'catalogueVersions',
      [
        '{"at":"x","after":{"code":"1.004222","version":1e12}}',
        '{"at":"x","after":{"code":"\\u0000","version":1}}',
      ],
    ],
    ['procedures', 'catalogueMappings', ['{"after":"x"}', '{}']],
    [
      'procedures',
      'catalogueProcedure',
      ['{"code":7,"asOf":null}', '{"code":"\\u0000","asOf":null}', '{"code":"1.004222","asOf":"2026-02-30"}'],
    ],
    ['payments', 'webhook', ['{"name":7,"body":""}', '{"name":"confirm"}']],
    [
      'payments',
      'graphql',
      ['{"query":7}', '{"query":""}', '{"query":"{"}', '{"query":"{ x }","variables":[]}'],
    ],
  ];
  it.each(services)('of %s: %s', async (name, path, bodies) => {
    // Nobody having been refused is nothing wrong.
    const wrong = path === 'refusals' ? nothing.filter((body) => body !== '[]') : nothing;
    for (const body of [...wrong, ...bodies]) {
      const { status, code } = await call(name, `/${path}`, body);
      const faults = [
        'BAD_REQUEST',
        'BAD_USER_INPUT',
        'INVALID_CURSOR',
        'GRAPHQL_PARSE_FAILED',
        'GRAPHQL_VALIDATION_FAILED',
      ];
      expect({ body, fault: faults.includes(code), status: [200, 400].includes(status) }).toEqual({
        body,
        fault: true,
        status: true,
      });
    }
    expect(incidents).toEqual([]);
  });
});

describe('A register that others publish to', () => {
  it('takes in what the others say although one of them is down', async () => {
    const heard: string[] = [];
    const running = house.get('dossiers');
    const publishers = running.definition.subscriptions.map(({ publisher }) => publisher);
    const lonely = new House({
      definitions: subgraphs.filter(({ name }) => name === 'dossiers'),
      urls: test.urls,
      keys,
      elsewhere: (name) => ({
        send: async (_path, body) => {
          const { topics } = JSON.parse(body) as FeedRequest;
          heard.push(name);
          if (name === publishers[0]) throw new Error('down');
          return { status: 200, body: topics.slice(0, 0) };
        },
        close: async () => undefined,
      }),
    });
    await expect(lonely.get('dossiers').catchUp()).rejects.toThrow('down');
    expect(heard).toEqual(publishers);
    await lonely.close();
  });
});
