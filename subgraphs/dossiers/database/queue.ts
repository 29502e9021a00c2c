/** The open dossiers of an officer, a unit or an agency, as those see them who have to deal with them. Reads only. */
import { sql } from 'drizzle-orm';
import { type Statement, statement } from '../../../kernel/database.ts';
import type { DossierId, PersonId, SubjectId, VersionId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode, ProcedureCode } from '../../../kernel/domain/scalars.ts';
import type { OpenKey, QueueGroup } from '../rules/queue.ts';
import { dossierStops } from './deskTables.ts';
import type { Channel } from './tables.ts';
import { dossierOfficers, dossierParties, dossiers, identityHashes } from './tables.ts';
import { uploads } from './uploadTables.ts';

export interface QueueRow {
  id: DossierId;
  code: string;
  status: Exclude<OpenKey, 'CONSULTING'>;
  key: OpenKey;
  since: Date | null;
  /** yyyy-MM-dd; null where no day was promised. */
  promised: string | null;
  procedureVersion: VersionId;
  caseCode: string;
  channel: Channel;
  filedAt: Date;
  unit: string | null;
  officers: string[];
  quarantinedFiles: number;
  /** Whose data it is: the list is a disclosure about them. */
  subjects: SubjectId[];
}

/** Whose queue: an officer, a unit, or the agency where both are null. */
export interface QueueOwner extends Record<string, unknown> {
  agency: AgencyCode;
  officer: string | null;
  unit: string | null;
}

export interface QueueParams extends QueueOwner {
  /** Keys that are meant, as a text[] of PostgreSQL. */
  keys: string;
  promised: boolean | null;
  before: string | null;
  on: string | null;
  after: string | null;
  procedure: ProcedureCode | null;
  code: string | null;
  owner: PersonId | null;
  /** Sort key of the last row before; null: the first page. */
  lastDay: string | null;
  lastFiledAt: string | null;
  lastId: string | null;
  limit: number;
}

const hole = (name: keyof QueueParams) => sql.placeholder(name as string);

const key = sql<OpenKey>`case when ${dossiers.status} = 'STOPPED' and exists (select 1 from ${dossierStops} s
    where s.dossier_id = ${dossiers}.dossier_id and s.resumed_at is null and s.reason = 'CONSULTATION')
  then 'CONSULTING' else ${dossiers.status} end`;

/** A dossier that no unit was named for lies in the units of those who have it. */
const ofOwner = sql`${dossiers.agency} = ${hole('agency')} and ${dossiers.stage} = 'FILED' and is_open(${dossiers.status})
  and (${hole('officer')}::text is null or exists (select 1 from ${dossierOfficers} o
    where o.dossier_id = ${dossiers}.dossier_id and o.account = ${hole('officer')}))
  and (${hole('unit')}::text is null or ${dossiers.unit} = ${hole('unit')} or (${dossiers.unit} is null
    and exists (select 1 from ${dossierOfficers} o join directory_entries e on e.kind = 'DUTY' and e.account = o.account
      and e.agency = o.agency and e.unit = ${hole('unit')} and is_in_force(e, today_in_vietnam())
      where o.dossier_id = ${dossiers}.dossier_id)))`;

const promisedDay = sql<
  string | null
>`(select p.day from promised_days p where p.dossier_id = ${dossiers}.dossier_id)`;

/** One page of a queue: by promised day, those without one last. */
export const queuePage: Statement<QueueParams, QueueRow[]> = statement((db) => {
  const found = db
    .select({
      id: dossiers.dossierId,
      code: sql<string>`${dossiers.code}`.as('code'),
      status: sql<QueueRow['status']>`${dossiers.status}`.as('status'),
      key: key.as('key'),
      since: dossiers.lastStatusAt,
      day: promisedDay.as('day'),
      procedureVersion: dossiers.procedureVersion,
      procedureCode: dossiers.procedureCode,
      applicantId: dossiers.applicantId,
      caseCode: dossiers.caseCode,
      channel: dossiers.channel,
      filedAt: dossiers.filedAt,
      unit: dossiers.unit,
    })
    .from(dossiers)
    .where(ofOwner)
    .as('found');
  return db
    .select({
      id: found.id,
      code: found.code,
      status: found.status,
      key: found.key,
      since: found.since,
      promised: sql<string | null>`${found.day}::text`,
      procedureVersion: found.procedureVersion,
      caseCode: found.caseCode,
      channel: found.channel,
      filedAt: sql<Date>`${found.filedAt}`.mapWith(dossiers.filedAt),
      unit: found.unit,
      officers: sql<string[]>`array(select o.account from ${dossierOfficers} o
        where o.dossier_id = found.dossier_id order by o.account)`,
      quarantinedFiles: sql<number>`(select count(*)::int from ${uploads} u
        where u.dossier_id = found.dossier_id and u.state = 'QUARANTINED')`,
      subjects: sql<SubjectId[]>`array(select distinct p.subject::text from ${dossierParties} p
        where p.dossier_id = found.dossier_id and p.kind = 'PERSON')`,
    })
    .from(found)
    .where(
      sql`${found.key} = any(${hole('keys')}::text[])
        and (${hole('promised')}::boolean is null or (${found.day} is not null) = ${hole('promised')}::boolean)
        and (${hole('before')}::date is null or ${found.day} < ${hole('before')}::date)
        and (${hole('on')}::date is null or ${found.day} = ${hole('on')}::date)
        and (${hole('after')}::date is null or ${found.day} > ${hole('after')}::date)
        and (${hole('procedure')}::text is null or ${found.procedureCode} = ${hole('procedure')})
        and (${hole('code')}::text is null or ${found.code} = ${hole('code')})
        and (${hole('owner')}::uuid is null or ${found.applicantId} = ${hole('owner')}::uuid)
        and (${hole('lastId')}::uuid is null or (coalesce(${found.day}, 'infinity'), ${found.filedAt}, ${found.id})
          > (${hole('lastDay')}::date, ${hole('lastFiledAt')}::timestamptz, ${hole('lastId')}::uuid))`,
    )
    .orderBy(sql`coalesce(${found.day}, 'infinity')`, found.filedAt, found.id)
    .limit(sql.placeholder('limit'))
    .prepare('queue_page');
});

/** How many dossiers of a queue have which key and promised day. */
export const queueGroups: Statement<QueueOwner, QueueGroup[]> = statement((db) => {
  const found = db
    .select({ key: key.as('key'), day: promisedDay.as('day') })
    .from(dossiers)
    .where(ofOwner)
    .as('found');
  return db
    .select({
      key: found.key,
      promised: sql<string | null>`${found.day}::text`,
      count: sql<number>`count(*)::int`,
    })
    .from(found)
    .groupBy(found.key, found.day)
    .prepare('queue_groups');
});

/** Whom number, name and birth date mean together: one person, or nobody. */
export const personByHash: Statement<{ typedHash: string }, { personId: PersonId }[]> = statement((db) =>
  db
    .select({ personId: identityHashes.personId })
    .from(identityHashes)
    .where(sql`${identityHashes.typedHash} = ${sql.placeholder('typedHash')}`)
    .prepare('person_by_hash'),
);

/** What an account does at an agency today: whether it handles dossiers there, and whether it leads a unit. */
export const dutiesToday: Statement<
  { account: string; agency: AgencyCode },
  { handles: boolean; leads: boolean }[]
> = statement((db) =>
  db
    .select({
      handles: sql<boolean>`handles_today(${sql.placeholder('account')}, ${sql.placeholder('agency')})`,
      leads: sql<boolean>`has_duty(${sql.placeholder('account')}, ${sql.placeholder('agency')}, '{LEAD}')`,
    })
    .from(sql`(select 1) as one`)
    .prepare('duties_today'),
);
