/**
 * `npm run bench -- gateway`: the shape of the public federation benchmark through the stock gateway, through ours with the stock executor, and
 * through ours with the compiled one inside Apollo Server and at the door, and through Hive Gateway with its two planners where it can be
 * fetched. Answers are compared first, and each one under load; the gateways are measured in turn, round after round. Every request has an
 * `Authorization` of its own, which is passed on to each subgraph and told in the answer. A round in which the machine did something else as
 * well is thrown away and repeated.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { drawBars } from '../chart.ts';
import { publish, writeResults } from '../publish.ts';
import { measureRounds, type Rounds } from '../rounds.ts';
import { answerIn, type Expected, expectedOf } from './asking.ts';
import { measure, measurePlans } from './gateways.ts';
import { fetchHive } from './hive.ts';
import { Part } from './part.ts';
import {
  countFailed,
  type Drawn,
  drawLoad,
  drawPlans,
  GATEWAYS,
  type GatewayName,
  isDirty,
  type Measure,
  type PlanMeasure,
  type Round,
} from './report.ts';
import { type Effort, type ScenarioName, scenarios } from './scenarios.ts';
import { benchmark } from './shape.ts';
import { type Shape, supergraphFor } from './shapes.ts';
import { newDocument, similar } from './similar.ts';

export interface FederationPlan extends Effort {
  scenarios: readonly ScenarioName[];
  /** Who is measured beside the stock gateway. */
  gateways: readonly GatewayName[];
  /** Whether tables and charts of `docs/performance.md` become those of this run. */
  publish: boolean;
}

const WARM_UP_S = 3;
const PLANS_IN_ROUND = { quick: 2, whole: 5 };

interface Stage {
  subgraphs: Part<Record<string, string>>;
  gateways: readonly (readonly [GatewayName, Part<string>])[];
  close(): void;
}

/** Measures, writes the figures into the folder of results, and says whether every answer was right. */
export async function measureGateways(
  plan: FederationPlan,
  results: string,
  say: (line: string) => void,
): Promise<boolean> {
  const needsHive = plan.gateways.some((name) => name.startsWith('hive'));
  const hive = needsHive ? fetchHive(say) : undefined;
  const names = GATEWAYS.filter((name) => plan.gateways.includes(name)).filter(
    (name) => hive !== undefined || !name.startsWith('hive'),
  );
  let failed = 0;
  for (const scenario of plan.scenarios) {
    const [kind, shape] =
      scenario === 'plans' ? (['similar', similar] as const) : (['benchmark', benchmark] as const);
    const stage = await openStage(kind, shape, names, hive);
    try {
      failed += await measureScenario(stage, scenario, plan, results, say);
    } finally {
      stage.close();
    }
  }
  return failed === 0;
}

async function openStage(
  kind: string,
  shape: Shape,
  names: readonly GatewayName[],
  hive = '',
): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-federation-'));
  const parts: Part<unknown>[] = [];
  const close = (): void => {
    for (const part of parts) part.close();
    rmSync(folder, { recursive: true });
  };
  const open = async <T>(...words: string[]): Promise<Part<T>> => {
    const part = await Part.open<T>(...words);
    parts.push(part);
    return part;
  };
  try {
    const subgraphs = await open<Record<string, string>>('subgraphs', kind);
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, supergraphFor(shape, subgraphs.opened));
    const opening = names.map(async (name) => [name, await open<string>(name, file, hive)] as const);
    const gateways = await Promise.all(opening);
    return { subgraphs, gateways, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Gives how much failed. */
async function measureScenario(
  stage: Stage,
  scenario: ScenarioName,
  plan: FederationPlan,
  results: string,
  say: (line: string) => void,
): Promise<number> {
  const title = scenario === 'plans' ? 'Plans over many similar subgraphs' : scenarios[scenario].title;
  say(`\n${title}`);
  const { drawn, failed, ...measured } =
    scenario === 'plans'
      ? await measureNewDocuments(stage, plan, say)
      : await measureLoads(stage, scenario, plan, say);
  const svg = drawBars(title, drawn.unit, drawn.bars);
  const absent = GATEWAYS.filter((name) => !stage.gateways.some(([one]) => one === name));
  const name = `gateway-${scenario}`;
  const file = writeResults(results, name, { scenario, plan, absent, ...measured }, svg);
  const { dirty, rounds } = measured;
  say(`\n${drawn.table}\n\n${dirty} of ${rounds.length} rounds dirty\nWritten to ${file}`);
  if (plan.publish) {
    const left = absent.length === 0 ? '' : ` Left out: ${absent.join(', ')}.`;
    const said = `${rounds.length} rounds, each gateway in turn.${left}`;
    const chart = { svg, alt: title };
    const words = `gateway --scenario ${scenario}`;
    publish({ words, name, table: drawn.table, said, chart, dirty });
  }
  return failed;
}

type Measured = { drawn: Drawn; failed: number } & Rounds<object>;

async function measureLoads(
  { subgraphs, gateways }: Stage,
  scenario: Exclude<ScenarioName, 'plans'>,
  plan: FederationPlan,
  say: (line: string) => void,
): Promise<Measured> {
  const { document, delayMs, load } = scenarios[scenario];
  const answers = await compareAnswers(gateways, document);
  say(`✓ ${answers.size} answers compared: equal`);
  await subgraphs.usage(delayMs);
  const once = async (given: Effort): Promise<Round<Measure>> => {
    const round: Round<Measure> = {};
    for (const [name, part] of gateways) {
      const expected = answers.get(name);
      if (expected !== undefined)
        round[name] = await measure(part, subgraphs, { document, expected, load: load(given) });
    }
    return round;
  };
  // Thrown away: what is measured is compiled code with warm caches.
  await once({ ...plan, quick: true, seconds: plan.quick ? plan.seconds : WARM_UP_S });
  const measured = await measureRounds<Round<Measure>>({
    count: plan.rounds,
    quick: plan.quick,
    once: () => once(plan),
    isDirty,
    say,
  });
  return { ...measured, drawn: drawLoad(measured.rounds), failed: countFailed(measured.rounds) };
}

async function measureNewDocuments(
  { subgraphs, gateways }: Stage,
  plan: FederationPlan,
  say: (line: string) => void,
): Promise<Measured> {
  const answers = await compareAnswers(gateways, newDocument(0));
  say(`✓ ${answers.size} answers compared: equal`);
  let last = 0;
  const once = async (): Promise<Round<PlanMeasure>> => {
    const count = plan.quick ? PLANS_IN_ROUND.quick : PLANS_IN_ROUND.whole;
    const numbers = Array.from({ length: count }, (_, index) => last + index + 1);
    last += count;
    const round: Round<PlanMeasure> = {};
    for (const [name, part] of gateways) round[name] = await measurePlans(part, subgraphs, numbers);
    return round;
  };
  await once();
  const measured = await measureRounds<Round<PlanMeasure>>({
    count: plan.rounds,
    quick: plan.quick,
    once,
    isDirty,
    say,
  });
  return { ...measured, drawn: drawPlans(measured.rounds), failed: countFailed(measured.rounds) };
}

/**
 * What each gateway answers, which has to be the same value.
 *
 * @throws Error when one answers otherwise
 */
async function compareAnswers(
  gateways: Stage['gateways'],
  document: string,
): Promise<Map<GatewayName, Expected>> {
  const answers = new Map<GatewayName, Expected>();
  let first: unknown;
  for (const [name, { opened }] of gateways) {
    const expected = await expectedOf(opened, document);
    const value = answerIn(expected);
    first ??= value;
    if (!isDeepStrictEqual(value, first)) throw new Error(`${name} answers otherwise than the first.`);
    answers.set(name, expected);
  }
  return answers;
}
