import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { knownIds, people, providerIdentifiers } from './tables.ts';

/** The person whom a provider's identifier means today. */
export const findLinked = statement<{ identifierId: PersonId }, { personId: PersonId }[]>((db) =>
  db
    .select({ personId: providerIdentifiers.personId })
    .from(providerIdentifiers)
    .where(
      and(
        eq(providerIdentifiers.identifierId, sql.placeholder('identifierId')),
        isNull(providerIdentifiers.endedAt),
      ),
    )
    .prepare('find_linked'),
);

/** Which of these ids are people of the register. */
export const findIds = statement<{ ids: string }, { personId: PersonId }[]>((db) =>
  db
    .select({ personId: people.personId })
    .from(people)
    .where(sql`${people.personId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('find_ids'),
);

export type LinkRow = typeof providerIdentifiers.$inferSelect;

/** The links of these identifiers, ended ones too, kept from being changed by somebody else meanwhile. */
export const lockLinks = (tx: Tx, ids: readonly PersonId[]): Promise<LinkRow[]> =>
  tx
    .select()
    .from(providerIdentifiers)
    .where(inArray(providerIdentifiers.identifierId, [...ids]))
    .orderBy(providerIdentifiers.identifierId)
    .for('update');

/** Everybody whom these ids mean: by their own id or by an alias. */
export const listMeant = (
  tx: Tx,
  ids: readonly PersonId[],
): Promise<{ knownId: PersonId; personId: PersonId }[]> =>
  tx
    .select()
    .from(knownIds)
    .where(inArray(knownIds.knownId, [...ids]));

export async function putLinks(tx: Tx, rows: readonly LinkRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(providerIdentifiers)
    .values([...rows])
    .onConflictDoUpdate({
      target: providerIdentifiers.identifierId,
      set: {
        personId: sql`excluded.person_id`,
        linkedAt: sql`excluded.linked_at`,
        endedAt: sql`excluded.ended_at`,
      },
    });
}
