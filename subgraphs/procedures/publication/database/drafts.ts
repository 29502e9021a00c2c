import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import type { EarlierStep } from '../../officials/rules/fourEyes.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import type { Finding } from '../rules/comparison.ts';
import type { DraftText } from '../rules/draftContent.ts';
import type { DraftState, RecordedAction } from '../rules/workflow.ts';
import {
  draftReadings,
  draftRevisions,
  draftSteps,
  procedureDrafts as drafts,
  draftWaivers,
} from './tables.ts';

/** Where a draft stands; what it says and what was done to it are read beside it. */
export interface Draft {
  id: string;
  code: string;
  agency: string;
  state: DraftState;
  revision: number;
  decisionId: string | null;
  /** yyyy-MM-dd. */
  inForceFrom: string;
  versionId: VersionId | null;
  touchedAt: Date;
}

export const draftColumns = {
  id: drafts.id,
  code: drafts.code,
  agency: drafts.agency,
  state: drafts.state,
  revision: drafts.revision,
  decisionId: drafts.decisionId,
  inForceFrom: drafts.inForceFrom,
  versionId: drafts.versionId,
  touchedAt: drafts.touchedAt,
};

/** Locked until the transaction ends: two steps of one draft take turns, and the second finds what the first left. */
export async function findDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const rows = await tx.select(draftColumns).from(drafts).where(eq(drafts.id, id)).limit(1).for('update');
  return rows[0];
}

/** A draft is of one procedure for ever: its code may be read before anything is locked. */
export async function findCodeOfDraft(tx: Tx, id: string): Promise<string | undefined> {
  const rows = await tx.select({ code: drafts.code }).from(drafts).where(eq(drafts.id, id)).limit(1);
  return rows[0]?.code;
}

/** The draft of a procedure that is still on its way; the database allows one. */
export async function findOpenDraft(tx: Tx, code: string): Promise<Draft | undefined> {
  const rows = await tx
    .select(draftColumns)
    .from(drafts)
    .where(
      sql`${drafts.code} = ${code} and ${drafts.state} in ('ENTERED', 'COMPARED', 'APPROVED', 'PUBLISHED', 'RETURNED')`,
    )
    .limit(1);
  return rows[0];
}

export async function findDraftOfVersion(tx: Tx, versionId: VersionId): Promise<Draft | undefined> {
  const rows = await tx
    .select(draftColumns)
    .from(drafts)
    .where(eq(drafts.versionId, versionId))
    .limit(1)
    .for('update');
  return rows[0];
}

export async function insertDraft(tx: Tx, draft: Draft, text: DraftText): Promise<void> {
  await tx.insert(drafts).values(draft);
  await insertRevision(tx, draft, text);
}

export async function insertRevision(tx: Tx, { id, revision, touchedAt }: Draft, content: DraftText) {
  await tx.insert(draftRevisions).values({ draftId: id, revision, content, at: touchedAt });
}

export async function getText(tx: Tx, { id, revision }: Draft): Promise<DraftText> {
  const rows = await tx
    .select({ content: draftRevisions.content })
    .from(draftRevisions)
    .where(and(eq(draftRevisions.draftId, id), eq(draftRevisions.revision, revision)))
    .limit(1);
  const [found] = rows;
  if (found === undefined) throw new Error(`draft ${id} has no revision ${revision}`);
  return found.content;
}

/** Who did what to it, oldest first. */
export async function listEarlierSteps(tx: Tx, draftId: string): Promise<EarlierStep[]> {
  return tx
    .select({ account: draftSteps.account, duty: draftSteps.duty })
    .from(draftSteps)
    .where(eq(draftSteps.draftId, draftId))
    .orderBy(asc(draftSteps.place))
    .limit(10_000);
}

/**
 * Whether an account has done anything to, or read, a draft of one of these procedures whose text is not public: one on its way, or one that
 * was given up since the last version came out. What was given up can be entered again as it was.
 */
export async function hasSeenDraftOf(tx: Tx, account: string, codes: readonly string[]): Promise<boolean> {
  if (codes.length === 0) return false;
  const rows = await tx.execute(sql`
    select 1 from ${drafts} d
    where d.code in ${[...codes]}
      and (d.state not in ('PUBLICISED', 'SUPERSEDED', 'REPEALED', 'WITHDRAWN')
        or (d.state = 'WITHDRAWN' and not exists (
          select 1 from ${versions} v where v.code = d.code and v.publicised_at > d.touched_at)))
      and (exists (select 1 from ${draftSteps} s where s.draft_id = d.id and s.account = ${account})
        or exists (select 1 from ${draftReadings} r where r.draft_id = d.id and r.account = ${account}))
    limit 1`);
  return rows.length > 0;
}

/** Notes who reads what these drafts say; the first time of each stays. */
export async function insertReadings(
  tx: Tx,
  draftIds: readonly string[],
  account: string,
  readAt: Date,
): Promise<void> {
  await tx
    .insert(draftReadings)
    .values(draftIds.map((draftId) => ({ draftId, account, readAt })))
    .onConflictDoNothing();
}

export interface NewStep extends EarlierStep {
  action: RecordedAction;
  agency: string;
  note: string | null;
}

/** Moves a draft and writes the step that did it. `moved` is the draft as it is afterwards. */
export async function moveDraft(tx: Tx, moved: Draft, step: NewStep): Promise<void> {
  const { id, state, revision, decisionId, inForceFrom, versionId, touchedAt } = moved;
  await tx
    .update(drafts)
    .set({ state, revision, decisionId, inForceFrom, versionId, touchedAt })
    .where(eq(drafts.id, id));
  await insertStep(tx, moved, step);
}

/** The role of jobs may change the state and nothing else: an import that takes a version's place. */
export async function supersedeDraftOf(tx: Tx, versionId: VersionId, at: Date): Promise<void> {
  const draft = await findDraftOfVersion(tx, versionId);
  if (draft?.state !== 'PUBLICISED') return;
  const moved: Draft = { ...draft, state: 'SUPERSEDED', touchedAt: at };
  await tx.update(drafts).set({ state: moved.state, touchedAt: at }).where(eq(drafts.id, draft.id));
  const { agency } = draft;
  await insertStep(tx, moved, { action: 'SUPERSEDE', account: null, duty: null, agency, note: null });
}

export async function insertStep(tx: Tx, draft: Draft, step: NewStep): Promise<void> {
  const [last] = await tx
    .select({ place: draftSteps.place })
    .from(draftSteps)
    .where(eq(draftSteps.draftId, draft.id))
    .orderBy(desc(draftSteps.place))
    .limit(1);
  const { id: draftId, state, revision, touchedAt: at } = draft;
  await tx
    .insert(draftSteps)
    .values({ ...step, draftId, state, revision, at, place: (last?.place ?? 0) + 1 });
}

/** Keys of the findings that were accepted in the revision as it stands. */
export async function listWaivedKeys(tx: Tx, { id, revision }: Draft): Promise<Set<string>> {
  const rows = await tx
    .select({ finding: draftWaivers.finding })
    .from(draftWaivers)
    .where(and(eq(draftWaivers.draftId, id), eq(draftWaivers.revision, revision)))
    .limit(10_000);
  return new Set(rows.map(({ finding }) => finding));
}

/**
 * Accepts a finding of the revision as it stands, and says with which reason it is accepted: the first one, where somebody accepted
 * it before.
 */
export async function insertWaiver(
  tx: Tx,
  draft: Draft,
  finding: Finding,
  reason: string,
): Promise<string | undefined> {
  const { key, kind, subject, decided, entered } = finding;
  const { id: draftId, revision, touchedAt: at } = draft;
  await tx
    .insert(draftWaivers)
    .values({ draftId, revision, finding: key, kind, subject, decided, entered, reason, at })
    .onConflictDoNothing();
  const [standing] = await tx
    .select({ reason: draftWaivers.reason })
    .from(draftWaivers)
    .where(
      and(
        eq(draftWaivers.draftId, draftId),
        eq(draftWaivers.revision, revision),
        eq(draftWaivers.finding, key),
      ),
    )
    .limit(1);
  return standing?.reason;
}
