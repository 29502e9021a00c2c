import type { OrganizationId, PersonId } from '../kernel/domain/opaqueId.ts';
import { opaqueId, organizationIdOfTaxNumber, personIdOfNumber } from '../kernel/identity.ts';
import type { Keys } from '../kernel/keys.ts';
import type { Citizen } from './types.ts';

/** `Person.id`: that of the 12-digit number, or that of the record while there is no number. */
export function canonicalPersonId(keys: Keys, citizen: Citizen): PersonId {
  return citizen.personalNumber === null
    ? opaqueId(keys, 'person/record', citizen.key)
    : personIdOfNumber(keys, citizen.personalNumber);
}

export const documentId = (keys: Keys, key: string): string =>
  opaqueId(keys, 'person/record', `document/${key}`);

export const organizationId = (keys: Keys, taxNumber: string): OrganizationId =>
  organizationIdOfTaxNumber(keys, taxNumber);
