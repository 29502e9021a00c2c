/** A process of its own with a small heap, in which strangers ask what never comes again. Says as JSON what is left of it. */
import { codeOf, openLoneGateway } from './loneGateway.ts';
import { hostileKinds } from './memory.ts';

const [rounds = '100', kind] = process.argv.slice(2);
const collect = (globalThis as { gc?: () => void }).gc;
const settled = (): number => {
  collect?.();
  collect?.();
  return process.memoryUsage().heapUsed;
};

const lone = await openLoneGateway({
  limits: { budgetAddress: 1e9, refillAddress: 1e6 },
  send: async () => ({ status: 200, body: { data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] } }),
});
await lone.ask('{ __typename }');
for (const [name, make] of Object.entries(hostileKinds)) {
  if (kind !== undefined && kind !== name) continue;
  const before = { heap: settled(), known: sumOf(lone.gateway.rememberedBytes()) };
  const began = performance.now();
  let code = '';
  for (let n = 0; n < Number(rounds); n += 1) code = codeOf(await lone.ask(make(n)));
  const heap = settled();
  process.stdout.write(
    `${JSON.stringify({
      kind: name,
      code,
      heap,
      grownPerDocument: Math.round((heap - before.heap) / Number(rounds)),
      knownPerDocument: Math.round((sumOf(lone.gateway.rememberedBytes()) - before.known) / Number(rounds)),
      rss: process.memoryUsage().rss,
      msPerDocument: Math.round(((performance.now() - began) / Number(rounds)) * 100) / 100,
    })}\n`,
  );
}
await lone.close();

function sumOf(bytes: Record<string, number>): number {
  return Object.values(bytes).reduce((sum, one) => sum + one, 0);
}
