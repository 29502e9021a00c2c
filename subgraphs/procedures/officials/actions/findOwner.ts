import type { Tx } from '../../../../kernel/database.ts';
import { findPublisherKind } from '../../codeLists/database/agencies.ts';

/**
 * Whose procedure it is. One that another agency publishes is that agency's, unless it publishes no more: then whoever took
 * over its tasks acts for it.
 *
 * @param publisher of the latest version; undefined for a procedure that nobody has published
 * @param acting the agency of the official
 * @param today in Vietnam, yyyy-MM-dd
 */
export async function findOwner(
  tx: Tx,
  { publisher, acting, today }: { publisher: string | undefined; acting: string; today: string },
): Promise<string> {
  if (publisher === undefined) return acting;
  return (await findPublisherKind(tx, publisher, today)) === null ? acting : publisher;
}
