/**
 * `npm run bench -- entities`: fifty dossiers of an officer's list, asked of their register as the gateway asks (`_entities` behind a signed
 * envelope, over HTTP), beside an endpoint written by hand with the same statement under the same row-level security, the same rule,
 * leaves and budgets. The endpoint has no envelope, no guard in front of each field and no GraphQL: that is what the share of it tells.
 */
import { isDeepStrictEqual } from 'node:util';
import postgres from 'postgres';
import { closeOnSignal } from '../../../app/assembly/lifetime.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { drawBars } from '../chart.ts';
import { Child } from '../children.ts';
import { openDrafts } from '../drafts.ts';
import { fire, type Load, type Shot } from '../firing.ts';
import { cpuOfPostgres, foreignSince, machineNow } from '../machine.ts';
import { publish, writeResults } from '../publish.ts';
import { measureRounds } from '../rounds.ts';
import { openSetting, type Setting } from '../setting.ts';
import { OFFICER, OPERATION, WAYS, type Way, ways } from './question.ts';
import { drawEntities, isDirty, type Round } from './report.ts';

export interface EntitiesPlan extends Load {
  rounds: number;
  people: number;
  quick: boolean;
  publish: boolean;
}

const COUNT = 50;
const DRAFTS = 80;
/** Different fifties, so that no answer is the one before. */
const GROUPS = 20;

interface Asked {
  ids: DossierId[];
  answer: Buffer;
}

interface Stage {
  parts: Record<Way, Child>;
  urls: Record<Way, string>;
  asked: Record<Way, Asked[]>;
  cluster: string;
}

/** Measures, writes the figures into the folder of results, and says whether every answer was right. */
export async function measureEntities(
  plan: EntitiesPlan,
  results: string,
  say: (line: string) => void,
): Promise<boolean> {
  say('… PostgreSQL, migrations, seed');
  const setting = await openSetting();
  const children: Child[] = [];
  const close = async (): Promise<void> => {
    for (const child of children) await child.close();
    await setting.close();
  };
  closeOnSignal(close);
  try {
    const stage = await openStage(setting, plan.people, children);
    say(`✓ ${GROUPS * WAYS.length} answers compared: equal, and with the same leaves`);
    const once = (load: Load) => measureRound(stage, load);
    await once({ ...plan, seconds: 2 * plan.seconds });
    const measured = await measureRounds({
      count: plan.rounds,
      quick: plan.quick,
      once: () => once(plan),
      isDirty,
      say,
    });
    const drawn = drawEntities(measured.rounds);
    const title = `_entities of ${COUNT} against direct SQL`;
    const svg = drawBars(title, 'answers, of direct SQL', drawn.bars);
    const file = writeResults(results, 'entities', { plan, ...measured }, svg);
    say(`\n${drawn.table}\n\n${measured.dirty} of ${plan.rounds} rounds dirty\nWritten to ${file}`);
    const said = `${plan.rounds} rounds of ${plan.seconds} s, ${plan.connections} connections.`;
    const chart = { svg, alt: title };
    const { dirty } = measured;
    if (plan.publish)
      publish({ words: 'entities', name: 'entities', table: drawn.table, said, chart, dirty });
    return drawn.failed === 0;
  } finally {
    await close();
  }
}

async function openStage(setting: Setting, people: number, children: Child[]): Promise<Stage> {
  const start = (part: Child['part']): Child => {
    const child = new Child(part);
    children.push(child);
    return child;
  };
  const setup = { urls: await setting.provision(people), subgraphs: {}, consumers: false };
  const ids = await openDossiers(start('embedded'), setup, people);
  const [register, direct] = [start('subgraphs'), start('direct')];
  const { subgraphs } = await register.call('open', setup);
  const { origin } = await direct.call('open', setup);
  const origins = { entities: subgraphs.dossiers ?? '', direct: origin, unaudited: origin };
  const urls = {} as Stage['urls'];
  for (const way of WAYS) urls[way] = origins[way] + ways[way].path;
  const groups = Array.from({ length: GROUPS }, (_, index) => chooseFifty(ids, index));
  const asked = await compareAnswers(urls, groups);
  await compareLeaves(setting.ownerUrl('dossiers'));
  const parts = { entities: register, direct, unaudited: direct };
  return { parts, urls, asked, cluster: setting.cluster };
}

/** Through our own gateway, as an officer opens them; it is gone before anything is measured. */
async function openDossiers(
  embedded: Child,
  setup: Parameters<typeof embedded.call<'open'>>[1],
  people: number,
): Promise<DossierId[]> {
  const { origin } = await embedded.call('open', setup);
  const drafts = await openDrafts(origin, DRAFTS, people, [OFFICER]);
  await embedded.call('settle', null);
  await embedded.close();
  return drafts.map(({ dossier }) => dossier as DossierId);
}

const chooseFifty = (ids: readonly DossierId[], index: number): DossierId[] =>
  Array.from({ length: COUNT }, (_, place) => ids[(index * 7 + place * 3) % ids.length] as DossierId).filter(
    (id, place, all) => all.indexOf(id) === place,
  );

/** @throws Error when one way answers otherwise than another */
async function compareAnswers(
  urls: Stage['urls'],
  groups: readonly DossierId[][],
): Promise<Record<Way, Asked[]>> {
  const asked: Record<Way, Asked[]> = { entities: [], direct: [], unaudited: [] };
  for (const ids of groups) {
    let first: unknown;
    for (const way of WAYS) {
      const response = await fetch(urls[way], { method: 'POST', ...ways[way].ask(ids) });
      const answer = Buffer.from(await response.arrayBuffer());
      const value = JSON.parse(answer.toString('utf8')) as { data?: { _entities: unknown[] } };
      const given = value.data?._entities.filter((one) => one !== null).length;
      if (given !== COUNT) throw new Error(`${way} gives ${given} of ${COUNT} (${response.status}).`);
      first ??= value;
      if (!isDeepStrictEqual(value, first)) throw new Error(`${way} answers otherwise than ${WAYS[0]}.`);
      asked[way].push({ ids, answer });
    }
  }
  return asked;
}

/** @throws Error when the two that leave leaves left others */
async function compareLeaves(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const rows = await sql<{ answers: number; kinds: number }[]>`
    select count(*)::int as answers, count(distinct leaves)::int as kinds from (
      select request_id, string_agg(concat_ws('|', outcome, subject, fields, purpose, basis, dossier, actor_kind, actor,
        actor_is_subject, agency, client), ';' order by outcome, subject) as leaves
      from audit_leaves where operation = ${OPERATION} group by request_id) as answered`;
  await sql.end({ timeout: 5 });
  const [{ answers, kinds } = { answers: 0, kinds: 0 }] = rows;
  if (answers !== 2 * GROUPS || kinds > GROUPS) throw new Error('The leaves are not the same.');
}

async function measureRound(stage: Stage, load: Load): Promise<Round> {
  const round = {} as Round;
  for (const way of WAYS) {
    const before = await usageOf(stage, way);
    const machine = machineNow();
    let number = 0;
    const next = (): Shot => {
      const { ids, answer } = stage.asked[way][number % GROUPS] as Asked;
      number += 1;
      return { ...ways[way].ask(ids), isRight: (given) => given.equals(answer) };
    };
    const { latencies, failed, durationS } = await fire(stage.urls[way], next, load);
    const after = await usageOf(stage, way);
    const [cpuMs, databaseMs] = [after.cpuMs - before.cpuMs, after.databaseMs - before.databaseMs];
    const answers = latencies.length;
    round[way] = {
      perSecond: answers / durationS,
      cpuMs: cpuMs / answers,
      databaseMs: databaseMs / answers,
      p95Ms: latencies[Math.floor(0.95 * answers)] ?? Number.NaN,
      failed,
      foreign: foreignSince(machine, cpuMs + databaseMs),
    };
  }
  return round;
}

async function usageOf({ parts, cluster }: Stage, way: Way): Promise<{ cpuMs: number; databaseMs: number }> {
  const { cpuMs } = await parts[way].call('usage', null);
  return { cpuMs, databaseMs: cpuOfPostgres(cluster) ?? Number.NaN };
}
