import { and, asc, desc, sql } from 'drizzle-orm';
import { statement } from '../../kernel/database.ts';
import { proceduresVersions as versions } from './tables.ts';
import { headColumns, type VersionHead } from './versions.ts';

/** A version with the place that it takes among the matches. */
export interface FoundVersion extends VersionHead {
  /** 4 its very code, 3 the phrase, 2 all the words, 1 similar, 0 nothing was asked for. */
  rank: number;
  /** Six decimals as text, so that a cursor carries exactly what was compared. */
  similarity: string;
}

export type SearchParams = {
  text: string;
  words: string[];
  code: string | null;
  publisher: string | null;
  /** yyyy-MM-dd: only versions in force on this day. */
  day: string;
  /** Place of the last match read; null for the first page. */
  afterRank: number | null;
  afterSimilarity: string | null;
  afterCode: string | null;
  limit: number;
};

const asked = {
  text: sql`${sql.placeholder('text')}::text`,
  words: sql`${sql.placeholder('words')}::text[]`,
  code: sql`${sql.placeholder('code')}::text`,
  publisher: sql`${sql.placeholder('publisher')}::text`,
  day: sql`${sql.placeholder('day')}::date`,
  afterRank: sql`${sql.placeholder('afterRank')}::integer`,
  afterSimilarity: sql`${sql.placeholder('afterSimilarity')}::numeric`,
  afterCode: sql`${sql.placeholder('afterCode')}::text`,
};

const hasAllWords = sql`string_to_array(${versions.nameSearch}, ' ') @> ${asked.words}`;

const rank = sql<number>`case
  when ${asked.text} = '' then 0
  when ${versions.code} = ${asked.code} then 4
  when position(' ' || ${asked.text} || ' ' in ' ' || ${versions.nameSearch} || ' ') > 0 then 3
  when ${hasAllWords} then 2
  else 1 end`.as('rank');

const similarity = sql<string>`round(similarity(${versions.nameSearch}, ${asked.text})::numeric, 6)`.as(
  'similarity',
);

/** Both indexes serve this: `%>` finds what is spelled alike, `@>` words that stand far apart. */
const matches = sql`(${asked.text} = '' or ${versions.code} = ${asked.code}
  or ${versions.nameSearch} %> ${asked.text} or ${hasAllWords})`;

const inForce = sql`${versions.inForceFrom} <= ${asked.day}
  and (${versions.inForceTo} is null or ${versions.inForceTo} > ${asked.day})`;

/** Versions in force on a day that match what was typed, best first, after a place in that order. */
export const searchVersions = statement<SearchParams, FoundVersion[]>((db) => {
  const found = db
    .select({ ...headColumns, rank, similarity })
    .from(versions)
    .where(
      and(matches, inForce, sql`(${asked.publisher} is null or ${versions.publisher} = ${asked.publisher})`),
    )
    .as('found');
  return db
    .select()
    .from(found)
    .where(
      sql`${asked.afterCode} is null or (-${found.rank}, -${found.similarity}, ${found.code})
        > (-${asked.afterRank}, -${asked.afterSimilarity}, ${asked.afterCode})`,
    )
    .orderBy(desc(found.rank), desc(found.similarity), asc(found.code))
    .limit(sql.placeholder('limit'))
    .prepare('procedures_search');
});
