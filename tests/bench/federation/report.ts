/** Figures of the rounds of the federation bench, as values and as tables. Pure. */
import type { Bar } from '../chart.ts';
import { medianOf, type Ratio, ratioOf, rounded, sayRatio } from '../figures.ts';
import { FOREIGN_MAX } from '../machine.ts';

export const GATEWAYS = ['stock', 'ours', 'compiled', 'door', 'hive', 'hiveRust'] as const;
export type GatewayName = (typeof GATEWAYS)[number];

export const TITLES: Record<GatewayName, string> = {
  stock: 'stock @apollo/gateway, standalone server',
  ours: 'ours with the stock executor, in Apollo Server',
  compiled: 'ours, in Apollo Server',
  door: 'ours, at the door',
  hive: 'Hive Gateway',
  hiveRust: 'Hive Gateway, Rust planner',
};

interface Common {
  /** Calls to subgraphs for each answer. */
  calls: number;
  /** Errors, timeouts, and answers that were not the right one. */
  failed: number;
  /** Share of the machine that something else took meanwhile. */
  foreign: number;
}

/** One gateway in one round. */
export interface Measure extends Common {
  perSecond: number;
  cpuMs: number;
  p95Ms: number;
  rssMb: number;
}

/** One gateway that was sent documents which it had not seen. */
export interface PlanMeasure extends Common {
  planMs: number;
  worstMs: number;
}

export type Round<M> = Partial<Record<GatewayName, M>>;

const measuresOf = <M>(round: Round<M>): M[] => Object.values(round) as M[];

/** Whether the machine did something else as well. */
export const isDirty = <M extends Common>(round: Round<M>): boolean =>
  measuresOf(round).some(({ foreign }) => foreign > FOREIGN_MAX);

/** What failed of everything, at whichever gateway. */
export const countFailed = (rounds: readonly Round<Common>[]): number =>
  rounds.flatMap(measuresOf).reduce((sum, { failed }) => sum + failed, 0);

const present = (rounds: readonly Round<unknown>[]): GatewayName[] =>
  GATEWAYS.filter((name) => rounds.every((round) => round[name] !== undefined));

/** Ratios are those within one round: single figures drift with the machine. */
function ratioTo<M>(
  rounds: readonly Round<M>[],
  name: GatewayName,
  judge: (own: M, stock: M) => number,
): Ratio {
  return ratioOf(
    rounds.flatMap((round) => {
      const [own, stock] = [round[name], round.stock];
      return own === undefined || stock === undefined ? [] : [judge(own, stock)];
    }),
  );
}

/** The middle of one figure over all rounds. */
function middle<M>(rounds: readonly Round<M>[], name: GatewayName, read: (measure: M) => number): number {
  return rounded(medianOf(rounds.flatMap((round) => (round[name] === undefined ? [] : [read(round[name])]))));
}

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [`| | ${head.join(' | ')} |`, `|${'---|'.repeat(head.length + 1)}`]
    .concat(rows.map((cells) => `| ${cells.join(' | ')} |`))
    .join('\n');

export interface Drawn {
  table: string;
  bars: Bar[];
  unit: string;
}

const failedOf = (rounds: readonly Round<Common>[], name: GatewayName): string =>
  String(countFailed(rounds.map((round) => (round[name] === undefined ? {} : { [name]: round[name] }))));

/** Answers a second as multiples of stock's. */
export function drawLoad(rounds: readonly Round<Measure>[]): Drawn {
  const names = present(rounds);
  const speedOf = (name: GatewayName): Ratio =>
    ratioTo(rounds, name, (own, stock) => own.perSecond / stock.perSecond);
  const rows = names.map((name) => [
    TITLES[name],
    sayRatio(speedOf(name)),
    sayRatio(ratioTo(rounds, name, (own, stock) => stock.cpuMs / own.cpuMs)),
    middle(rounds, name, ({ cpuMs }) => cpuMs).toFixed(2),
    middle(rounds, name, ({ p95Ms }) => p95Ms).toFixed(0),
    middle(rounds, name, ({ calls }) => calls).toFixed(1),
    middle(rounds, name, ({ rssMb }) => rssMb).toFixed(0),
    failedOf(rounds, name),
  ]);
  const head = [
    'answers × stock',
    'answers per CPU × stock',
    'CPU ms',
    'p95 ms',
    'subgraph calls',
    'RSS MB',
    'failed',
  ];
  const bars = names.map((name) => ({ label: TITLES[name], ratio: speedOf(name) }));
  return { table: tableOf(head, rows), bars, unit: 'answers × stock' };
}

/** How long a plan takes, in milliseconds. */
export function drawPlans(rounds: readonly Round<PlanMeasure>[]): Drawn {
  const names = present(rounds);
  const timeOf = (name: GatewayName): Ratio =>
    ratioOf(rounds.flatMap((round) => (round[name] === undefined ? [] : [round[name].planMs])));
  const rows = names.map((name) => [
    TITLES[name],
    sayRatio(timeOf(name)),
    sayRatio(ratioTo(rounds, name, (own, stock) => own.planMs / stock.planMs)),
    middle(rounds, name, ({ worstMs }) => worstMs).toFixed(0),
    middle(rounds, name, ({ calls }) => calls).toFixed(1),
    failedOf(rounds, name),
  ]);
  const head = ['first answer later by ms', 'of stock', 'worst ms', 'subgraph calls', 'failed'];
  return {
    table: tableOf(head, rows),
    bars: names.map((name) => ({ label: TITLES[name], ratio: timeOf(name) })),
    unit: 'ms that a plan takes',
  };
}
