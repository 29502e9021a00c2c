import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import { findByCode } from '../database/following.ts';
import type { ContextType, FollowedDossierMapper } from '../mappers.ts';

/** No agency writes a longer code. */
const CODE_MAX = 80;

/** Where the dossier with a code stands; null where there is none. Letters count as they are printed: in capitals. */
export async function followDossier(
  { database }: ContextType,
  typed: string,
): Promise<FollowedDossierMapper | null> {
  const code = cleanLine(typed).toUpperCase();
  if (code.length > CODE_MAX) return null;
  const found = await findByCode(database, code);
  return found === undefined || found.status === null ? null : { ...found, status: found.status };
}
