import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import type { InForce } from '../../codeLists/rules/inForce.ts';
import {
  publicationDecisions as decisions,
  proceduresVersions as versions,
} from '../../versions/database/tables.ts';
import type { ListInForce } from '../rules/onlineService.ts';
import type { DecisionFacts } from './onlineServices.ts';
import { eligibilityEntries as entries, eligibilityLists as lists } from './tables.ts';

/** The list of one ministry in force on a day. */
export interface EligibilityFacts extends InForce {
  id: string;
  agency: string;
  deadline: string;
  decision: DecisionFacts;
  listed: number;
}

const decision = sql<DecisionFacts>`jsonb_build_object('number', ${decisions.number}, 'authority', ${decisions.authority},
  'decidedOn', ${decisions.decidedOn})`;
const onDay = sql`${lists.inForceFrom} <= ${sql.placeholder('day')}::date
  and (${lists.inForceTo} is null or ${lists.inForceTo} > ${sql.placeholder('day')}::date)`;

/** None or one: the database sees to it. */
export const selectList = statement<{ agency: string; day: string }, EligibilityFacts[]>((db) =>
  db
    .select({
      id: lists.id,
      agency: lists.agency,
      deadline: lists.deadline,
      inForceFrom: lists.inForceFrom,
      inForceTo: lists.inForceTo,
      decision,
      listed: sql<number>`(select count(*)::integer from ${entries} where ${entries.listId} = ${lists.id})`,
    })
    .from(lists)
    .innerJoin(decisions, eq(decisions.id, lists.decisionId))
    .where(and(eq(lists.agency, sql.placeholder('agency')), onDay))
    .prepare('eligibility_list_on_day'),
);

export const selectListEntries = statement<
  { list: string; after: string | null; limit: number },
  { code: string }[]
>((db) =>
  db
    .select({ code: entries.procedureCode })
    .from(entries)
    .where(
      and(
        eq(entries.listId, sql.placeholder('list')),
        sql`(${sql.placeholder('after')}::text is null or ${entries.procedureCode} > ${sql.placeholder('after')}::text)`,
      ),
    )
    .orderBy(asc(entries.procedureCode))
    .limit(sql.placeholder('limit'))
    .prepare('eligibility_entries_page'),
);

export interface Eligibility {
  code: string;
  publisher: string;
  deadline: string;
  decision: DecisionFacts;
}

/** For each of some codes the lists in force on a day that name it, with the ministry whose list it is. */
export const selectEligibilities = statement<{ codes: readonly string[]; day: string }, Eligibility[]>((db) =>
  db
    .select({ code: entries.procedureCode, publisher: lists.agency, deadline: lists.deadline, decision })
    .from(entries)
    .innerJoin(lists, eq(lists.id, entries.listId))
    .innerJoin(decisions, eq(decisions.id, lists.decisionId))
    .where(and(sql`${entries.procedureCode} = any(${sql.placeholder('codes')}::text[])`, onDay))
    .prepare('eligibilities_of_procedures'),
);

/** The list of a ministry in force on a day, and whether a procedure is on it. */
export async function findListInForce(
  tx: Tx,
  agency: string,
  procedure: ProcedureCode,
  day: string,
): Promise<ListInForce | undefined> {
  const [row] = await tx
    .select({
      number: decisions.number,
      decidedOn: decisions.decidedOn,
      deadline: lists.deadline,
      listsProcedure: sql<boolean>`exists (select 1 from ${entries}
        where ${entries.listId} = ${lists.id} and ${entries.procedureCode} = ${procedure})`,
    })
    .from(lists)
    .innerJoin(decisions, eq(decisions.id, lists.decisionId))
    .where(
      and(
        eq(lists.agency, agency),
        sql`${lists.inForceFrom} <= ${day} and (${lists.inForceTo} is null or ${lists.inForceTo} > ${day})`,
      ),
    );
  return row;
}

export async function findLastList(
  tx: Tx,
  agency: AgencyCode,
): Promise<(InForce & { id: string }) | undefined> {
  const [row] = await tx
    .select({ id: lists.id, inForceFrom: lists.inForceFrom, inForceTo: lists.inForceTo })
    .from(lists)
    .where(eq(lists.agency, agency))
    .orderBy(desc(lists.inForceFrom))
    .limit(1);
  return row;
}

/** Ends the list before and begins the next on the same day. */
export async function insertList(
  tx: Tx,
  list: typeof lists.$inferInsert,
  procedures: readonly ProcedureCode[],
): Promise<void> {
  await tx
    .update(lists)
    .set({ inForceTo: list.inForceFrom })
    .where(and(eq(lists.agency, list.agency), isNull(lists.inForceTo)));
  await tx.insert(lists).values(list);
  await tx.insert(entries).values(procedures.map((procedureCode) => ({ listId: list.id, procedureCode })));
}

/** Who publishes each of some procedures that are in force on a day. */
export async function listPublishers(
  tx: Tx,
  codes: readonly string[],
  day: string,
): Promise<Map<string, string>> {
  const rows = await tx
    .select({ code: versions.code, publisher: versions.publisher })
    .from(versions)
    .where(
      sql`${versions.code} = any(${sql.param([...codes])}::text[]) and ${versions.inForceFrom} <= ${day}
        and (${versions.inForceTo} is null or ${versions.inForceTo} > ${day})`,
    );
  return new Map(rows.map(({ code, publisher }) => [code, publisher]));
}
