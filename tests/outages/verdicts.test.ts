/** How the experiments reach a verdict, as rules: what was lost, what was only refused, and what a run says at all. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dieOf } from '../chaos/experiment.ts';
import { openCallers } from '../chaos/toolkit/callers.ts';
import {
  atLeast,
  atMost,
  judgeControl,
  judgeFindings,
  judgeRatio,
  judgeRatioInterval,
  judgeTally,
} from '../chaos/toolkit/findings.ts';
import { collector, judgeHeap } from '../chaos/toolkit/heap.ts';
import { type Expectation, type Fate, judgeReply, type Reply, Tally } from '../chaos/toolkit/replies.ts';
import {
  medianOf,
  type Pair,
  quantileOf,
  ratioIntervalOf,
  ratioOf,
  slopeOf,
} from '../chaos/toolkit/series.ts';
import { toWish } from '../chaos/toolkit/words.ts';

const expectation: Expectation = {
  isWhole: (data) => data?.name === 'Lan' && data.papers !== null,
  survives: (data) => data?.name === 'Lan',
  designed: new Set(['SUBGRAPH_UNAVAILABLE']),
};
const reply = (status: number | undefined, body: unknown, retryAfter = false): Reply => ({
  ...{ status, body, retryAfter },
  tookMs: 1,
});
const errors = (...codes: unknown[]) => codes.map((code) => ({ message: '…', extensions: { code } }));
const WHOLE = { name: 'Lan', papers: [] };
const PART = { name: 'Lan', papers: null };

describe('The outcome of a question in an experiment', () => {
  it.each<[string, Reply, Fate, string]>([
    ['a whole answer', reply(200, { data: WHOLE }), 'answered', ''],
    ['no answer', reply(undefined, 'ECONNRESET'), 'lost', 'NO_ANSWER_ECONNRESET'],
    ['another answer', reply(200, { data: { name: 'Minh' } }), 'lost', 'WRONG_ANSWER'],
    ['a part that is missing without a word', reply(200, { data: PART }), 'lost', 'WRONG_ANSWER'],
    ['no body', reply(200, undefined), 'lost', 'WRONG_ANSWER'],
    ['a status and nothing else', reply(502, undefined), 'lost', 'STATUS_502_WITHOUT_CODE'],
    ['an error without a code', reply(200, { data: PART, errors: [{}] }), 'lost', 'UNCODED'],
    ['a code nobody knows', reply(200, { data: PART, errors: errors('OOPS') }), 'lost', 'UNCODED'],
    ['an empty list of errors', reply(200, { data: WHOLE, errors: [] }), 'lost', 'UNCODED'],
    [
      'a spent budget',
      reply(429, { errors: errors('RATE_LIMITED') }, true),
      'refused by policy',
      'RATE_LIMITED',
    ],
    [
      'a spent budget, no time',
      reply(429, { errors: errors('RATE_LIMITED') }),
      'lost',
      'RATE_LIMITED_WITHOUT_RETRY_AFTER',
    ],
    [
      'a spent budget, as 500',
      reply(500, { errors: errors('RATE_LIMITED') }, true),
      'lost',
      'RATE_LIMITED_AS_500',
    ],
    ['sent away', reply(503, { errors: errors('OVERLOADED') }, true), 'refused by policy', 'OVERLOADED'],
    [
      'too many people',
      reply(429, { data: null, errors: errors('SUBJECT_BUDGET_EXCEEDED') }, true),
      'refused by policy',
      'SUBJECT_BUDGET_EXCEEDED',
    ],
    [
      'a full queue to one register',
      reply(200, { data: PART, errors: errors('OVERLOADED') }),
      'refused by policy',
      'OVERLOADED',
    ],
    [
      'the part that is down',
      reply(200, { data: PART, errors: errors('SUBGRAPH_UNAVAILABLE') }),
      'unavailable as designed',
      'SUBGRAPH_UNAVAILABLE',
    ],
    [
      'the part that is down, and another',
      reply(200, { data: { name: null }, errors: errors('SUBGRAPH_UNAVAILABLE') }),
      'lost',
      'SUBGRAPH_UNAVAILABLE_AND_MORE',
    ],
    [
      'everything, for the part that is down',
      reply(200, { data: null, errors: errors('SUBGRAPH_UNAVAILABLE') }),
      'lost',
      'SUBGRAPH_UNAVAILABLE',
    ],
    [
      'a failure of another kind',
      reply(200, { data: PART, errors: errors('INTERNAL_SERVER_ERROR') }),
      'lost',
      'INTERNAL_SERVER_ERROR',
    ],
    [
      'one that was provoked and one that was not',
      reply(200, { data: PART, errors: errors('SUBGRAPH_UNAVAILABLE', 'FORBIDDEN') }),
      'lost',
      'FORBIDDEN+SUBGRAPH_UNAVAILABLE',
    ],
  ])('%s', (_what, given, fate, code) => {
    expect(judgeReply(given, expectation)).toEqual({ fate, code });
  });

  it('is counted by its code', () => {
    const tally = new Tally();
    for (const code of ['A', 'A', 'B']) tally.add({ fate: 'lost', code });
    tally.add({ fate: 'answered', code: '' });
    expect([tally.asked, tally.count('lost'), tally.describe('lost')]).toEqual([4, 3, 'A 2, B 1']);
  });
});

describe('The verdict of an experiment', () => {
  const tallyOf = (counts: Partial<Record<Fate, number>>): Tally => {
    const tally = new Tally();
    for (const [fate, count] of Object.entries(counts))
      for (let time = 0; time < count; time += 1) tally.add({ fate: fate as Fate, code: 'CODE' });
    return tally;
  };

  it.each<[string, Partial<Record<Fate, number>>, boolean | undefined, string]>([
    ['holds when everything was answered', { answered: 1_000 }, undefined, 'holds'],
    [
      'holds when a part was unavailable as designed',
      { 'unavailable as designed': 1_000 },
      undefined,
      'holds',
    ],
    ['does not hold when one answer was lost', { answered: 1_000, lost: 1 }, undefined, 'does not hold'],
    [
      'says nothing when budgets were spent',
      { answered: 1_000, 'refused by policy': 10 },
      undefined,
      'says nothing',
    ],
    ['says nothing when too little was asked', { answered: 999 }, undefined, 'says nothing'],
    ['is no fault of the load when refusing was provoked', { 'refused by policy': 1_000 }, true, 'holds'],
    [
      'does not hold, whatever else, when one was lost',
      { 'refused by policy': 999, lost: 1 },
      undefined,
      'does not hold',
    ],
  ])('%s', (_what, counts, provoked, verdict) => {
    expect(judgeFindings(judgeTally(tallyOf(counts), { asked: 1_000, provoked }))).toBe(verdict);
  });

  it('says nothing when nothing was found', () => {
    expect(judgeFindings([])).toBe('says nothing');
  });

  it('of a control is noticed when each sentence about the product is broken that had to be', () => {
    const broken = [atMost('answers lost', 3, 0), atMost('calls', 0, 1), atLeast('samples', 0, 1)];
    expect(judgeControl(broken, ['answers lost'])).toBe('noticed');
    expect(judgeControl(broken, ['answers lost', 'calls'])).toBe('not noticed');
    // A load that was too small is no sign that anything was seen.
    expect(judgeControl(broken, ['samples'])).toBe('not noticed');
    expect(judgeControl(broken, [])).toBe('not noticed');
  });
});

/** Turns of calm and fault on a machine that stalls now and then, some for all of a turn, whatever is broken. */
function turns({ rounds, each = 300, slower = 1, lateMs = 0, seed = 1 }: Turns): Pair[] {
  const die = dieOf(seed);
  const turn = (factor: number, extraMs: number): number[] =>
    Array.from({ length: each }, (_, at) => {
      const stall = die() < 0.03 ? 20 + 30 * die() : 0;
      return factor * (4 + 4 * die() + stall) + (at % 50 === 0 ? extraMs : 0);
    });
  return Array.from({ length: rounds }, () => ({ calmMs: turn(1, 0), faultMs: turn(slower, lateMs) }));
}

interface Turns {
  rounds: number;
  each?: number;
  slower?: number;
  lateMs?: number;
  seed?: number;
}

/** A turn in which the machine did something else. */
const stalled = (): Pair => ({
  calmMs: Array.from({ length: 300 }, () => 5),
  faultMs: Array.from({ length: 300 }, () => 500),
});

describe('The samples of an experiment', () => {
  it('have a median and quantiles', () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3]), quantileOf([0, 10], 0.9), medianOf([])]).toEqual([
      2, 2.5, 9, 0,
    ]);
  });

  it('have a slope that a few which lie far off do not move', () => {
    const level = Array.from({ length: 20 }, (_, at) => ({ at, value: at === 3 || at === 19 ? 500 : 100 }));
    const rising = Array.from({ length: 20 }, (_, at) => ({
      at,
      value: 100 + 2 * at + (at === 3 ? 500 : 0),
    }));
    expect([slopeOf(level), slopeOf(rising)]).toEqual([0, 2]);
  });

  it('have a ratio only when there are enough of them, again and again', () => {
    const times = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms);
    const pair = { calmMs: times(300, 10), faultMs: times(300, 11) };
    const verdictOf = (pairs: (typeof pair)[]) => judgeFindings(judgeRatio('p99', ratioOf(pairs), 1.2));
    expect(verdictOf([pair, pair, pair])).toBe('holds');
    expect(verdictOf([pair, pair])).toBe('says nothing');
    expect(verdictOf([pair, pair, { ...pair, calmMs: times(20, 10) }])).toBe('says nothing');
    const slow = { ...pair, faultMs: times(300, 13) };
    expect(verdictOf([pair, slow, slow])).toBe('does not hold');
    expect(verdictOf([pair, pair, slow])).toBe('holds');
  });

  it.each<[string, Pair[], string]>([
    ['holds when the fault changes nothing', turns({ rounds: 24 }), 'holds'],
    ['holds when the fault is a little slower', turns({ rounds: 40, slower: 1.05 }), 'holds'],
    ['does not hold when it is much slower', turns({ rounds: 24, slower: 2 }), 'does not hold'],
    ['does not hold when it is late now and then', turns({ rounds: 24, lateMs: 60 }), 'does not hold'],
    ['says nothing about what lies at the limit', turns({ rounds: 24, slower: 1.2 }), 'says nothing'],
    ['says nothing of few turns, however clear', turns({ rounds: 9 }), 'says nothing'],
    ['says nothing of few samples', turns({ rounds: 24, each: 30 }), 'says nothing'],
    [
      'says nothing when one turn is all the difference',
      [...turns({ rounds: 12 }), stalled()],
      'says nothing',
    ],
    ['says nothing of nothing', [], 'says nothing'],
  ])('of calm and fault in turns: %s', (_what, pairs, verdict) => {
    expect(judgeFindings(judgeRatioInterval('p99', ratioIntervalOf(pairs, dieOf(7)), 1.2))).toBe(verdict);
  });

  it('have an interval in which the true ratio lies nineteen times in twenty', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const hits = seeds.filter((seed) => {
      const { low, high } = ratioIntervalOf(turns({ rounds: 24, slower: 1.5, seed }), dieOf(seed));
      return low <= 1.5 && 1.5 <= high;
    });
    expect(hits.length).toBeGreaterThan(33);
  });

  it('of a heap are judged by their slope, and two points are no slope', () => {
    const points = (count: number, each: number) =>
      Array.from({ length: count }, (_, at) => ({ at, value: 100 + each * at }));
    const verdictOf = (count: number, each: number) =>
      judgeFindings(judgeHeap('MB', points(count, each), 10, 1));
    expect(verdictOf(20, 0.09)).toBe('holds');
    expect(verdictOf(20, 0.11)).toBe('does not hold');
    expect(verdictOf(2, 0)).toBe('says nothing');
  });

  it('of a heap are not taken without the collector', () => {
    const holder = globalThis as { gc?: () => void };
    const { gc } = holder;
    delete holder.gc;
    expect(() => collector()).toThrow('--expose-gc');
    if (gc !== undefined) holder.gc = gc;
  });
});

describe('The callers of an experiment', () => {
  it('come from as many addresses as the experiment says, so that no limit of one address stands for the product', async () => {
    const seen = new Set<string | undefined>();
    const server = createServer((request, response) => {
      seen.add(request.socket.remoteAddress);
      response.end('{}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const callers = openCallers({ origin, citizens: 6, addresses: 2, strangers: 3 });
    try {
      await Promise.all([...callers.citizens, ...callers.strangers].map((caller) => caller.ask('{ a }')));
    } finally {
      await callers.close();
      await new Promise((closed) => server.close(closed));
    }
    expect([...seen].sort()).toEqual(['127.0.1.1', '127.0.1.2', '127.0.1.3', '127.0.1.4', '127.0.1.5']);
  });
});

describe('The options of npm run chaos', () => {
  const ids = ['R7', 'R9'];
  const unsaid = { only: '', quick: false, result: 'a.json' };

  it('choose, shorten and repeat', () => {
    expect(toWish({ only: 'r9,R7', quick: true, seed: '7', result: 'a.json' }, ids)).toEqual({
      ...{ only: ['R9', 'R7'], quick: true, seconds: undefined, seed: 7, result: 'a.json' },
    });
    expect(toWish(unsaid, ids)).toMatchObject({ only: [], quick: false });
  });

  it.each([
    [{ only: 'R1' }, 'there is no experiment R1; there are R7, R9'],
    [{ seconds: 'long' }, '--seconds takes a whole number'],
    [{ result: '' }, '--result takes a file'],
  ])('are refused when they make no sense: %j', (said, problem) => {
    expect(() => toWish({ ...unsaid, ...said }, ids)).toThrow(problem);
  });
});
