import { asc, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { statement } from '../../../../kernel/database.ts';
import type { PortalKind } from '../rules/content.ts';
import { isShownOn, itemColumns, type PortalItem } from './items.ts';
import { portalItems as items } from './tables.ts';

/** One list of a page: of one kind, as it was shown on a day, after a place in its order. */
export interface ListAsk {
  kind: PortalKind;
  /** yyyy-MM-dd. */
  day: string;
  /** Only what is about this procedure; for availability also what is about all, unless the agency says otherwise. */
  procedure: string | null;
  /** Only what is about this agency or those beneath it. */
  about: string | null;
  /** Only what central agencies publish, and, for a province's portal, the agencies of that province. */
  isForPortal: boolean;
  province: string | null;
  afterPlace: string | null;
  afterItem: string | null;
  limit: number;
}

/** An item together with the list that it answers. */
export interface ListedItem extends PortalItem {
  /** Place of the ask among those of the statement, from 0. */
  ask: number;
}

const asked = sql`jsonb_to_recordset(${sql.placeholder('asks')}::text::jsonb) as asked (ask integer, kind text, day date,
  procedure text, about text, "isForPortal" boolean, province text, "afterPlace" text, "afterItem" uuid, "limit" integer)`;

const withinProvince = sql`(${items.agency} = asked.province or starts_with(${items.agency}, asked.province || '.'))`;

/** What an agency says of one procedure goes before what it says of all. */
const isSaidOfAll = sql`(asked.kind = 'AVAILABILITY' and not exists (
  select from portal_items special where special.kind = 'AVAILABILITY' and special.about_agency = ${items.aboutAgency}
    and special.procedure_code = asked.procedure and special.published_at is not null
    and special.effective_from <= asked.day and (special.effective_to is null or special.effective_to > asked.day)))`;

const fits = sql`${items.kind} = asked.kind and ${isShownOn(sql`asked.day`)}
  and (asked.about is null or ${items.aboutAgency} = asked.about or starts_with(${items.aboutAgency}, asked.about || '.'))
  and (not asked."isForPortal" or ${items.agency} like 'G%' or (asked.province is not null and ${withinProvince}))
  and (asked."afterItem" is null or (${items.place}, ${items.item}) > (asked."afterPlace", asked."afterItem"))`;

/** What is about one procedure is found by its code, all else in the order of its kind: an index for each. */
const ofProcedure = sql`asked.procedure is not null and ${items.procedureCode} = asked.procedure`;
const ofNone = sql`${items.procedureCode} is null and (asked.procedure is null or ${isSaidOfAll})`;

/**
 * Every list that a page asks for at once, each in its order and no longer than asked: one statement, however many lists
 * and procedures.
 */
export const selectLists = statement<{ asks: string }, ListedItem[]>((db) => {
  const select = (which: SQL) => db.select(itemColumns).from(items).where(sql`${which} and ${fits}`);
  const found = unionAll(select(ofProcedure), select(ofNone))
    .orderBy(asc(items.place), asc(items.item))
    .limit(sql`asked."limit"` as never)
    .as('found');
  return db
    .select({ ...found._.selectedFields, ask: sql<number>`asked.ask`.as('ask') })
    .from(asked)
    .crossJoinLateral(found)
    .orderBy(sql`asked.ask`, asc(found.place), asc(found.item))
    .prepare('portal_lists');
});
