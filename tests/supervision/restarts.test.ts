import { type Cause, type Decision, decideRestart } from '../../platform/supervision/restarts.ts';

const NOW = Date.parse('2026-11-28T08:00:00Z');
const rule = { firstDelayMs: 250, longestDelayMs: 30_000, windowMs: 300_000, failuresMax: 10 };

const agoMs = (...times: number[]) => times.map((ago) => ({ at: NOW - ago, cause: 'DIED' as Cause }));
const often = (count: number) => agoMs(...Array.from({ length: count }, (_, index) => count - 1 - index));
const full = (count: number) => often(count).map(({ at }) => ({ at, cause: 'NO_SPACE' as Cause }));

const again = (delayMs: number, failures: number): Decision => ({ kind: 'RESTART', delayMs, failures });

describe('The rule of restarts', () => {
  it.each([
    ['for the first time', often(1), again(250, 1)],
    ['for the second time', often(2), again(500, 2)],
    ['for the third time', often(3), again(1_000, 3)],
    ['for the eighth time: never later than half a minute', often(8), again(30_000, 8)],
    ['for the ninth time: the last try', often(9), again(30_000, 9)],
    ['for the tenth time within the window', often(10), { kind: 'GIVE_UP', failures: 10 }],
    [
      'ten times, the first of them too long ago',
      agoMs(300_000, 8, 7, 6, 5, 4, 3, 2, 1, 0),
      again(30_000, 9),
    ],
    ['once, after a failure of yesterday', agoMs(86_400_000, 0), again(250, 1)],
    ['once, a moment within the window after another', agoMs(299_999, 0), again(500, 2)],
    ['because the disk is full, a hundred times: it is waited for', full(100), again(30_000, 0)],
    ['nine times, and then because the disk is full', [...often(9), ...full(1)], again(30_000, 9)],
    [
      'because the disk is full, and then for the first time by itself',
      [...full(2), ...often(1)],
      again(1_000, 1),
    ],
    [
      'ten times, full disks between them',
      [...often(9), ...full(5), ...often(1)],
      { kind: 'GIVE_UP', failures: 10 },
    ],
  ] satisfies [string, ReturnType<typeof often>, Decision][])('%s', (_when, failures, decision) => {
    expect(decideRestart(failures, NOW, rule)).toEqual(decision);
  });
});
