import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import type { DraftText } from '../rules/draftContent.ts';
import type { FindingKind } from '../rules/observation.ts';
import type { DraftState, RecordedAction } from '../rules/workflow.ts';
import { type Draft, draftColumns } from './drafts.ts';
import { draftRevisions, draftSteps, procedureDrafts as drafts, draftWaivers } from './tables.ts';

const ofDrafts = sql`any(${sql.placeholder('ids')}::uuid[])`;
type Ids = { ids: readonly string[] };

export const selectDrafts = statement<Ids, Draft[]>((db) =>
  db
    .select(draftColumns)
    .from(drafts)
    .where(sql`${drafts.id} = ${ofDrafts}`)
    .prepare('procedure_drafts_by_id'),
);

export const selectDraftTexts = statement<Ids, { id: string; text: DraftText }[]>((db) =>
  db
    .select({ id: drafts.id, text: draftRevisions.content })
    .from(drafts)
    .innerJoin(
      draftRevisions,
      and(eq(draftRevisions.draftId, drafts.id), eq(draftRevisions.revision, drafts.revision)),
    )
    .where(sql`${drafts.id} = ${ofDrafts}`)
    .prepare('procedure_drafts_texts'),
);

/** A step as its readers see it: by which agency, not by whom. */
export interface StepRow {
  draftId: string;
  action: RecordedAction;
  state: DraftState;
  revision: number;
  agency: string;
  note: string | null;
  at: Date;
}

export const selectDraftSteps = statement<Ids, StepRow[]>((db) =>
  db
    .select({
      draftId: draftSteps.draftId,
      action: draftSteps.action,
      state: draftSteps.state,
      revision: draftSteps.revision,
      agency: draftSteps.agency,
      note: draftSteps.note,
      at: draftSteps.at,
    })
    .from(draftSteps)
    .where(sql`${draftSteps.draftId} = ${ofDrafts}`)
    .orderBy(asc(draftSteps.draftId), asc(draftSteps.place))
    .prepare('draft_steps_of'),
);

/** A difference that was accepted in the revision of the draft that stands. */
export interface WaiverRow {
  draftId: string;
  /** The version that the draft became; null before. */
  versionId: VersionId | null;
  finding: string;
  kind: FindingKind;
  subject: string;
  decided: string | null;
  entered: string | null;
  reason: string;
  at: Date;
}

const waiverColumns = {
  draftId: draftWaivers.draftId,
  versionId: drafts.versionId,
  finding: draftWaivers.finding,
  kind: draftWaivers.kind,
  subject: draftWaivers.subject,
  decided: draftWaivers.decided,
  entered: draftWaivers.entered,
  reason: draftWaivers.reason,
  at: draftWaivers.at,
};
const ofRevision = and(eq(draftWaivers.draftId, drafts.id), eq(draftWaivers.revision, drafts.revision));

export const selectWaiversOfDrafts = statement<Ids, WaiverRow[]>((db) =>
  db
    .select(waiverColumns)
    .from(drafts)
    .innerJoin(draftWaivers, ofRevision)
    .where(sql`${drafts.id} = ${ofDrafts}`)
    .orderBy(asc(draftWaivers.at), asc(draftWaivers.finding))
    .prepare('draft_waivers_of_drafts'),
);

export const selectWaiversOfVersions = statement<{ ids: readonly VersionId[] }, WaiverRow[]>((db) =>
  db
    .select(waiverColumns)
    .from(drafts)
    .innerJoin(draftWaivers, ofRevision)
    .where(sql`${drafts.versionId} = ${ofDrafts}`)
    .orderBy(asc(draftWaivers.at), asc(draftWaivers.finding))
    .prepare('draft_waivers_of_versions'),
);

/** What of a version's publication stands beside its content. */
export interface PublicationRow {
  id: VersionId;
  decisionId: string | null;
  publicisedAt: Date;
}

export const selectPublications = statement<{ ids: readonly VersionId[] }, PublicationRow[]>((db) =>
  db
    .select({ id: versions.id, decisionId: versions.decisionId, publicisedAt: versions.publicisedAt })
    .from(versions)
    .where(sql`${versions.id} = ${ofDrafts}`)
    .prepare('procedures_publications'),
);

export type DraftPage = {
  agency: string;
  state: string | null;
  afterTime: string | null;
  afterId: string | null;
  limit: number;
};

/** The instant to the microsecond, as text: a cursor must carry exactly what was compared. */
const touched = sql<string>`to_char(${drafts.touchedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The last touched first. */
export const selectDraftPage = statement<DraftPage, (Draft & { touched: string })[]>((db) =>
  db
    .select({ ...draftColumns, touched })
    .from(drafts)
    .where(
      sql`${drafts.agency} = ${sql.placeholder('agency')}::text
        and (${sql.placeholder('state')}::text is null or ${drafts.state} = ${sql.placeholder('state')}::text)
        and (${sql.placeholder('afterTime')}::timestamptz is null or (${drafts.touchedAt}, ${drafts.id})
          < (${sql.placeholder('afterTime')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(desc(drafts.touchedAt), desc(drafts.id))
    .limit(sql.placeholder('limit'))
    .prepare('procedure_drafts_of_agency'),
);
