/**
 * Nations that outlive a run: a million people are filled once and copied by each run, which never works on what is kept. All of them lie
 * in one cluster, since a feed is read by the numbers of its server's transactions.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import postgres from 'postgres';
import { projectRoot } from '../../../app/environment/environment.ts';
import { prepareSharedBase } from '../../../platform/embedded/places.ts';
import { House } from '../../../platform/house.ts';
import { databaseName } from '../../../platform/provision.ts';
import { subgraphNames } from '../../../schema/files.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { copyDatabase, withAdmin } from '../../support/cluster/templates.ts';
import { benchKeys } from '../protocol.ts';
import type { Setting } from '../setting.ts';

/** What people and papers are made by. The catalogue of a kept nation may be older than that of today. */
const MADE_BY = ['nation', 'subgraphs/population/database', 'subgraphs/warehouse/database'];
const IS_SEED = /^(nation|subgraphs\/\w+\/database\/seed)/;
/** What a fill may do without until it is whole. Each can be changed while the server runs. */
const WHILE_FILLING = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_wal_size: '8GB',
  checkpoint_timeout: '1h',
};
const BYTES_IN_MEGABYTE = 1024 * 1024;

/** How long it took to be filled, and how much it holds. */
export interface Filling {
  seconds: number;
  megabytes: number;
}

interface Mark extends Filling {
  digest: string;
  isWhole: boolean;
}

type Say = (line: string) => void;

/** Where the nations of this user are kept, whichever checkout asks. Undefined where this machine gives no such place. */
export async function keptFolder(): Promise<string | undefined> {
  const base = join(tmpdir(), `mot-lan-bench-${process.getuid?.() ?? 0}`);
  return (await prepareSharedBase(base)) ? join(base, 'nations') : undefined;
}

const keptPrefix = (people: number): string => `kept_${people}`;

/**
 * Fills a nation where none of this size is kept, or what is kept was made otherwise than it would be made now. A fill that was interrupted
 * goes on with the register at which it stood.
 */
export async function keep(setting: Setting, people: number, say: Say): Promise<Filling> {
  const prefix = keptPrefix(people);
  const { adminUrl } = setting;
  const digest = digestOfSeeds();
  const known = await readMark(adminUrl, prefix);
  if (known?.digest === digest && known.isWhole) return known;
  let seconds = known?.digest === digest ? known.seconds : 0;
  if (known?.digest !== digest) await beginAnew(adminUrl, prefix, digest);
  const began = performance.now();
  const end = async (isWhole: boolean): Promise<Mark> => {
    await hurry(adminUrl, false);
    seconds += (performance.now() - began) / 1_000;
    const mark = { digest, isWhole, seconds, megabytes: await measureSize(adminUrl, prefix) };
    await writeMark(adminUrl, prefix, mark);
    return mark;
  };
  await hurry(adminUrl, true);
  try {
    await fill(setting, prefix, people, say);
  } catch (error) {
    // Where the server is gone too, the first mark stays, and the time that was spent is not counted.
    await end(false).catch(() => undefined);
    throw error;
  }
  return end(true);
}

async function beginAnew(adminUrl: string, prefix: string, digest: string): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    await drop(admin, prefix);
    await admin.unsafe(`drop database if exists ${markOf(prefix)}`);
    await admin.unsafe(`create database ${markOf(prefix)}`);
  });
  await writeMark(adminUrl, prefix, { digest, isWhole: false, seconds: 0, megabytes: 0 });
}

/** What a server that was killed while it hurried has left is taken back by the next fill. */
const hurry = (adminUrl: string, hurries: boolean): Promise<void> =>
  withAdmin(adminUrl, async (admin) => {
    for (const [name, value] of Object.entries(WHILE_FILLING))
      await admin.unsafe(hurries ? `alter system set ${name} = '${value}'` : `alter system reset ${name}`);
    await admin`select pg_reload_conf()`;
    if (!hurries) await admin`checkpoint`;
  });

async function fill(setting: Setting, prefix: string, people: number, say: Say): Promise<void> {
  const urls = await setting.provision(people, { prefix, report: say, progress: say });
  say('what the registers tell each other');
  const house = new House({ definitions: subgraphs, urls, keys: benchKeys });
  await house.settle().finally(() => house.close());
  // As the server does by itself sooner or later; then nothing of it falls into a round.
  for (const name of subgraphNames) {
    const sql = postgres(setting.ownerUrl(name, prefix), { max: 1, onnotice: () => undefined });
    await sql`vacuum analyze`;
    await sql.end({ timeout: 5 });
  }
}

/** A copy of what is kept, under a prefix of its own, ready to be asked. */
export async function copyKept(setting: Setting, people: number, prefix: string) {
  await withAdmin(setting.adminUrl, async (admin) => {
    await drop(admin, prefix);
    for (const name of subgraphNames)
      await copyDatabase(admin, databaseName(keptPrefix(people), name), databaseName(prefix, name));
  });
  // Rights to a database are not copied with it, and a migration may be newer than what is kept.
  return setting.provision(people, { prefix });
}

/** What a run leaves is no part of a nation. */
export const dropCopy = (setting: Setting, prefix: string): Promise<void> =>
  withAdmin(setting.adminUrl, (admin) => drop(admin, prefix));

async function drop(admin: postgres.Sql, prefix: string): Promise<void> {
  for (const name of subgraphNames)
    await admin.unsafe(`drop database if exists ${databaseName(prefix, name)} with (force)`);
}

/** An empty database whose comment tells of those of a nation. */
const markOf = (prefix: string): string => `${prefix}_mark`;

async function readMark(adminUrl: string, prefix: string): Promise<Mark | undefined> {
  return withAdmin(adminUrl, async (admin) => {
    const [row] = await admin<{ mark: string | null }[]>`
      select shobj_description(oid, 'pg_database') as mark from pg_database where datname = ${markOf(prefix)}`;
    return typeof row?.mark === 'string' ? (JSON.parse(row.mark) as Mark) : undefined;
  });
}

const writeMark = (adminUrl: string, prefix: string, mark: Mark): Promise<void> =>
  withAdmin(adminUrl, async (admin) => {
    await admin.unsafe(`comment on database ${markOf(prefix)} is '${JSON.stringify(mark)}'`);
  });

const measureSize = (adminUrl: string, prefix: string): Promise<number> =>
  withAdmin(adminUrl, async (admin) => {
    const names = subgraphNames.map((name) => databaseName(prefix, name));
    const [row] = await admin<{ bytes: string }[]>`
      select sum(pg_database_size(datname))::text as bytes from pg_database where datname = any(${names})`;
    return Number(row?.bytes ?? 0) / BYTES_IN_MEGABYTE;
  });

/** Of the nation and of whatever writes it. A migration that is newer is made up for in the copy; one that was changed is refused there. */
export function digestOfSeeds(): string {
  const hash = createHash('sha256');
  for (const path of MADE_BY.flatMap(listFiles).filter((one) => IS_SEED.test(one)))
    hash.update(`\0${path}\0`).update(readFileSync(join(projectRoot, path)));
  return hash.digest('hex');
}

const listFiles = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .sort();
