/** R8: every layer late. The caller is answered in time, no SQL goes on without her, and a mutation is decided. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { FailureCode } from '../../kernel/failure.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { PATIENT, type System } from '../support/system.ts';
import { type Experiment, type Outcome, type Stage, sleep } from './experiment.ts';
import { openScene, type Scene } from './scene.ts';
import { atMost, type Finding, isTrue, judgeTally } from './toolkit/findings.ts';
import { askOnce, type Question } from './toolkit/load.ts';
import { type Data, judgeReply, Tally } from './toolkit/replies.ts';

const PERSON: Question = {
  document: '{ viewer { person { fullName } } procedure(code: "1.004222") { name } }',
  isWhole: (data) =>
    typeof data?.viewer?.person?.fullName === 'string' && typeof data.procedure?.name === 'string',
  survives: (data) => typeof data?.procedure?.name === 'string',
  designed: new Set<FailureCode>([
    'SUBGRAPH_UNAVAILABLE',
    'DEADLINE_EXCEEDED',
    'AUDIT_UNAVAILABLE',
    'OVERLOADED',
  ]),
};
const OPEN =
  'mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename ... on DraftDossierOpened { dossier { id } } } }';
/** Above the deadline: what the answer itself costs. The short version allows for a machine that is busy with others. */
const ANSWER_GRACE_MS = 500;

export async function withOwner<T>(
  system: System,
  name: SubgraphName,
  work: (owner: postgres.Sql) => Promise<T>,
): Promise<T> {
  const owner = postgres(system.test.ownerUrl(name), { max: 2, onnotice: () => undefined });
  try {
    return await work(owner);
  } finally {
    await owner.end({ timeout: 5 });
  }
}

/** Statements of requests that the server is busy with, or that wait for a lock. */
export async function countRunning(owner: postgres.Sql): Promise<number> {
  const [row] = await owner<{ running: number }[]>`
    select count(*)::int as running from pg_stat_activity
    where datname = current_database() and usename like 'app\\_%' and state in ('active', 'idle in transaction')`;
  return row?.running ?? 0;
}

/** Holds a table so that nobody can read it, and lets go when the work is done. */
export async function whileLocked<T>(owner: postgres.Sql, table: string, work: () => Promise<T>): Promise<T> {
  return owner.begin(async (tx) => {
    await tx.unsafe(`lock table ${table} in access exclusive mode`);
    return work();
  }) as Promise<T>;
}

type Layer = (scene: Scene, owner: postgres.Sql, work: () => Promise<Finding[]>) => Promise<Finding[]>;

/** Where the time goes: the register's table, its log, the wire to it. */
export const LAYERS: Record<string, Layer> = {
  'the table of people': (_scene, owner, work) => whileLocked(owner, 'people', work),
  'the log of readings': (_scene, owner, work) => whileLocked(owner, 'audit_leaves', work),
  'the wire': async ({ proxy }, _owner, work) => {
    proxy.fault = { kind: 'latency', ms: 20_000 };
    try {
      return await work();
    } finally {
      proxy.fault = { kind: 'none' };
    }
  },
};

export interface Late {
  layer: string;
  times: number;
  timeoutMs: number;
  graceMs?: number;
  /** For a control: a statement with a deadline of its own, which nobody waits for. */
  forgets?: boolean;
  tally?: Tally;
}

/** Questions about people while one layer is late. */
export async function askLate(scene: Scene, late: Late): Promise<Finding[]> {
  const { layer, times, timeoutMs, graceMs = ANSWER_GRACE_MS, forgets = false, tally = new Tally() } = late;
  const { system, callers } = scene;
  // The plan is made by the first question.
  await callers.citizens[0]?.ask(PERSON.document);
  return withOwner(system, 'population', async (owner) => {
    const delay = LAYERS[layer];
    if (delay === undefined) throw new Error(`no layer ${layer}`);
    return delay(scene, owner, async () => {
      const forgotten = forgets ? forgetStatement(system, timeoutMs) : undefined;
      let longest = 0;
      await Promise.all(
        Array.from({ length: times }, async (_, index) => {
          const caller = callers.citizens[index % callers.citizens.length];
          if (caller === undefined) return;
          const reply = await caller.ask(PERSON.document);
          longest = Math.max(longest, reply.tookMs);
          tally.add(judgeReply(reply, PERSON));
        }),
      );
      await sleep(500);
      const running = await countRunning(owner);
      await forgotten;
      return [
        atMost('ms until the slowest answer', longest, timeoutMs + graceMs),
        atMost('statements that run on 500 ms later', running, 0),
      ];
    });
  });
}

/** A statement of a request whose caller has long been answered, as it would be without the deadline's way to the database. */
async function forgetStatement(system: System, timeoutMs: number): Promise<void> {
  const { database } = system.test.house.get('population');
  const settings = { subjects: [], agency: null, actor: null, deadline: Date.now() + timeoutMs + 5_000 };
  const { sql } = await import('drizzle-orm');
  await database
    .transaction(settings, (tx) => tx.execute(sql`select count(*) from people`))
    .catch(() => undefined);
}

/** A machine that others share may be late too, and says so: whoever asks is to ask again. */
const TRIES = 10;

interface Opening {
  times: number;
  /** For a control: who asks again does so under another id. */
  forgetsIds?: boolean;
}

/** Mutations whose answer is late: each is decided, once, and whoever asks again is told how. */
export async function openLate(
  { system, callers }: Scene,
  { times, forgetsIds = false }: Opening,
): Promise<Finding[]> {
  const inputs = Array.from({ length: times }, () => ({
    requestId: randomUUID(),
    procedure: '1.004222',
    caseCode: 'JOIN_FAMILY',
    channel: 'ONLINE',
    agency: 'H15.50.05',
    parties: [{ role: 'APPLICANT', viewer: true }],
  }));
  const idOf = (data: Data): unknown => data?.openDraftDossier?.dossier?.id;
  const ask = (again: boolean, tries = 1): Promise<unknown[]> =>
    Promise.all(
      inputs.map(async (input, index) => {
        const renamed = again && forgetsIds ? { ...input, requestId: randomUUID() } : input;
        let id: unknown;
        for (let left = tries; left > 0 && typeof id !== 'string'; left -= 1) {
          const reply = await callers.citizens[index % callers.citizens.length]?.ask(OPEN, {
            input: renamed,
          });
          id = idOf((reply?.body as { data?: Data } | undefined)?.data);
        }
        return id;
      }),
    );
  return withOwner(system, 'dossiers', async (owner) => {
    const count = async (): Promise<number> =>
      (await owner<{ count: number }[]>`select count(*)::int as count from dossiers`)[0]?.count ?? 0;
    const before = await count();
    const running = await whileLocked(owner, 'dossiers', async () => {
      await ask(false);
      await sleep(500);
      return countRunning(owner);
    });
    const decided = await ask(false, TRIES);
    const again = await ask(true, TRIES);
    const written = (await count()) - before;
    return [
      atMost('statements of mutations that run on 500 ms later', running, 0),
      isTrue(
        'each mutation is decided when it is asked again',
        decided.every((id) => typeof id === 'string'),
      ),
      isTrue(
        'it is decided once',
        again.every((id, index) => id === decided[index]),
      ),
      isTrue(
        'nothing was written twice, and nothing was not written',
        written === times,
        `${written} of ${times}`,
      ),
    ];
  });
}

const CALLERS = { citizens: 50, addresses: 2 };
const ROUNDS = 21;
const QUESTIONS_A_ROUND = 50;
const TIMEOUT_MS = 3_000;
const QUICK = { rounds: 3, questions: 12, timeoutMs: 1_500, graceMs: 5_000 };

/** Every layer in turn, until a thousand questions were asked; then mutations. */
async function run({ full, die, report }: Stage): Promise<Outcome> {
  const timeoutMs = full ? TIMEOUT_MS : QUICK.timeoutMs;
  const limits = full ? {} : { breaker: PATIENT.breaker, timeoutMs };
  const scene = await openScene({ victim: 'population', limits, die, callers: CALLERS });
  const findings: Finding[] = [];
  const tally = new Tally();
  const rounds = full ? ROUNDS : QUICK.rounds;
  const times = full ? QUESTIONS_A_ROUND : QUICK.questions;
  const graceMs = full ? ANSWER_GRACE_MS : QUICK.graceMs;
  const layers = Object.keys(LAYERS);
  let slowest = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      const layer = layers[round % layers.length] ?? '';
      const found = await askLate(scene, { layer, times, timeoutMs, graceMs, tally });
      slowest = Math.max(slowest, Number.parseFloat(found[0]?.found ?? '0'));
      const opened = await openLate(scene, { times: 5 });
      findings.push(
        ...[...found, ...opened].map((finding) => ({ ...finding, what: `${layer}: ${finding.what}` })),
      );
      report(`round ${round + 1} of ${rounds}: ${layer} late; slowest answer ${found[0]?.found} ms`);
      // The breaker has opened; the next round begins with a register that is believed again.
      if (full) await sleep(5_500);
      await askOnce(scene.callers.citizens[0] as never, PERSON, new Tally());
    }
  } finally {
    await scene.close();
  }
  findings.push(...judgeTally(tally, { asked: rounds * times, provoked: true }));
  return { findings, figures: { ...tally.figures(), 'slowest answer, ms': slowest, mutations: rounds * 5 } };
}

const quickScene = (die: () => number): Promise<Scene> =>
  openScene({
    victim: 'population',
    limits: { breaker: PATIENT.breaker, timeoutMs: QUICK.timeoutMs },
    die,
    callers: CALLERS,
  });

export const deadlines: Experiment = {
  id: 'R8',
  name: 'every layer late, a thousand questions',
  asks: 'that every answer comes in time, no statement outlives its caller, and a mutation is decided once',
  load: '50 questions at once, then five mutations, in each of 21 rounds; three layers in turn',
  callers: '50 citizens from 2 addresses',
  seconds: 240,
  quickSeconds: 20,
  run,
  controls: [
    {
      breaks: 'a statement that knows no deadline',
      finds: ['statements that run on 500 ms later'],
      run: async ({ die }) => {
        const scene = await quickScene(die);
        const late = { ...QUICK, layer: 'the table of people', times: 6, forgets: true };
        const findings = await askLate(scene, late);
        await scene.close();
        return findings;
      },
    },
    {
      breaks: 'whoever asks again does so under another id',
      finds: ['it is decided once', 'nothing was written twice'],
      run: async ({ die }) => {
        const scene = await quickScene(die);
        const findings = await openLate(scene, { times: 3, forgetsIds: true });
        await scene.close();
        return findings;
      },
    },
  ],
};
