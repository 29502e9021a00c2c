/** R7, R8, R9 in a version short enough for every run, each with the checker shown to see what it must see. */

import { type CourierLimits, defaultLimits } from '../../gateway/courier/limits.ts';
import { askLate, countRunning, openLate, whileLocked, withOwner } from '../chaos/deadlines.ts';
import type { Finding } from '../chaos/experiment.ts';
import { floodHung } from '../chaos/hungRegister.ts';
import { FAULTS, watchFault } from '../chaos/registerFails.ts';
import { openScene, type Scene } from '../chaos/scene.ts';
import { PATIENT } from '../support/system.ts';

const broken = (findings: Finding[]): string[] =>
  findings.filter(({ holds }) => !holds).map(({ what, found }) => `${what}: ${found}`);
const QUICK: CourierLimits = {
  ...defaultLimits,
  timeoutMs: 2_000,
  breaker: { ratio: 0.5, calls: 6, windowMs: 4_000, openMs: 1_500 },
};
const TIMES = { faultMs: 2_000, clients: 4 };

describe('R7, a register that fails', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene({ victim: 'warehouse', limits: QUICK });
  }, 120_000);
  afterAll(() => scene?.close());

  // A drip and a cut are faults of the long version, `npm run chaos -- R7`.
  it.each(['down', 'hung', 'half of its answers spoiled'])(
    '%s: it is left alone, the rest answers, and it comes back',
    async (name) => {
      const fault = FAULTS[name];
      if (fault === undefined) throw new Error(name);
      expect(broken(await watchFault(scene, fault, QUICK, TIMES))).toEqual([]);
    },
  );
});

describe('R7 without a breaker (negative control)', () => {
  it('shows the checker a dead register that is asked again and again', async () => {
    const limits = { ...QUICK, ...PATIENT };
    const scene = await openScene({ victim: 'warehouse', limits });
    const findings = await watchFault(scene, { kind: 'reset' }, { ...QUICK, timeoutMs: 100 }, TIMES);
    await scene.close();
    expect(broken(findings).join()).toContain('calls to the dead register');
  }, 120_000);
});

describe('R9, a register that hangs under a flood', () => {
  const limits = { ...QUICK, ...PATIENT, concurrency: 8, queue: 16 };

  it('holds eight sockets and sixteen places, and nobody else up', async () => {
    const scene = await openScene({ victim: 'warehouse', limits });
    const findings = await floodHung(scene, 60, limits);
    await scene.close();
    expect(broken(findings)).toEqual([]);
  }, 120_000);

  it('would take a socket for every call without the bulkhead (negative control)', async () => {
    const scene = await openScene({
      victim: 'warehouse',
      limits: { ...limits, concurrency: 1_000 },
      connections: 1_000,
    });
    const findings = await floodHung(scene, 40, limits);
    await scene.close();
    expect(broken(findings).join()).toContain('sockets to the hung register');
  }, 120_000);
});

describe('R8, a database that is late', () => {
  const timeoutMs = 1_500;
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene({ victim: 'warehouse', limits: { ...QUICK, ...PATIENT, timeoutMs } });
  }, 120_000);
  afterAll(() => scene?.close());

  it('answers its caller in time and leaves no statement behind', async () => {
    expect(broken(await askLate(scene.system, 12, timeoutMs, 3_000))).toEqual([]);
  });

  it('decides a mutation once, however often it is asked again', async () => {
    expect(broken(await openLate(scene.system, 3))).toEqual([]);
  });

  it('sees a statement that goes on without a deadline (negative control)', async () => {
    const { system } = scene;
    const found = await withOwner(system, 'population', (owner) =>
      whileLocked(owner, 'people', async () => {
        const { database } = system.test.house.get('population');
        const settings = { subjects: [], agency: null, actor: null, deadline: Date.now() + 3_000 };
        const { sql } = await import('drizzle-orm');
        const slow = database.transaction(settings, (tx) => tx.execute(sql`select count(*) from people`));
        await new Promise((resolve) => setTimeout(resolve, timeoutMs + 500));
        const running = await countRunning(owner);
        await slow.catch(() => undefined);
        return running;
      }),
    );
    expect(found).toBeGreaterThan(0);
  });
});
