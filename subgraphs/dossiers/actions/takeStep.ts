import type { Tx } from '../../../kernel/database.ts';
import { isBlank } from '../../../kernel/domain/text/clean.ts';
import { readTyped, type TextFault } from '../../../kernel/domain/text/typed.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { listRecordedSteps, recordStep } from '../database/statusSteps.ts';
import type { ContextType } from '../mappers.ts';
import { judgeStep, type Status } from '../rules/statuses.ts';

/** A note that says nothing is none. */
export const readNote = (typed: string | null | undefined): { text: string | null; fault?: TextFault } => {
  if (isBlank(typed)) return { text: null };
  const { text, fault } = readTyped(typed ?? '');
  return fault === undefined ? { text } : { text: null, fault };
};

/** Records a step that follows from the present status; false where it does not, and nothing is written. */
export async function takeStep(
  tx: Tx,
  { now: at, signedIn }: ContextType,
  { dossierId, agency, status: present }: DossierRow,
  status: Status,
  note: string | null,
): Promise<boolean> {
  const reported = { dossierId, status, at, unit: agency, note };
  if (present === null || judgeStep(await listRecordedSteps(tx, dossierId), reported) === 'UNLISTED')
    return false;
  await recordStep(tx, { ...reported, officer: signedIn.agency === null ? null : signedIn.account });
  return true;
}
