import type { Tx } from '../../../kernel/database.ts';
import { isBlank } from '../../../kernel/domain/text/clean.ts';
import { readTyped, type TextFault } from '../../../kernel/domain/text/typed.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { listRecordedSteps, recordStep } from '../database/statusSteps.ts';
import { insertStop } from '../database/stops.ts';
import type { ContextType } from '../mappers.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import { judgeStep, type Status } from '../rules/statuses.ts';
import { judgeConsulted } from '../rules/stop.ts';
import type { ResumeDossierInput, StopDossierInput, WithdrawDossierInput } from '../types.generated.ts';
import { refuseLapsed } from './lapsedParties.ts';
import { onDossier } from './onDossier.ts';

/** An officer stops the handling, for a reason of the list. */
export async function stopDossier(context: ContextType, input: StopDossierInput) {
  return onDossier(context, 'stopDossier', input, async (tx, dossier) => {
    if (context.signedIn.agency === null) return dossierNotAccessible();
    const { dossierId, agency } = dossier;
    const { reason, consulted: consultedAgency = null } = input;
    const refused = judgeConsulted(reason, consultedAgency, agency);
    if (refused !== undefined) return refused;
    const { text: note, fault } = readNote(input.note);
    if (fault !== undefined) return textMalformed(fault, 'note', 'ghi chú');
    if (!(await step(tx, context, dossier, 'STOPPED', note)))
      return transitionNotAllowed(dossier.status, 'dừng xử lý');
    await insertStop(tx, { dossierId, reason, consultedAgency, note, stoppedAt: context.now });
    return { __typename: 'DossierStopped' as const, dossierId };
  });
}

/** An officer goes on with what was stopped; the step ends the stop. */
export async function resumeDossier(context: ContextType, input: ResumeDossierInput) {
  return onDossier(context, 'resumeDossier', input, async (tx, dossier) => {
    if (context.signedIn.agency === null) return dossierNotAccessible();
    const { text: note, fault } = readNote(input.note);
    if (fault !== undefined) return textMalformed(fault, 'note', 'ghi chú');
    if (dossier.status !== 'STOPPED' || !(await step(tx, context, dossier, 'IN_PROGRESS', note)))
      return transitionNotAllowed(dossier.status, 'tiếp tục xử lý');
    return { __typename: 'DossierResumed' as const, dossierId: dossier.dossierId };
  });
}

/** The applicant, or who acts for them today, takes a filed dossier back. An officer reports it as a step instead. */
export async function withdrawDossier(context: ContextType, input: WithdrawDossierInput) {
  return onDossier(context, 'withdrawDossier', input, async (tx, dossier, { lapsed }) => {
    const { dossierId } = dossier;
    if (context.signedIn.agency !== null) return dossierNotAccessible();
    if (lapsed.length > 0) return refuseLapsed(context, dossierId, lapsed, 'Mutation.withdrawDossier');
    const { text: reason, fault } = readNote(input.reason);
    if (fault !== undefined) return textMalformed(fault, 'reason', 'lý do rút hồ sơ');
    if (!(await step(tx, context, dossier, 'WITHDRAWN', reason)))
      return transitionNotAllowed(dossier.status, 'rút');
    return { __typename: 'DossierWithdrawn' as const, dossierId };
  });
}

/** A note that says nothing is none. */
const readNote = (typed: string | null | undefined): { text: string | null; fault?: TextFault } => {
  if (isBlank(typed)) return { text: null };
  const { text, fault } = readTyped(typed ?? '');
  return fault === undefined ? { text } : { text: null, fault };
};

/** Records a step that follows from the present status; false where it does not, and nothing is written. */
async function step(
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
