/** Dossiers that connected systems master, as they report them. */
import { sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { DossierFacts } from '../rules/reported/facts.ts';
import type { ReportFinding } from '../rules/reported/findings.ts';
import type { Status } from '../rules/statuses.ts';

/** Values of an array, as a list that `in` takes. */
const among = (values: readonly string[]) =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(values)}::text::jsonb))`;

/** Whoever reports of a dossier waits for whoever reports of it: in one order, so that no two wait for each other. */
export async function lockReported(tx: Tx, client: string, codes: readonly string[]): Promise<void> {
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtextextended('reported ' || ${client}::text || ' ' || code, 0))
    from (select distinct code from jsonb_array_elements_text(${JSON.stringify(codes)}::text::jsonb) as code order by code) as wanted`);
}

/** A report that came before, by what it says. */
export interface KnownReport {
  digest: string;
  outcome: 'TAKEN' | 'HELD';
  findings: ReportFinding[];
}

export async function listKnownReports(
  tx: Tx,
  client: string,
  digests: readonly string[],
): Promise<Map<string, KnownReport>> {
  const rows = await tx.execute<KnownReport & Record<string, unknown>>(sql`
    select digest, outcome, findings from reports where client = ${client} and digest in ${among(digests)}`);
  return new Map(rows.map((row) => [row.digest, row]));
}

/** A dossier as it stands, and every step that was reported of it. */
export interface ReportedRow {
  id: string;
  client: string;
  systemAgency: AgencyCode;
  code: string;
  facts: DossierFacts | null;
  ownerId: PersonId | null;
  rank: string | null;
  status: Status | null;
  lastStatusAt: string | null;
  updatedAt: string;
  steps: { status: Status; at: string | null }[];
}

/** Every step that was reported of a dossier `d`, by its time. */
export const reportedSteps = sql<
  ReportedRow['steps']
>`coalesce((select json_agg(json_build_object('status', s.status, 'at', s.at) order by s.at, s.digest)
  from reported_steps s where s.client = d.client and s.code = d.code), '[]')`;

const reportedColumns = sql`d.reported_id as id, d.client, d.system_agency as "systemAgency", d.code, d.facts, d.owner_id as "ownerId", d.rank, d.status,
  d.owner_named_hash as "ownerNamedHash", to_json(d.last_status_at) #>> '{}' as "lastStatusAt",
  to_json(d.updated_at) #>> '{}' as "updatedAt", ${reportedSteps} as steps`;

export async function listReported(
  tx: Tx,
  client: string,
  codes: readonly string[],
): Promise<Map<string, ReportedRow & Pick<WrittenDossier, 'ownerNamedHash'>>> {
  const rows = await tx.execute<
    ReportedRow & Pick<WrittenDossier, 'ownerNamedHash'> & Record<string, unknown>
  >(sql`
    select ${reportedColumns} from reported_dossiers d where d.client = ${client} and d.code in ${among(codes)}`);
  return new Map(rows.map((row) => [row.code, row]));
}

/** The same outside a transaction, in no order. */
export const reportedByCodes: Statement<{ client: string; codes: string }, ReportedRow[]> = statement((db) =>
  db
    .select({
      id: sql<string>`d.reported_id`,
      client: sql<string>`d.client`,
      systemAgency: sql<AgencyCode>`d.system_agency`,
      code: sql<string>`d.code`,
      facts: sql<DossierFacts | null>`d.facts`,
      ownerId: sql<PersonId | null>`d.owner_id`,
      rank: sql<string | null>`d.rank`,
      status: sql<Status | null>`d.status`,
      lastStatusAt: sql<string | null>`to_json(d.last_status_at) #>> '{}'`,
      updatedAt: sql<string>`to_json(d.updated_at) #>> '{}'`,
      steps: reportedSteps,
    })
    .from(sql`reported_dossiers d`)
    .where(
      sql`d.client = ${sql.placeholder('client')} and d.code in (select jsonb_array_elements_text(${sql.placeholder('codes')}::text::jsonb))`,
    )
    .prepare('reported_by_codes'),
);

/** Whose reports are written. */
export interface Reporter {
  client: string;
  agency: AgencyCode;
}

/** A dossier as it stands after a report. */
export interface WrittenDossier {
  code: string;
  facts: DossierFacts | null;
  ownerId: PersonId | null;
  /** Keyed hash of the owner's number and name; null where the report has not both. */
  ownerNamedHash: string | null;
  rank: string | null;
  status: Status | null;
  lastStatusAt: Date | null;
}

export async function writeReported(
  tx: Tx,
  { client, agency }: Reporter,
  dossiers: readonly WrittenDossier[],
  now: Date,
): Promise<void> {
  if (dossiers.length === 0) return;
  await tx.execute(sql`
    insert into reported_dossiers (client, code, system_agency, facts, owner_id, owner_named_hash, rank, status, last_status_at,
      updated_at)
    select ${client}, code, ${agency}, facts, "ownerId", "ownerNamedHash", rank, status, "lastStatusAt", ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(dossiers)}::text::jsonb)
      as one (code text, facts jsonb, "ownerId" uuid, "ownerNamedHash" text, rank text, status text, "lastStatusAt" timestamptz)
    on conflict (client, code) do update set facts = excluded.facts, rank = excluded.rank,
      -- Whose it was does not come back once its time was over.
      owner_id = case when reported_dossiers.retained_at is null then excluded.owner_id end,
      owner_named_hash = case when reported_dossiers.retained_at is null then excluded.owner_named_hash end, status = excluded.status, last_status_at = excluded.last_status_at, updated_at = excluded.updated_at`);
}

export interface WrittenStep {
  code: string;
  digest: string;
  status: Status;
  at: Date | null;
  /** Encrypted, in base64. */
  handler: string | null;
}

export async function insertReportedSteps(
  tx: Tx,
  { client, agency }: Reporter,
  steps: readonly WrittenStep[],
  now: Date,
): Promise<void> {
  if (steps.length === 0) return;
  await tx.execute(sql`
    insert into reported_steps (client, code, digest, system_agency, status, at, handler_encrypted, received_at)
    select ${client}, code, digest, ${agency}, status, at, decode(handler, 'base64'), ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(steps)}::text::jsonb)
      as one (code text, digest text, status text, at timestamptz, handler text)
    on conflict do nothing`);
}

export interface WrittenReport extends KnownReport {
  kind: 'DOSSIER' | 'PROGRESS';
  code: string;
  /** Of one that is held: what it says, encrypted, in base64. */
  content: string | null;
}

/** Writes what became of reports. One that was taken stays as it was answered; one that is held is judged anew. */
export async function writeReports(
  tx: Tx,
  { client, agency }: Reporter,
  reports: readonly WrittenReport[],
  now: Date,
): Promise<void> {
  if (reports.length === 0) return;
  await tx.execute(sql`
    insert into reports (client, digest, system_agency, kind, code, outcome, findings, content_encrypted, received_at, judged_at)
    select ${client}, digest, ${agency}, kind, code, outcome, findings, decode(content, 'base64'),
      ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(reports)}::text::jsonb)
      as one (digest text, kind text, code text, outcome text, findings jsonb, content text)
    on conflict (client, digest) do update set outcome = excluded.outcome, findings = excluded.findings,
      content_encrypted = excluded.content_encrypted, judged_at = excluded.judged_at
      where reports.outcome = 'HELD'`);
}

/** A report that waits for what it lacks. */
export interface HeldReportRow {
  id: string;
  client: string;
  agency: AgencyCode;
  kind: 'DOSSIER' | 'PROGRESS';
  code: string;
  digest: string;
  findings: ReportFinding[];
  receivedAt: string;
  judgedAt: string;
}

/** Those that were last judged before a time, oldest first, with their content; nobody else judges them meanwhile. */
export async function takeHeldReports(
  tx: Tx,
  judgedBefore: Date,
  limit: number,
): Promise<(HeldReportRow & { content: Buffer })[]> {
  const rows = await tx.execute<HeldReportRow & { content: string } & Record<string, unknown>>(sql`
    select report_id as id, client, system_agency as agency, kind, code, digest, findings,
      to_json(received_at) #>> '{}' as "receivedAt", to_json(judged_at) #>> '{}' as "judgedAt",
      encode(content_encrypted, 'base64') as content
    from reports where outcome = 'HELD' and judged_at < ${judgedBefore.toISOString()}::timestamptz
    order by judged_at limit ${limit} for update skip locked`);
  return rows.map((row) => ({ ...row, content: Buffer.from(row.content, 'base64') }));
}

/** A page of what is held for an agency's systems, newest first. */
export const selectHeldPage: Statement<
  { agency: string; client: string | null; afterAt: string | null; afterId: string | null; limit: number },
  (HeldReportRow & { received: string })[]
> = statement((db) =>
  db
    .select({
      id: sql<string>`r.report_id`,
      client: sql<string>`r.client`,
      agency: sql<AgencyCode>`r.system_agency`,
      kind: sql<'DOSSIER' | 'PROGRESS'>`r.kind`,
      code: sql<string>`r.code`,
      digest: sql<string>`r.digest`,
      findings: sql<ReportFinding[]>`r.findings`,
      receivedAt: sql<string>`to_json(r.received_at) #>> '{}'`,
      judgedAt: sql<string>`to_json(r.judged_at) #>> '{}'`,
      received: sql<string>`to_char(r.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    })
    .from(sql`reports r`)
    .where(
      sql`r.outcome = 'HELD' and r.system_agency = ${sql.placeholder('agency')}::text
        and (${sql.placeholder('client')}::text is null or r.client = ${sql.placeholder('client')}::text)
        and (${sql.placeholder('afterAt')}::timestamptz is null or (r.received_at, r.report_id)
          < (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(sql`r.received_at desc, r.report_id desc`)
    .limit(sql.placeholder('limit'))
    .prepare('held_reports_newest'),
);
