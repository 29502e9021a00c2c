import type { Database, Tx } from '../../../../kernel/database.ts';
import { findListStanding, insertListStanding } from '../database/entryTerms.ts';
import {
  endEntries,
  followLists,
  insertEntries,
  keepAgencies,
  keepUnits,
  keepUnlistedAgencies,
  lockList,
  readEntriesOnDay,
  readLatestEntries,
} from '../database/importLists.ts';
import { keepSpellings, readKnownEntries, readUnmappedSpellings } from '../database/spellings.ts';
import { judgeList } from '../rules/lists/judgeList.ts';
import type { JudgedEntry } from '../rules/lists/listFindings.ts';
import { makeListFinding } from '../rules/lists/listFindings.ts';
import type { ListTerm, ListVerdict } from '../rules/lists/listVerdict.ts';
import { readList } from '../rules/lists/readList.ts';
import { type CodeList, findExactly, indexExactly } from '../rules/spelling.ts';
import { classifyVersions } from './classifyVersions.ts';

/** A file of a list, as it is to be taken in. */
export interface ListOrder {
  list: CodeList;
  text: string;
  source: string;
  term: ListTerm;
  /** yyyy-MM-dd: what the catalogue calls its entries follows the lists as they hold on this day. */
  today: string;
  now: Date;
}

/**
 * Takes a file of a code list in: new entries are added, changed ones end and begin anew, and with a whole list those that it
 * lacks end. All or nothing, in one transaction; the same file again changes nothing.
 *
 * @throws ListRefused when the file as a whole cannot be the list: then nothing is changed
 */
export function importList(database: Database, order: ListOrder): Promise<JudgedEntry[]> {
  return database.jobTransaction(async (tx) => {
    const { list, text, source, term } = order;
    await lockList(tx, list);
    const standing = {
      latest: await readLatestEntries(tx, list),
      onDay: await readEntriesOnDay(tx, list, term.day),
    };
    const verdict = judgeList(list, readList(list, text), standing, term);
    await keepIssuers(tx, order, verdict);
    await endEntries(tx, verdict.ended);
    await insertEntries(
      tx,
      verdict.added.map((entry) => ({ ...entry, list, source })),
    );
    await keepCurrent(tx, order, verdict);
    await keepStanding(tx, order);
    await mapWaiting(tx, order);
    await followLists(tx, order.today);
    if (list === 'MATTER' || list === 'FIELD') await classifyVersions(tx, order.today);
    return verdict.lines;
  });
}

/** Issuers that no list of agencies has are kept as they are spelled, and wait to be mapped. */
async function keepIssuers(tx: Tx, { list, source, now }: ListOrder, verdict: ListVerdict): Promise<void> {
  if (list !== 'RESULT_TYPE') return;
  const agencies = new Set((await readLatestEntries(tx, 'AGENCY')).keys());
  const issuerOf = new Map(verdict.added.map(({ code, issuer }) => [code, issuer]));
  const unlisted = new Set<string>();
  for (const line of verdict.lines) {
    const issuer = line.code === null ? null : (issuerOf.get(line.code) ?? null);
    if (issuer === null || agencies.has(issuer)) continue;
    unlisted.add(issuer);
    line.findings.push(makeListFinding('ISSUER_UNMAPPED', 'issuing_code', { before: issuer }));
  }
  await keepUnlistedAgencies(tx, [...unlisted]);
  await keepSpellings(
    tx,
    [...unlisted].map((spelling) => ({ list: 'AGENCY', source, spelling, code: null })),
    now,
  );
}

/** What other tables refer to has a row for each code; what it is called there follows the list, day by day. */
async function keepCurrent(tx: Tx, { list, source, now }: ListOrder, { added }: ListVerdict): Promise<void> {
  switch (list) {
    case 'AGENCY':
      await keepAgencies(tx, added);
      return keepSpellings(
        tx,
        added.flatMap(({ code, legacyCode }) =>
          legacyCode === null ? [] : [{ list, source, spelling: legacyCode, code }],
        ),
        now,
      );
    case 'UNITS_34':
    case 'UNITS_63':
      return keepUnits(tx, list, added);
    case 'RESULT_TYPE':
    case 'FIELD':
    case 'DOCUMENT_TYPE':
    case 'APPLICANT_KIND':
    case 'MATTER':
      return;
  }
}

/** A whole list tells how it stood on its day, or today where its day lies ahead; of any other file somebody must say it. */
async function keepStanding(tx: Tx, { list, source, term, today }: ListOrder): Promise<void> {
  const { knownUntil } = term;
  if (knownUntil !== undefined) await insertListStanding(tx, { list, knownUntil, source });
  else if (term.complete) {
    const told = term.day < today ? term.day : today;
    const known = await findListStanding(tx, list);
    // An older copy of the list makes nobody know less.
    if (known === undefined || known <= told)
      await insertListStanding(tx, { list, knownUntil: told, source });
  }
}

/** A spelling that waited for an entry of this very name waits no longer; what only looks alike still does. */
async function mapWaiting(tx: Tx, { list, today, now }: ListOrder): Promise<void> {
  if (list === 'UNITS_34' || list === 'UNITS_63' || list === 'MATTER') return;
  const index = indexExactly(await readKnownEntries(tx, list, today));
  const waiting = await readUnmappedSpellings(tx, list);
  const known = waiting.map((one) => ({ ...one, list, code: findExactly(index, one.spelling) ?? null }));
  await keepSpellings(
    tx,
    known.filter(({ code }) => code !== null),
    now,
  );
}
