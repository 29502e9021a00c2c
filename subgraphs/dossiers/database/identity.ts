/** Who was meant: what was typed is compared by keyed hash with what population published; no number is kept. */
import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { OrganizationId, PersonId } from '../../../kernel/domain/opaqueId.ts';
import { identityAliases, identityHashes, organizations } from './tables.ts';

/** Persons by the keyed hash of number, full name and birth date. */
export async function findPersonsByHash(tx: Tx, typedHashes: string[]): Promise<Map<string, PersonId>> {
  if (typedHashes.length === 0) return new Map();
  const rows = await tx
    .select({ typedHash: identityHashes.typedHash, personId: identityHashes.personId })
    .from(identityHashes)
    .where(inArray(identityHashes.typedHash, typedHashes));
  return new Map(rows.map((row) => [row.typedHash, row.personId]));
}

/**
 * The person that an old number's id stands for, where it is exactly one: a refused attempt is then noted for them and not
 * for an id that nobody reads. An ambiguous alias is left as it is.
 */
export async function findPersonsByAlias(tx: Tx, aliases: PersonId[]): Promise<Map<PersonId, PersonId>> {
  if (aliases.length === 0) return new Map();
  const rows = await tx
    .select({
      aliasId: identityAliases.aliasId,
      personId: sql<PersonId>`min(${identityAliases.personId}::text)`,
    })
    .from(identityAliases)
    .where(inArray(identityAliases.aliasId, aliases))
    .groupBy(identityAliases.aliasId)
    .having(sql`count(*) = 1`);
  return new Map(rows.map((row) => [row.aliasId, row.personId]));
}

/** Which of these organisations are registered. */
export async function listKnownOrganizations(tx: Tx, ids: OrganizationId[]): Promise<Set<OrganizationId>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: organizations.organizationId })
    .from(organizations)
    .where(inArray(organizations.organizationId, ids));
  return new Set(rows.map((row) => row.id));
}
