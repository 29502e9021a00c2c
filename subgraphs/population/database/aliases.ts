import { eq, sql } from 'drizzle-orm';
import { statement } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { personAliases } from './tables.ts';

/** Everybody an alias points to: nobody, one person, or several who carry the same old number. */
export const listHolders = statement<{ aliasId: PersonId }, { personId: PersonId }[]>((db) =>
  db
    .select({ personId: personAliases.personId })
    .from(personAliases)
    .where(eq(personAliases.aliasId, sql.placeholder('aliasId')))
    .orderBy(personAliases.personId)
    // A number carried by more than a handful of people is as ambiguous as one carried by two.
    .limit(10)
    .prepare('list_holders'),
);
