/** Reading and writing the table `dossiers`. Row-level security lets a request see only its viewer's own. */

import { and, asc, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import {
  type DossierId,
  isOpaqueId,
  type PersonId,
  type SubjectId,
  type VersionId,
} from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode, ProcedureCode } from '../../../kernel/domain/scalars.ts';
import type { DossierAccess } from '../rules/access.ts';
import type { Status } from '../rules/statuses.ts';
import type { Channel, Stage } from './tables.ts';
import { dossierOfficers, dossierParties, dossiers } from './tables.ts';

/** One dossier as the rules see it. */
export interface DossierRow extends DossierAccess {
  dossierId: DossierId;
  code: string | null;
  stage: Stage;
  status: Status | null;
  procedureVersion: VersionId;
  procedureCode: ProcedureCode;
  caseCode: string;
  channel: Channel;
  openedAt: Date;
  filedAt: Date | null;
  acceptedOn: string | null;
  selfReportedReuse: boolean | null;
  lastStatusAt: Date | null;
  /** The system of the agency that handles it itself; null where the desk does. */
  ownSystem: string | null;
  /**
   * People whose data a dossier is: every answer about it is a disclosure about each of them. Whom a citizen typed is
   * nobody yet to them, and one of them to an officer.
   */
  subjects: SubjectId[];
}

const columns = {
  dossierId: dossiers.dossierId,
  applicantId: dossiers.applicantId,
  applicantRepresented: dossiers.applicantRepresented,
  code: dossiers.code,
  stage: dossiers.stage,
  status: dossiers.status,
  procedureVersion: dossiers.procedureVersion,
  procedureCode: dossiers.procedureCode,
  caseCode: dossiers.caseCode,
  channel: dossiers.channel,
  agency: dossiers.agency,
  openedBy: dossiers.openedBy,
  openedAt: dossiers.openedAt,
  filedAt: dossiers.filedAt,
  acceptedOn: dossiers.acceptedOn,
  selfReportedReuse: dossiers.selfReportedReuse,
  lastStatusAt: dossiers.lastStatusAt,
  ownSystem: dossiers.ownSystem,
  assigned: sql<boolean>`exists (select 1 from ${dossierOfficers} o where o.dossier_id = ${dossiers}.dossier_id
    and o.account = viewer_account())`,
  subjects: sql<SubjectId[]>`array(select distinct p.subject::text from ${dossierParties} p
    where p.dossier_id = ${dossiers}.dossier_id and p.kind = 'PERSON'
      and (p.verification <> 'READ_AT_INTAKE' or viewer_agency() is not null))`,
};

/** The dossiers of these ids that the request may see, in no order. */
export const dossiersByIds: Statement<{ ids: DossierId[] }, DossierRow[]> = statement((db) =>
  db
    .select(columns)
    .from(dossiers)
    .where(sql`${dossiers.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('dossiers_by_ids'),
);

/** A dossier inside a transaction, locked for what follows unless said; undefined when it is not there to be seen. */
export async function findDossier(tx: Tx, dossierId: string, lock = true): Promise<DossierRow | undefined> {
  if (!isOpaqueId<DossierId>(dossierId)) return undefined;
  const query = tx.select(columns).from(dossiers).where(eq(dossiers.dossierId, dossierId));
  const [row] = await (lock ? query.for('update') : query);
  return row;
}

/** A draft that is being opened. */
export interface NewDraft {
  dossierId: DossierId;
  applicantId: SubjectId | null;
  /** Whether a citizen opens it in the name of the applicant. */
  applicantRepresented: boolean;
  procedureVersion: VersionId;
  procedureCode: ProcedureCode;
  caseCode: string;
  channel: Channel;
  agency: AgencyCode;
  openedBy: string;
  /** Client id. */
  openedThrough: string;
  openedAt: Date;
}

export async function insertDraft(tx: Tx, draft: NewDraft): Promise<void> {
  await tx.insert(dossiers).values({ ...draft, stage: 'DRAFT' });
}

/** From now on a system of the agency handles the dossier itself. */
export async function writeOwnSystem(tx: Tx, dossierId: DossierId, ownSystem: string): Promise<void> {
  await tx.update(dossiers).set({ ownSystem }).where(eq(dossiers.dossierId, dossierId));
}

/** Where the next page begins, and how many rows to read (one more than shown). `openedAt` null: the first page. */
export interface DossierPageParams extends Record<string, unknown> {
  account: string;
  personId: PersonId | null;
  /** Whoever the citizen acts for in everything, as a uuid[] of PostgreSQL. */
  represented: string;
  openedAt: string | null;
  dossierId: string | null;
  limit: number;
}

const later = (): SQL => sql`(${sql.placeholder('openedAt')}::timestamptz is null or
  (${dossiers.openedAt}, ${dossiers.dossierId}) <
  (${sql.placeholder('openedAt')}::timestamptz, ${sql.placeholder('dossierId')}::uuid))`;

/** What a citizen opened, is the applicant of or acts for the applicant of, newest first; row-level security drops the rest. */
export const dossiersOfCitizen: Statement<DossierPageParams, DossierRow[]> = statement((db) =>
  db
    .select(columns)
    .from(dossiers)
    .where(
      and(
        or(
          eq(dossiers.openedBy, sql.placeholder('account')),
          sql`${dossiers.applicantId} = ${sql.placeholder('personId')}::uuid`,
          sql`${dossiers.applicantId} = any(${sql.placeholder('represented')}::uuid[])`,
        ),
        later(),
      ),
    )
    .orderBy(desc(dossiers.openedAt), desc(dossiers.dossierId))
    .limit(sql.placeholder('limit'))
    .prepare('dossiers_of_citizen'),
);

/** What is assigned to an officer, newest first. Row-level security keeps it to their agency. */
export const dossiersOfOfficer: Statement<DossierPageParams, DossierRow[]> = statement((db) =>
  db
    .select(columns)
    .from(dossiers)
    .where(
      and(
        sql`exists (select 1 from ${dossierOfficers} mine where mine.dossier_id = ${dossiers}.dossier_id
          and mine.account = ${sql.placeholder('account')})`,
        later(),
      ),
    )
    .orderBy(desc(dossiers.openedAt), desc(dossiers.dossierId))
    .limit(sql.placeholder('limit'))
    .prepare('dossiers_of_officer'),
);

/** Officers assigned to a dossier, by account. */
export async function listOfficers(tx: Tx, dossierId: DossierId): Promise<string[]> {
  const rows = await tx
    .select({ account: dossierOfficers.account })
    .from(dossierOfficers)
    .where(eq(dossierOfficers.dossierId, dossierId))
    .orderBy(asc(dossierOfficers.account));
  return rows.map((row) => row.account);
}

/** Assigning an officer who is assigned already changes nothing. */
export async function insertOfficer(
  tx: Tx,
  dossierId: DossierId,
  account: string,
  agency: AgencyCode,
): Promise<void> {
  await tx.insert(dossierOfficers).values({ dossierId, account, agency }).onConflictDoNothing();
}

export async function deleteOfficer(tx: Tx, dossierId: DossierId, account: string): Promise<void> {
  await tx
    .delete(dossierOfficers)
    .where(and(eq(dossierOfficers.dossierId, dossierId), eq(dossierOfficers.account, account)));
}
