/**
 * `npm run bench -- scale`: what a prefill costs among few people and among many. For each size databases are filled as
 * `npm run seed -- --people N` fills them, and kept for other runs (kept.ts); a run works on a copy, with the drafts spread over everybody.
 * Then the sizes are measured in turn, round after round. What counts is CPU, of our process and of PostgreSQL together.
 */
import { closeOnSignal } from '../../../app/assembly/lifetime.ts';
import { drawBars } from '../chart.ts';
import { Child } from '../children.ts';
import { openDrafts } from '../drafts.ts';
import { cpuOfPostgres, foreignSince, machineNow } from '../machine.ts';
import type { LoadRequest } from '../protocol.ts';
import { publish, writeResults } from '../publish.ts';
import { measureRounds } from '../rounds.ts';
import { openSetting, type Setting } from '../setting.ts';
import { requestsFor } from '../variants.ts';
import { copyKept, dropCopy, type Filling, keep, keptFolder } from './kept.ts';
import { drawScale, FLAT, isDirty, type Round, type SizeMeasure } from './report.ts';

export interface ScalePlan {
  rounds: number;
  seconds: number;
  connections: number;
  drafts: number;
  sizes: readonly number[];
  quick: boolean;
  publish: boolean;
  /** Fill what is not filled yet, and measure nothing. */
  fill: boolean;
}

/** One size, ready to be asked. */
interface Nation {
  people: number;
  child: Child;
  origin: string;
  requests(): Promise<LoadRequest[]>;
  filled: Filling;
  drop(): Promise<void>;
}

interface Scene {
  setting: Setting;
  load: Child;
  nations: readonly Nation[];
}

/** Measures, writes the figures into the folder of results, and says whether every answer was right. */
export async function measureScale(
  plan: ScalePlan,
  results: string,
  say: (line: string) => void,
): Promise<boolean> {
  // What only shows that everything works keeps nothing.
  const setting = await openSetting(plan.quick ? undefined : await keptFolder());
  const load = new Child('load');
  const nations: Nation[] = [];
  const close = async (): Promise<void> => {
    for (const child of [load, ...nations.map((nation) => nation.child)]) await child.close();
    for (const nation of nations) await nation.drop();
    await setting.close();
  };
  closeOnSignal(close);
  try {
    const fillings: Filling[] = [];
    for (const people of plan.sizes) fillings.push(await fill(setting, people, say));
    if (plan.fill) return true;
    for (const [index, people] of plan.sizes.entries())
      nations.push(await openNation(setting, { people, filled: fillings[index] as Filling }, plan.drafts));
    const scene = { setting, load, nations };
    await measureRound(scene, { ...plan, seconds: 2 * plan.seconds });
    const once = () => measureRound(scene, plan);
    const measured = await measureRounds({ count: plan.rounds, quick: plan.quick, once, isDirty, say });
    const filled = nations.map(({ people, filled: how }) => ({ people, ...how }));
    const { table, bars, failed } = drawScale(measured.rounds, filled);
    const title = 'CPU of a prefill by the size of the nation';
    const svg = drawBars(title, `of the smallest; ${FLAT} is the limit`, bars);
    const file = writeResults(results, 'scale', { plan, filled, ...measured }, svg);
    say(`\n${table}\n\n${measured.dirty} of ${plan.rounds} rounds dirty\nWritten to ${file}`);
    const said = `${plan.rounds} rounds of ${plan.seconds} s, ${plan.connections} connections, ${plan.drafts} drafts of each size.`;
    const { dirty } = measured;
    if (plan.publish)
      publish({ words: 'scale', name: 'scale', table, said, chart: { svg, alt: title }, dirty });
    return failed === 0;
  } finally {
    await close();
  }
}

async function fill(setting: Setting, people: number, say: (line: string) => void): Promise<Filling> {
  say(`… ${people} people`);
  const filled = await keep(setting, people, (line) => say(`    ${line}`));
  say(`✓ ${people} people: filled in ${filled.seconds.toFixed(0)} s, ${filled.megabytes.toFixed(0)} MB`);
  return filled;
}

async function openNation(
  setting: Setting,
  { people, filled }: Pick<Nation, 'people' | 'filled'>,
  count: number,
): Promise<Nation> {
  const prefix = `bench_${people}`;
  const drop = (): Promise<void> => dropCopy(setting, prefix);
  const urls = await copyKept(setting, people, prefix);
  const child = new Child('embedded');
  try {
    const { origin } = await child.call('open', { urls, subgraphs: {}, consumers: false });
    const drafts = await openDrafts(origin, count, people);
    await child.call('settle', null);
    return { people, child, origin, requests: () => requestsFor('embedded', drafts), filled, drop };
  } catch (error) {
    await child.close();
    await drop();
    throw error;
  }
}

async function measureRound(scene: Scene, plan: ScalePlan): Promise<Round> {
  const round: Round = [];
  for (const nation of scene.nations) round.push(await measure(scene, nation, plan));
  return round;
}

async function measure(
  { setting, load }: Scene,
  { child, origin, requests }: Nation,
  { connections, seconds: durationS }: ScalePlan,
): Promise<SizeMeasure> {
  await child.call('settle', null);
  const order = { origin, requests: await requests(), connections, durationS };
  const usage = async () => ({
    serverMs: (await child.call('usage', null)).cpuMs,
    loadMs: (await load.call('usage', null)).cpuMs,
    databaseMs: cpuOfPostgres(setting.cluster) ?? Number.NaN,
  });
  const [before, machine] = [await usage(), machineNow()];
  const { answers, durationS: took, errors } = await load.call('fire', order);
  const after = await usage();
  const serverMs = after.serverMs - before.serverMs;
  const databaseMs = after.databaseMs - before.databaseMs;
  return {
    perSecond: answers / took,
    serverMs: serverMs / answers,
    databaseMs: databaseMs / answers,
    failed: errors,
    foreign: foreignSince(machine, serverMs + databaseMs + after.loadMs - before.loadMs),
  };
}
