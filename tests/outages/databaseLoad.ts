/**
 * A process of its own that asks one database for everything at once, over the driver and over the kernel, and never stops
 * for a failure. It says twice a second how it fares; asked to end, it looks for every write that was acknowledged to it.
 *
 * Words: the driver's module, the address, kinds of work by commas, hundreds of milliseconds that a request may take.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql as text } from 'drizzle-orm';
import type postgres from 'postgres';
import { Database, statement } from '../../kernel/database.ts';

const [driver = '', url = '', kinds = '', tenths = '30'] = process.argv.slice(2);
const WORKERS = 3;
/** Far beyond every deadline: what takes longer hangs. */
const HUNG_MS = 15_000;

const open = ((await import(driver)) as { default: typeof postgres }).default;
const shared = open(url, { max: 8, connect_timeout: 5, backoff: () => 0.1, onnotice: () => undefined });
const database = kinds.includes('kernel')
  ? new Database({ app: url, job: url }, { connections: 4 })
  : undefined;
const acknowledged: string[] = [];

const kernel = (): Database => {
  if (database === undefined) throw new Error('no kernel is open');
  return database;
};
const settings = () => ({
  subjects: [],
  agency: null,
  actor: null,
  deadline: Date.now() + Number(tenths) * 100,
});
const listWrites = statement<Record<string, never>, unknown>((db) =>
  db.select({ n: text`count(*)` }).from(text`writes`).prepare('count_writes'),
);
const write = (id: string) => text`insert into writes values (${id}::uuid)`;

/** Each kind of work; what gives back an id has written it, and was told so. */
const work: Record<string, () => Promise<string | undefined>> = {
  pool: async () => {
    const id = randomUUID();
    await shared`insert into writes values (${id})`;
    return id;
  },
  begin: async () => {
    const id = randomUUID();
    await shared.begin(async (tx) => {
      await tx`insert into writes values (${id})`;
      await sleep(2);
      await Promise.all([tx`select pg_sleep(0.002)`, tx`select ${id}::uuid`]);
    });
    return id;
  },
  reserve: async () => {
    const id = randomUUID();
    const reserved = await shared.reserve();
    try {
      await reserved`insert into writes values (${id})`;
      await sleep(2);
      await reserved`select pg_sleep(0.002)`;
    } finally {
      reserved.release();
    }
    return id;
  },
  connect: async () => {
    const id = randomUUID();
    const first = open(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
    try {
      await first`insert into writes values (${id})`;
    } finally {
      await first.end({ timeout: 1 });
    }
    return id;
  },
  idleInTransaction: async () => {
    await shared.begin(async (tx) => {
      await tx`set local idle_in_transaction_session_timeout = '10ms'`;
      await sleep(40);
      await tx`insert into writes values (${randomUUID()})`;
    });
    throw new Error('a transaction outlived its timeout');
  },
  transactionTimeout: async () => {
    await shared.begin(async (tx) => {
      await tx`set local transaction_timeout = '20ms'`;
      await tx`select pg_sleep(1)`;
    });
    throw new Error('a transaction outlived its timeout');
  },
  kernelRead: async () => {
    await kernel().read(settings(), listWrites, {});
    return undefined;
  },
  kernelTransaction: async () => {
    const id = randomUUID();
    await kernel().transaction(settings(), async (tx) => {
      await tx.execute(write(id));
      await sleep(2);
      await tx.execute(text`select 1`);
    });
    return id;
  },
  kernelJob: async () => {
    const id = randomUUID();
    await kernel().jobTransaction((tx) => tx.execute(write(id)));
    return id;
  },
  kernelStatement: async () => {
    await kernel().jobStatement(text`select 1`, Number(tenths) * 100);
    return undefined;
  },
};

interface Fare {
  ok: number;
  hung: number;
  lastOkAt: number;
  slowestMs: number;
  /** How often it failed, by what the failure is called. */
  failed: Record<string, number>;
}
const fares = new Map<string, Fare>();
let ending = false;

/** By what whoever asked would be told; what has no code at all is called by its text, for the test to stumble on. */
function nameOf(error: unknown): string {
  const { meaning, code, message } = error as { meaning?: string; code?: string; message?: string };
  return meaning ?? code ?? `no code: ${message}`;
}

async function attempt(fare: Fare, run: () => Promise<string | undefined>): Promise<void> {
  const began = Date.now();
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<'hung'>((resolve) => {
    timer = setTimeout(() => resolve('hung'), HUNG_MS);
  });
  try {
    const answer = await Promise.race([run(), hung]);
    if (answer === 'hung') fare.hung += 1;
    else {
      if (answer !== undefined) acknowledged.push(answer);
      fare.ok += 1;
      fare.lastOkAt = Date.now();
    }
  } catch (error) {
    const name = nameOf(error);
    fare.failed[name] = (fare.failed[name] ?? 0) + 1;
    await sleep(5);
  } finally {
    clearTimeout(timer);
    fare.slowestMs = Math.max(fare.slowestMs, Date.now() - began);
  }
}

async function repeat(kind: string): Promise<void> {
  const fare: Fare = fares.get(kind) ?? { ok: 0, hung: 0, lastOkAt: 0, slowestMs: 0, failed: {} };
  fares.set(kind, fare);
  const run = work[kind];
  if (run === undefined) throw new Error(`no work ${kind}`);
  while (!ending) {
    await attempt(fare, run);
    await sleep(1);
  }
}

const say = (word: string, content: object): void => console.log(`${word} ${JSON.stringify(content)}`);

process.on('SIGTERM', () => {
  ending = true;
});
const told = setInterval(() => say('fare', Object.fromEntries(fares)), 100);
await Promise.all(kinds.split(',').flatMap((kind) => Array.from({ length: WORKERS }, () => repeat(kind))));
clearInterval(told);
const kept = new Set((await shared<{ id: string }[]>`select id from writes`).map(({ id }) => id));
const lost = acknowledged.filter((id) => !kept.has(id)).length;
const ended = Date.now();
await Promise.all([shared.end({ timeout: 5 }), database?.close()]);
say('end', {
  fares: Object.fromEntries(fares),
  acknowledged: acknowledged.length,
  lost,
  endMs: Date.now() - ended,
});
