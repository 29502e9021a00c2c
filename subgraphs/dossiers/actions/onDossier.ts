import type { Tx } from '../../../kernel/database.ts';
import type { RequestIdReused } from '../../../kernel/domain/requestIds.ts';
import { type DossierRow, findDossier } from '../database/dossiers.ts';
import type { ContextType } from '../mappers.ts';
import { readStanding } from '../reads/loaders.ts';
import { denyDossier } from '../reads/refusals.ts';
import { readableSubjects, type ViewedParties, viewPartiesById } from '../reads/viewParties.ts';
import { judgeAccess } from '../rules/access.ts';
import { type DossierNotAccessible, dossierNotAccessible, PROCEDURE_HANDLING } from '../rules/refusals.ts';

/** What every mutation on an opened dossier is told. */
export interface DossierInput {
  requestId: string;
  dossier: string;
}

/**
 * The frame of the mutations on an opened dossier: once per request id, in one transaction, with the dossier locked and the
 * evidence of those parties readable of whom the viewer may read. Somebody else's dossier and one that does not exist are answered alike, and leave a
 * DENIED leaf.
 */
export async function onDossier<T extends { __typename: string }>(
  context: ContextType,
  mutation: string,
  input: DossierInput,
  work: (tx: Tx, dossier: DossierRow, viewed: ViewedParties) => Promise<T>,
): Promise<T | DossierNotAccessible | RequestIdReused> {
  const standing = await readStanding(context);
  const viewed = await viewPartiesById(context, input.dossier);
  const answer = await context.transactOnce<T | DossierNotAccessible>(
    mutation,
    input,
    async (tx) => {
      const dossier = await findDossier(tx, input.dossier);
      if (dossier === undefined || !judgeAccess(context.signedIn, dossier, standing))
        return dossierNotAccessible();
      context.purpose = {
        code: PROCEDURE_HANDLING,
        basis: context.purpose?.basis ?? null,
        dossier: dossier.dossierId,
      };
      return work(tx, dossier, viewed);
    },
    [...readableSubjects(viewed.parties), ...standing.any],
  );
  if (answer.__typename === 'DossierNotAccessible')
    return denyDossier(context, input.dossier, `Mutation.${mutation}`);
  return answer;
}
