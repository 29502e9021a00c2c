import { and, eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../kernel/database.ts';
import type { PublishedFee } from '../../../kernel/domain/content.ts';
import type { DossierId, SubjectId, VersionId } from '../../../kernel/domain/opaqueId.ts';
import { feeSchedules, payableDossiers } from './tables.ts';

/** A filed dossier that this request may see, with the published lines of its channel. */
export interface PayableDossier {
  applicant: SubjectId;
  dossierId: DossierId;
  agency: string;
  /** False while the publication of the version has not arrived here yet. */
  versionKnown: boolean;
  /** Null when the version publishes nothing for the channel. */
  lines: PublishedFee[] | null;
  filedAt: Date;
}

export const findPayableDossier = statement<{ dossier: DossierId }, PayableDossier[]>((db) =>
  db
    .select({
      applicant: payableDossiers.applicant,
      dossierId: payableDossiers.dossierId,
      agency: payableDossiers.agency,
      versionKnown: sql<boolean>`exists (select 1 from fee_schedules as f where f.version_id = ${payableDossiers.procedureVersion})`,
      lines: feeSchedules.lines,
      filedAt: payableDossiers.filedAt,
    })
    .from(payableDossiers)
    .leftJoin(
      feeSchedules,
      and(
        eq(feeSchedules.versionId, payableDossiers.procedureVersion),
        eq(feeSchedules.channel, payableDossiers.channel),
      ),
    )
    .where(eq(payableDossiers.dossierId, sql.placeholder('dossier')))
    .limit(1)
    .prepare('find_payable_dossier'),
);

export interface FiledDossier {
  dossierId: DossierId;
  code: string;
  procedureVersion: VersionId;
  channel: string;
  agency: string;
  applicant: SubjectId;
  accounts: string[];
  filedAt: string;
}

/** Takes in many filed dossiers with one statement; one known already changes nothing. */
export async function insertPayableDossiers(tx: Tx, dossiers: readonly FiledDossier[]): Promise<void> {
  await tx.execute(sql`
    insert into payable_dossiers (applicant, dossier_id, code, procedure_version, channel, agency, accounts, filed_at)
    select applicant, "dossierId", code, "procedureVersion", channel, agency, accounts, "filedAt"
    from jsonb_to_recordset(${JSON.stringify(dossiers)}::text::jsonb) as dossier (applicant uuid, "dossierId" uuid, code text,
      "procedureVersion" uuid, channel text, agency text, accounts text[], "filedAt" timestamptz)
    on conflict do nothing`);
}

export interface HandedDossier {
  dossierId: DossierId;
  added: string[];
  removed: string[];
}

/** Follows who has a dossier; the same may be told twice. One that is not known here is left out. */
export async function followOfficers(tx: Tx, { dossierId, added, removed }: HandedDossier): Promise<void> {
  const list = (accounts: readonly string[]) =>
    sql`select jsonb_array_elements_text(${JSON.stringify(accounts)}::text::jsonb)`;
  await tx.execute(sql`
    update payable_dossiers set accounts = array(
      (select unnest(accounts) union ${list(added)}) except ${list(removed)} order by 1)
    where dossier_id = ${dossierId}`);
}

export interface FeeSchedule {
  versionId: VersionId;
  channel: string;
  lines: readonly PublishedFee[];
}

/** Takes in what versions publish; a version never changes, so one known already is left as it is. */
export async function insertFeeSchedules(tx: Tx, schedules: readonly FeeSchedule[]): Promise<void> {
  await tx.execute(sql`
    insert into fee_schedules (version_id, channel, lines)
    select "versionId", channel, lines
    from jsonb_to_recordset(${JSON.stringify(schedules)}::text::jsonb) as schedule ("versionId" uuid, channel text, lines jsonb)
    on conflict do nothing`);
}
