import type { DossierStatus, PartyRole } from '../types.generated.ts';
import { isReadable, type View } from './views.ts';

/** Handling has ended (DOMAIN §3.1): nobody needs to read the people of the dossier any more. */
const ENDED: ReadonlySet<DossierStatus> = new Set<DossierStatus>([
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'FINISHED',
  'RESULT_RETURNED',
]);

/** What a grant is judged by, once the dossier is one that the viewer may open. */
export interface GrantFacts {
  stage: 'DRAFT' | 'FILED';
  status: DossierStatus | null;
  parties: readonly { role: PartyRole; view: View }[];
  /** Parts for which the viewer, a citizen, may not act today. */
  lapsed: readonly PartyRole[];
  /** Whether the system through which the viewer came is attested today. */
  attested: boolean;
}

export type GrantVerdict =
  | { kind: 'Granted' }
  | { kind: 'ConsumerNotAttested' }
  | { kind: 'PersonNotVerified'; roles: string[] }
  | { kind: 'RepresentationEnded'; roles: string[] }
  | { kind: 'Filed' }
  | { kind: 'Ended' };

/**
 * Whether the people of a dossier may be read for it. `filed` says whether a filed dossier will do: handling reads on until
 * it ends, while prefill is for drafts only. Whoever acts for another is asked again whether they may today (ACC-6). A party of
 * whom nothing may be read is left out and the rest goes on; a dossier of nobody but such has no grant (DOMAIN C1).
 */
export function judgeGrant(facts: GrantFacts, filed: 'DRAFT_ONLY' | 'UNTIL_ENDED'): GrantVerdict {
  if (!facts.attested) return { kind: 'ConsumerNotAttested' };
  if (facts.lapsed.length > 0) return { kind: 'RepresentationEnded', roles: [...facts.lapsed] };
  if (facts.stage === 'FILED' && filed === 'DRAFT_ONLY') return { kind: 'Filed' };
  if (facts.status !== null && ENDED.has(facts.status)) return { kind: 'Ended' };
  if (facts.parties.some(({ view }) => isReadable(view))) return { kind: 'Granted' };
  return { kind: 'PersonNotVerified', roles: facts.parties.map(({ role }) => role) };
}
