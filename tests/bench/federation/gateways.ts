/** What a gateway of the federation bench does under load, and how long it takes to plan. */

import { percentileOf } from '../figures.ts';
import { fire, type Load } from '../firing.ts';
import { foreignSince, type Machine, machineNow } from '../machine.ts';
import { type Expected, nextCaller, shotsOf, textOf } from './asking.ts';
import type { Part, Usage } from './part.ts';
import type { Measure, PlanMeasure } from './report.ts';
import { newDocument } from './similar.ts';

/** A gateway and the subgraphs behind it, watched while something is done. */
class Watched {
  readonly #parts: readonly Part<unknown>[];
  readonly #before: Usage[];
  readonly #machine: Machine = machineNow();

  private constructor(parts: readonly Part<unknown>[], before: Usage[]) {
    this.#parts = parts;
    this.#before = before;
  }

  static async begin(gateway: Part<unknown>, subgraphs: Part<unknown>): Promise<Watched> {
    const parts = [gateway, subgraphs];
    return new Watched(parts, await Promise.all(parts.map((part) => part.usage())));
  }

  async end(): Promise<{ cpuMs: number; rssMb: number; calls: number; foreign: number }> {
    const after = await Promise.all(this.#parts.map((part) => part.usage()));
    const spent = after.map(({ cpuMs }, index) => cpuMs - (this.#before[index]?.cpuMs ?? 0));
    const [cpuMs = 0, subgraphsMs = 0] = spent;
    return {
      cpuMs,
      rssMb: (after[0]?.rssBytes ?? 0) / 2 ** 20,
      calls: (after[1]?.calls ?? 0) - (this.#before[1]?.calls ?? 0),
      foreign: foreignSince(this.#machine, cpuMs + subgraphsMs),
    };
  }
}

/** Loads one gateway for a while. */
export async function measure(
  gateway: Part<string>,
  subgraphs: Part<unknown>,
  { document, expected, load }: { document: string; expected: Expected; load: Load },
): Promise<Measure> {
  const watched = await Watched.begin(gateway, subgraphs);
  const { latencies, failed, durationS } = await fire(gateway.opened, shotsOf(document, expected), load);
  const { cpuMs, rssMb, calls, foreign } = await watched.end();
  const answers = latencies.length;
  return {
    perSecond: answers / durationS,
    cpuMs: cpuMs / answers,
    p95Ms: percentileOf(latencies, 95),
    calls: calls / answers,
    rssMb,
    failed,
    foreign,
  };
}

/** Sends documents that the gateway has not seen, each twice: what the first takes more is its plan. */
export async function measurePlans(
  gateway: Part<string>,
  subgraphs: Part<unknown>,
  numbers: readonly number[],
): Promise<PlanMeasure> {
  const watched = await Watched.begin(gateway, subgraphs);
  const plansMs: number[] = [];
  let failed = 0;
  const timed = async (document: string): Promise<number> => {
    const caller = nextCaller();
    const begun = performance.now();
    const text = await textOf(gateway.opened, document, caller);
    if (text.includes('"errors"') || !text.includes(caller)) failed += 1;
    return performance.now() - begun;
  };
  for (const number of numbers) {
    const document = newDocument(number);
    const first = await timed(document);
    plansMs.push(Math.max(0, first - (await timed(document))));
  }
  const { calls, foreign } = await watched.end();
  plansMs.sort((one, other) => one - other);
  return {
    planMs: percentileOf(plansMs, 50),
    worstMs: percentileOf(plansMs, 100),
    calls: calls / (2 * numbers.length),
    failed,
    foreign,
  };
}
