/** Whether a record is news, the same again, or nothing that may be taken in: judged by what is kept under its key. */
import { createHash } from 'node:crypto';
import { toCanonical } from '../domain/canonical.ts';
import { type ImportFinding, type ImportReason, refusal } from './findings.ts';

/** What is kept of a record beside its facts. */
export interface KeptRecord {
  version: number;
  recordedAt: Date;
  /** Of the facts as they were told; null for what no import has brought. */
  digest: string | null;
}

export type ToldRecord = KeptRecord & { digest: string };

/** Clocks of two houses differ a little. */
const SKEW_MS = 5 * 60_000;

/** A record of the same state says the same, or its source contradicts itself; a newer one replaces; an older never does. */
export function judgeTold(
  told: ToldRecord,
  kept: KeptRecord | undefined,
  now: Date,
):
  | 'ADDED'
  | 'CORRECTED'
  | 'UNCHANGED'
  | Extract<ImportReason, 'FROM_THE_FUTURE' | 'GOES_BACK' | 'CONTRADICTS'> {
  if (told.recordedAt.getTime() > now.getTime() + SKEW_MS) return 'FROM_THE_FUTURE';
  if (kept === undefined) return 'ADDED';
  if (told.version === kept.version && told.digest === kept.digest) return 'UNCHANGED';
  if (told.version < kept.version || told.recordedAt < kept.recordedAt) return 'GOES_BACK';
  return told.version === kept.version ? 'CONTRADICTS' : 'CORRECTED';
}

/**
 * Why a record is not taken in. What goes back is either an older state, of which `version` tells, or a newer one that says to have been
 * written before the one that is held (`recordedAt`): the first needs nobody, the second is a mistake of its source.
 */
export function refuseTold(
  reason: Extract<ImportReason, 'FROM_THE_FUTURE' | 'GOES_BACK' | 'CONTRADICTS'>,
  told: Pick<KeptRecord, 'version'>,
  kept: Pick<KeptRecord, 'version'> | undefined,
): ImportFinding {
  const isOlder = told.version < (kept?.version ?? 0);
  return refusal(reason, reason === 'GOES_BACK' && !isOlder ? 'recordedAt' : 'version');
}

/** Whether a record was refused because a newer state of it is held: it needs nobody any more. */
export const isOvertaken = ({ kind, field }: Pick<ImportFinding, 'kind' | 'field'>): boolean =>
  kind === 'GOES_BACK' && field === 'version';

/** Of facts that hold no number that is kept encrypted: those are hashed under a key. */
export const digestOf = (facts: object): string =>
  createHash('sha256')
    .update(toCanonical(facts) ?? '')
    .digest('hex');
