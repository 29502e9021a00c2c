import type { ContextType } from '../mappers.ts';
import { labelsOf } from '../rules/labels.ts';
import { nameOfPurpose } from '../rules/purposes.ts';
import { nameOfRefusal } from '../rules/refusals.ts';
import { roleOfActor } from '../rules/roles.ts';
import type { Resolvers } from '../types.generated.ts';

export const AccessLogEntry: Resolvers<ContextType>['AccessLogEntry'] = {
  id: (entry) => entry.leafId,
  agency: (entry) => (entry.agency === null || entry.actor_is_subject ? null : { code: entry.agency }),
  role: (entry) => roleOfActor(entry.actor_kind),
  system: (entry) => entry.client,
  purpose: (entry) => nameOfPurpose(entry.purpose, entry.actor_is_subject),
  refusal: (entry) => nameOfRefusal(entry.refusal),
  legalBasis: (entry) => entry.basis,
  dossier: (entry) => (entry.dossier === null ? null : { id: entry.dossier }),
  fields: (entry) => labelsOf(entry.fields),
  proof: (entry, _args, context) => context.loaders.proof.load(entry),
};
