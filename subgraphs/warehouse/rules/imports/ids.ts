/** The opaque ids of those of whom records tell: the same as every other register makes of them. */
import type { PersonId, SubjectId } from '../../../../kernel/domain/opaqueId.ts';
import {
  opaqueId,
  organizationIdOfTaxNumber,
  personIdOfNumber,
  personIdOfRecord,
} from '../../../../kernel/identity.ts';
import type { Keys } from '../../../../kernel/keys.ts';
import type { Someone } from './organization.ts';

export const personIdOf = (keys: Keys, whom: Someone): PersonId =>
  'record' in whom ? personIdOfRecord(keys, whom.record) : personIdOfNumber(keys, whom.personalNumber);

export const holderIdOf = (keys: Keys, holder: Someone | { taxNumber: string }): SubjectId =>
  'taxNumber' in holder ? organizationIdOfTaxNumber(keys, holder.taxNumber) : personIdOf(keys, holder);

export const documentIdOf = (keys: Keys, reference: string): string =>
  opaqueId(keys, 'person/record', `document/${reference}`);
