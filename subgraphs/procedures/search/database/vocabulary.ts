import { sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { Term } from '../rules/tokens.ts';
import { searchVocabulary as vocabulary } from './tables.ts';

export interface VocabularyRow {
  term: Term;
  documents: number;
  spelling: string | null;
}

/** What the catalogue knows of some terms, and under the empty term how many versions it speaks of. */
export const selectTerms = statement<{ terms: readonly Term[] }, VocabularyRow[]>((db) =>
  db
    .select({ term: vocabulary.term, documents: vocabulary.documents, spelling: vocabulary.spelling })
    .from(vocabulary)
    .where(sql`${vocabulary.term} = any(${sql.placeholder('terms')}::text[])`)
    .unionAll(
      db
        .select({ term: sql<string>`''`, documents: sql<number>`documents`, spelling: sql<null>`null::text` })
        .from(sql`search_vocabulary_state`),
    )
    .prepare('search_vocabulary_terms'),
);

/** Known words that may be meant by an unknown one: those among its edits, and those that share most of its trigrams. */
export const selectNearWords = statement<
  { word: string; edits: readonly string[]; limit: number },
  VocabularyRow[]
>((db) => {
  const near = db
    .select({ term: vocabulary.term, documents: vocabulary.documents, spelling: vocabulary.spelling })
    .from(vocabulary)
    .where(sql`kind = 'WORD' and ${vocabulary.term} % ${sql.placeholder('word')}::text`)
    .orderBy(sql`similarity(term, ${sql.placeholder('word')}::text) desc, documents desc, term`)
    .limit(sql.placeholder('limit'))
    .as('near');
  return db
    .select({ term: vocabulary.term, documents: vocabulary.documents, spelling: vocabulary.spelling })
    .from(vocabulary)
    .where(sql`kind = 'WORD' and ${vocabulary.term} = any(${sql.placeholder('edits')}::text[])`)
    .union(db.select({ term: near.term, documents: near.documents, spelling: near.spelling }).from(near))
    .prepare('search_vocabulary_near');
});

/** Terms of names count by names; words that stand in papers only are known too. */
const counted = `
  select coalesce(name.word, whole.word) as term, coalesce(name.ndoc, whole.ndoc) as documents,
    case when coalesce(name.word, whole.word) like '%=%' then 'EXACT'
      when coalesce(name.word, whole.word) like '%\\_%' then 'PAIR' else 'WORD' end as kind
  from ts_stat('select name_terms from procedures_search where in_force_to is null') name
  full join ts_stat('select text_terms from procedures_search where in_force_to is null') whole using (word)`;

const spellings = `
  select distinct on (split_part(term, '=', 1)) split_part(term, '=', 1) as term, split_part(term, '=', 2) as spelling
  from counted where kind = 'EXACT' order by 1, documents desc, 2`;

/**
 * Counts the terms of the versions in force anew. For whoever fills the catalogue in one go; afterwards
 * `refreshVocabulary` keeps it.
 */
export const COUNT_VOCABULARY = `
  with counted as materialized (${counted}), spelt as (${spellings}), fresh as materialized (
    select counted.term, kind, documents, spelling from counted left join spelt on spelt.term = counted.term
  ), forgotten as (
    delete from search_vocabulary as known where not exists (select from fresh where fresh.term = known.term)
  )
  insert into search_vocabulary as known (term, kind, documents, spelling)
  select term, kind, documents, spelling from fresh
  where not exists (
    select from search_vocabulary as same where same.term = fresh.term
      and (same.documents, same.spelling) is not distinct from (fresh.documents, fresh.spelling))
  on conflict (term) do update set documents = excluded.documents, spelling = excluded.spelling`;

/** Notes of how many versions, and when. */
export const NOTE_VOCABULARY = `
  insert into search_vocabulary_state (documents, refreshed_at)
  select count(*), now() from procedures_search where in_force_to is null
  on conflict (only_row) do update set documents = excluded.documents, refreshed_at = excluded.refreshed_at`;

/**
 * Brings the vocabulary up to date. It is advice for ranking and spelling, never what is found: it may lag. Counting in
 * every publication instead would make all publications wait for one another at the commonest words.
 */
export async function refreshVocabulary(tx: Tx): Promise<void> {
  await tx.execute(sql.raw(COUNT_VOCABULARY));
  await tx.execute(sql.raw(NOTE_VOCABULARY));
}

/**
 * Whether to count again: something was recorded since, or so shortly before that its transaction may have committed
 * after; and not oftener than once in a pause (PostgreSQL interval). False while another process counts.
 */
export async function claimVocabularyRefresh(tx: Tx, pause: string): Promise<boolean> {
  const [row] = await tx.execute<{ due: boolean }>(sql`
    select pg_try_advisory_xact_lock(hashtextextended('search vocabulary', 0)) and coalesce(
      (select refreshed_at < now() - ${pause}::interval
        and refreshed_at - ${pause}::interval < (select max(recorded_at) from procedures_search)
        from search_vocabulary_state), true) as due`);
  return row?.due ?? false;
}
