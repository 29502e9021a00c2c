import { z } from 'zod';
import { decryptField } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { type PartyRow, typedPlace } from '../database/parties.ts';

const declared = z.object({ fullName: z.string() });

/** The name that was typed of a party; null where none was. For rules only: who may be told it is judged elsewhere. */
export function readDeclaredName(
  keys: Keys,
  { dossierId, role, typedEncrypted }: Pick<PartyRow, 'dossierId' | 'role' | 'typedEncrypted'>,
): string | null {
  if (typedEncrypted === null) return null;
  const text = decryptField(keys, typedEncrypted, typedPlace(dossierId, role));
  return declared.parse(JSON.parse(text)).fullName;
}
