/**
 * `npm run bench -- --profile overload`: three times as many requests as one process can answer, three in ten of them
 * hostile. First the capacity is measured with honest callers that wait for one another; then the flood comes at fixed
 * moments, whether or not anybody was answered. Only the ratios of one run mean anything.
 */
import { type GatewayLimits, safeLimits } from '../../gateway/settings.ts';
import { Child } from './children.ts';
import { openDrafts } from './drafts.ts';
import { percentileOf } from './figures.ts';
import { hostileRequests } from './hostile.ts';
import type { FloodResult, LoadRequest, LoadResult, Pulse } from './protocol.ts';

import { openSetting } from './setting.ts';
import { requestsFor } from './variants.ts';

const TIMES_CAPACITY = 3;
const HOSTILE_SHARE = 0.3;
/** Fewer than are ever sent away: the capacity is that of callers who are all answered. */
const CONNECTIONS = 12;
const DRAFTS = 50;
const PEOPLE = 1_000;

/** What must hold while it lasts. */
export const OVERLOAD_TARGETS = {
  goodputRatio: 0.8,
  honestP99Ratio: 2,
  eventLoopP99Ms: 50,
  eventLoopMaxMs: 200,
  shedP95Ms: 20,
};

export interface OverloadFigures {
  capacityPerSecond: number;
  sentPerSecond: number;
  /** Honest answers per second, as a share of the capacity. */
  goodputRatio: number;
  baselineP99Ms: number;
  honestP99Ms: number;
  honestP99Ratio: number;
  eventLoopP99Ms: number;
  eventLoopMaxMs: number;
  shed: number;
  shedP50Ms: number;
  shedP95Ms: number;
  refused: number;
  /** Honest callers whose budget did not bear the load: a fault of the run. */
  limited: number;
  wrong: number;
}

const rounded = (value: number): number => Number(value.toFixed(2));

export function summariseOverload(before: LoadResult, flood: FloodResult, pulse: Pulse): OverloadFigures {
  const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
  const shed = ascending(flood.shedMs);
  const capacityPerSecond = before.answers / before.durationS;
  const baselineP99Ms = percentileOf(ascending(before.latenciesMs), 99);
  const honestP99Ms = percentileOf(ascending(flood.answeredMs), 99);
  return {
    capacityPerSecond: rounded(capacityPerSecond),
    sentPerSecond: rounded((flood.sent.honest + flood.sent.hostile) / flood.durationS),
    goodputRatio: rounded(flood.answeredMs.length / flood.durationS / capacityPerSecond),
    baselineP99Ms: rounded(baselineP99Ms),
    honestP99Ms: rounded(honestP99Ms),
    honestP99Ratio: rounded(honestP99Ms / baselineP99Ms),
    eventLoopP99Ms: rounded(pulse.p99Ms),
    eventLoopMaxMs: rounded(pulse.maxMs),
    shed: shed.length,
    shedP50Ms: rounded(percentileOf(shed, 50)),
    shedP95Ms: rounded(percentileOf(shed, 95)),
    refused: flood.refused,
    limited: flood.limited,
    wrong: flood.wrong,
  };
}

export function passesOverload(figures: OverloadFigures): boolean {
  return (
    figures.wrong === 0 &&
    figures.limited === 0 &&
    figures.shed > 0 &&
    figures.goodputRatio >= OVERLOAD_TARGETS.goodputRatio &&
    figures.honestP99Ratio <= OVERLOAD_TARGETS.honestP99Ratio &&
    figures.eventLoopP99Ms <= OVERLOAD_TARGETS.eventLoopP99Ms &&
    figures.eventLoopMaxMs <= OVERLOAD_TARGETS.eventLoopMaxMs &&
    figures.shedP95Ms <= OVERLOAD_TARGETS.shedP95Ms
  );
}

/**
 * Measures for so many seconds, after as long a time to warm up and to find the capacity; `changes` are for a control, which spares
 * no register either.
 */
export async function measureOverload(
  seconds: number,
  report: (line: string) => void,
  changes: Partial<GatewayLimits> = {},
): Promise<OverloadFigures> {
  report('… PostgreSQL, migrations, seed');
  const setting = await openSetting();
  // As in production: whoever knocks at the door does not wait for what the registers reckon.
  const registers = new Child('subgraphs');
  const server = new Child('gateway');
  const load = new Child('load');
  try {
    const setup = {
      urls: await setting.provision(PEOPLE),
      subgraphs: {},
      consumers: false,
      limits: { eventLoopDelayMs: safeLimits.eventLoopDelayMs, ...changes },
      spares: Object.keys(changes).length === 0,
    };
    const { subgraphs } = await registers.call('open', setup);
    await registers.call('settle', null);
    const { origin } = await server.call('open', { ...setup, subgraphs });
    await load.call('open', setup);
    const honest = await requestsFor('services', await openDrafts(origin, DRAFTS, PEOPLE));
    return await flooded({ server, load, origin, honest, seconds, report });
  } finally {
    await load.close();
    await server.close();
    await registers.close();
    await setting.close();
  }
}

interface Scene {
  server: Child;
  load: Child;
  origin: string;
  honest: LoadRequest[];
  seconds: number;
  report: (line: string) => void;
}

async function flooded({ server, load, origin, honest, seconds, report }: Scene): Promise<OverloadFigures> {
  const calm = { origin, requests: honest, connections: CONNECTIONS };
  report('… compiling and warming up');
  await load.call('fire', { ...calm, durationS: Math.max(4, seconds) });
  const before = await load.call('fire', { ...calm, durationS: Math.max(4, Math.ceil(seconds / 2)) });
  const capacity = before.answers / before.durationS;
  report(`… ${TIMES_CAPACITY} × ${capacity.toFixed(0)} requests per second for ${seconds} s`);
  const order = {
    origin,
    honest,
    hostile: hostileRequests,
    hostileShare: HOSTILE_SHARE,
    requestsPerSecond: TIMES_CAPACITY * capacity,
  };
  // The first moment finds out how much can be done at once; it is not measured.
  await load.call('flood', { ...order, durationS: 2 });
  await server.call('pulse', null);
  const flood = await load.call('flood', { ...order, durationS: seconds });
  return summariseOverload(before, flood, await server.call('pulse', null));
}
