import { randomUUID } from 'node:crypto';
import { sealEnvelope } from '../../../kernel/tokens.ts';
import { subgraph } from '../../../subgraphs/procedures/index.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../../support/house.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const SERVICES = Object.keys(subgraph.services ?? {}).filter((name) => name.startsWith('catalogue'));

/** Knocks at a service of procedures under a name, with a seal or without. */
function knock(name: string, sender: 'gateway' | 'dossiers' | null) {
  const path = `/${name}`;
  const body = JSON.stringify({});
  const content = {
    aud: 'procedures' as const,
    path,
    requestId: randomUUID(),
    operation: null,
    deadline: Date.now() + 10_000,
    viewer: null,
    purpose: null,
    grant: null,
  };
  const running = open.house.get('procedures');
  const envelope = sender === null ? undefined : sealEnvelope(testKeys, sender, content, body, running.now());
  return running.handle(path, body, envelope);
}

describe('Who may read the catalogue in bulk', () => {
  it('is the gateway, in the name of nobody: no other register, and nothing unsigned', async () => {
    expect(SERVICES).toHaveLength(6);
    for (const name of SERVICES) {
      expect(await knock(name, null)).toEqual({ status: 401, body: null });
      expect(await knock(name, 'dossiers')).toEqual({ status: 401, body: null });
    }
    expect(await knock('catalogueState', 'gateway')).toMatchObject({
      status: 200,
      body: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('is everybody in the graph, and everybody reads the same', async () => {
    const query = `{ catalogueState { hash versions } catalogueChanges(first: 2) { nodes { code kind content } pageInfo { endCursor } }
      procedure(code: "1.001193") { contentHash history { nodes { version differences { path } } } } }`;
    const [first, ...others] = await Promise.all(
      [null, viewerOf('lan'), viewerOf('minh'), viewerOf('thu')].map((viewer) =>
        ask(open.house, 'procedures', { query, viewer }),
      ),
    );
    expect(first?.errors).toBeUndefined();
    for (const other of others) expect(other).toEqual(first);
  });
});
