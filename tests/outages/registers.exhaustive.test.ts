/** R7, R8, R9 in the shortest version that shows them, each with the checker shown to see what it must see. */

import { type CourierLimits, defaultLimits } from '../../gateway/courier/limits.ts';
import { askLate, openLate } from '../chaos/deadlines.ts';
import { floodHung } from '../chaos/hungRegister.ts';
import { FAULTS, watchFault } from '../chaos/registerFails.ts';
import { openScene, type Scene } from '../chaos/scene.ts';
import { type Finding, judgeControl } from '../chaos/toolkit/findings.ts';
import { PATIENT } from '../support/system.ts';

const broken = (findings: Finding[]): string[] =>
  findings.filter(({ holds }) => !holds).map(({ what, found }) => `${what}: ${found}`);
const QUICK: CourierLimits = {
  ...defaultLimits,
  timeoutMs: 2_000,
  breaker: { ratio: 0.5, calls: 6, windowMs: 4_000, openMs: 1_500 },
};
const TIMES = { calmMs: 100, faultMs: 2_000, everyMs: 100, asked: 20 };
const CALLERS = { citizens: 8 };

describe('R7, a register that fails', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene({ victim: 'warehouse', limits: QUICK, callers: CALLERS });
  }, 120_000);
  afterAll(() => scene?.close());

  // A drip and a cut are faults of the long version, `npm run chaos -- --only R7`.
  it.each(['down', 'hung', 'half of its answers spoiled'])(
    '%s: it is left alone, the rest answers, and it comes back',
    async (name) => {
      const fault = FAULTS[name];
      if (fault === undefined) throw new Error(name);
      const { findings } = await watchFault(scene, fault, QUICK, TIMES);
      expect(broken(findings)).toEqual([]);
    },
  );
});

describe('R7 without a breaker (negative control)', () => {
  it('shows the checker a dead register that is asked again and again', async () => {
    const limits = { ...QUICK, ...PATIENT };
    const scene = await openScene({ victim: 'warehouse', limits, callers: CALLERS });
    const { findings } = await watchFault(scene, { kind: 'reset' }, { ...QUICK, timeoutMs: 100 }, TIMES);
    await scene.close();
    expect(judgeControl(findings, ['the breaker opens', 'calls to the dead register'])).toBe('noticed');
  }, 120_000);
});

describe('R9, a register that hangs under a flood', () => {
  const limits = { ...QUICK, ...PATIENT, concurrency: 8, queue: 16 };
  const callers = { citizens: 20, strangers: 2 };

  it('holds eight sockets and sixteen places, and nobody else up', async () => {
    const scene = await openScene({ victim: 'warehouse', limits, callers });
    const { findings } = await floodHung(scene, { calls: 60, limits });
    await scene.close();
    expect(broken(findings)).toEqual([]);
  }, 120_000);

  it('would take a socket for every call without the bulkhead (negative control)', async () => {
    const scene = await openScene({
      victim: 'warehouse',
      limits: { ...limits, concurrency: 1_000 },
      connections: 1_000,
      callers,
    });
    const { findings } = await floodHung(scene, { calls: 40, limits });
    await scene.close();
    expect(judgeControl(findings, ['sockets to the hung register'])).toBe('noticed');
  }, 120_000);
});

describe('R8, a database that is late', () => {
  const late = { layer: 'the table of people', times: 12, timeoutMs: 1_500, graceMs: 3_000 };
  let scene: Scene;
  beforeAll(async () => {
    const limits = { ...QUICK, ...PATIENT, timeoutMs: late.timeoutMs };
    scene = await openScene({ victim: 'population', limits, callers: { citizens: 12 } });
  }, 120_000);
  afterAll(() => scene?.close());

  it('answers its caller in time and leaves no statement behind', async () => {
    expect(broken(await askLate(scene, late))).toEqual([]);
  });

  it('decides a mutation once, however often it is asked again', async () => {
    expect(broken(await openLate(scene, { times: 3 }))).toEqual([]);
  });

  it('sees a statement that goes on without a deadline (negative control)', async () => {
    const findings = await askLate(scene, { ...late, times: 1, forgets: true });
    expect(judgeControl(findings, ['statements that run on 500 ms later'])).toBe('noticed');
  });
});
