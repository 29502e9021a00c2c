import type { Tx } from '../../../../kernel/database.ts';
import { findLastImports, findSeenRecords, type ImportRun, insertSeenRecords } from '../database/imports.ts';
import { makeImportFinding } from '../rules/findings.ts';
import type { Candidate } from '../rules/readBatch.ts';
import type { ImportOccasion } from './importOccasion.ts';

/** The records of a batch that are judged: the first of each code, and of those read again the ones that nothing came after. */
export async function chooseCandidates(
  tx: Tx,
  occasion: ImportOccasion,
  run: ImportRun,
  candidates: Candidate[],
): Promise<Candidate[]> {
  if (candidates.length === 0) return [];
  return dropOvertaken(tx, await dropRepetitions(tx, occasion, run, candidates));
}

/** The first record of each code in the file counts: of two that contradict each other nobody can say which is right. */
async function dropRepetitions(
  tx: Tx,
  { rehearsal }: ImportOccasion,
  run: ImportRun,
  candidates: Candidate[],
): Promise<Candidate[]> {
  const codes = candidates.map(({ content }) => content.code);
  const seen = rehearsal ?? (await findSeenRecords(tx, run.id, codes));
  const first: Candidate[] = [];
  for (const candidate of candidates) {
    const { line, contentHash, content } = candidate;
    const before = seen.get(content.code);
    if (before === undefined) {
      seen.set(content.code, contentHash);
      first.push(candidate);
    } else if (before === contentHash) {
      line.outcome = 'UNCHANGED';
      line.findings.push(makeImportFinding('DUPLICATE_RECORD', 'MATTHC'));
    } else line.findings.push(makeImportFinding('DUPLICATE_CODE', 'MATTHC', { before: content.code }));
  }
  if (rehearsal !== undefined) return first;
  await insertSeenRecords(
    tx,
    run.id,
    first.map(({ content, line, contentHash }) => ({
      code: content.code,
      position: line.position,
      contentHash,
    })),
  );
  return first;
}

/** What is read again must be what was read last: an older file does not bring its facts back. */
async function dropOvertaken(tx: Tx, candidates: Candidate[]): Promise<Candidate[]> {
  const again = candidates.filter(({ piece }) => piece.importIds !== undefined);
  if (again.length === 0) return candidates;
  const last = await findLastImports(
    tx,
    again.map(({ content }) => content.code),
  );
  return candidates.filter(({ content, piece, line }) => {
    const importId = last.get(content.code);
    if (importId === undefined || piece.importIds?.includes(importId) !== false) return true;
    line.outcome = 'UNCHANGED';
    line.findings.push(makeImportFinding('READ_FROM_LATER_FILE', 'MATTHC', { before: content.code }));
    return false;
  });
}
