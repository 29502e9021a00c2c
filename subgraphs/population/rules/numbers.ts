import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { decryptField, encryptField } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';

/** Which of a person's two numbers. The name is part of what is authenticated, so the two cannot be exchanged. */
export type NumberColumn = 'personal_number' | 'old_number';

const placeOf = (column: NumberColumn, personId: PersonId): string => `people|${column}|${personId}`;

/** The stored form of a number; null stays null. */
export function sealNumber(
  keys: Keys,
  column: NumberColumn,
  personId: PersonId,
  number: string | null,
): Buffer | null {
  return number === null ? null : encryptField(keys, number, placeOf(column, personId));
}

/** The number itself: call it only where the number was asked for. Throws when the value was altered or moved. */
export function revealNumber(
  keys: Keys,
  column: NumberColumn,
  personId: PersonId,
  sealed: Buffer | null,
): string | null {
  return sealed === null ? null : decryptField(keys, sealed, placeOf(column, personId));
}
