/** R8: every layer late. The caller is answered in time, no SQL goes on without her, and a mutation is decided. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { SubgraphName } from '../../schema/files.ts';
import type { System } from '../support/system.ts';
import { openSystem } from '../support/system.ts';
import { atMost, type Experiment, type Finding, isTrue, sleep } from './experiment.ts';

const PERSON = '{ viewer { person { fullName } } }';
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

/** Questions about people while nobody can read the table of people. */
export async function askLate(
  system: System,
  times: number,
  timeoutMs: number,
  graceMs = ANSWER_GRACE_MS,
): Promise<Finding[]> {
  // The plan is made by the first question.
  await system.ask('lan', PERSON);
  return withOwner(system, 'population', (owner) =>
    whileLocked(owner, 'people', async () => {
      let longest = 0;
      const codes = await Promise.all(
        Array.from({ length: times }, async () => {
          const began = performance.now();
          const { errors } = await system.ask('lan', PERSON);
          longest = Math.max(longest, performance.now() - began);
          return errors?.[0]?.extensions.code;
        }),
      );
      await sleep(500);
      return [
        atMost('ms until the slowest answer', longest, timeoutMs + graceMs),
        isTrue(
          'each says that the register did not answer',
          codes.every((code) => code !== undefined),
        ),
        atMost('statements that run on 500 ms later', await countRunning(owner), 0),
      ];
    }),
  );
}

/** A mutation that is cut off by its deadline: asked again with its request id, it has happened exactly once. */
export async function openLate(system: System, times: number): Promise<Finding[]> {
  const inputs = Array.from({ length: times }, () => ({
    requestId: randomUUID(),
    procedure: '1.004222',
    caseCode: 'JOIN_FAMILY',
    channel: 'ONLINE',
    agency: 'H15.50.05',
    parties: [{ role: 'APPLICANT', viewer: true }],
  }));
  return withOwner(system, 'dossiers', async (owner) => {
    const count = async () =>
      (await owner<{ count: number }[]>`select count(*)::int as count from dossiers`)[0]?.count ?? 0;
    const before = await count();
    const running = await whileLocked(owner, 'dossiers', async () => {
      await Promise.all(inputs.map((input) => system.ask('lan', OPEN, { input })));
      await sleep(500);
      return countRunning(owner);
    });
    const decided = await Promise.all(inputs.map((input) => system.ask('lan', OPEN, { input })));
    const again = await Promise.all(inputs.map((input) => system.ask('lan', OPEN, { input })));
    const idOf = (answer: (typeof decided)[number]): string => answer.data?.openDraftDossier?.dossier?.id;
    return [
      atMost('statements that run on 500 ms later', running, 0),
      isTrue(
        'each mutation is decided when it is asked again',
        decided.every((answer) => idOf(answer) !== undefined),
      ),
      isTrue(
        'it is decided once',
        again.every((answer, index) => idOf(answer) === idOf(decided[index] as never)),
      ),
      isTrue('nothing was written twice', (await count()) - before === times),
    ];
  });
}

export const deadlines: Experiment = {
  id: 'R8',
  name: 'every layer late, a thousand questions',
  seconds: 60,
  run: async ({ report }) => {
    const system = await openSystem({});
    const findings: Finding[] = [];
    try {
      for (let round = 0; round < 20; round += 1) {
        report(`round ${round + 1} of 20`);
        findings.push(...(await askLate(system, 50, 3_000)), ...(await openLate(system, 5)));
        // The breaker has opened; the next round begins with a register that is believed again.
        await sleep(5_500);
        await system.ask('lan', PERSON);
      }
    } finally {
      await system.close();
    }
    return findings;
  },
};
