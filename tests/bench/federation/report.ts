/** Figures of the rounds of the federation bench, as values and as a table. Pure. */
import { medianOf, percentileOf } from '../report.ts';

export { percentileOf };

export const GATEWAYS = ['stock', 'ours', 'compiled'] as const;
export type GatewayName = (typeof GATEWAYS)[number];

const TITLES: Record<GatewayName, string> = {
  stock: 'stock `@apollo/gateway`, standalone server',
  ours: 'our courier with the stock executor, inside Apollo Server',
  compiled: 'our courier with our executor, inside Apollo Server',
};

/** One gateway in one round. */
export interface Measure {
  perSecond: number;
  cpuMs: number;
  p95Ms: number;
  /** Calls to subgraphs for each answer. */
  calls: number;
  rssMb: number;
  failed: number;
  /** Share of the machine that something else took meanwhile. */
  foreign: number;
}

export type Round = Record<GatewayName, Measure>;

/** More than this makes a round worth nothing. */
const FOREIGN_MAX = 0.1;

/** Whether the machine did something else as well. */
export const isDirty = (round: Round): boolean => GATEWAYS.some((name) => round[name].foreign > FOREIGN_MAX);

export interface Ratio {
  median: number;
  least: number;
  most: number;
}

export type Summary = Omit<Measure, 'foreign'> & { timesStock: Ratio; cpuTimesStock: Ratio };

const rounded = (value: number): number => Number(value.toFixed(2));

function ratioOf(values: readonly number[]): Ratio {
  const [median, least, most] = [medianOf(values), Math.min(...values), Math.max(...values)];
  return { median: rounded(median), least: rounded(least), most: rounded(most) };
}

/** Ratios are those within one round: single figures drift with the machine. */
export function summarise(rounds: readonly Round[]): Record<GatewayName, Summary> {
  const summaryOf = (name: GatewayName): Summary => {
    const median = (key: keyof Measure): number => rounded(medianOf(rounds.map((round) => round[name][key])));
    return {
      timesStock: ratioOf(rounds.map((round) => round[name].perSecond / round.stock.perSecond)),
      cpuTimesStock: ratioOf(rounds.map((round) => round.stock.cpuMs / round[name].cpuMs)),
      perSecond: median('perSecond'),
      cpuMs: median('cpuMs'),
      p95Ms: median('p95Ms'),
      calls: median('calls'),
      rssMb: median('rssMb'),
      failed: rounds.reduce((sum, round) => sum + round[name].failed, 0),
    };
  };
  return { stock: summaryOf('stock'), ours: summaryOf('ours'), compiled: summaryOf('compiled') };
}

const sayRatio = ({ median, least, most }: Ratio): string =>
  `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;

/** The table of `docs/performance.md`. */
export function drawTable(summaries: Record<GatewayName, Summary>): string {
  const rows = GATEWAYS.map((name) => {
    const one = summaries[name];
    const cells = [
      TITLES[name],
      sayRatio(one.timesStock),
      sayRatio(one.cpuTimesStock),
      one.cpuMs.toFixed(2),
      one.p95Ms.toFixed(0),
      one.calls.toFixed(1),
      one.rssMb.toFixed(0),
      String(one.failed),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| | answers × stock | answers per CPU × stock | CPU ms | p95 ms | subgraph calls | RSS MB | failed |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const BEGIN = '<!-- npm run bench -- gateway --publish -->';
const END = '<!-- until here -->';

/**
 * A page with another text in its generated part.
 *
 * @throws Error when the page has no such part
 */
export function publishIn(page: string, text: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('The page has no part that is generated.');
  return `${page.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
}
