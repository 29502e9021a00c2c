import { and, desc, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { PortalContent, PortalKind } from '../rules/content.ts';
import type { Subject } from '../rules/placement.ts';
import type { PortalState } from '../rules/workflow.ts';
import { portalItems as items } from './tables.ts';

/** One version of a piece of portal information. */
export interface PortalItem extends Subject {
  id: string;
  item: string;
  version: number;
  kind: PortalKind;
  agency: string;
  place: string;
  content: PortalContent;
  isDemonstration: boolean;
  state: PortalState;
  /** yyyy-MM-dd. */
  effectiveFrom: string | null;
  effectiveTo: string | null;
  publishedAt: Date | null;
}

export const itemColumns = {
  id: items.id,
  item: items.item,
  version: items.version,
  kind: items.kind,
  agency: items.agency,
  procedureCode: items.procedureCode,
  aboutAgency: items.aboutAgency,
  documentKey: items.documentKey,
  place: items.place,
  content: items.content,
  isDemonstration: items.isDemonstration,
  state: items.state,
  effectiveFrom: items.effectiveFrom,
  effectiveTo: items.effectiveTo,
  publishedAt: items.publishedAt,
};

/** Whether a version is shown on a day: public, from its first day until, but without, the first day it no longer is. */
export const isShownOn = (
  day: SQL,
): SQL => sql`(${items.publishedAt} is not null and ${items.effectiveFrom} <= ${day}
  and (${items.effectiveTo} is null or ${items.effectiveTo} > ${day}))`;

/** Versions by their own id, in whatever state: only for what an action or a search has found. */
export const selectItems = statement<{ ids: readonly string[] }, PortalItem[]>((db) =>
  db
    .select(itemColumns)
    .from(items)
    .where(sql`${items.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('portal_items_by_id'),
);

/** The version of an item that is shown on a day. */
export const selectShown = statement<{ item: string; day: string }, PortalItem[]>((db) =>
  db
    .select(itemColumns)
    .from(items)
    .where(
      and(
        sql`${items.item} = ${sql.placeholder('item')}::uuid`,
        isShownOn(sql`${sql.placeholder('day')}::date`),
      ),
    )
    .limit(1)
    .prepare('portal_items_shown'),
);

/** A published version as its history keeps it. */
export interface PublishedVersion {
  item: string;
  id: string;
  version: number;
  state: PortalState;
  publishedAt: Date;
  effectiveFrom: string;
  effectiveTo: string | null;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
  contentHash: string;
}

const HISTORY_MAX = 100;

/** The published versions of some items, newest first. */
export const selectHistories = statement<{ items: readonly string[] }, PublishedVersion[]>((db) => {
  const ranked = db
    .select({
      item: items.item,
      id: items.id,
      version: items.version,
      state: items.state,
      publishedAt: sql<Date>`${items.publishedAt}`.mapWith(items.publishedAt).as('published_at'),
      effectiveFrom: sql<string>`${items.effectiveFrom}`.as('effective_from'),
      effectiveTo: items.effectiveTo,
      withdrawnAt: items.withdrawnAt,
      withdrawalReason: items.withdrawalReason,
      contentHash: items.contentHash,
      newest: sql<number>`row_number() over (partition by ${items.item} order by ${items.version} desc)`.as(
        'newest',
      ),
    })
    .from(items)
    .where(and(sql`${items.item} = any(${sql.placeholder('items')}::uuid[])`, isNotNull(items.publishedAt)))
    .as('ranked');
  return db
    .select()
    .from(ranked)
    .where(sql`${ranked.newest} <= ${sql.raw(String(HISTORY_MAX))}`)
    .orderBy(desc(ranked.version))
    .prepare('portal_items_histories');
});

export type WorkParams = { agency: string; afterId: string | null; limit: number };

/** What an agency is working on and is not yet public, newest first. */
export const selectWork = statement<WorkParams, PortalItem[]>((db) => {
  const afterId = sql`${sql.placeholder('afterId')}::uuid`;
  return db
    .select(itemColumns)
    .from(items)
    .where(
      and(
        sql`${items.agency} = ${sql.placeholder('agency')}`,
        sql`${items.state} in ('DRAFT', 'CHECKED')`,
        sql`(${afterId} is null or ${items.id} < ${afterId})`,
      ),
    )
    .orderBy(desc(items.id))
    .limit(sql.placeholder('limit'))
    .prepare('portal_items_work');
});

/** A version with what four eyes and the next version need. */
export interface WorkedItem extends PortalItem {
  draftedBy: string | null;
}

const workedColumns = { ...itemColumns, draftedBy: items.draftedBy };

/** A version, locked until the transaction ends. */
export async function findItem(tx: Tx, id: string): Promise<WorkedItem | undefined> {
  const rows = await tx.select(workedColumns).from(items).where(eq(items.id, id)).for('update').limit(1);
  return rows[0];
}

/** Makes those who work on one item take turns until the transaction ends. */
export async function lockItem(tx: Tx, item: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`portal item ${item}`}, 0))`);
}

/** The newest version of an item. */
export async function findLatestItem(tx: Tx, item: string): Promise<WorkedItem | undefined> {
  const rows = await tx
    .select(workedColumns)
    .from(items)
    .where(eq(items.item, item))
    .orderBy(desc(items.version))
    .limit(1);
  return rows[0];
}

/** The version of an item that was published last, in whatever state it is now. */
export async function findLastPublished(tx: Tx, item: string): Promise<PortalItem | undefined> {
  const rows = await tx
    .select(itemColumns)
    .from(items)
    .where(and(eq(items.item, item), isNotNull(items.publishedAt)))
    .orderBy(desc(items.version))
    .limit(1);
  return rows[0];
}

/** What an item says something of; `item` is null for one that is only being entered. */
export interface Voice extends Subject {
  item: string | null;
  kind: PortalKind;
}

/** Whether another item that stands says something of the same, and is shown on or after a day. */
export async function hasOtherVoice(
  tx: Tx,
  { item, kind, procedureCode, aboutAgency, documentKey }: Voice,
  from: string,
): Promise<boolean> {
  const same = [procedureCode ?? '', aboutAgency ?? '', documentKey ?? ''].join('|');
  // Those who are about to say something of one thing take turns.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`portal voice ${kind} ${same}`}, 0))`);
  const rows = await tx
    .select({ id: items.id })
    .from(items)
    .where(
      and(
        eq(items.kind, kind),
        item === null ? undefined : ne(items.item, item),
        isNotNull(items.publishedAt),
        procedureCode === null ? isNull(items.procedureCode) : eq(items.procedureCode, procedureCode),
        aboutAgency === null ? isNull(items.aboutAgency) : eq(items.aboutAgency, aboutAgency),
        documentKey === null ? isNull(items.documentKey) : eq(items.documentKey, documentKey),
        sql`daterange(${items.effectiveFrom}, ${items.effectiveTo}) && daterange(${from}::date, null)`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}
