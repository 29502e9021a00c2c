import { desc, sql } from 'drizzle-orm';
import { statement } from '../../../kernel/database.ts';
import type { Decision } from '../decisions.ts';
import { publicationDecisions as decisions } from '../tables.ts';

export type DecisionsParams = {
  authority: string | null;
  /** Day of the last one read, '' where it has none; null for the first page. */
  afterDay: string | null;
  afterId: string | null;
  limit: number;
};

const columns = {
  id: decisions.id,
  number: decisions.number,
  authority: decisions.authority,
  decidedOn: decisions.decidedOn,
  origin: decisions.origin,
};

/** Text that sorts those without a day last. */
const day = sql`coalesce(${decisions.decidedOn}::text, '')`;

/** Publication decisions, newest first; those whose day nobody told come last. */
export const selectDecisions = statement<DecisionsParams, Decision[]>((db) => {
  const authority = sql`${sql.placeholder('authority')}::text`;
  const afterId = sql`${sql.placeholder('afterId')}::uuid`;
  return db
    .select(columns)
    .from(decisions)
    .where(
      sql`(${authority} is null or ${decisions.authority} = ${authority})
        and (${afterId} is null or (${day}, ${decisions.id}) < (${sql.placeholder('afterDay')}::text, ${afterId}))`,
    )
    .orderBy(desc(day), desc(decisions.id))
    .limit(sql.placeholder('limit'))
    .prepare('publication_decisions_listed');
});

export const selectDecisionsById = statement<{ ids: readonly string[] }, Decision[]>((db) =>
  db
    .select(columns)
    .from(decisions)
    .where(sql`${decisions.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('publication_decisions_of_portal'),
);
