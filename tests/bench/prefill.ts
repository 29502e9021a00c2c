/**
 * `npm run bench`: prefill through our gateway (in one process and over HTTP), through the stock gateway with its defaults
 * over the same subgraphs, and through a hand-written REST endpoint with the same statements, rules, row-level security and
 * audit, which is the limit. Answers, seals and audit leaves are compared first; then the four are measured in turn, round
 * after round, against one PostgreSQL that is as durable as in service. Single figures drift with the machine: read the
 * ratios only, which are medians of the ratios within each round: of the speed, and of the CPU that the servers used. The
 * variants over HTTP have two processes to work with, the others one.
 */
import { closeOnSignal } from '../../app/assembly/lifetime.ts';
import { drawBars } from './chart.ts';
import { checkAnswers, checkLeaves } from './check.ts';
import { type Draft, openDrafts } from './drafts.ts';
import { cpuOfPostgres, FOREIGN_MAX, foreignSince, machineNow } from './machine.ts';
import { publish, writeResults } from './publish.ts';
import { drawMarkdown, drawTable, type Measure, type Round, sharesOfLimit, summarise } from './report.ts';
import { measureRounds, type Rounds } from './rounds.ts';
import { openSetting, type Setting } from './setting.ts';
import { requestsFor, Stage, VARIANTS, type Variant } from './variants.ts';
import type { Plan } from './words.ts';

const BYTES_IN_MEGABYTE = 1024 * 1024;

interface Scene {
  stage: Stage;
  cluster: string;
  drafts: readonly Draft[];
}

async function measure({ stage, cluster, drafts }: Scene, variant: Variant, plan: Plan): Promise<Measure> {
  await stage.settle();
  const requests = await requestsFor(variant, drafts);
  const beforeOf = { servers: await stage.usageOf(variant), load: await stage.load.call('usage', null) };
  const [databaseMs, machine] = [cpuOfPostgres(cluster) ?? Number.NaN, machineNow()];
  const { connections, seconds: durationS } = plan;
  const result = await stage.load.call('fire', {
    origin: stage.originOf(variant),
    requests,
    connections,
    durationS,
  });
  const after = await stage.usageOf(variant);
  const ofLoad = (await stage.load.call('usage', null)).cpuMs - beforeOf.load.cpuMs;
  const ofDatabase = (cpuOfPostgres(cluster) ?? Number.NaN) - databaseMs;
  const cpuMs = after.cpuMs - beforeOf.servers.cpuMs;
  return {
    requestsPerSecond: result.answers / result.durationS,
    cpuMsPerRequest: cpuMs / result.answers,
    rssMegabytes: after.rssBytes / BYTES_IN_MEGABYTE,
    errors: result.errors,
    latenciesMs: result.latenciesMs,
    foreign: foreignSince(machine, cpuMs + ofDatabase + ofLoad),
  };
}

async function measureRound(scene: Scene, plan: Plan): Promise<Round> {
  const round = {} as Round;
  for (const variant of VARIANTS) round[variant] = await measure(scene, variant, plan);
  return round;
}

/** Where the system does not tell what PostgreSQL used, nothing is known to be clean. */
const isDirty = (round: Round): boolean =>
  VARIANTS.some((variant) => !(round[variant].foreign <= FOREIGN_MAX));

async function run(plan: Plan, setting: Setting, stage: Stage, results: string): Promise<boolean> {
  const urls = await setting.provision(plan.people);
  const setup = { urls, subgraphs: {}, consumers: plan.consumers };
  await stage.open(setup, plan.cpuProfile ? results : undefined, plan.heapMb);
  const drafts = await openDrafts(stage.originOf('embedded'), plan.drafts, plan.people);
  const compared = await checkAnswers(stage, drafts);
  await checkLeaves(setting.ownerUrl, drafts.length);
  console.log(`✓ ${compared} answers compared: equal, sealed, and with the same audit leaves`);
  const scene = { stage, cluster: setting.cluster, drafts };
  // Two rounds' worth, thrown away: what is measured is compiled code with warm caches.
  await measureRound(scene, { ...plan, seconds: 2 * plan.seconds });
  const measured = await measureRounds({
    count: plan.rounds,
    quick: plan.quick,
    once: () => measureRound(scene, plan),
    isDirty,
    say: console.log,
  });
  return conclude(plan, measured, compared, results);
}

function conclude(plan: Plan, measured: Rounds<Round>, compared: number, results: string): boolean {
  const { rounds, repeated, dirty } = measured;
  const variants = summarise(rounds);
  const title = 'A prefill with every protection on';
  const svg = drawBars(title, 'answers, of an endpoint written by hand', sharesOfLimit(rounds));
  const file = writeResults(
    results,
    'prefill',
    { plan, durable: true, compared, repeated, dirty, variants },
    svg,
  );
  console.log(`\n${drawTable(variants)}\n\n${dirty} of ${rounds.length} rounds dirty\nWritten to ${file}`);
  if (plan.publish) {
    const said = `${plan.rounds} rounds of ${plan.seconds} s, ${plan.connections} connections, ${plan.people} people.`;
    const chart = { svg, alt: title };
    publish({ words: 'prefill', name: 'prefill', table: drawMarkdown(variants), said, chart, dirty });
  }
  const failed = VARIANTS.reduce((sum, variant) => sum + variants[variant].errors, 0);
  return failed === 0 && variants.embedded.timesStock >= 1 && variants.services.timesStock >= 1;
}

/** Measures, writes the figures into the folder of results, and says whether every answer was right. */
export async function measurePrefill(plan: Plan, results: string): Promise<boolean> {
  const stage = new Stage();
  console.log('… PostgreSQL, migrations, seed');
  const opening = openSetting();
  // Whoever waits for it is told; that it failed is no second failure when all is closed.
  const opened = opening.then(
    (setting) => setting,
    () => undefined,
  );
  const close = async (): Promise<void> => {
    await stage.close();
    await (await opened)?.close();
  };
  closeOnSignal(close);
  try {
    return await run(plan, await opening, stage, results);
  } finally {
    await close();
  }
}
