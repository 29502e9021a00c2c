import { and, asc, eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { AgencyCode } from '../../../../kernel/domain/scalars.ts';
import { type ProposalKind, type ProposalState, onlineProposals as proposals } from './tables.ts';

/** What one official entered and another has to confirm. */
export interface Proposal {
  id: string;
  kind: ProposalKind;
  agency: AgencyCode;
  content: Record<string, unknown>;
  enteredBy: string;
  enteredAt: Date;
  state: ProposalState;
  decidedAt: Date | null;
  reason: string | null;
}

const columns = {
  id: proposals.id,
  kind: proposals.kind,
  agency: proposals.agency,
  content: proposals.content,
  enteredBy: proposals.enteredBy,
  enteredAt: proposals.enteredAt,
  state: proposals.state,
  decidedAt: proposals.decidedAt,
  reason: proposals.reason,
};

export async function insertProposal(tx: Tx, proposal: typeof proposals.$inferInsert): Promise<void> {
  await tx.insert(proposals).values(proposal);
}

/** Holds the proposal until the transaction ends, so that two deciders take turns. */
export async function lockProposal(tx: Tx, id: string): Promise<Proposal | undefined> {
  const [row] = await tx.select(columns).from(proposals).where(eq(proposals.id, id)).for('update');
  return row;
}

export async function decideProposal(
  tx: Tx,
  id: string,
  decided: { state: 'CONFIRMED' | 'REJECTED'; decidedBy: string; decidedAt: Date; reason: string | null },
): Promise<void> {
  await tx.update(proposals).set(decided).where(eq(proposals.id, id));
}

export const selectProposals = statement<{ ids: readonly string[] }, Proposal[]>((db) =>
  db
    .select(columns)
    .from(proposals)
    .where(sql`${proposals.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('online_proposals_by_id'),
);

export type ProposalListParams = {
  agency: string;
  state: ProposalState;
  afterAt: string | null;
  afterId: string | null;
  limit: number;
};

/** Proposals of one agency in one state, oldest first. */
export const selectProposalsOf = statement<ProposalListParams, Proposal[]>((db) =>
  db
    .select(columns)
    .from(proposals)
    .where(
      and(
        eq(proposals.agency, sql.placeholder('agency')),
        eq(proposals.state, sql.placeholder('state')),
        sql`(${sql.placeholder('afterAt')}::timestamptz is null or (${proposals.enteredAt}, ${proposals.id})
          > (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
      ),
    )
    .orderBy(asc(proposals.enteredAt), asc(proposals.id))
    .limit(sql.placeholder('limit'))
    .prepare('online_proposals_of_agency'),
);
