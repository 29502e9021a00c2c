/** What the rule of places does to a crowd, in a model of the gateway and its registers: tests/support/crowd.ts. */

import { Congestion } from '../../gateway/courier/congestion.ts';
import { defaultLimits } from '../../gateway/courier/limits.ts';
import { dieOf } from '../chaos/experiment.ts';
import { quantileOf } from '../chaos/toolkit/series.ts';
import { type Crowd, meet, type Seen } from '../support/crowd.ts';

/** As a prefill asks them. */
const PREFILL = [['dossiers'], ['procedures'], ['population', 'warehouse', 'payments'], ['dossiers']];
/** Two processors, which a dozen callers use fully. */
const crowd: Omit<Crowd, 'die'> = {
  ...{ processors: 2, turns: PREFILL, callMs: 3, awayMs: 1, callers: 12 },
  ...{ calmMs: 5_000, times: 3, settleMs: 2_000, floodMs: 10_000 },
};

function meetAtDoors(changes: Partial<Crowd> = {}, promptMs = defaultLimits.promptMs, seed = 1): Seen {
  const asked: Crowd = { ...crowd, die: dieOf(seed), ...changes };
  const clock = { now: 0 };
  const names = new Set(asked.turns.flat());
  return meet(
    asked,
    new Map([...names].map((name) => [name, new Congestion(promptMs, () => clock.now)])),
    clock,
  );
}

const slowerBy = ({ floodMs, calmMs }: Seen, part = 0.99): number =>
  quantileOf(floodMs, part) / quantileOf(calmMs, part);

describe('Three times as many requests as the registers can answer', () => {
  it.each<[string, Partial<Crowd>]>([
    ['a prefill on two processors', {}],
    ['one that takes twice as much', { callMs: 6 }],
    ['eight processors', { processors: 8, callers: 48 }],
    ['registers that wait for something else too', { awayMs: 20, callers: 20 }],
    ['one slow register', { turns: [['population']], callMs: 20, awayMs: 0 }],
  ])(
    'are answered in twice the time of calm, as many as before, and the rest is sent away: %s',
    (_what, changes) => {
      const seen = meetAtDoors(changes);
      expect(slowerBy(seen)).toBeLessThan(2);
      expect(seen.floodPerS).toBeGreaterThan(0.9 * seen.calmPerS);
      expect(seen.sentAway).toBeGreaterThan(seen.floodMs.length);
    },
  );

  it.each<[string, Partial<Crowd>]>([
    ['a prefill of calls of a millisecond', { callMs: 1 }],
    ['one fast register', { turns: [['procedures']] }],
  ])(
    'are answered within a tenth of a second where calm is shorter than anybody notices: %s',
    (_what, changes) => {
      const seen = meetAtDoors(changes);
      expect(quantileOf(seen.floodMs, 0.5)).toBeLessThan(100);
      expect(seen.floodPerS).toBeGreaterThan(0.9 * seen.calmPerS);
    },
  );

  it('would take longer if each call might take the tenth of a second that an answer may, and for ever if nothing were late', () => {
    expect(slowerBy(meetAtDoors({}, 100))).toBeGreaterThan(2);
    expect(slowerBy(meetAtDoors({ floodMs: 3_000 }, Number.POSITIVE_INFINITY))).toBeGreaterThan(5);
  });
});

describe('As many requests as the registers can answer', () => {
  it.each([1, 2, 3])('are answered, though they come in bursts: %i', (seed) => {
    const { sentAway, floodMs } = meetAtDoors({ times: 0.7, settleMs: 0, floodMs: 20_000 }, undefined, seed);
    expect(sentAway).toBeLessThan(0.005 * floodMs.length);
  });
});
