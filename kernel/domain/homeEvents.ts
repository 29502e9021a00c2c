/** What population tells of homes that nobody may be told. Events themselves carry no value of a person. */
import { z } from 'zod';
import type { Branding } from './brand.ts';
import type { PersonId } from './opaqueId.ts';

const person = z.uuid() as Branding<PersonId>;

/**
 * `address.protected`, by population: whose home nobody may be told, with whose home it is too and with the relatives. Name and addresses
 * are closed (`kernel/closedContent.ts`); null once the protection has ended. It replaces the previous event about the person.
 */
export const addressProtected = z.object({
  personId: person,
  household: z.array(person),
  kin: z.array(person),
  content: z.string().nullable(),
});
