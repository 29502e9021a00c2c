/** A caller who never sends the same document twice gains no memory by it. The long run is memory.exhaustive.test.ts. */
import { codeOf, type LoneGateway, openLoneGateway } from './loneGateway.ts';
import { hostileKinds } from './memory.ts';

const MIB = 1024 * 1024;

describe('Memory of the gateway: documents that never come again', () => {
  let lone: LoneGateway;
  beforeAll(async () => {
    lone = await openLoneGateway({
      limits: { budgetAddress: 1e9, refillAddress: 1e6 },
      send: async () => ({
        status: 200,
        body: { data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      }),
    });
  }, 120_000);
  afterAll(() => lone?.close());

  it.each(['thousands of comments', 'commas', 'byte order marks', 'empty lines'])(
    'are refused when most of them means nothing: %s',
    async (kind) => {
      const make = hostileKinds[kind] ?? String;
      const long =
        kind === 'empty lines' ? `${make(1)}${'\n'.repeat(5_000)}` : `${make(1)}${'\u{feff}'.repeat(6_000)}`;
      expect(codeOf(await lone.ask(long))).toBe('MAX_TOKENS_LIMIT');
    },
  );

  it('count each comment as a token, and what stands in a text as no comment', async () => {
    expect(codeOf(await lone.ask(`{ __typename }${'#\n'.repeat(1_990)}`))).toBe('OK');
    expect(codeOf(await lone.ask(`{ __typename }${'#\n'.repeat(2_000)}`))).toBe('MAX_TOKENS_LIMIT');
    expect(codeOf(await lone.ask(`${'#\n'.repeat(2_000)}{ __typename }`))).toBe('MAX_TOKENS_LIMIT');
    const quoted = `{ searchProcedures(query: "${'#'.repeat(5_000)}") { nodes { code } } }`;
    expect(codeOf(await lone.ask(quoted))).not.toBe('MAX_TOKENS_LIMIT');
  });

  it('are remembered without comments and places: a hundred of the largest cost less than one did', async () => {
    const before = lone.gateway.rememberedBytes();
    for (let n = 0; n < 100; n += 1) await lone.ask(hostileKinds['as many comments as are read']?.(n) ?? '');
    const after = lone.gateway.rememberedBytes();
    const grown = Object.keys(after).reduce((sum, kind) => sum + (after[kind] ?? 0) - (before[kind] ?? 0), 0);
    // Each kept 370 KiB: a token for every comment, and the text beside them.
    expect(grown).toBeLessThan(3 * MIB);
  });

  it('are remembered with what they were compiled to, which is most of them', async () => {
    const before = lone.gateway.rememberedBytes().plans ?? 0;
    for (let n = 0; n < 10; n += 1) await lone.ask(hostileKinds['very many names']?.(1_000 + n) ?? '');
    const each = ((lone.gateway.rememberedBytes().plans ?? 0) - before) / 10;
    // The heap grows by 85 KiB for each; the plan alone takes one.
    expect(each).toBeGreaterThan(85 * 1024);
    expect(each).toBeLessThan(300 * 1024);
  });

  it('never take more than the bytes that each memory is given, whatever kind they are', async () => {
    for (const make of Object.values(hostileKinds)) for (let n = 0; n < 5; n += 1) await lone.ask(make(n));
    for (const [kind, bytes] of Object.entries(lone.gateway.rememberedBytes()))
      expect({ kind, isBounded: bytes <= 32 * MIB }).toEqual({ kind, isBounded: true });
  });
});
