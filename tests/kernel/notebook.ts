import { randomBytes } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { Database, type DatabaseUrls, type RowSettings, statement } from '../../kernel/database.ts';
import type { AnySubgraph } from '../../kernel/definition.ts';
import { databaseName, provision } from '../../platform/provision.ts';
import { TEMPLATE_LOCK } from '../support/cluster/templates.ts';
import { adminUrl, testKeys } from '../support/house.ts';

/** A subgraph with one table and no contract of its own, provisioned like any other. */
const definition: AnySubgraph = {
  name: 'transparency',
  resolvers: {},
  loaders: () => undefined,
  migrations: new URL('./migrations/', import.meta.url),
  seed: async () => undefined,
  publishes: {},
  subscriptions: [],
};

export const notes = pgTable('notes', { subject: uuid(), id: uuid(), text: text() });

export const listNotes = statement<Record<string, never>, { text: string | null }[]>((db) =>
  db.select({ text: notes.text }).from(notes).orderBy(notes.text).prepare('list_notes'),
);
export const findNote = statement<{ id: string }, { text: string | null }[]>((db) =>
  db
    .select({ text: notes.text })
    .from(notes)
    .where(eq(notes.id, sql.placeholder('id')))
    .prepare('find_note'),
);

export interface Notebook {
  database: Database;
  urls: DatabaseUrls;
  /** Under the role that serves requests; opened beside the kernel, to hold a transaction open. */
  app: postgres.Sql;
  /** Lets no leaf be written, as a store that does not answer, until the returned function is called. */
  holdAudit(): Promise<() => Promise<void>>;
  /** Forgets every event, offset and note. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

export async function openNotebook(): Promise<Notebook> {
  const prefix = `test_${randomBytes(4).toString('hex')}`;
  const admin = postgres(adminUrl(), { max: 1, onnotice: () => undefined });
  // Roles belong to the whole server: two workers take turns in making them, here and in openHouse.
  await admin`select pg_advisory_lock(${TEMPLATE_LOCK})`;
  const { urls } = await provision(definition, {
    adminUrl: adminUrl(),
    prefix,
    keys: testKeys,
    seed: false,
    people: 0,
    report: () => undefined,
  }).finally(() => admin`select pg_advisory_unlock(${TEMPLATE_LOCK})`);
  const database = new Database(urls);
  const app = postgres(urls.app, { max: 4, onnotice: () => undefined });
  const ownerUrl = Object.assign(new URL(adminUrl()), {
    pathname: `/${databaseName(prefix, definition.name)}`,
  });
  const owner = postgres(ownerUrl.href, { max: 1, onnotice: () => undefined });
  return {
    database,
    urls,
    app,
    holdAudit: async () => {
      const holder = await owner.reserve();
      await holder`begin`;
      await holder`lock table audit_leaves in share row exclusive mode`;
      return async () => {
        await holder`rollback`;
        holder.release();
      };
    },
    empty: async () => {
      await owner`truncate notes, outbox, inbox_offsets, set_aside_events`;
    },
    close: async () => {
      await Promise.all([database.close(), app.end({ timeout: 5 }), owner.end({ timeout: 5 })]);
      await admin.unsafe(`drop database ${databaseName(prefix, definition.name)} with (force)`);
      await admin.end({ timeout: 5 });
    },
  };
}

/** Settings of a request that may read these subjects. */
export const settingsOf = (
  subjects: readonly string[],
  actor: string | null = null,
  withinMs = 10_000,
): RowSettings => ({ subjects, agency: null, actor, deadline: Date.now() + withinMs });
