/** Whether a batch is the next of its source: judged by what is signed of it and by how far the source is taken in. */
import type { BatchHeader } from './signedBatch.ts';
import type { Source } from './source.ts';
import { BATCH_RECORDS_MAX, type StopCode } from './stops.ts';

/** How far a source is taken in. */
export interface Standing {
  /** The last batch that is in; 0 before the first. */
  number: number;
  /** Of what was signed of it; null before the first, and where somebody has decided where to go on. */
  digest: string | null;
  issuedAt: Date | null;
}

export interface SignedHeader {
  header: BatchHeader;
  digest: string;
}

type Named = Pick<Source, 'name' | 'kind'>;

/** Clocks of two houses differ a little. */
const SKEW_MS = 5 * 60_000;

/** What the source says to be its newest batch: whether it is ahead of what is in, or why it cannot be the same source's. */
export function judgeNewest(
  { header, digest }: SignedHeader,
  standing: Standing,
  source: Named,
  now: Date,
): 'NEWS' | 'NOTHING_NEW' | StopCode {
  const foreign = findForeign(header, source, now);
  if (foreign !== undefined) return foreign;
  if (header.number < standing.number) return 'NUMBER_BACK';
  if (header.number > standing.number) return isEarlier(header, standing) ? 'TIME_BACK' : 'NEWS';
  return standing.digest === null || standing.digest === digest ? 'NOTHING_NEW' : 'FORK';
}

/** The batch that was asked for as the next one. */
export function judgeNext(
  { header }: SignedHeader,
  standing: Standing,
  source: Named,
  now: Date,
): 'NEXT' | StopCode {
  const foreign = findForeign(header, source, now);
  if (foreign !== undefined) return foreign;
  if (header.number > standing.number + 1) return 'NUMBER_GAP';
  if (header.number <= standing.number) return 'NUMBER_BACK';
  if (standing.digest !== null && header.previous !== standing.digest) return 'FORK';
  return isEarlier(header, standing) ? 'TIME_BACK' : 'NEXT';
}

function findForeign(header: BatchHeader, source: Named, now: Date): StopCode | undefined {
  if (header.source !== source.name) return 'SOURCE_FOREIGN';
  if (header.kind !== source.kind) return 'KIND_FOREIGN';
  if (header.count > BATCH_RECORDS_MAX) return 'TOO_LARGE';
  return header.issuedAt.getTime() > now.getTime() + SKEW_MS ? 'FROM_THE_FUTURE' : undefined;
}

const isEarlier = ({ issuedAt }: BatchHeader, standing: Standing): boolean =>
  standing.issuedAt !== null && issuedAt < standing.issuedAt;
