import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { DelegationTerm, Duty } from '../rules/delegation.ts';
import { delegations } from './tables.ts';

/** One duty of one official for one agency, with who proposed it, who confirmed it and who took it back. */
export interface Delegation extends DelegationTerm {
  id: string;
  /** Opaque account of the official. */
  account: string;
  duty: Duty;
  grantedBy: string;
  grantedAt: Date;
  confirmedBy: string | null;
  withdrawnBy: string | null;
}

const columns = {
  id: delegations.id,
  account: delegations.account,
  agency: delegations.agency,
  duty: delegations.duty,
  validFrom: delegations.validFrom,
  validUntil: delegations.validUntil,
  grantedBy: delegations.grantedBy,
  grantedAt: delegations.grantedAt,
  confirmedBy: delegations.confirmedBy,
  confirmedAt: delegations.confirmedAt,
  withdrawnBy: delegations.withdrawnBy,
  withdrawnAt: delegations.withdrawnAt,
};

/** Everything an account was ever entrusted with; few rows, and which of them holds today is for the rule to say. */
export async function listDelegationsOf(tx: Tx, account: string): Promise<Delegation[]> {
  return tx.select(columns).from(delegations).where(eq(delegations.account, account)).limit(1_000);
}

export async function findDelegation(tx: Tx, id: string): Promise<Delegation | undefined> {
  const rows = await tx
    .select(columns)
    .from(delegations)
    .where(eq(delegations.id, id))
    .limit(1)
    .for('update');
  return rows[0];
}

export type NewDelegation = Omit<Delegation, 'confirmedBy' | 'confirmedAt' | 'withdrawnBy' | 'withdrawnAt'>;

/**
 * As proposed: another official confirms it. Written out, since whoever serves requests may write these columns only.
 *
 * @throws DatabaseFailure `delegations_one_agency` or `delegations_once` where the same time is taken already
 */
export async function insertProposal(tx: Tx, proposed: NewDelegation): Promise<void> {
  const { id, account, agency, duty, validFrom, validUntil, grantedBy, grantedAt } = proposed;
  await tx.execute(sql`
    insert into delegations (id, account, agency, duty, valid_from, valid_until, granted_by, granted_at)
    values (${id}, ${account}, ${agency}, ${duty}, ${validFrom}, ${validUntil}, ${grantedBy}, ${grantedAt.toISOString()})`);
}

/** As a file of the directory gives it, on the word of the operator: proposed and confirmed in one act. */
export async function insertFromFile(tx: Tx, given: NewDelegation): Promise<void> {
  await tx
    .insert(delegations)
    .values({ ...given, confirmedBy: given.grantedBy, confirmedAt: given.grantedAt });
}

/** Makes a proposal count; nothing where it was confirmed or withdrawn before. */
export async function confirmDelegationRow(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx
    .update(delegations)
    .set({ confirmedBy: by, confirmedAt: at })
    .where(and(eq(delegations.id, id), isNull(delegations.confirmedAt), isNull(delegations.withdrawnAt)));
}

/** Whether they have the duty already in that time, or serve another agency then. */
export async function hasOverlap(tx: Tx, { account, agency, duty, validFrom, validUntil }: NewDelegation) {
  const meets = sql`daterange(${delegations.validFrom}, ${delegations.validUntil})
    && daterange(${validFrom}::date, ${validUntil}::date)`;
  const same = sql`(${delegations.agency} <> ${agency} or ${delegations.duty} = ${duty})`;
  const rows = await tx
    .select({ id: delegations.id })
    .from(delegations)
    .where(and(eq(delegations.account, account), isNull(delegations.withdrawnAt), meets, same))
    .limit(1);
  return rows.length > 0;
}

/** Two delegations of one account take turns: the exclusion constraint would only say that they met. */
export async function lockAccount(tx: Tx, account: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`delegation ${account}`}, 0))`);
}

export async function withdrawDelegationRow(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx
    .update(delegations)
    .set({ withdrawnBy: by, withdrawnAt: at })
    .where(and(eq(delegations.id, id), isNull(delegations.withdrawnAt)));
}

export const selectDelegations = statement<{ ids: readonly string[] }, Delegation[]>((db) =>
  db
    .select(columns)
    .from(delegations)
    .where(sql`${delegations.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('delegations_by_id'),
);

export type DelegationPage = {
  agency: string | null;
  afterTime: string | null;
  afterId: string | null;
  limit: number;
};

/** The instant to the microsecond, as text: a cursor must carry exactly what was compared. */
const granted = sql<string>`to_char(${delegations.grantedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Newest first. */
export const selectDelegationPage = statement<DelegationPage, (Delegation & { granted: string })[]>((db) =>
  db
    .select({ ...columns, granted })
    .from(delegations)
    .where(
      sql`(${sql.placeholder('agency')}::text is null or ${delegations.agency} = ${sql.placeholder('agency')}::text)
        and (${sql.placeholder('afterTime')}::timestamptz is null or (${delegations.grantedAt}, ${delegations.id})
          < (${sql.placeholder('afterTime')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(desc(delegations.grantedAt), desc(delegations.id))
    .limit(sql.placeholder('limit'))
    .prepare('delegations_newest'),
);
