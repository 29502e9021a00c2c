import type { Database } from '../../../kernel/database.ts';
import { addMissingSearchRows } from './database/searchRows.ts';
import { claimVocabularyRefresh, refreshVocabulary } from './database/vocabulary.ts';

/** Counting reads the whole search table: a minute later is soon enough for advice. */
const VOCABULARY_PAUSE = '1 minute';

/** Lets every version be found and keeps the vocabulary of search up to date. */
export async function keepSearch({ database }: { database: Database }): Promise<void> {
  for (let more = true; more; ) {
    more = await database.jobTransaction(async (tx) => (await addMissingSearchRows(tx)).more);
  }
  await database.jobTransaction(async (tx) => {
    if (await claimVocabularyRefresh(tx, VOCABULARY_PAUSE)) await refreshVocabulary(tx);
  });
}
