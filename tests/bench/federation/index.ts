/**
 * `npm run bench -- gateway`: the shape of the public federation benchmark through the stock gateway, through ours with the stock executor, and
 * through ours with the compiled one, both inside Apollo Server. Answers are compared first; then the three are measured in turn, round after
 * round. Every request has an `Authorization` of its own, which is passed on to each subgraph. A round in which the machine did something
 * else as well is thrown away and repeated.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../app/environment/environment.ts';
import { answerOf, type Load, measure, Part } from './gateways.ts';
import {
  drawTable,
  GATEWAYS,
  type GatewayName,
  isDirty,
  publishIn,
  type Round,
  type Summary,
  summarise,
} from './report.ts';
import { type Name, supergraphFor } from './shape.ts';

export interface FederationPlan extends Load {
  rounds: number;
  /** How long each answer of a subgraph is kept back. */
  delayMs: number;
  /** Whether the table of `docs/performance.md` becomes that of this run. */
  publish: boolean;
}

/** A machine that is never quiet is not waited for: the rounds that remain are said to be dirty. */
const REPEATS_MAX = 5;
const WARM_UP_S = 3;
const PAGE = join(projectRoot, 'docs', 'performance.md');

interface Stage {
  subgraphs: Part<Record<Name, string>>;
  gateways: Record<GatewayName, Part<string>>;
}

/** Measures, writes the figures into the folder of results, and says whether every answer was right. */
export async function measureGateways(
  plan: FederationPlan,
  results: string,
  say: (line: string) => void,
): Promise<boolean> {
  const parts: Part<unknown>[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-federation-'));
  try {
    const stage = await openStage(folder, plan.delayMs, parts);
    const answerBytes = await compareAnswers(stage);
    say(`✓ ${GATEWAYS.length} answers of ${answerBytes} bytes compared: equal`);
    const { rounds, repeated, dirty } = await measureRounds(stage, plan, say);
    const gateways = summarise(rounds);
    const startedAt = new Date().toISOString();
    const surroundings = { node: process.version, cpus: cpus().length };
    const file = join(results, `gateway-${startedAt.replaceAll(':', '-')}.json`);
    const figures = { startedAt, plan, surroundings, answerBytes, repeated, dirty, gateways, rounds };
    writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
    say(`\n${drawTable(gateways)}\n\n${dirty} of ${rounds.length} rounds dirty\nWritten to ${file}`);
    if (plan.publish) publish(gateways, plan, dirty);
    return GATEWAYS.every((name) => gateways[name].failed === 0);
  } finally {
    for (const part of parts) part.close();
    rmSync(folder, { recursive: true });
  }
}

async function openStage(folder: string, delayMs: number, parts: Part<unknown>[]): Promise<Stage> {
  const open = async <T>(...words: string[]): Promise<Part<T>> => {
    const part = await Part.open<T>(...words);
    parts.push(part);
    return part;
  };
  const subgraphs = await open<Record<Name, string>>('subgraphs', '', String(delayMs));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraphFor(subgraphs.opened));
  const gateways = {
    stock: await open<string>('stock', file),
    ours: await open<string>('ours', file),
    compiled: await open<string>('compiled', file),
  };
  return { subgraphs, gateways };
}

async function compareAnswers({ gateways }: Stage): Promise<number> {
  const answers: string[] = [];
  for (const name of GATEWAYS) answers.push(await answerOf(gateways[name].opened));
  const [first = ''] = answers;
  if (new Set(answers).size !== 1 || first.includes('"errors"')) throw new Error('The answers differ.');
  return Buffer.byteLength(first);
}

async function measureRounds(
  { subgraphs, gateways }: Stage,
  plan: FederationPlan,
  say: (line: string) => void,
): Promise<{ rounds: Round[]; repeated: number; dirty: number }> {
  const once = async (load: Load): Promise<Round> => ({
    stock: await measure(gateways.stock, subgraphs, load),
    ours: await measure(gateways.ours, subgraphs, load),
    compiled: await measure(gateways.compiled, subgraphs, load),
  });
  // Thrown away: what is measured is compiled code with warm caches.
  await once({ ...plan, seconds: WARM_UP_S });
  const rounds: Round[] = [];
  let repeated = 0;
  while (rounds.length < plan.rounds) {
    const round = await once(plan);
    if (isDirty(round) && repeated < REPEATS_MAX) {
      repeated += 1;
      say('… something else was at work: this round is repeated');
      continue;
    }
    rounds.push(round);
    say(`✓ round ${rounds.length} of ${plan.rounds}`);
  }
  return { rounds, repeated, dirty: rounds.filter(isDirty).length };
}

/** @throws Error when something else was at work while this was measured */
function publish(gateways: Record<GatewayName, Summary>, plan: FederationPlan, dirty: number): void {
  if (dirty > 0) throw new Error('Nothing is published of a machine that did something else as well.');
  const { rounds, seconds, connections, delayMs } = plan;
  const said = `${rounds} rounds of ${seconds} s, ${connections} connections, ${delayMs} ms a call, Node ${process.version}, ${cpus().length} cores.`;
  writeFileSync(PAGE, publishIn(readFileSync(PAGE, 'utf8'), `${drawTable(gateways)}\n\n${said}`));
}
