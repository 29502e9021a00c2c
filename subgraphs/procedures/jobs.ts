import type { Database } from '../../kernel/database.ts';
import { dayInVietnam } from '../../kernel/domain/calendar.ts';
import type { WorkReport } from '../../kernel/verifications.ts';
import { classifyVersions } from './codeLists/actions/classifyVersions.ts';
import { listResultTypesOn } from './codeLists/database/agencies.ts';
import { readNoticeDays } from './codeLists/database/holidayNotices.ts';
import { followLists } from './codeLists/database/importLists.ts';
import { hashResultTypes, keepReadings, listUnread } from './onceOnly/database/readings.ts';
import { addMissingSearchRows } from './search/database/searchRows.ts';
import { tellListedAgencies } from './codeLists/database/toldAgencies.ts';
import { claimVocabularyRefresh, refreshVocabulary } from './search/database/vocabulary.ts';
import { joinNotices } from './codeLists/rules/calendar/notices.ts';
import { countKnownDays } from './codeLists/rules/calendar/workingDays.ts';
import { buildNameIndex, type NameIndex } from './onceOnly/rules/matching/names.ts';
import { MATCHER_VERSION, readComponents } from './onceOnly/rules/readings.ts';

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

/** The day on which each register last followed its lists. */
const followed = new WeakMap<Database, string>();

/**
 * What an entry of a list changes on its first day and on its last, which no import does: names, and what versions are. Once a
 * day, and after a start.
 */
export async function keepLists({ database, now }: { database: Database; now: Date }): Promise<void> {
  const day = dayInVietnam(now);
  if (followed.get(database) === day) return;
  await database.jobTransaction(async (tx) => {
    await followLists(tx, day);
    await classifyVersions(tx, day);
  });
  followed.set(database, day);
}

const AGENCIES_AT_ONCE = 1_000;

/** Tells dossiers what kind each agency is: of all of them at the first turn after an upgrade, then of what has changed. */
export async function tellAgencies({ database }: { database: Database }): Promise<void> {
  let told: number;
  do {
    told = await database.jobTransaction((tx) => tellListedAgencies(tx, AGENCIES_AT_ONCE));
  } while (told === AGENCIES_AT_ONCE);
}

/** How far ahead a notice is looked for: no further than a year is ever announced. */
const CALENDAR_DAYS_MAX = 400;
const CALENDAR_PAUSE_MS = 10 * 60 * 1000;

const calendars = new WeakMap<Database, { lookedAt: number; knownDays: number }>();

/** How many days from today are settled by the law or a notice, so that somebody adds the next notice in time. */
export async function lookAtCalendar({
  database,
  now,
}: {
  database: Database;
  now: Date;
}): Promise<WorkReport> {
  const looked = calendars.get(database);
  if (looked !== undefined && Math.abs(now.getTime() - looked.lookedAt) < CALENDAR_PAUSE_MS)
    return { calendarKnownDays: looked.knownDays };
  const stretches = joinNotices(await database.jobTransaction(readNoticeDays));
  const knownDays = countKnownDays(dayInVietnam(now), CALENDAR_DAYS_MAX, stretches);
  calendars.set(database, { lookedAt: now.getTime(), knownDays });
  return { calendarKnownDays: knownDays };
}

/**
 * What the catalogue does by itself, about once a second: what is published can be found, and is read for
 * the audit; what lists change is told.
 */
export async function keepUp(running: { database: Database; now: Date }): Promise<void> {
  await keepSearch(running);
  await keepLists(running);
  await tellAgencies(running);
  await readNewVersions(running);
}
