import { eq, sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import { headColumns, type VersionHead } from '../../versions/database/versions.ts';
import { isInForce } from './search.ts';
import { proceduresSearch as search } from './tables.ts';

export type SuggestedVersion = VersionHead;

type Place = { day: string; limit: number };

const nameKey = sql`${search.nameKey} collate "C"`;
const code = sql`${search.code} collate "C"`;

/** Procedures whose name begins with what was typed, in the order of the alphabet: read off an index. */
export const selectByBeginning = statement<Place & { from: string; to: string }, SuggestedVersion[]>((db) =>
  db
    .select(headColumns)
    .from(search)
    .innerJoin(versions, eq(versions.id, search.versionId))
    .where(
      sql`${nameKey} >= ${sql.placeholder('from')}::text and ${nameKey} < ${sql.placeholder('to')}::text and ${isInForce}`,
    )
    .orderBy(nameKey, code)
    .limit(sql.placeholder('limit'))
    .prepare('procedures_suggestions_beginning'),
);

/** Procedures whose name has the words, the last of them perhaps unfinished: the shortest names first. */
export const selectByWords = statement<Place & { words: string }, SuggestedVersion[]>((db) => {
  const found = db
    .select({ versionId: search.versionId, nameLength: search.nameLength, code: search.code })
    .from(search)
    .where(sql`${search.nameTerms} @@ ${sql.placeholder('words')}::tsquery and ${isInForce}`)
    .orderBy(search.nameLength, code)
    .limit(sql.placeholder('limit'))
    .as('found');
  return db
    .select(headColumns)
    .from(found)
    .innerJoin(versions, eq(versions.id, found.versionId))
    .orderBy(found.nameLength, sql`${found.code} collate "C"`)
    .prepare('procedures_suggestions_words');
});
