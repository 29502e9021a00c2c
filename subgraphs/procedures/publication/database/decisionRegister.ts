import { and, asc, eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { Decision } from '../../versions/database/decisions.ts';
import {
  publicationDecisions as decisions,
  proceduresVersions as versions,
} from '../../versions/database/tables.ts';
import type { AnnexItem, DecisionKind } from '../rules/decision.ts';
import { decisionAnnexes as annexes, procedureDrafts as drafts } from './tables.ts';

/** A decision with all that is known of it; what a mere number does not tell is null. */
export interface DecisionRecord extends Decision {
  kind: DecisionKind | null;
  /** yyyy-MM-dd. */
  effectiveOn: string | null;
  fileAddress: string | null;
  fileSha256: string | null;
  /** Opaque account. */
  registeredBy: string | null;
}

const columns = {
  id: decisions.id,
  number: decisions.number,
  authority: decisions.authority,
  decidedOn: decisions.decidedOn,
  origin: decisions.origin,
  kind: decisions.kind,
  effectiveOn: decisions.effectiveOn,
  fileAddress: decisions.fileAddress,
  fileSha256: decisions.fileSha256,
  registeredBy: decisions.registeredBy,
};

const annexColumns = {
  decisionId: annexes.decisionId,
  code: annexes.code,
  name: annexes.name,
  change: annexes.change,
  says: annexes.says,
};

export async function findDecision(tx: Tx, id: string): Promise<DecisionRecord | undefined> {
  const rows = await tx.select(columns).from(decisions).where(eq(decisions.id, id)).limit(1);
  return rows[0];
}

/** The decision with this number of this authority, locked: two registrations of one number take turns. */
export async function findDecisionByNumber(
  tx: Tx,
  authority: string,
  number: string,
): Promise<DecisionRecord | undefined> {
  const name = `decision ${authority} ${number}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
  const rows = await tx
    .select(columns)
    .from(decisions)
    .where(and(eq(decisions.authority, authority), eq(decisions.number, number)))
    .limit(1);
  return rows[0];
}

export type RegisteredDecision = DecisionRecord & { registeredAt: Date };

/** A new decision, or one of which only the number was known and that is whole from now on. */
export async function writeDecision(tx: Tx, decision: RegisteredDecision, isKnown: boolean): Promise<void> {
  const { id, number, authority, ...facts } = decision;
  if (isKnown) await tx.update(decisions).set(facts).where(eq(decisions.id, id));
  else await tx.insert(decisions).values(decision);
}

export async function insertAnnex(tx: Tx, decisionId: string, items: readonly AnnexItem[]): Promise<void> {
  if (items.length === 0) return;
  await tx.insert(annexes).values(
    items.map(({ code, name, change, ...says }, place) => ({
      decisionId,
      code,
      place,
      name,
      change,
      says,
    })),
  );
}

interface AnnexRow {
  code: string;
  name: string;
  change: AnnexItem['change'];
  says: Pick<AnnexItem, 'components' | 'fees' | 'timeLimits'>;
}

const toItem = ({ code, name, change, says }: AnnexRow): AnnexItem => ({ code, name, change, ...says });

export async function listAnnex(tx: Tx, decisionId: string): Promise<AnnexItem[]> {
  const rows = await tx
    .select(annexColumns)
    .from(annexes)
    .where(eq(annexes.decisionId, decisionId))
    .orderBy(asc(annexes.place))
    .limit(1_000);
  return rows.map(toItem);
}

/** Codes that stand in a draft or a version under a decision: what was given up does not count. */
export async function listCodesUnder(tx: Tx, decisionId: string): Promise<Set<string>> {
  const rows = await tx.execute<{ code: string }>(sql`
    select ${drafts.code} as code from ${drafts}
    where ${drafts.decisionId} = ${decisionId} and ${drafts.state} <> 'WITHDRAWN'
    union select ${versions.code} from ${versions} where ${versions.decisionId} = ${decisionId} limit 10000`);
  return new Set(rows.map(({ code }) => code));
}

export const selectDecisions = statement<{ ids: readonly string[] }, DecisionRecord[]>((db) =>
  db
    .select(columns)
    .from(decisions)
    .where(sql`${decisions.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('publication_decisions_by_id'),
);

export type AnnexLine = { decisionId: string; item: AnnexItem; isOutstanding: boolean };

/**
 * The annexes of some decisions, with whether anybody has done what they list: a new or amended procedure has a draft or a
 * version under the decision; of a rescinded one no version is in force without an end.
 */
export const selectAnnexes = statement<
  { ids: readonly string[] },
  (AnnexRow & { decisionId: string; isOutstanding: boolean })[]
>((db) =>
  db
    .select({
      ...annexColumns,
      // Names written out: in a query of one table drizzle writes a column without its table, which here would be another's.
      isOutstanding: sql<boolean>`case when decision_annexes.change = 'RESCINDED'
        then exists (select 1 from procedures_versions v
          where v.code = decision_annexes.code and v.in_force_to is null)
        else not exists (select 1 from procedures_versions v
            where v.code = decision_annexes.code and v.decision_id = decision_annexes.decision_id)
          and not exists (select 1 from procedure_drafts d where d.code = decision_annexes.code
            and d.decision_id = decision_annexes.decision_id and d.state <> 'WITHDRAWN') end`,
    })
    .from(annexes)
    .where(sql`${annexes.decisionId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(annexes.decisionId), asc(annexes.place))
    .prepare('decision_annexes_of'),
);

export const toAnnexLine = (row: AnnexRow & { decisionId: string; isOutstanding: boolean }): AnnexLine => ({
  decisionId: row.decisionId,
  item: toItem(row),
  isOutstanding: row.isOutstanding,
});

export type DecisionPage = {
  authority: string | null;
  kind: string | null;
  afterDay: string | null;
  afterId: string | null;
  limit: number;
};

/** What a decision without a day is sorted as; the index of migration 0004 says the same. */
export const UNKNOWN_DAY = '0001-01-01';
const day = sql`coalesce(${decisions.decidedOn}, date '0001-01-01')`;

/** Newest first; those whose day is not known come last. */
export const selectDecisionPage = statement<DecisionPage, DecisionRecord[]>((db) =>
  db
    .select(columns)
    .from(decisions)
    .where(
      sql`(${sql.placeholder('authority')}::text is null or ${decisions.authority} = ${sql.placeholder('authority')}::text)
        and (${sql.placeholder('kind')}::text is null or ${decisions.kind} = ${sql.placeholder('kind')}::text)
        and (${sql.placeholder('afterDay')}::date is null
          or (${day}, ${decisions.id}) < (${sql.placeholder('afterDay')}::date, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(sql`${day} desc`, sql`${decisions.id} desc`)
    .limit(sql.placeholder('limit'))
    .prepare('publication_decisions_newest'),
);
