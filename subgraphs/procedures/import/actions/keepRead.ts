import { createHash } from 'node:crypto';
import type { Tx } from '../../../../kernel/database.ts';
import {
  insertEntries,
  keepResultTypes,
  keepUnlistedAgencies,
} from '../../codeLists/database/importLists.ts';
import { keepSpellings } from '../../codeLists/database/spellings.ts';
import { isWellFormedResultType } from '../../codeLists/rules/spelling.ts';
import type { ImportRun } from '../database/imports.ts';
import { closeIncomplete, keepIncomplete, type NewIncompleteRecord } from '../database/incompleteRecords.ts';
import { keepRecords } from '../database/keptRecords.ts';
import type { Candidate, IncompleteCandidate } from '../rules/readBatch.ts';

/** Spellings, agencies and result types that no list has yet: what names them comes after. */
export async function keepWhatRecordsName(
  tx: Tx,
  { now }: { now: Date },
  { source, observedOn }: ImportRun,
  candidates: readonly Candidate[],
): Promise<void> {
  const uses = candidates.flatMap(({ spellings }) => spellings);
  const distinct = new Map(uses.map((use) => [`${use.list} ${use.spelling}`, { ...use, source }]));
  await keepSpellings(tx, [...distinct.values()], now);
  const types = [
    ...new Map(
      candidates.flatMap(({ resultTypes }) => resultTypes).map((type) => [type.code, type]),
    ).values(),
  ];
  const issuers = types.flatMap(({ issuer }) => (issuer === null ? [] : [issuer]));
  await keepUnlistedAgencies(tx, [
    ...new Set([...candidates.map(({ content }) => content.publisher), ...issuers]),
  ]);
  await keepResultTypes(tx, types);
  const facts = { list: 'RESULT_TYPE', parentCode: null, kind: null, basis: 'OBSERVED' } as const;
  await insertEntries(
    tx,
    types.map((type) => ({
      ...facts,
      ...type,
      wellFormed: isWellFormedResultType(type.code),
      validFrom: observedOn,
      source,
    })),
  );
}

/** Keeps the records themselves: what went in, to be read again one day, and what lacks something, for an official. */
export async function keepRead(
  tx: Tx,
  { now }: { now: Date },
  run: ImportRun,
  { chosen, incomplete }: { chosen: readonly Candidate[]; incomplete: readonly IncompleteCandidate[] },
): Promise<void> {
  const taken = chosen.filter(({ line }) => line.outcome !== 'REFUSED');
  await keepRecords(
    tx,
    run.source,
    taken.map(({ content, piece, raw }) => ({
      code: content.code,
      // What is read again came with an earlier import.
      importId: piece.importIds?.[0] ?? run.id,
      observedOn: piece.observedOn,
      record: JSON.stringify(raw),
    })),
  );
  await keepIncomplete(
    tx,
    // What waits here already keeps the place where it came from.
    incomplete.filter(({ piece }) => piece.isKept !== true).map((one) => toIncomplete(one, run, now)),
  );
  const toldAnew = [...taken, ...incomplete.filter(({ code }) => code !== null)];
  await closeIncomplete(
    tx,
    {
      source: run.source,
      codes: taken.map(({ content }) => content.code),
      sourceIds: toldAnew.flatMap(({ sourceId }) => sourceId ?? []),
    },
    now,
  );
}

const digestOf = (record: string): string => createHash('sha256').update(record).digest('hex');

function toIncomplete(
  { code, name, sourceId, missing, raw, piece }: IncompleteCandidate,
  { id, source, fileDigest }: ImportRun,
  receivedAt: Date,
): NewIncompleteRecord {
  const record = JSON.stringify(raw);
  const recordDigest = digestOf(record);
  const key = code ?? sourceId ?? recordDigest;
  const { position, observedOn, importIds } = piece;
  const origin = { source, sourceId, fileDigest, position, observedOn, receivedAt };
  return { key, code, name, missing, record, recordDigest, importId: importIds?.[0] ?? id, ...origin };
}
