import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import { foldCode } from '../../../../kernel/domain/text/fold.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { type Page, type PageArguments, pageOf, readPage } from '../../../../kernel/page.ts';
import { toSearchText } from '../../records/rules/searchText.ts';
import { type FieldCount, selectFields } from '../database/fields.ts';
import { type PortalItem, selectShown, selectWork } from '../database/items.ts';
import { type KnownDocument, selectDocuments } from '../database/legalDocuments.ts';
import {
  PORTAL_SEARCH_KINDS,
  type PortalMatch,
  type PortalSearchKind,
  searchItems,
} from '../database/search.ts';
import type { LegalDocumentKind, PortalContent, PortalKind } from '../rules/content.ts';
import { documentKeyOf } from '../rules/legalDocument.ts';
import type { PortalLoaders } from './loaders.ts';

type PublicContext = Context<PortalLoaders>;

/** A value together with the day (yyyy-MM-dd) as of which it is shown, which what hangs on it is shown as of too. */
export type Shown<T> = T & { shownOn: string };

/** An item of one kind. */
export type ItemOf<K extends PortalKind> = Shown<PortalItem> & {
  content: Extract<PortalContent, { kind: K }>;
};

export const shown = <T extends object>(value: T, shownOn: string): Shown<T> => ({ ...value, shownOn });

/** Which items a list holds. */
export interface ListFilter<K extends PortalKind> {
  kind: K;
  /** yyyy-MM-dd. */
  day: string;
  procedure?: string | null | undefined;
  about?: string | null | undefined;
  /** The portal on which it is shown: its owner, or null for the nation's. */
  portal?: { owner: string | null };
}

/** A page of a list. All lists asked for in the same moment cost one statement. */
export async function listItems<K extends PortalKind>(
  context: PublicContext,
  filter: ListFilter<K>,
  args: PageArguments,
): Promise<Page<ItemOf<K>>> {
  const { kind, day, procedure = null, about = null, portal } = filter;
  const province = portal?.owner ?? null;
  // The same for everybody: the list is public, and a page of it may be shared.
  const scope = JSON.stringify([
    'procedures/portal',
    kind,
    day,
    procedure,
    about,
    portal !== undefined,
    province,
  ]);
  const ask = { kind, day, procedure, about, isForPortal: portal !== undefined, province };
  return pageOf(context.keys, args, {
    scope,
    read: async (limit, [afterPlace = null, afterItem = null]) => {
      const rows = await context.loaders.portalList.load({ ...ask, afterPlace, afterItem, limit });
      // The statement gives items of the kind that was asked for.
      return rows.map((row) => shown(row, day) as ItemOf<K>);
    },
    sortKey: (row) => [row.place, row.item],
  });
}

/** The one item that says something for an agency, such as the terms of its portal; null where there is none. */
export async function findOnlyItem<K extends PortalKind>(
  context: PublicContext,
  filter: ListFilter<K>,
): Promise<ItemOf<K> | null> {
  return (await listItems(context, filter, { first: 1 })).nodes[0] ?? null;
}

/** The version that a step has just written, as of today. Throws when it is not there. */
export async function getItem(context: PublicContext, id: string): Promise<Shown<PortalItem>> {
  const item = await context.loaders.portalItem.load(id);
  if (item === undefined) throw new Error(`portal item ${id} is not there`);
  return shown(item, dayInVietnam(context.now));
}

export async function findShownItem(
  context: PublicContext,
  item: string,
  day: string,
): Promise<Shown<PortalItem> | null> {
  if (!isOpaqueId(item)) return null;
  const [row] = await context.read(selectShown, { item: item.toLowerCase(), day });
  return row === undefined ? null : shown(row, day);
}

export async function listDocuments(
  context: PublicContext,
  { day, kind = null }: { day: string; kind?: LegalDocumentKind | null | undefined },
  args: PageArguments,
): Promise<Page<Shown<KnownDocument>>> {
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['procedures/legal-documents', day, kind]),
    read: async (limit, [afterPlace = null, afterKey = null]) => {
      const rows = await context.read(selectDocuments, { day, kind, afterPlace, afterKey, limit });
      return rows.map((row) => shown(row, day));
    },
    sortKey: (row) => [row.place, row.numberKey],
  });
}

/** A document by its number as of today, however it is spelled; null when nobody has named it. */
export async function findDocument(
  context: PublicContext,
  number: string,
): Promise<Shown<KnownDocument> | null> {
  const day = dayInVietnam(context.now);
  const known = await context.loaders.legalDocument.load({
    key: documentKeyOf(foldCode(number.slice(0, 200))),
    day,
  });
  return known === undefined ? null : shown(known, day);
}

export async function listFields(
  context: PublicContext,
  day: string,
  first: number | null,
): Promise<FieldCount[]> {
  const { limit } = readPage(context.keys, 'procedures/fields', { first });
  return context.read(selectFields, { day, limit });
}

/** What the viewer's agency is working on; empty for a viewer without one. */
export async function listWork(
  context: PublicContext,
  args: PageArguments,
): Promise<Page<Shown<PortalItem>>> {
  const { account, agency } = context.signedIn;
  const day = dayInVietnam(context.now);
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['procedures/portal-work', account, agency]),
    read: async (limit, [afterId = null]) => {
      const rows = agency === null ? [] : await context.read(selectWork, { agency, afterId, limit });
      return rows.map((row) => shown(row, day));
    },
    sortKey: ({ id }) => [id],
  });
}

const QUERY_LENGTH_MAX = 200;

/** A match with the words that were asked for, for its title and text to be marked. */
export interface PortalHit extends PortalMatch {
  words: string[];
  shownOn: string;
}

export interface SearchPortalArguments extends PageArguments {
  query: string;
  kinds?: readonly PortalSearchKind[] | null | undefined;
}

/** A page of what is shown today and matches what was typed. Throws BAD_USER_INPUT or INVALID_CURSOR. */
export async function listHits(
  context: PublicContext,
  args: SearchPortalArguments,
): Promise<Page<PortalHit>> {
  if (args.query.length > QUERY_LENGTH_MAX)
    throw new Failure('BAD_USER_INPUT', `Từ khóa tìm kiếm dài nhất ${QUERY_LENGTH_MAX} ký tự.`);
  const text = toSearchText(args.query);
  const words = text === '' ? [] : [...new Set(text.split(' '))];
  const kinds = [...new Set(args.kinds ?? PORTAL_SEARCH_KINDS)].sort();
  const day = dayInVietnam(context.now);
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['procedures/portal-search', text, kinds]),
    read: async (limit, [rank, afterSimilarity = null, afterId = null]) => {
      const place = { afterRank: rank === undefined ? null : Number(rank), afterSimilarity, afterId, limit };
      const rows = await context.read(searchItems, { text, words, kinds, day, ...place });
      return rows.map((row) => ({ ...row, words, shownOn: day }));
    },
    sortKey: (row) => [String(row.rank), row.similarity, row.id],
  });
}
