import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type postgres from 'postgres';
import type { AnySubgraph, Conversion } from '../../kernel/definition.ts';
import type { Keys } from '../../kernel/keys.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { asTx } from './asTx.ts';
import type { Roles } from './names.ts';
import { uuidv7Function } from './uuidv7.ts';

const KERNEL_MIGRATIONS = new URL('../../kernel/migrations/', import.meta.url);
const EXTENSION = /create extension if not exists (\w+)/g;

/** Rows of the table `seeds`. */
const NATION = 'nation';
const PRODUCTION = 'production';

interface Migration {
  name: string;
  text: string;
  sha256: string;
  /** What of the same change is no SQL. */
  convert?: Conversion | undefined;
}

/** Whatever a register's tables are made by, in its order. */
const listMigrations = (definition: AnySubgraph): Migration[] => [
  ...readMigrations('kernel', KERNEL_MIGRATIONS),
  ...readMigrations(definition.name, definition.migrations, definition.conversions),
];

/** The extensions that the migrations of a register ask for. */
export const extensionsOf = (definition: AnySubgraph): string[] =>
  listMigrations(definition).flatMap(({ text }) =>
    [...text.matchAll(EXTENSION)].map(([, name = '']) => name),
  );

/**
 * Whether a start has anything to make in the database: tables, a function. Whoever makes nothing needs no right to.
 *
 * @throws Error when a file was changed after it was applied
 */
export async function findPending(owner: postgres.Sql, definition: AnySubgraph): Promise<Migration[]> {
  const [found] = await owner<
    { kept: boolean }[]
  >`select to_regclass('schema_migrations') is not null as kept`;
  const rows =
    found?.kept === true
      ? await owner<{ name: string; sha256: string }[]>`select name, sha256 from schema_migrations`
      : [];
  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  return listMigrations(definition).filter(({ name, sha256 }) => {
    const before = applied.get(name);
    if (before !== undefined && before !== sha256)
      throw new Error(`Migration ${name} was changed after it was applied; write a new one instead.`);
    return before === undefined;
  });
}

/** Replicas that start at the same time take turns: one applies a file, the others find it applied. */
const TURN = 'schema_migrations';

/** Applies the SQL files that are not applied yet, in order, forward only; each whole or not at all. */
export async function migrate(
  owner: postgres.Sql,
  pending: readonly Migration[],
  roles: Roles,
): Promise<void> {
  if (pending.length === 0) return;
  const inTurn = (work: (tx: postgres.TransactionSql) => Promise<void>): Promise<unknown> =>
    owner.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtextextended(${TURN}, 0))`;
      await work(tx);
    });
  await inTurn(async (tx) => {
    await tx`create table if not exists schema_migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`;
    await tx`create table if not exists seeds (name text primary key, people integer not null, at timestamptz not null default now())`;
    await ensureUuidv7(tx);
  });
  for (const { name, text, sha256, convert } of pending)
    await inTurn(async (tx) => {
      const applied = await tx`select from schema_migrations where name = ${name}`;
      if (applied.length > 0) return;
      await tx.unsafe(text.replaceAll('{{app}}', roles.app).replaceAll('{{job}}', roles.job));
      await convert?.(asTx(tx));
      await tx`insert into schema_migrations (name, sha256) values (${name}, ${sha256})`;
    });
}

/** Before the first table: the ids of nearly all of them are made by it. */
async function ensureUuidv7(owner: postgres.TransactionSql): Promise<void> {
  const [found] = await owner<{ has: boolean }[]>`select to_regprocedure('uuidv7()') is not null as has`;
  if (found?.has !== true) await owner.unsafe(uuidv7Function('public'));
}

function readMigrations(
  owner: string,
  folder: URL,
  conversions: Readonly<Record<string, Conversion>> = {},
): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const sha256 = createHash('sha256').update(text).digest('hex');
      return { name: `${owner}/${file}`, text, sha256, convert: conversions[file] };
    });
}

export interface SeedOptions {
  keys: Keys;
  people: number;
  report(line: string): void;
  progress?: ((name: SubgraphName, people: number) => void) | undefined;
}

/** What a database was first used for: a database of the one never becomes one of the other. */
export interface Use {
  holdsNation: boolean;
  isOfProduction: boolean;
  /** Whether the database has its tables. */
  isMade: boolean;
}

/** Asked before anything is made in the database: its tables may not be there yet. */
export async function readUse(owner: postgres.Sql): Promise<Use> {
  const [found] = await owner<{ kept: boolean }[]>`select to_regclass('seeds') is not null as kept`;
  const rows = found?.kept === true ? await owner<{ name: string }[]>`select name from seeds` : [];
  const names = rows.map(({ name }) => name);
  const isMade = found?.kept === true;
  return { holdsNation: names.includes(NATION), isOfProduction: names.includes(PRODUCTION), isMade };
}

/** Marks the database as one of production, so that a start that forgot to say so writes nobody invented into it. */
export async function claimForProduction(owner: postgres.Sql, { isOfProduction }: Use): Promise<void> {
  if (isOfProduction) return;
  await owner`insert into seeds (name, people) values (${PRODUCTION}, 0) on conflict do nothing`;
}

/** Fills an empty database with the facts and the synthetic nation. False when it was filled before. */
export async function seedOnce(
  owner: postgres.Sql,
  definition: AnySubgraph,
  { keys, people, report, progress }: SeedOptions,
): Promise<boolean> {
  if ((await readUse(owner)).holdsNation) return false;
  await owner.begin(async (tx) => {
    const sql = tx as unknown as postgres.Sql;
    const told = (count: number): void => progress?.(definition.name, count);
    await definition.seed({ sql, keys, people, report, progress: told });
    await tx`insert into seeds (name, people) values (${NATION}, ${people})`;
  });
  return true;
}
