/** A PostgreSQL of our own that may be killed, a network before it that may be cut, and processes that ask it all the time. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import postgres from 'postgres';
import {
  type EmbeddedPostgres,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../platform/embedded/postgres.ts';
import { FaultProxy } from '../support/faultProxy.ts';
import { type Started, startCommand } from '../support/processes.ts';

export const DRIVER_KINDS = 'pool,begin,reserve,connect,idleInTransaction,transactionTimeout';
export const KERNEL_KINDS = 'kernelRead,kernelTransaction,kernelJob,kernelStatement';
/** Those that the server itself ends, every time. */
const DOOMED = ['idleInTransaction', 'transactionTimeout'];
const BACK_WITHIN_MS = 60_000;

export interface Fare {
  ok: number;
  hung: number;
  lastOkAt: number;
  slowestMs: number;
  failed: Record<string, number>;
}
export type Fares = Record<string, Fare>;
export interface Ending {
  fares: Fares;
  acknowledged: number;
  lost: number;
  endMs: number;
}

export class Load {
  readonly process: Started;

  constructor(driver: string, url: string, kinds: string, tenths = 30) {
    this.process = startCommand(['tests/outages/databaseLoad.ts', driver, url, kinds, String(tenths)], {});
  }

  fares(): Fares {
    const line = this.process.lines.findLast((one) => one.startsWith('fare '));
    return line === undefined ? {} : (JSON.parse(line.slice('fare '.length)) as Fares);
  }

  get isAlive(): boolean {
    return this.process.child.exitCode === null && this.process.child.signalCode === null;
  }

  /**
   * Waits until every kind of work has succeeded since then (the doomed kinds: has failed once more); says after how many
   * milliseconds the last of them first had. It is told twice in 200 ms, so that is how exact it is.
   */
  async back(since = Date.now()): Promise<number> {
    const before = this.fares();
    const first = new Map<string, number>();
    const isBack = (kind: string, fare: Fare): boolean => {
      if (DOOMED.includes(kind)) return failures(fare) > failures(before[kind]);
      if (fare.lastOkAt > since && !first.has(kind)) first.set(kind, fare.lastOkAt - since);
      return first.has(kind);
    };
    const giveUp = Date.now() + BACK_WITHIN_MS;
    for (;;) {
      const fares = Object.entries(this.fares());
      // No short cut: each is looked at, or the first success of one hides behind the others.
      if (fares.length > 0 && fares.map(([kind, fare]) => isBack(kind, fare)).every(Boolean)) break;
      if (!this.isAlive || Date.now() > giveUp)
        throw new Error(`not back: ${JSON.stringify(fares)}\n${this.process.lines.slice(-20).join('\n')}`);
      await sleep(20);
    }
    return Math.max(0, ...first.values());
  }

  async end(): Promise<Ending> {
    const code = await this.process.end();
    const line = this.process.lines.findLast((one) => one.startsWith('end '));
    if (code !== 0 || line === undefined)
      throw new Error(`ended with ${code}:\n${this.process.lines.slice(-20).join('\n')}`);
    return JSON.parse(line.slice('end '.length)) as Ending;
  }
}

const failures = (fare: Fare | undefined): number =>
  Object.values(fare?.failed ?? {}).reduce((sum, count) => sum + count, 0);

/** Failures that the kernel may tell, and that the driver may. */
const TOLD = /^(SUBGRAPH_UNAVAILABLE|DEADLINE_EXCEEDED)$/;
const CODED = /^(CONNECT\w+|E[A-Z]+|57P0[1-3]|53300)$/;

/** Nothing lost, nothing hung, nothing told but what may be told, and an end that waits for nobody. */
export function expectWell({ fares, acknowledged, lost, endMs }: Ending): void {
  expect(acknowledged).toBeGreaterThan(5);
  expect(lost).toBe(0);
  expect(Object.entries(fares).map(([kind, { hung }]) => `${kind}: ${hung}`)).toEqual(
    Object.keys(fares).map((kind) => `${kind}: 0`),
  );
  const odd = Object.entries(fares).flatMap(([kind, { failed }]) =>
    Object.keys(failed)
      .filter((name) => !(kind.startsWith('kernel') ? TOLD : CODED).test(name))
      .map((name) => `${kind}: ${name}`),
  );
  expect(odd).toEqual([]);
  expect(endMs).toBeLessThan(5_000);
}

/** One sentence that says what to do, and nothing that is left running. */
export async function expectRefused(start: Started): Promise<void> {
  expect(await start.ended).toBe(3);
  expect(start.lines.at(-1)).toMatch(/^✗ .*lacks patch 1 of patches\/: run npm ci without --ignore-scripts/);
  expect(start.lines.join('\n')).not.toMatch(/node_modules|^ +at /m);
}

export interface Scene {
  folder: string;
  /** Straight to the server. */
  url: string;
  /** Over the network that may be cut. */
  network: FaultProxy;
  networkUrl: string;
  /** Ends every session but our own. */
  terminate(): Promise<void>;
  /** Stops the server in the usual way, or kills it; starts it again. Says when it answered. */
  restart(how: 'fast shutdown' | 'kill -9'): Promise<number>;
  /** The driver as it comes, in a folder of its own. */
  unpatchedDriver(): Promise<string>;
  close(): Promise<void>;
}

export async function openScene(port: number): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'mot-lan-lost-'));
  const dataDirectory = join(folder, 'data');
  // Durable: a write that was acknowledged must outlive kill -9.
  const start = () => startEmbeddedPostgres({ dataDirectory, port, report: () => undefined });
  let server: EmbeddedPostgres = await start();
  let admin = postgres(server.adminUrl, { max: 1, onnotice: () => undefined });
  await admin`create table writes (id uuid primary key)`;
  let unpatched: Promise<string> | undefined;
  const network = await FaultProxy.open(server.adminUrl.replace('postgres:', 'http:'));
  const networkUrl = Object.assign(new URL(server.adminUrl), { port: new URL(network.origin).port }).href;
  return {
    folder,
    url: server.adminUrl,
    network,
    networkUrl,
    terminate: async () => {
      await admin`select pg_terminate_backend(pid) from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    },
    restart: async (how) => {
      await admin.end({ timeout: 1 });
      if (how === 'kill -9') process.kill(await postmasterOf(server), 'SIGKILL');
      await server.stop();
      server = await start();
      admin = postgres(server.adminUrl, { max: 1, onnotice: () => undefined });
      await admin`select 1`;
      return Date.now();
    },
    unpatchedDriver: () => {
      unpatched ??= unpatch(join(folder, 'unpatched'));
      return unpatched;
    },
    close: async () => {
      await network.close();
      await admin.end({ timeout: 1 });
      await server.stop();
      await removeEmbeddedPostgres(dataDirectory, () => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a command of ours with another driver in the place of the installed one. */
export function startWithDriver(driver: string, words: string[], changes: Record<string, string>): Started {
  const resolve = `export const resolve = (word, context, next) =>
    word === 'postgres' ? { url: ${JSON.stringify(driver)}, shortCircuit: true } : next(word, context)`;
  const hook = `import { register } from 'node:module'; register(${JSON.stringify(dataUrl(resolve))})`;
  return startCommand(words, changes, [dataUrl(hook)]);
}

const dataUrl = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;

async function postmasterOf({ dataDirectory }: EmbeddedPostgres): Promise<number> {
  return Number((await readFile(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** A copy of the installed driver from which the patch was taken again, by the tool that applied it. */
async function unpatch(folder: string): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await cp(join(root, 'node_modules/postgres'), join(folder, 'node_modules/postgres'), { recursive: true });
  const patch = 'patches/postgres+3.4.9.patch';
  await cp(join(root, patch), join(folder, patch), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ dependencies: { postgres: '3.4.9' } }));
  await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/patch-package/index.js'), '--reverse'],
    { cwd: folder },
  );
  return pathToFileURL(join(folder, 'node_modules/postgres/src/index.js')).href;
}
