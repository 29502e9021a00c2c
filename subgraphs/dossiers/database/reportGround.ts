/** What reports are judged by: codes of their system, agencies, and which procedures were in force. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import {
  type AgencyCode,
  normalizeAgencyCode,
  normalizeProcedureCode,
} from '../../../kernel/domain/scalars.ts';
import { type Mastery, masterOf, upwards } from '../rules/directory/masters.ts';
import type { ReportGround } from '../rules/reported/judgeDossier.ts';

/** The codes that reports name, each as their system writes it. */
export interface NamedCodes {
  procedures: readonly string[];
  units: readonly string[];
  others: readonly string[];
}

type Row = { list: string; code: string; means: string };
type Master = Mastery & { from: string; to: string | null };
type Term = { code: string; from: string; to: string | null };

const named = (codes: readonly string[]) =>
  sql`(select jsonb_array_elements_text(${JSON.stringify([...new Set(codes)])}::text::jsonb))`;

/** @param day yyyy-MM-dd, in Vietnam: by which the codes of the system are read */
export async function readGround(
  tx: Tx,
  system: { client: string; root: AgencyCode; day: string },
  { procedures, units, others }: NamedCodes,
): Promise<ReportGround> {
  const { client, root, day } = system;
  const means = await tx.execute<Row>(sql`
    select e.list, e.code, e.means from directory_entries e
    where e.kind = 'CODE' and e.state = 'IN_FORCE' and e.client = ${client}
      and e.code in ${named([...procedures, ...units, ...others])} and is_in_force(e, ${day}::date)`);
  const meaning = new Map(means.map((row) => [`${row.list} ${row.code}`, row.means]));
  const meant = (list: string): string[] => means.flatMap((row) => (row.list === list ? [row.means] : []));
  const agencies = [...units.flatMap((unit) => normalizeAgencyCode(unit) ?? []), ...meant('AGENCY')];
  const listed = await tx.execute<{ agency: string }>(
    sql`select agency from agency_kinds where agency in ${named(agencies)}`,
  );
  const known = new Set(listed.map(({ agency }) => agency));
  const codes = [...procedures.flatMap((code) => normalizeProcedureCode(code) ?? []), ...meant('PROCEDURE')];
  const terms = await tx.execute<Term>(sql`
    select code, in_force_from::text as "from", in_force_to::text as "to" from procedure_versions where code in ${named(codes)}`);
  // With their terms: a dossier stays with the system that was its master on its day. What was ended held until that day.
  const masters = await tx.execute<Master & Record<string, unknown>>(sql`
    select e.client, e.agency, e.code as procedure, e.from_day::text as "from",
      least(e.until_day, (e.ended_at at time zone 'Asia/Ho_Chi_Minh')::date)::text as "to"
    from directory_entries e where e.kind = 'MASTER' and e.state = 'IN_FORCE' and e.agency in ${named(agencies.flatMap((one) => upwards(one as AgencyCode)))}`);
  return {
    root,
    isMaster: (agency, procedure, on) => {
      const held = masters.filter(({ from, to }) => from <= (on ?? day) && (to === null || (on ?? day) < to));
      return [undefined, client].includes(masterOf(held, agency, procedure));
    },
    meaning: (list, code) => meaning.get(`${list} ${code}`),
    isAgency: (code) => known.has(code),
    isInForce: (code, on) =>
      terms.some((term) => term.code === code && term.from <= on && (term.to === null || on < term.to)),
  };
}
