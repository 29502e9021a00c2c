import type { ContextType, PersonMapper } from '../mappers.ts';
import { findRepresentation, listDeceasedRelatives, listRelatives } from '../reads/listRepresented.ts';
import { findRelative, servePerson } from '../reads/servePerson.ts';
import { revealNumber } from '../rules/numbers.ts';
import type { PersonResolvers } from '../types.generated.ts';

export const Person: PersonResolvers<ContextType, PersonMapper> = {
  __resolveReference: async ({ id }, context) => servePerson(context, id),
  id: ({ personId }) => personId,
  personalNumber: (person, _args, { keys }) =>
    revealNumber(keys, 'personal_number', person.personId, person.numberEncrypted),
  oldNumber: (person, _args, { keys }) =>
    revealNumber(keys, 'old_number', person.personId, person.oldNumberEncrypted),
  father: async ({ fatherId }, _args, context) => findRelative(context, fatherId),
  mother: async ({ motherId }, _args, context) => findRelative(context, motherId),
  spouse: async ({ spouseId }, _args, context) => findRelative(context, spouseId),
  children: async (person, _args, context) => listRelatives(context, person, 'PARENT'),
  wards: async (person, _args, context) => listRelatives(context, person, 'GUARDIAN'),
  deceasedRelatives: async (person, _args, context) => listDeceasedRelatives(context, person),
  representation: async (person, _args, context) => findRepresentation(context, person),
  recordVersion: ({ recordVersion }) => String(recordVersion),
};
