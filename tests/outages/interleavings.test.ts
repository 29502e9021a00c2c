/** A108: two people ask the same words at the same moment. Neither ever sees an answer that was made for the other. */

import type { GraphQLSchema } from 'graphql';
import { RequestContext } from '../../gateway/context.ts';
import { Courier } from '../../gateway/courier/courier.ts';
import { defaultLimits } from '../../gateway/courier/limits.ts';
import { Line } from '../../gateway/courier/line.ts';
import { PublicReads } from '../../gateway/courier/publicReads.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { readSubgraphSchemas } from '../../gateway/release/supergraph.ts';
import type { Connection, Reply } from '../../kernel/connection.ts';
import type { Envelope, Viewer } from '../../kernel/tokens.ts';
import { silentObserver } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';

const PERSONAL = 'query { viewer { person { fullName } } }';
const PUBLIC = 'query { procedure(code: "1.004222") { name } }';
const PAIRS = 5_000;

const clock = (): Date => new Date();
const viewers = [viewerOf('lan'), viewerOf('hung')] as const;
const envelopeOf = (token: string): Envelope =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Envelope;

/** A seeded die, so that a failure can be seen again. */
function dieOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
const die = dieOf(20_261_122);

/** A register that answers with the name of whoever the envelope names, after any number of turns of the loop. */
const echo: Connection = {
  send: async (_path, body, token) => {
    const { viewer } = envelopeOf(token);
    for (let turn = Math.floor(die() * 6); turn > 0; turn -= 1) await Promise.resolve();
    if (die() < 0.1) await new Promise(setImmediate);
    const data = body.includes('procedure')
      ? { procedure: { name: viewer === null ? 'for everybody' : viewer.account } }
      : { viewer: { person: { fullName: viewer?.account ?? 'nobody' } } };
    return { status: 200, body: { data } } satisfies Reply;
  },
  close: async () => undefined,
};

const release = readRelease(testKeys);
const contracts = await readSubgraphSchemas(release.supergraph);
const observer = silentObserver();

function courierOf(name: SubgraphName): Courier {
  return new Courier({
    name,
    schema: contracts.get(name) as GraphQLSchema,
    line: new Line({ connection: echo, limits: defaultLimits, clock }),
    publicReads: new PublicReads(clock, defaultLimits.staleForMs),
    keys: testKeys,
    policy: release.policy,
    isSwitchedOff: () => false,
    clock,
    observer,
  });
}

async function askAs(courier: Courier, viewer: Viewer, query: string): Promise<string> {
  const request = new RequestContext({
    watch: observer.request({}),
    operationName: null,
    viewer,
    claim: { dossier: null, purpose: null },
    dossierHint: null,
    deadline: Date.now() + 60_000,
    keys: testKeys,
    policy: release.policy,
    connect: () => echo,
    clock,
  });
  const options = { kind: 'incoming operation', request: { query }, context: { request } };
  const { data } = await courier.process(options as unknown as Parameters<Courier['process']>[0]);
  return data?.procedure?.name ?? data?.viewer?.person?.fullName;
}

describe('Two people who ask the same at the same moment', () => {
  it(`get their own answers, in ${2 * PAIRS} interleavings`, async () => {
    const courier = courierOf('population');
    let wrong = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const order = die() < 0.5 ? viewers : ([viewers[1], viewers[0]] as const);
      const names = await Promise.all(order.map((viewer) => askAs(courier, viewer, PERSONAL)));
      wrong += names.filter((name, index) => name !== order[index]?.account).length;
    }
    expect(wrong).toBe(0);
  }, 60_000);

  it('share what is public, which is asked in nobody’s name', async () => {
    const courier = courierOf('procedures');
    const names = await Promise.all(viewers.map((viewer) => askAs(courier, viewer, PUBLIC)));
    expect(names).toEqual(['for everybody', 'for everybody']);
  });

  it('would get each other’s answers if everything were shared (negative control)', async () => {
    const shared = new PublicReads(clock, 0);
    const asked = viewers.map(({ account }) =>
      shared.share('the same words', Date.now() + 1_000, async () => ({ status: 200, body: account })),
    );
    const bodies = (await Promise.all(asked)).map(({ body }) => body);
    expect(bodies).not.toEqual(viewers.map(({ account }) => account));
  });
});
