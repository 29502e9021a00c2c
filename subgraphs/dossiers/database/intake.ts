/** What stands in the intake of an agency: dossiers that nobody handles who has a duty there today. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import { type DossierId, isOpaqueId, type SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { dossierParties, dossiers } from './tables.ts';

const columns = {
  id: dossiers.dossierId,
  code: dossiers.code,
  stage: dossiers.stage,
  status: dossiers.status,
  procedureVersion: dossiers.procedureVersion,
  caseCode: dossiers.caseCode,
  channel: dossiers.channel,
  openedAt: dossiers.openedAt,
  filedAt: dossiers.filedAt,
  subjects: sql<SubjectId[]>`array(select distinct p.subject::text from ${dossierParties} p
    where p.dossier_id = ${dossiers}.dossier_id and p.kind = 'PERSON')`,
};

export interface IntakeRow {
  id: DossierId;
  code: string | null;
  stage: (typeof dossiers.$inferSelect)['stage'];
  status: (typeof dossiers.$inferSelect)['status'];
  procedureVersion: (typeof dossiers.$inferSelect)['procedureVersion'];
  caseCode: string;
  channel: (typeof dossiers.$inferSelect)['channel'];
  openedAt: Date;
  filedAt: Date | null;
  /** Whose data it is: the list is a disclosure about them. */
  subjects: SubjectId[];
}

/** Whether an account leads a unit of an agency today: one row. */
export const leadsToday: Statement<{ account: string; agency: string }, { leads: boolean }[]> = statement(
  (db) =>
    db
      .select({
        leads: sql<boolean>`has_duty(${sql.placeholder('account')}, ${sql.placeholder('agency')}, '{LEAD}')`,
      })
      .from(sql`(select 1) as one`)
      .prepare('leads_today'),
);

/** The intake of an agency, oldest first; row-level security keeps it to those who lead a unit there. */
export const intakeOfAgency: Statement<
  { agency: AgencyCode; openedAt: string | null; dossierId: string | null; limit: number },
  IntakeRow[]
> = statement((db) =>
  db
    .select(columns)
    .from(dossiers)
    .where(
      sql`${dossiers.agency} = ${sql.placeholder('agency')} and is_open(${dossiers.status})
        and stands_in_intake(${dossiers})
        and (${sql.placeholder('openedAt')}::timestamptz is null or (${dossiers.openedAt}, ${dossiers.dossierId})
          > (${sql.placeholder('openedAt')}::timestamptz, ${sql.placeholder('dossierId')}::uuid))`,
    )
    .orderBy(asc(dossiers.openedAt), asc(dossiers.dossierId))
    .limit(sql.placeholder('limit'))
    .prepare('intake_of_agency'),
);

/** A dossier of the intake of an agency, locked for what follows; undefined where there is none for the viewer. */
export async function findInIntake(
  tx: Tx,
  dossierId: string,
  agency: AgencyCode,
): Promise<DossierId | undefined> {
  if (!isOpaqueId<DossierId>(dossierId)) return undefined;
  const find = () =>
    tx
      .select({ id: dossiers.dossierId })
      .from(dossiers)
      .where(
        and(
          eq(dossiers.dossierId, dossierId),
          eq(dossiers.agency, agency),
          sql`stands_in_intake(${dossiers})`,
        ),
      );
  if ((await find().for('update')).length === 0) return undefined;
  // Whoever held the lock before may have taken it: that is seen only by a statement that begins now.
  const [row] = await find();
  return row?.id;
}

/** Whether an account leads a unit of an agency today. */
export async function isLeader(tx: Tx, account: string, agency: AgencyCode): Promise<boolean> {
  const [row] = await tx.execute<{ leads: boolean }>(
    sql`select has_duty(${account}, ${agency}, '{LEAD}') as leads`,
  );
  return row?.leads === true;
}
