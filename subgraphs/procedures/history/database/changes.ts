import { desc, eq, type SQL, sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import { headColumns, type VersionHead } from '../../versions/database/versions.ts';
import { type ChangeKind, catalogueChanges as changes } from './tables.ts';

/** Where a reader of the feed stands: the writing transaction and the row, as text. */
export interface Position {
  xid: string;
  id: string;
}

export const START: Position = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };

/** One change of the catalogue, with the version that it is about. */
export interface Change extends Position {
  kind: ChangeKind;
  at: Date;
  /** End of the version as it was known with this change. */
  endKnown: string | null;
  version: VersionHead;
}

/** Nobody can still add to what is below the oldest transaction under way: what stands there has its place for ever. */
const isSettled = (xid: SQL): SQL => sql`${xid} < pg_snapshot_xmin(pg_current_snapshot())`;

const after = sql`(${sql.placeholder('afterXid')}::text::xid8, ${sql.placeholder('afterId')}::uuid)`;

/** Changes after a position, in order. One row more than a page says that more follows. */
export const selectChanges = statement<{ afterXid: string; afterId: string; limit: number }, Change[]>((db) =>
  db
    .select({
      xid: sql<string>`${changes.xid}::text`.as('position_xid'),
      id: changes.id,
      kind: changes.kind,
      at: changes.at,
      endKnown: changes.inForceTo,
      version: headColumns,
    })
    .from(changes)
    .innerJoin(versions, eq(versions.id, changes.versionId))
    .where(sql`(${changes.xid}, ${changes.id}) > ${after} and ${isSettled(sql`${changes.xid}`)}`)
    .orderBy(changes.xid, changes.id)
    .limit(sql.placeholder('limit'))
    .prepare('catalogue_changes_after'),
);

/** Every version as it stands once the feed has been read up to a position, which `head` says. */
const versionsAt = (head: SQL): SQL => sql`
  select version.id, version.code, version.version, version.content_hash,
    to_char(version.in_force_from, 'YYYY-MM-DD') as in_force_from,
    to_char(coalesce(ended.in_force_to, published.in_force_to), 'YYYY-MM-DD') as in_force_to
  from catalogue_changes published
  join procedures_versions version on version.id = published.version_id
  left join catalogue_changes ended on ended.version_id = published.version_id and ended.kind <> 'PUBLISHED'
    and (ended.xid, ended.id) <= ${head}
  where published.kind = 'PUBLISHED' and (published.xid, published.id) <= ${head}`;

/** Position of the last settled change; none while nothing was published. */
export const selectHead = statement<Record<string, never>, Position[]>((db) =>
  db
    .select({ xid: sql<string>`${changes.xid}::text`.as('position_xid'), id: changes.id })
    .from(changes)
    .where(isSettled(sql`${changes.xid}`))
    .orderBy(desc(changes.xid), desc(changes.id))
    .limit(1)
    .prepare('catalogue_head'),
);

/** The whole catalogue in a few words, at the last settled change. */
export interface CatalogueState {
  /** `rules/catalogue.ts` says of what. */
  hash: string;
  versions: number;
  /** Procedures that have a version in force on the day asked for. */
  procedures: number;
  /** Position of the last change; null while nothing was published. */
  xid: string | null;
  id: string | null;
  /** When that was. */
  at: Date | null;
}

/** The lines are those of `describeVersion` in `rules/catalogue.ts`: a test holds the two together. */
const stateQuery = sql`
  with head as (
    select xid, id, at from catalogue_changes where ${isSettled(sql`xid`)} order by xid desc, id desc limit 1
  ), state as (${versionsAt(sql`(select xid, id from head)`)})
  select encode(sha256(convert_to(coalesce(string_agg(
      concat_ws(' ', code, version, content_hash, in_force_from, coalesce(in_force_to, '-')) || chr(10), ''
      order by code collate "C", version), ''), 'UTF8')), 'hex') as hash,
    count(*)::integer as versions,
    (count(*) filter (where in_force_from <= ${sql.placeholder('day')}
      and (in_force_to is null or in_force_to > ${sql.placeholder('day')})))::integer as procedures,
    (select xid::text from head) as xid, (select id from head) as id, (select at from head) as at
  from state`;

export const selectCatalogueState = statement<{ day: string }, CatalogueState[]>((db) =>
  db
    .select({
      hash: sql<string>`hash`,
      versions: sql<number>`versions`,
      procedures: sql<number>`procedures`,
      xid: sql<string | null>`xid`,
      id: sql<string | null>`id`,
      at: sql<Date | null>`at`.mapWith(changes.at),
    })
    .from(sql`(${stateQuery}) as state`)
    .prepare('catalogue_state'),
);

/** A version as it stands at a position of the feed. */
export interface StandingVersion {
  id: VersionId;
  code: string;
  version: number;
  contentHash: string;
  /** yyyy-MM-dd. */
  inForceFrom: string;
  inForceTo: string | null;
}

export type StandingParams = {
  headXid: string;
  headId: string;
  /** The last version read; '' and 0 to begin. */
  afterCode: string;
  afterVersion: number;
  limit: number;
};

const standingQuery = versionsAt(
  sql`(${sql.placeholder('headXid')}::text::xid8, ${sql.placeholder('headId')}::uuid)`,
);

/** Versions as they stand at a position, by code and number, after a place in that order. */
export const selectStandingVersions = statement<StandingParams, StandingVersion[]>((db) =>
  db
    .select({
      id: sql<VersionId>`id`,
      code: sql<string>`code`,
      version: sql<number>`version`,
      contentHash: sql<string>`content_hash`,
      inForceFrom: sql<string>`in_force_from`,
      inForceTo: sql<string | null>`in_force_to`,
    })
    .from(sql`(${standingQuery}) as standing`)
    .where(
      sql`(code collate "C", version) > (${sql.placeholder('afterCode')}, ${sql.placeholder('afterVersion')}::integer)`,
    )
    .orderBy(sql`code collate "C"`, sql`version`)
    .limit(sql.placeholder('limit'))
    .prepare('catalogue_versions_standing'),
);
