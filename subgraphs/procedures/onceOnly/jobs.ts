import type { Database } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { listResultTypesOn } from '../codeLists/database/agencies.ts';
import { hashResultTypes, keepReadings, listUnread } from './database/readings.ts';
import { buildNameIndex, type NameIndex } from './rules/matching/names.ts';
import { MATCHER_VERSION, readComponents } from './rules/readings.ts';

/** Few at a time: each is some milliseconds of reading, and the process answers requests in between. */
const VERSIONS_AT_ONCE = 10;

/** Built once for a list: it holds every name in it. */
let built: { matchedWith: string; index: NameIndex } | undefined;

/**
 * Reads the papers of every version in force that was not read with today's list of result types, so that officials find the
 * suggestions. A version that enters the catalogue is read within about a second; nothing waits for it.
 */
export async function readNewVersions({ database, now }: { database: Database; now: Date }): Promise<void> {
  const day = dayInVietnam(now);
  let read: number;
  do {
    read = await database.jobTransaction(async (tx) => {
      const matchedWith = `${MATCHER_VERSION}/${await hashResultTypes(tx, day)}`;
      const versions = await listUnread(tx, matchedWith, day, VERSIONS_AT_ONCE);
      if (versions.length === 0) return 0;
      if (built?.matchedWith !== matchedWith)
        built = { matchedWith, index: buildNameIndex(await listResultTypesOn(tx, day)) };
      for (const { id, content } of versions)
        await keepReadings(tx, { id, code: content.code, matchedWith }, readComponents(content, built.index));
      return versions.length;
    });
  } while (read > 0);
}
