/** R9: very many calls to a register that hangs. They hold a bounded number of sockets, and nobody else up. */
import { defaultLimits } from '../../gateway/courier/limits.ts';
import { PATIENT } from '../support/system.ts';
import { atMost, type Experiment, type Finding, isTrue } from './experiment.ts';
import { openScene, type Scene } from './scene.ts';

const DOCUMENTS = '{ viewer { documents(first: 1) { nodes { title } } } }';
const CATALOGUE = '{ procedure(code: "1.004222") { name } }';

export async function floodHung(
  { system, proxy }: Scene,
  calls: number,
  limits: { concurrency: number; queue: number },
): Promise<Finding[]> {
  proxy.fault = { kind: 'blackhole' };
  proxy.connectionsMax = 0;
  const health = () => system.gateway.couriers.health().warehouse;
  let queuedMax = 0;
  const watch = setInterval(() => {
    queuedMax = Math.max(queuedMax, health().queued);
  }, 5);
  const codes: string[] = [];
  const flood = Array.from({ length: calls }, async () => {
    const { errors } = await system.ask('lan', DOCUMENTS);
    codes.push(errors?.[0]?.extensions.code ?? 'ANSWERED');
  });
  let catalogueLost = 0;
  for (let time = 0; time < 5; time += 1) {
    const { data } = await system.ask(null, CATALOGUE);
    if (data?.procedure?.name === undefined) catalogueLost += 1;
  }
  await Promise.all(flood);
  clearInterval(watch);
  proxy.fault = { kind: 'none' };
  return [
    atMost('sockets to the hung register', proxy.connectionsMax, limits.concurrency),
    atMost('calls that waited', queuedMax, limits.queue),
    isTrue(
      'the rest was refused with OVERLOADED',
      codes.includes('OVERLOADED'),
      [...new Set(codes)].join(' '),
    ),
    atMost('questions of the catalogue that were lost', catalogueLost, 0),
    isTrue('nobody was told of an answer that was none', !codes.includes('ANSWERED')),
  ];
}

export const hungRegister: Experiment = {
  id: 'R9',
  name: 'a thousand calls to a register that hangs',
  seconds: 30,
  run: async ({ seconds, die, report }) => {
    // No breaker: it would send the flood home before the queue is full.
    const limits = { ...defaultLimits, ...PATIENT, queue: 64 };
    const scene = await openScene({ victim: 'warehouse', limits, die });
    const findings: Finding[] = [];
    const until = Date.now() + seconds * 1000;
    try {
      do {
        report('1,000 calls');
        findings.push(...(await floodHung(scene, 1_000, limits)));
      } while (Date.now() < until);
    } finally {
      await scene.close();
    }
    return findings;
  },
};
