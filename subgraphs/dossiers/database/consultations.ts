/** Questions to other agencies, their answers, and how they ended. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { date, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { type Database, type Statement, statement, type Tx } from '../../../kernel/database.ts';
import {
  type DossierId,
  isOpaqueId,
  type SubjectId,
  type VersionId,
} from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { ConsultationEnding, ConsultationOutcome, Opinion } from '../rules/consultation.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

const consultations = pgTable('consultations', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  stopId: uuid('stop_id').notNull(),
  askingAgency: text('asking_agency').$type<AgencyCode>().notNull(),
  askedAgency: text('asked_agency').$type<AgencyCode>().notNull(),
  askedBy: text('asked_by').notNull(),
  askedAt: instant('asked_at').notNull(),
  question: text('question').notNull(),
  components: text('components').array().notNull(),
  answerBy: date('answer_by', { mode: 'string' }).notNull(),
  dossierCode: text('dossier_code').notNull(),
  procedureVersion: uuid('procedure_version').$type<VersionId>().notNull(),
  caseCode: text('case_code').notNull(),
  subjects: uuid('subjects').array().$type<SubjectId[]>().notNull(),
  opinion: text('opinion').$type<Opinion>(),
  answer: text('answer'),
  answeredBy: text('answered_by'),
  answeredAt: instant('answered_at'),
  endedAt: instant('ended_at'),
  ending: text('ending').$type<ConsultationEnding>(),
});

export type ConsultationRow = typeof consultations.$inferSelect;
type Answered = 'opinion' | 'answer' | 'answeredBy' | 'answeredAt' | 'endedAt' | 'ending';

export async function insertConsultation(tx: Tx, asked: Omit<ConsultationRow, Answered>): Promise<void> {
  await tx.insert(consultations).values(asked);
}

/** Those of dossiers of the viewer; none for citizens. */
export const consultationsByDossiers: Statement<{ ids: DossierId[] }, ConsultationRow[]> = statement((db) =>
  db
    .select()
    .from(consultations)
    .where(sql`${consultations.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(consultations.askedAt), asc(consultations.stopId))
    .prepare('consultations_by_dossiers'),
);

/** Those of these ids that the request may see, in no order. */
export const consultationsByIds: Statement<{ ids: string[] }, ConsultationRow[]> = statement((db) =>
  db
    .select()
    .from(consultations)
    .where(sql`${consultations.stopId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('consultations_by_ids'),
);

export interface ToAnswerParams extends Record<string, unknown> {
  agency: AgencyCode;
  /** Of those whose day has passed before `today` (yyyy-MM-dd), or of the others; null: of all. */
  overdue: boolean | null;
  today: string;
  /** Sort key of the last row before; null: the first page. */
  answerBy: string | null;
  stopId: string | null;
  limit: number;
}

/** What waits for an answer of an agency. */
export const consultationsToAnswer: Statement<ToAnswerParams, ConsultationRow[]> = statement((db) =>
  db
    .select()
    .from(consultations)
    .where(
      sql`${consultations.askedAgency} = ${sql.placeholder('agency')} and ${consultations.endedAt} is null
        and ${consultations.opinion} is null
        and (${sql.placeholder('overdue')}::boolean is null
          or (${consultations.answerBy} < ${sql.placeholder('today')}::date) = ${sql.placeholder('overdue')}::boolean)
        and (${sql.placeholder('answerBy')}::date is null or (${consultations.answerBy}, ${consultations.stopId})
          > (${sql.placeholder('answerBy')}::date, ${sql.placeholder('stopId')}::uuid))`,
    )
    .orderBy(asc(consultations.answerBy), asc(consultations.stopId))
    .limit(sql.placeholder('limit'))
    .prepare('consultations_to_answer'),
);

/** The open question about the paper of an upload, for an agency that is asked; nothing where the paper was not named. */
export const consultationOfUpload: Statement<
  { id: string; agency: AgencyCode },
  Pick<ConsultationRow, 'dossierId' | 'subjects'>[]
> = statement((db) =>
  db
    .select({ dossierId: consultations.dossierId, subjects: consultations.subjects })
    .from(consultations)
    .where(
      sql`${consultations.askedAgency} = ${sql.placeholder('agency')} and ${consultations.endedAt} is null
        and exists (select 1 from uploads u where u.upload_id = ${sql.placeholder('id')}::uuid
          and u.dossier_id = ${consultations.dossierId} and u.component = any(${consultations.components}))`,
    )
    .limit(1)
    .prepare('consultation_of_upload'),
);

/** A question that was asked of an agency, locked for what follows; undefined where it is not there to be seen. */
export async function findAsked(
  tx: Tx,
  stopId: string,
  agency: AgencyCode,
): Promise<ConsultationRow | undefined> {
  if (!isOpaqueId(stopId)) return undefined;
  const [row] = await tx
    .select()
    .from(consultations)
    .where(and(eq(consultations.stopId, stopId), eq(consultations.askedAgency, agency)))
    .for('update');
  return row;
}

export async function writeAnswer(
  tx: Tx,
  { stopId }: ConsultationRow,
  answer: { opinion: Opinion; answer: string; answeredBy: string; answeredAt: Date },
): Promise<void> {
  await tx.update(consultations).set(answer).where(eq(consultations.stopId, stopId));
}

/** Whose dossier a question is about, whoever asks: under the job role only, for the audit. */
export async function readAskedAbout(
  database: Database,
  stopId: string,
): Promise<Pick<ConsultationRow, 'dossierId' | 'subjects'> | undefined> {
  const [row] = await database.jobTransaction((tx) =>
    tx
      .select({ dossierId: consultations.dossierId, subjects: consultations.subjects })
      .from(consultations)
      .where(eq(consultations.stopId, stopId)),
  );
  return row;
}

export interface ToSettle extends Pick<ConsultationRow, 'dossierId' | 'stopId'> {
  askedAgency: AgencyCode;
  answerBy: string;
  answeredAt: Date | null;
  answeredBy: string | null;
  resumedAt: Date | null;
}

/** Questions that are answered, or whose dossier went on, and that have not ended yet; their dossiers are locked, and another process takes others. */
export async function claimToSettle(tx: Tx, limit: number): Promise<ToSettle[]> {
  const rows = await tx.execute<Record<keyof ToSettle, string | null>>(sql`
    select c.dossier_id as "dossierId", c.stop_id as "stopId", c.asked_agency as "askedAgency", c.answer_by::text as "answerBy",
      c.answered_at as "answeredAt", c.answered_by as "answeredBy", s.resumed_at as "resumedAt"
    from consultations c join dossier_stops s using (dossier_id, stop_id) join dossiers d using (dossier_id)
    where c.ended_at is null and (c.opinion is not null or s.resumed_at is not null)
    order by c.stop_id limit ${limit} for update of d skip locked`);
  const timeOf = (value: string | null) => (value === null ? null : new Date(value));
  return rows.map((row) => ({
    ...(row as unknown as ToSettle),
    answeredAt: timeOf(row.answeredAt),
    resumedAt: timeOf(row.resumedAt),
  }));
}

export async function endConsultation(
  tx: Tx,
  { stopId, askedAgency }: Pick<ToSettle, 'stopId' | 'askedAgency'>,
  end: { ending: ConsultationEnding; endedAt: Date; outcome: ConsultationOutcome; day: string },
): Promise<void> {
  const { ending, endedAt, outcome, day } = end;
  const [ended] = await tx
    .update(consultations)
    .set({ ending, endedAt })
    .where(and(eq(consultations.stopId, stopId), isNull(consultations.endedAt)))
    .returning({ id: consultations.stopId });
  if (ended === undefined) return;
  await tx.execute(sql`
    insert into consultations_daily (agency, day, outcome, ended) values (${askedAgency}, ${day}::date, ${outcome}, 1)
    on conflict (agency, day, outcome) do update set ended = consultations_daily.ended + 1`);
}

/** How an agency has answered between two days (yyyy-MM-dd), both included. */
export const consultationOutcomes: Statement<
  { agency: AgencyCode; from: string; to: string },
  { outcome: ConsultationOutcome; ended: number }[]
> = statement((db) =>
  db
    .select({ outcome: sql<ConsultationOutcome>`outcome`, ended: sql<number>`sum(ended)::int` })
    .from(sql`consultations_daily`)
    .where(
      sql`agency = ${sql.placeholder('agency')}
        and day between ${sql.placeholder('from')}::date and ${sql.placeholder('to')}::date`,
    )
    .groupBy(sql`outcome`)
    .prepare('consultation_outcomes'),
);
