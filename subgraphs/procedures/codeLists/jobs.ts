import type { Database } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { classifyVersions } from './actions/classifyVersions.ts';
import { followLists } from './database/importLists.ts';
import { tellListedAgencies } from './database/toldAgencies.ts';
import { tellListedResultTypes } from './database/toldResultTypes.ts';

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

const TOLD_AT_ONCE = 1_000;

/** Tells dossiers what kind each agency is: of all of them at the first turn after an upgrade, then of what has changed. */
export async function tellAgencies({ database }: { database: Database }): Promise<void> {
  let told: number;
  do {
    told = await database.jobTransaction((tx) => tellListedAgencies(tx, TOLD_AT_ONCE));
  } while (told === TOLD_AT_ONCE);
}

/** Tells dossiers which result types there are: of all of them at the first turn after an upgrade, then of what is new. */
export async function tellResultTypes({ database }: { database: Database }): Promise<void> {
  let told: number;
  do {
    told = await database.jobTransaction((tx) => tellListedResultTypes(tx, TOLD_AT_ONCE));
  } while (told === TOLD_AT_ONCE);
}
