/** Figures of the rounds, as a table for the terminal and as a value for the file. Pure. */
import type { Bar } from './chart.ts';
import { medianOf, percentileOf, ratioOf, rounded } from './figures.ts';
import { TITLES, VARIANTS, type Variant } from './variants.ts';

/** One variant in one round. */
export interface Measure {
  requestsPerSecond: number;
  /** CPU of every server process of the variant, PostgreSQL's not included. */
  cpuMsPerRequest: number;
  rssMegabytes: number;
  errors: number;
  latenciesMs: number[];
  /** Share of the machine that something else took meanwhile. */
  foreign: number;
}

export type Round = Record<Variant, Measure>;

export interface Summary {
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  cpuMsPerRequest: number;
  rssMegabytes: number;
  /** Requests per second as a multiple of the stock gateway's and as a share of the limit's: median of the rounds' ratios. */
  timesStock: number;
  shareOfLimit: number;
  /** The same of the work alone: answers per CPU second. It hardly depends on what else the machine does. */
  cpuTimesStock: number;
  cpuShareOfLimit: number;
  errors: number;
  /** Requests per second of every round. */
  rounds: number[];
}

export function summarise(rounds: readonly Round[]): Record<Variant, Summary> {
  const entries = VARIANTS.map((variant): [Variant, Summary] => {
    const own = rounds.map((round) => round[variant]);
    const latencies = own.flatMap(({ latenciesMs }) => latenciesMs).sort((a, b) => a - b);
    const ratio = (judge: (own: Measure, other: Measure) => number, other: Variant): number =>
      rounded(medianOf(rounds.map((round) => judge(round[variant], round[other]))));
    const bySpeed = (one: Measure, other: Measure) => one.requestsPerSecond / other.requestsPerSecond;
    const byWork = (one: Measure, other: Measure) => other.cpuMsPerRequest / one.cpuMsPerRequest;
    const summary = {
      requestsPerSecond: rounded(medianOf(own.map(({ requestsPerSecond }) => requestsPerSecond)), 1),
      p50Ms: rounded(percentileOf(latencies, 50), 1),
      p95Ms: rounded(percentileOf(latencies, 95), 1),
      p99Ms: rounded(percentileOf(latencies, 99), 1),
      cpuMsPerRequest: rounded(medianOf(own.map(({ cpuMsPerRequest }) => cpuMsPerRequest))),
      rssMegabytes: rounded(Math.max(...own.map(({ rssMegabytes }) => rssMegabytes)), 0),
      timesStock: ratio(bySpeed, 'stock'),
      shareOfLimit: ratio(bySpeed, 'limit'),
      cpuTimesStock: ratio(byWork, 'stock'),
      cpuShareOfLimit: ratio(byWork, 'limit'),
      errors: own.reduce((sum, { errors }) => sum + errors, 0),
      rounds: own.map(({ requestsPerSecond }) => rounded(requestsPerSecond, 1)),
    };
    return [variant, summary];
  });
  return Object.fromEntries(entries) as Record<Variant, Summary>;
}

const COLUMNS: [string, keyof Summary][] = [
  ['req/s', 'requestsPerSecond'],
  ['p50 ms', 'p50Ms'],
  ['p95 ms', 'p95Ms'],
  ['p99 ms', 'p99Ms'],
  ['CPU ms/req', 'cpuMsPerRequest'],
  ['RSS MB', 'rssMegabytes'],
  ['× stock', 'timesStock'],
  ['of limit', 'shareOfLimit'],
  ['CPU × stock', 'cpuTimesStock'],
  ['CPU of limit', 'cpuShareOfLimit'],
  ['errors', 'errors'],
];
/** Where the letter of a variant ends. */
const TITLE_BEGINS = 4;
const TITLE_WIDTH = Math.max(...Object.values(TITLES).map((title) => title.length));

const ORDER: Variant[] = ['embedded', 'services', 'stock', 'limit'];

/** The table of `docs/performance.md`. */
export function drawMarkdown(summaries: Record<Variant, Summary>): string {
  const rows = ORDER.map((variant) => {
    const cells = COLUMNS.map(([, name]) => String(summaries[variant][name]));
    return `| ${TITLES[variant].slice(TITLE_BEGINS)} | ${cells.join(' | ')} |`;
  });
  const head = `| | ${COLUMNS.map(([title]) => title).join(' | ')} |`;
  return [head, `|${'---|'.repeat(COLUMNS.length + 1)}`, ...rows].join('\n');
}

/** Answers a second as a share of the hand-written endpoint's, with the spread of the rounds. */
export const sharesOfLimit = (rounds: readonly Round[]): Bar[] =>
  ORDER.map((variant) => ({
    label: TITLES[variant].slice(TITLE_BEGINS),
    ratio: ratioOf(rounds.map((round) => round[variant].requestsPerSecond / round.limit.requestsPerSecond)),
  }));

/** One line per variant, in the order A, A2, B, C. */
export function drawTable(summaries: Record<Variant, Summary>): string {
  const line = (first: string, cells: string[]): string =>
    [
      first.padEnd(TITLE_WIDTH),
      ...cells.map((cell, index) => cell.padStart(COLUMNS[index]?.[0].length ?? 0)),
    ].join('  ');
  return [
    line(
      '',
      COLUMNS.map(([title]) => title),
    ),
    ...ORDER.map((variant) =>
      line(
        TITLES[variant],
        COLUMNS.map(([, name]) => String(summaries[variant][name])),
      ),
    ),
  ].join('\n');
}
