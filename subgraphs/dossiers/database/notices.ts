/** What applicants are told of their dossiers, and which of it they have read. */
import { sql } from 'drizzle-orm';
import { date, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId, PersonId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { NoticeFacts, NoticeKind } from '../rules/notices.ts';
import type { Status } from '../rules/statuses.ts';
import { dossierParties, dossiers } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

const notices = pgTable('notices', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  noticeId: uuid('notice_id').notNull(),
  kind: text('kind').$type<NoticeKind>().notNull(),
  status: text('status').$type<Status>(),
  day: date('day', { mode: 'string' }),
  at: instant('at').notNull(),
});

const noticeReads = pgTable('notice_reads', {
  account: text('account').notNull(),
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  noticeId: uuid('notice_id').notNull(),
  readAt: instant('read_at').notNull(),
});

export interface NoticeRow extends NoticeFacts {
  dossierId: DossierId;
  noticeId: string;
  at: Date;
  readAt: Date | null;
  /** Whose data it is: the list is a disclosure about them. */
  subjects: SubjectId[];
}

/** @param notice `at` is null of a step whose source gave no time: it is told of when it comes */
export async function insertNotice(
  tx: Tx,
  notice: { dossierId: DossierId; kind: NoticeKind; status?: Status; day?: string | null; at: Date | null },
): Promise<void> {
  const at = notice.at ?? sql`clock_timestamp()`;
  await tx.insert(notices).values({ ...notice, at, noticeId: sql`uuidv7()` });
}

/** Whose notices: those of the dossiers that a citizen opened, is the applicant of or acts for the applicant of. */
export interface NoticeOwner extends Record<string, unknown> {
  account: string;
  personId: PersonId | null;
  /** Whoever the citizen acts for in everything, as a uuid[] of PostgreSQL. */
  represented: string;
}

export interface NoticePageParams extends NoticeOwner {
  /** Only those that the account has not read. */
  unread: boolean;
  /** Sort key of the last row before; null: the first page. */
  at: string | null;
  noticeId: string | null;
  limit: number;
}

const ofOwner = sql`(${dossiers.openedBy} = ${sql.placeholder('account')}
  or ${dossiers.applicantId} = ${sql.placeholder('personId')}::uuid
  or ${dossiers.applicantId} = any(${sql.placeholder('represented')}::uuid[]))`;
/** Whose data a notice is, as far as a citizen knows them. */
const subjects = sql<SubjectId[]>`array(select distinct p.subject::text from ${dossierParties} p
  where p.dossier_id = ${notices.dossierId} and p.kind = 'PERSON' and p.verification <> 'READ_AT_INTAKE')`;
/** With what the handling ended at that moment, where the desk ended it: step and result have the time of one request. */
const ending = sql<
  NoticeFacts['ending']
>`(select case when r.result_type is null then 'NO_PAPER' else 'PAPER' end
  from dossier_results r where ${notices.status} = 'FINISHED' and r.dossier_id = ${notices.dossierId} and r.at = ${notices.at}
  limit 1)`;
const ofNotice = sql`${noticeReads.dossierId} = ${notices.dossierId} and ${noticeReads.noticeId} = ${notices.noticeId}
  and ${noticeReads.account} = ${sql.placeholder('account')}`;

/** Newest first; row-level security drops what is not the viewer's. */
export const noticePage: Statement<NoticePageParams, NoticeRow[]> = statement((db) =>
  db
    .select({
      dossierId: notices.dossierId,
      noticeId: notices.noticeId,
      kind: notices.kind,
      status: notices.status,
      day: notices.day,
      at: notices.at,
      code: dossiers.code,
      ending,
      readAt: noticeReads.readAt,
      subjects,
    })
    .from(notices)
    .innerJoin(dossiers, sql`${dossiers.dossierId} = ${notices.dossierId}`)
    .leftJoin(noticeReads, ofNotice)
    .where(
      sql`${ofOwner} and (not ${sql.placeholder('unread')}::boolean or ${noticeReads.readAt} is null)
        and (${sql.placeholder('at')}::timestamptz is null or (${notices.at}, ${notices.noticeId})
          < (${sql.placeholder('at')}::timestamptz, ${sql.placeholder('noticeId')}::uuid))`,
    )
    .orderBy(sql`${notices.at} desc, ${notices.noticeId} desc`)
    .limit(sql.placeholder('limit'))
    .prepare('notice_page'),
);

/** Notes that an account has read notices; of those that it may not see, and of what is read already, nothing. Says how many were new. */
export async function markRead(
  tx: Tx,
  { account, personId, represented }: NoticeOwner,
  ids: readonly string[],
  at: Date,
): Promise<number> {
  const rows = await tx.execute<{ id: string }>(sql`
    insert into notice_reads (account, dossier_id, notice_id, read_at)
    select ${account}, n.dossier_id, n.notice_id, ${at.toISOString()}::timestamptz
    from notices n join dossiers d on d.dossier_id = n.dossier_id
    where n.notice_id = any(${sql.param(`{${ids.join(',')}}`)}::uuid[])
      and (d.opened_by = ${account} or d.applicant_id = ${personId}::uuid or d.applicant_id = any(${represented}::uuid[]))
    on conflict do nothing returning notice_id as id`);
  return rows.length;
}

export interface FollowedNotice extends Omit<NoticeRow, 'readAt'> {
  xid: string;
}

/**
 * Notices after a place, in order, only of transactions older than every open one: nothing can be inserted before them, as with the events of
 * registers.
 */
export const noticesAfter: Statement<
  NoticeOwner & { xid: string; noticeId: string; limit: number },
  FollowedNotice[]
> = statement((db) =>
  db
    .select({
      xid: sql<string>`${notices}.xid::text`.as('place'),
      dossierId: notices.dossierId,
      noticeId: notices.noticeId,
      kind: notices.kind,
      status: notices.status,
      day: notices.day,
      at: notices.at,
      code: dossiers.code,
      ending,
      subjects,
    })
    .from(notices)
    .innerJoin(dossiers, sql`${dossiers.dossierId} = ${notices.dossierId}`)
    .where(
      sql`${ofOwner} and (${notices}.xid, ${notices.noticeId}) > (${sql.placeholder('xid')}::xid8, ${sql.placeholder('noticeId')}::uuid)
        and ${notices}.xid < pg_snapshot_xmin(pg_current_snapshot())`,
    )
    .orderBy(sql`${notices}.xid, ${notices.noticeId}`)
    .limit(sql.placeholder('limit'))
    .prepare('notices_after'),
);

/** Before which transaction everything is committed: where whoever begins to follow stands. */
export const noticesPlace: Statement<Record<string, never>, { xid: string }[]> = statement((db) =>
  db
    .select({ xid: sql<string>`pg_snapshot_xmin(pg_current_snapshot())::text` })
    .from(sql`(select 1) as one`)
    .prepare('notices_place'),
);
