import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import { toSearchText } from '../../records/rules/searchText.ts';
import { hashFacts } from '../../versions/rules/contentHash.ts';
import { type PortalContent, plainTextOf, titleOf } from '../rules/content.ts';
import { placeOf, subjectOf } from '../rules/placement.ts';
import { portalItems as items } from './tables.ts';

/** What is kept beside the content, and made from it alone. */
export const derivedFrom = (content: PortalContent, enteredOn: string) => ({
  kind: content.kind,
  ...subjectOf(content),
  place: placeOf(content, enteredOn),
  content,
  contentHash: hashFacts(content),
  titleSearch: toSearchText(titleOf(content)),
  textSearch: toSearchText(plainTextOf(content)),
});

export interface NewItem {
  /** Null for the first version of a new item. */
  item: string | null;
  version: number;
  agency: string;
  content: PortalContent;
  isDemonstration: boolean;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  draftedBy: string;
  draftedAt: Date;
  /** yyyy-MM-dd in Vietnam. */
  enteredOn: string;
}

/** Enters a draft; its id, and that of a new item, are made by the database. */
export async function insertItem(tx: Tx, { content, enteredOn, item, ...facts }: NewItem): Promise<string> {
  const [row] = await tx
    .insert(items)
    .values({
      ...derivedFrom(content, enteredOn),
      ...facts,
      id: sql`uuidv7()`,
      item: item ?? sql`uuidv7()`,
      origin: 'REGISTERED',
      state: 'DRAFT',
    })
    .returning({ id: items.id });
  if (row === undefined) throw new Error('a draft was not entered');
  return row.id;
}

/** A draft that a newer one takes the place of, before anybody saw it. */
export async function dropOpenDrafts(tx: Tx, item: string): Promise<void> {
  await tx
    .update(items)
    .set({ state: 'SUPERSEDED' })
    .where(and(eq(items.item, item), inArray(items.state, ['DRAFT', 'CHECKED'])));
}

export async function markChecked(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx.update(items).set({ state: 'CHECKED', checkedBy: by, checkedAt: at }).where(eq(items.id, id));
}

/** Ends what stood before on the day from which the next is shown; an end that comes sooner stays. */
export async function supersede(tx: Tx, id: string, from: string): Promise<void> {
  await tx
    .update(items)
    .set({ state: 'SUPERSEDED', effectiveTo: sql`least(${items.effectiveTo}, ${from}::date)` })
    .where(eq(items.id, id));
}

export async function markPublished(
  tx: Tx,
  id: string,
  { by, at, from }: { by: string; at: Date; from: string },
): Promise<void> {
  await tx
    .update(items)
    .set({ state: 'PUBLISHED', publishedBy: by, publishedAt: at, effectiveFrom: from })
    .where(eq(items.id, id));
}

/** Takes a version back from a day on (yyyy-MM-dd); one that was to be shown later is never shown. */
export async function markWithdrawn(
  tx: Tx,
  id: string,
  { by, at, reason, from }: { by: string; at: Date; reason: string; from: string },
): Promise<void> {
  await tx
    .update(items)
    .set({
      state: 'WITHDRAWN',
      withdrawnBy: by,
      withdrawnAt: at,
      withdrawalReason: reason,
      effectiveTo: sql`case when ${items.publishedAt} is null then ${items.effectiveTo}
        else least(${items.effectiveTo}, greatest(${items.effectiveFrom}, ${from}::date)) end`,
    })
    .where(eq(items.id, id));
}
