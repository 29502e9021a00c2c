/** R16: a process is killed at random while people are read; every answer that a client received has its leaf. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { childEnvironment } from '../../app/environment/environment.ts';
import type { Connection } from '../../kernel/connection.ts';
import { Database, type DatabaseUrls } from '../../kernel/database.ts';
import { connectOverHttp } from '../../kernel/server.ts';
import { sealEnvelope } from '../../kernel/tokens.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { provision } from '../../platform/provision.ts';
import { publicKeysOf } from '../../platform/sealing/checkpoint.ts';
import { readExport } from '../../platform/sealing/database/export.ts';
import { Sealer } from '../../platform/sealing/sealer.ts';
import { LogVerifier, type Verdict } from '../../platform/sealing/verifier.ts';
import { SealWatch } from '../../platform/sealing/watch.ts';
import { subgraph as population } from '../../subgraphs/population/index.ts';
import { TEST_USER } from '../support/account.ts';
import { viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import type { Experiment } from './experiment.ts';
import { atLeast, atMost, type Finding, isTrue } from './toolkit/findings.ts';

const CHILD = fileURLToPath(new URL('./auditHouse.ts', import.meta.url));
const READERS = 4;
const START_WITHIN_MS = 60_000;
const QUERY = JSON.stringify({ query: '{ viewer { person { fullName birthDate } } }' });

export interface KillsOptions {
  /** The database of population, seeded. */
  urls: DatabaseUrls;
  /** At least this long, and at least this many kills. */
  seconds: number;
  kills: number;
  /** The control: answers leave before their leaves are committed. */
  answerFirst?: boolean;
  report?: (line: string) => void;
}

export interface KillsOutcome {
  kills: number;
  /** Answers with personal data that a client received. */
  answers: number;
  /** Those of them without a leaf. */
  unwritten: number;
  /** What came back otherwise: a code, or nothing of her, from a process that lived. */
  failed: number;
  /** What the offline verifier says of the log afterwards. */
  verdict: Verdict;
}

async function startChild({
  urls,
  answerFirst = false,
}: KillsOptions): Promise<{ child: ChildProcess; origin: string }> {
  const words = [JSON.stringify(urls), ...(answerFirst ? ['answer-first'] : [])];
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, ...words], {
    env: childEnvironment({ NODE_OPTIONS: '' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the process did not come up')), START_WITHIN_MS);
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      clearTimeout(timer);
      resolve(line.replace('listening ', ''));
    });
    child.once('exit', () => reject(new Error('the process ended by itself')));
  });
  return { child, origin };
}

interface Received {
  /** Requests whose answer arrived whole. */
  ids: Set<string>;
  failed: number;
}

/** Reads one person again and again until the process is gone; notes the request of each answer that arrived whole. */
async function readUntilGone(connection: Connection, received: Received): Promise<void> {
  const viewer = viewerOf('lan');
  for (;;) {
    const requestId = randomUUID();
    const deadline = Date.now() + 5_000;
    const content = {
      aud: 'population',
      path: '/graphql',
      requestId,
      operation: null,
      deadline,
      viewer,
      purpose: null,
      grant: null,
    };
    const envelope = sealEnvelope(testKeys, 'gateway', content, QUERY, new Date());
    const reply = await connection.send('/graphql', QUERY, envelope, deadline).catch(() => undefined);
    if (reply === undefined) return;
    const { data } = reply.body as { data?: { viewer?: { person?: { fullName?: string } } } };
    if (data?.viewer?.person?.fullName !== undefined) received.ids.add(requestId);
    else received.failed += 1;
  }
}

async function killOnce(options: KillsOptions, received: Received): Promise<void> {
  const { child, origin } = await startChild(options);
  const connection = connectOverHttp(origin);
  const before = received.ids.size;
  const reading = Array.from({ length: READERS }, () => readUntilGone(connection, received));
  // At a random moment, but not before somebody has read something.
  while (received.ids.size === before) await sleep(10);
  await sleep(randomInt(100, 1_500));
  child.removeAllListeners('exit');
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  await Promise.all(reading);
  await connection.close();
}

const SEAL_WITHIN_MS = 30_000;

/** A transaction that the killed process had open holds back what was committed beside it, until PostgreSQL has noticed. */
async function sealAll(sealer: Sealer, database: Database): Promise<void> {
  const end = Date.now() + SEAL_WITHIN_MS;
  for (;;) {
    await sealer.seal();
    const rows = await database.jobTransaction((tx) =>
      tx.execute(
        sql`select from audit_leaves l where not exists (select from audit_seals s where s.leaf_id = l.id) limit 1`,
      ),
    );
    if ([...rows].length === 0 || Date.now() > end) return;
    await sleep(100);
  }
}

/** Seals what the killed process left, then asks the log itself. */
async function judge(
  urls: DatabaseUrls,
  received: ReadonlySet<string>,
): Promise<Pick<KillsOutcome, 'unwritten' | 'verdict'>> {
  const database = new Database(urls);
  const sealing = {
    origin: 'population',
    database: new Database(urls),
    keys: testKeys,
    now: () => new Date(),
  };
  const sealer = new Sealer({ ...sealing, watch: new SealWatch() });
  const verifier = new LogVerifier('population', publicKeysOf(testKeys, ['population']));
  try {
    await sealAll(sealer, database);
    await readExport(database, 'population', (line) => verifier.take(line));
    const rows = await database.jobTransaction((tx) =>
      tx.execute<{ request_id: string }>(sql`select distinct request_id from audit_leaves`),
    );
    const written = new Set([...rows].map((row) => row.request_id));
    return { unwritten: [...received].filter((id) => !written.has(id)).length, verdict: verifier.finish() };
  } finally {
    await Promise.all([sealer.close(), database.close()]);
  }
}

export async function killWhileReading(options: KillsOptions): Promise<KillsOutcome> {
  const until = Date.now() + options.seconds * 1_000;
  const received: Received = { ids: new Set(), failed: 0 };
  let kills = 0;
  while (kills < options.kills || Date.now() < until) {
    await killOnce(options, received);
    kills += 1;
    options.report?.(`R16: ${kills} kills, ${received.ids.size} answers`);
  }
  const { ids, failed } = received;
  return { kills, answers: ids.size, failed, ...(await judge(options.urls, ids)) };
}

/** What was seen, as sentences. */
function judgeKills({ kills, answers, unwritten, failed, verdict }: KillsOutcome, least: number): Finding[] {
  return [
    atMost('answers without a leaf', unwritten, 0),
    atMost('answers lost while the process lived', failed, 0),
    isTrue('the log verifies', verdict.problem === undefined, verdict.problem ?? 'yes'),
    atLeast('kills', kills, least),
    atLeast('answers', answers, kills),
  ];
}

/** A database of its own that keeps every commit, for as long as the work takes. */
async function withDurableDatabase<T>(work: (urls: DatabaseUrls) => Promise<T>): Promise<T> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'mot-lan-kills-'));
  const server = await startEmbeddedPostgres({ user: TEST_USER, dataDirectory, report: () => undefined });
  try {
    const { urls } = await provision(population, {
      adminUrl: server.adminUrl,
      prefix: 'kills',
      keys: testKeys,
      seed: true,
      people: 200,
      report: () => undefined,
    });
    return await work(urls);
  } finally {
    await server.stop();
    await removeEmbeddedPostgres(dataDirectory, () => undefined);
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

export const auditKills: Experiment = {
  id: 'R16',
  name: 'a register killed while people are read',
  asks: 'that every answer a client received has its leaf, and that the log verifies afterwards',
  load: 'four readers who ask again at once, a kill -9 after 0.1 to 1.5 s each time; at least 30 kills',
  callers: 'one citizen who reads herself, asked of the register directly: no budget of the door counts',
  seconds: 120,
  quickSeconds: 0,
  run: ({ seconds, full, report }) =>
    withDurableDatabase(async (urls) => {
      const kills = full ? 30 : 2;
      const outcome = await killWhileReading({ urls, seconds, kills, report });
      const { answers, unwritten, failed, verdict } = outcome;
      const figures = { kills: outcome.kills, answers, unwritten, failed, leaves: verdict.leaves };
      return { findings: judgeKills(outcome, kills), figures };
    }),
  controls: [
    {
      breaks: 'answers leave before their leaves are committed',
      finds: ['answers without a leaf'],
      run: () =>
        withDurableDatabase(async (urls) =>
          judgeKills(await killWhileReading({ urls, seconds: 0, kills: 2, answerFirst: true }), 2),
        ),
    },
  ],
};
