/** What is to be counted anew, dossiers as they stand, and the roll-ups to which changes are added. Under the role of jobs. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import type { DeskDossier, ReportedDossier } from '../../rules/statistics/counting.ts';
import type { ComponentRow, Counted, FigureRow, FigureSource } from '../../rules/statistics/figures.ts';
import { jsonRows } from '../jsonRows.ts';

/** One counts at a time; false where another does. */
export async function holdCounting(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ held: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended('counting of dossiers', 0)) as held`,
  );
  return row?.held === true;
}

export interface DueCount {
  source: FigureSource;
  dossier: string;
}

export async function isCountDue(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ due: boolean }>(sql`select exists (select 1 from counts_due) as due`);
  return row?.due === true;
}

/** Takes up to so many marks, the oldest, and says which dossiers they are of. What they mark has been committed. */
export async function takeDue(tx: Tx, limit: number): Promise<DueCount[]> {
  const rows = await tx.execute<DueCount & Record<string, unknown>>(sql`
    with taken as (delete from counts_due where due_id in (select due_id from counts_due order by due_id limit ${limit})
      returning source, dossier)
    select distinct source, dossier from taken`);
  return [...rows];
}

/** Marks every dossier, so that all of it is counted anew. */
export async function markAll(tx: Tx): Promise<void> {
  await tx.execute(sql`insert into counts_due (source, dossier)
    select 'DESK', dossier_id from dossiers where stage = 'FILED' union all
    select 'REPORTED', reported_id from reported_dossiers`);
}

/** Values of an array of ids, as a list that `in` takes. */
const among = (ids: readonly string[]) =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb)::uuid)`;

export async function listDesk(tx: Tx, ids: readonly string[]): Promise<DeskDossier[]> {
  if (ids.length === 0) return [];
  const rows = await tx.execute<DeskDossier & Record<string, unknown>>(sql`
    select d.dossier_id as dossier, d.code, d.agency, d.unit, d.procedure_code as "procedureCode", d.channel,
      d.accepted_on::text as "acceptedOn", p.day::text as "promisedDay", d.self_reported_reuse as "selfReportedReuse",
      coalesce((select json_agg(json_build_object('status', s.status, 'at', s.at) order by s.at, s.event_id)
        from status_events s where s.dossier_id = d.dossier_id), '[]') as steps,
      coalesce((select json_agg(r.subject_key order by r.subject_key)
        from reuse_records r where r.dossier_id = d.dossier_id and r.kind = 'COMPONENT'), '[]') as reused,
      exists (select 1 from payments_settled s where s.dossier_id = d.dossier_id and s.total_dong > 0) as paid,
      exists (select 1 from filed_seals s where s.dossier_id = d.dossier_id and cardinality(s.on_paper) > 0) as "tookPaper",
      (select h.manner from result_handovers h where h.dossier_id = d.dossier_id order by h.at desc, h.result_id desc limit 1)
        as "handedOver",
      (select r.document_id is not null from dossier_results r where r.dossier_id = d.dossier_id
        order by r.at desc, r.result_id desc limit 1) as "electronicResult"
    from dossiers d left join promised_days p on p.dossier_id = d.dossier_id
    where d.stage = 'FILED' and d.dossier_id in ${among(ids)}`);
  return [...rows];
}

export async function listReportedOnes(tx: Tx, ids: readonly string[]): Promise<ReportedDossier[]> {
  if (ids.length === 0) return [];
  const rows = await tx.execute<ReportedDossier & Record<string, unknown>>(sql`
    select d.reported_id as dossier, d.code, d.client, d.facts,
      coalesce((select json_agg(json_build_object('status', s.status, 'at', s.at) order by s.at, s.digest)
        from reported_steps s where s.client = d.client and s.code = d.code), '[]') as steps
    from reported_dossiers d where d.reported_id in ${among(ids)}`);
  return [...rows];
}

const counted = sql`source, dossier, code, client, agency, unit, procedure_code as "procedureCode", channel,
  accepted_on::text as "acceptedOn", verdict, in_time_through::text as "inTimeThrough", due_on::text as "dueOn",
  ended_on::text as "endedOn", to_jsonb(reused) as reused, claims_reuse as "claimsReuse", digitised, paid_online as "paidOnline", visited`;

export async function listCounted(tx: Tx, due: readonly DueCount[]): Promise<Counted[]> {
  const rows = await tx.execute<Counted & Record<string, unknown>>(sql`
    select ${counted} from counted_dossiers
    where (source, dossier) in (select source, dossier from jsonb_to_recordset(${jsonRows(due)}) as one (source text, dossier uuid))`);
  return [...rows];
}

/** Writes how dossiers are counted now, in place of what was written of these. */
export async function writeCounted(
  tx: Tx,
  due: readonly DueCount[],
  after: readonly Counted[],
): Promise<void> {
  await tx.execute(sql`
    delete from counted_dossiers
    where (source, dossier) in (select source, dossier from jsonb_to_recordset(${jsonRows(due)}) as one (source text, dossier uuid))`);
  if (after.length === 0) return;
  await tx.execute(sql`
    insert into counted_dossiers (source, dossier, code, client, agency, unit, procedure_code, channel, accepted_on, verdict,
      in_time_through, due_on, ended_on, reused, claims_reuse, digitised, paid_online, visited)
    select source, dossier, code, client, agency, unit, "procedureCode", channel, "acceptedOn", verdict, "inTimeThrough",
      "dueOn", "endedOn", reused, "claimsReuse", digitised, "paidOnline", visited
    from jsonb_to_recordset(${jsonRows(after)}) as one (source text, dossier uuid, code text, client text, agency text,
      unit text, "procedureCode" text, channel text, "acceptedOn" date, verdict text, "inTimeThrough" date, "dueOn" date,
      "endedOn" date, reused text[], "claimsReuse" boolean, digitised boolean, "paidOnline" boolean, visited boolean)`);
}

/** Adds rows to the roll-up; the caller holds the counting. What is taken away was added before. */
export async function addFigures(tx: Tx, rows: readonly FigureRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    with added as (
      select * from jsonb_to_recordset(${jsonRows(rows)}) as one (agency text, "acceptedOn" date, source text, unit text,
        "procedureCode" text, channel text, verdict text, "inTimeThrough" date, dossiers int, reused int, "claimedReuse" int,
        "claimingReuse" int, digitised int, "judgedDigitised" int, "paidOnline" int, payable int, visited int, "judgedVisited" int,
        handled int, "handledDays" bigint)),
    changed as (
      update dossier_figures f set dossiers = f.dossiers + a.dossiers, reused = f.reused + a.reused,
        claimed_reuse = f.claimed_reuse + a."claimedReuse", claiming_reuse = f.claiming_reuse + a."claimingReuse",
        digitised = f.digitised + a.digitised, judged_digitised = f.judged_digitised + a."judgedDigitised",
        paid_online = f.paid_online + a."paidOnline", payable = f.payable + a.payable, visited = f.visited + a.visited,
        judged_visited = f.judged_visited + a."judgedVisited", handled = f.handled + a.handled,
        handled_days = f.handled_days + a."handledDays"
      from added a where (f.agency, f.accepted_on, f.source, f.unit, f.procedure_code, f.channel, f.verdict, f.in_time_through)
        = (a.agency, a."acceptedOn", a.source, a.unit, a."procedureCode", a.channel, a.verdict, a."inTimeThrough")
      returning f.agency, f.accepted_on, f.source, f.unit, f.procedure_code, f.channel, f.verdict, f.in_time_through)
    insert into dossier_figures (agency, accepted_on, source, unit, procedure_code, channel, verdict, in_time_through, dossiers,
      reused, claimed_reuse, claiming_reuse, digitised, judged_digitised, paid_online, payable, visited, judged_visited,
      handled, handled_days)
    select a.* from added a where not exists (select 1 from changed c
      where (c.agency, c.accepted_on, c.source, c.unit, c.procedure_code, c.channel, c.verdict, c.in_time_through)
        = (a.agency, a."acceptedOn", a.source, a.unit, a."procedureCode", a.channel, a.verdict, a."inTimeThrough"))`);
  await tx.execute(sql`delete from dossier_figures where dossiers = 0`);
}

export async function addComponents(tx: Tx, rows: readonly ComponentRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    with added as (
      select * from jsonb_to_recordset(${jsonRows(rows)}) as one (agency text, "acceptedOn" date, "procedureCode" text,
        component text, reused int)),
    changed as (
      update component_figures f set reused = f.reused + a.reused
      from added a where (f.agency, f.accepted_on, f.procedure_code, f.component)
        = (a.agency, a."acceptedOn", a."procedureCode", a.component)
      returning f.agency, f.accepted_on, f.procedure_code, f.component)
    insert into component_figures (agency, accepted_on, procedure_code, component, reused)
    select a.* from added a where not exists (select 1 from changed c
      where (c.agency, c.accepted_on, c.procedure_code, c.component)
        = (a.agency, a."acceptedOn", a."procedureCode", a.component))`);
  await tx.execute(sql`delete from component_figures where reused = 0`);
}
