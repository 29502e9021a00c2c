import type { Database } from '../../../../kernel/database.ts';
import { listImportsOf } from '../database/imports.ts';
import { listWaitingRecords } from '../database/incompleteRecords.ts';
import { countUnkeptVersions, digestKeptRecords, listKeptRecords } from '../database/keptRecords.ts';
import type { ObservedPiece } from '../rules/readBatch.ts';

/** What is to be read again is not there, or was never read: nothing says on which day its records were seen. */
export class NothingToReadAgain extends Error {
  constructor(why: keyof typeof REASONS) {
    super(`${why}: ${REASONS[why]}`);
    this.name = 'NothingToReadAgain';
  }
}

const REASONS = {
  FILE_NEVER_IMPORTED:
    'Tệp này chưa từng được nhập từ nguồn này; hãy nhập tệp không kèm --reread (this file was never imported from this source: import it without --reread)',
  NOTHING_KEPT:
    'Chưa giữ bản ghi nào của nguồn này; hãy nêu tệp đã nhập (no record of this source is kept: name the file that was imported)',
} as const;

/** So many kept records are fetched at once. */
const FETCHED_RECORDS = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The earlier imports of a file, and the day on which its records were seen. Throws NothingToReadAgain. */
export async function findEarlierImports(
  database: Database,
  source: string,
  fileDigest: string | null,
): Promise<{ importIds: string[]; observedOn: string }> {
  const found =
    fileDigest === null ? [] : await database.jobTransaction((tx) => listImportsOf(tx, source, fileDigest));
  const [last] = found;
  if (last === undefined) throw new NothingToReadAgain('FILE_NEVER_IMPORTED');
  return { importIds: found.map(({ id }) => id), observedOn: last.observedOn };
}

/** What the kept records of a source are known again by, so that a run over them goes on. Throws NothingToReadAgain. */
export async function digestKept(database: Database, source: string): Promise<string> {
  const digest = await database.jobTransaction((tx) => digestKeptRecords(tx, source));
  if (digest === null) throw new NothingToReadAgain('NOTHING_KEPT');
  return digest;
}

/** How many procedures came in before records were kept: those are read again from their file only. */
export const countUnkept = (database: Database): Promise<number> =>
  database.jobTransaction(countUnkeptVersions);

/**
 * The kept records of a source by code, then those that lack something, each as a piece of a file; never more of them in
 * memory than are fetched at once.
 */
export async function* readKept(database: Database, source: string): AsyncGenerator<ObservedPiece> {
  let position = 0;
  for (const list of [listKeptRecords, listWaitingRecords]) {
    let after = list === listKeptRecords ? '' : FIRST_ID;
    for (;;) {
      const rows = await database.jobTransaction((tx) => list(tx, source, after, FETCHED_RECORDS));
      for (const { place, importId, observedOn, record } of rows) {
        position += 1;
        after = place;
        yield { bytes: Buffer.from(record), position, observedOn, importIds: [importId], isKept: true };
      }
      if (rows.length < FETCHED_RECORDS) break;
    }
  }
}
