import type { ContextType } from '../mappers.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import type { WithdrawDossierInput } from '../types.generated.ts';
import { refuseLapsed } from './lapsedParties.ts';
import { onDossier } from './onDossier.ts';
import { readNote, takeStep } from './takeStep.ts';

/** The applicant, or who acts for them today, takes a filed dossier back. An officer reports it as a step instead. */
export async function withdrawDossier(context: ContextType, input: WithdrawDossierInput) {
  return onDossier(context, 'withdrawDossier', input, async (tx, dossier, { lapsed }) => {
    const { dossierId } = dossier;
    if (context.signedIn.agency !== null) return dossierNotAccessible();
    if (lapsed.length > 0) return refuseLapsed(context, dossierId, lapsed, 'Mutation.withdrawDossier');
    const { text: reason, fault } = readNote(input.reason);
    if (fault !== undefined) return textMalformed(fault, 'reason', 'lý do rút hồ sơ');
    if (!(await takeStep(tx, context, dossier, 'WITHDRAWN', reason)))
      return transitionNotAllowed(dossier.status, 'rút', 'APPLICANT');
    return { __typename: 'DossierWithdrawn' as const, dossierId };
  });
}
