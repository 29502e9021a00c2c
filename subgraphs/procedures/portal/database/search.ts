import { sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';

export const PORTAL_SEARCH_KINDS = [
  'GUIDANCE',
  'QUESTION',
  'LIFE_EVENT',
  'ANNOUNCEMENT',
  'LEGAL_DOCUMENT',
  'PUBLICATION_DECISION',
] as const;
export type PortalSearchKind = (typeof PORTAL_SEARCH_KINDS)[number];

/** Something found, with the place that it takes among the matches. */
export interface PortalMatch {
  kind: PortalSearchKind;
  /** Of the item's version, of the document or of the decision. */
  id: string;
  documentKey: string | null;
  /** 4 the phrase in its title, 3 all words there, 2 the phrase in its text, 1 all words, 0 spelled alike. */
  rank: number;
  /** Six decimals as text, so that a cursor carries exactly what was compared. */
  similarity: string;
}

export type PortalSearchParams = {
  text: string;
  words: readonly string[];
  kinds: readonly PortalSearchKind[];
  /** yyyy-MM-dd: only what is shown on this day. */
  day: string;
  afterRank: number | null;
  afterSimilarity: string | null;
  afterId: string | null;
  limit: number;
};

const asked = {
  text: sql`${sql.placeholder('text')}::text`,
  words: sql`${sql.placeholder('words')}::text[]`,
  kinds: sql`${sql.placeholder('kinds')}::text[]`,
  day: sql`${sql.placeholder('day')}::date`,
  afterRank: sql`${sql.placeholder('afterRank')}::integer`,
  afterSimilarity: sql`${sql.placeholder('afterSimilarity')}::numeric`,
  afterId: sql`${sql.placeholder('afterId')}::uuid`,
  limit: sql`${sql.placeholder('limit')}::integer`,
};

const hasPhrase = (column: string) =>
  sql`position(' ' || ${asked.text} || ' ' in ' ' || ${sql.raw(column)} || ' ') > 0`;
const hasWords = (column: string) => sql`string_to_array(${sql.raw(column)}, ' ') @> ${asked.words}`;

/** Spelled alike in its title, or with all the words somewhere: each arm has an index for both. */
const matches = (title: string, whole: string) =>
  sql`(${sql.raw(title)} %> ${asked.text} or ${hasWords(whole)})`;

const isShown = (table: string) => sql`${sql.raw(table)}.published_at is not null
  and ${sql.raw(table)}.effective_from <= ${asked.day}
  and (${sql.raw(table)}.effective_to is null or ${sql.raw(table)}.effective_to > ${asked.day})`;

const candidates = sql`
  select kind, id, document_key, title_search as title, text_search as body from portal_items item
  where kind = any(${asked.kinds}) and ${isShown('item')}
    and ${matches('title_search', `title_search || ' ' || text_search`)}
  union all
  select 'LEGAL_DOCUMENT', id, number_key, search_text, '' from legal_documents document
  where 'LEGAL_DOCUMENT' = any(${asked.kinds}) and ${matches('search_text', 'search_text')}
    and exists (select from procedures_legal_documents named where named.document_id = document.id)
    -- What an agency has entered of it is found instead.
    and not exists (select from portal_items entry where entry.document_key = document.number_key
      and entry.kind = 'LEGAL_DOCUMENT' and ${isShown('entry')})
  union all
  select 'PUBLICATION_DECISION', id, null, number_search, 'quyet dinh cong bo' from publication_decisions
  where 'PUBLICATION_DECISION' = any(${asked.kinds})
    and ${matches('number_search', `number_search || ' quyet dinh cong bo'`)}`;

const found = sql`(
  select kind, id, document_key as "documentKey",
    case when ${hasPhrase('title')} then 4 when ${hasWords('title')} then 3 when ${hasPhrase('body')} then 2
      when ${hasWords(`title || ' ' || body`)} then 1 else 0 end as rank,
    round(greatest(similarity(title, ${asked.text}), word_similarity(${asked.text}, title))::numeric, 6) as similarity
  from (${candidates}) as candidate
  where ${asked.text} <> ''
) as found`;

/** What is shown on a day and matches what was typed, best first, after a place in that order. */
export const searchItems = statement<PortalSearchParams, PortalMatch[]>((db) =>
  db
    .select({
      kind: sql<PortalSearchKind>`kind`.as('kind'),
      id: sql<string>`id`.as('id'),
      documentKey: sql<string | null>`"documentKey"`.as('document_key'),
      rank: sql<number>`rank`.as('rank'),
      similarity: sql<string>`similarity::text`.as('similarity'),
    })
    .from(found)
    .where(
      sql`${asked.afterId} is null
        or (-rank, -found.similarity, id) > (-${asked.afterRank}, -${asked.afterSimilarity}, ${asked.afterId})`,
    )
    .orderBy(sql`rank desc, found.similarity desc, id`)
    .limit(sql.placeholder('limit'))
    .prepare('portal_search'),
);
