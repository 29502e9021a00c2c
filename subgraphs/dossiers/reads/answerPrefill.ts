import { Failure } from '../../../kernel/failure.ts';
import type { Grant } from '../../../kernel/tokens.ts';
import { type SealFacts, sealFacts } from '../database/directory.ts';
import type { ContextType, PrefillMapper } from '../mappers.ts';
import { listSealed, type MergedPrefill, mergePrefill } from '../rules/merge.ts';
import { buildSealPayload, signSeal } from '../rules/seal.ts';
import type { Parts } from '../rules/views.ts';

/**
 * Merges and seals what the registers answered for the people of the grant. The leaf says that a sealed answer was given of
 * each of them; each register itself has noted the fields it gave.
 */
export async function answerPrefill(context: ContextType, reference: PrefillMapper) {
  // A request may carry several prefills: each answers under its own grant, never under the last one accepted.
  const grant = reference.opened ?? context.acceptGrant(reference.grant);
  const [facts] = await context.read(sealFacts, { dossier: grant.dossier });
  const merged = mergePrefill(reference, partsOf(grant), new Set(facts?.declined));
  if (merged.__typename === 'PrefillUnavailable') return merged;
  for (const subject of grant.subjects) context.audit.disclose(subject.id, 'Prefill.answer');
  return {
    ...merged,
    seal: merged.remaining === null ? null : sealAnswer(context, { grant, merged, facts }),
  };
}

const partsOf = ({ subjects, unread, agency }: Grant): Parts => ({
  reads: new Map(subjects.map(({ role, reads }) => [role, new Set(reads)])),
  unread: new Map(unread.map(({ role, why }) => [role, why])),
  citizen: agency === null,
});

function sealAnswer(
  context: ContextType,
  { grant, merged, facts }: { grant: Grant; merged: MergedPrefill; facts: SealFacts | undefined },
) {
  // The dossier was taken from the viewer within the minute that the grant lives: nothing is sealed for them any more.
  if (facts === undefined || facts.procedureCode === null) throw new Failure('FORBIDDEN');
  const sealed = listSealed(merged);
  const payload = buildSealPayload(
    {
      synthetic: facts.synthetic,
      dossier: grant.dossier,
      procedure: { version: grant.procedureVersion, code: facts.procedureCode },
      caseCode: grant.caseCode,
      persons: grant.subjects.map(({ role, id }) => ({ role, id })),
      now: context.now,
    },
    sealed.fields,
    sealed.components,
    sealed,
  );
  return { ...signSeal(context.keys, payload), fileBefore: payload.fileBefore };
}
