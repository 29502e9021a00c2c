import { findKindOfAgency } from '../database/onlineServices.ts';
import { insertStop } from '../database/stops.ts';
import type { ContextType } from '../mappers.ts';
import { dayOfPapers, judgeText } from '../reads/judgeText.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import { judgeConsulted } from '../rules/stop.ts';
import type { ResumeDossierInput, StopDossierInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';
import { readNote, takeStep } from './takeStep.ts';

/** An officer stops the handling, for a reason of the list. */
export async function stopDossier(context: ContextType, input: StopDossierInput) {
  return onDossier(context, 'stopDossier', input, async (tx, dossier, { parties }) => {
    if (context.signedIn.agency === null) return dossierNotAccessible();
    const { dossierId, agency } = dossier;
    const { reason, consulted: consultedAgency = null } = input;
    const isListed = consultedAgency === null || (await findKindOfAgency(tx, consultedAgency)) !== undefined;
    const refused = judgeConsulted(reason, consultedAgency, agency, isListed);
    if (refused !== undefined) return refused;
    const { text: note, fault } = readNote(input.note);
    if (fault !== undefined) return textMalformed(fault, 'note', 'ghi chú');
    const named = await judgeText(tx, dossier, parties, note, { day: dayOfPapers(dossier, context.now) });
    if (named !== undefined) return named;
    if (!(await takeStep(tx, context, dossier, 'STOPPED', note)))
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
    if (dossier.status !== 'STOPPED' || !(await takeStep(tx, context, dossier, 'IN_PROGRESS', note)))
      return transitionNotAllowed(dossier.status, 'tiếp tục xử lý');
    return { __typename: 'DossierResumed' as const, dossierId: dossier.dossierId };
  });
}
