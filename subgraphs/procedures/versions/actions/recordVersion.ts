import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { emit } from '../../../../kernel/events.ts';
import { keepToldMatter, readMatterLists } from '../../codeLists/database/matters.ts';
import { judgeMatter, type MatterLists } from '../../codeLists/rules/matters.ts';
import {
  closeVersion,
  insertVersion,
  type LatestVersion,
  type VersionOrigin,
  versionIdOf,
} from '../database/versions.ts';
import { hashContent } from '../rules/contentHash.ts';

export interface VersionToRecord {
  content: ProcedureContent;
  /** First day in force, yyyy-MM-dd. */
  inForceFrom: string;
  /** OBSERVED: the first day on which an imported record was seen to be in force. */
  inForceBasis: 'DECIDED' | 'OBSERVED';
  decisionId: string | null;
  origin: VersionOrigin;
  /** When everybody may read it (công khai): now. */
  publicisedAt: Date;
  /** Agency of the official who entered it; absent where nobody of the state entered it here. */
  editorAgency?: string | null;
}

/** A version that has just entered the catalogue; nobody has been told of it yet. */
export interface AppearedVersion {
  id: VersionId;
  content: ProcedureContent;
  /** First day in force, yyyy-MM-dd. */
  inForceFrom: string;
  publicisedAt: Date;
  /** The version before it; null for the first. */
  previousId: VersionId | null;
}

/** What a chapter does, in the same transaction, when a version appears or its end becomes known. */
export interface VersionFollower {
  onVersion?(tx: Tx, version: AppearedVersion): Promise<void>;
  /** `inForceTo` is the first day (yyyy-MM-dd) on which it is no longer in force. */
  onVersionEnd?(tx: Tx, ended: { id: VersionId; inForceTo: string }): Promise<void>;
}

/** The chapters that follow versions, in the order of the register, which hands them to whoever records one. */
export interface Followed {
  followers: readonly VersionFollower[];
}

interface Recording extends Followed {
  tx: Tx;
}

/**
 * The one door by which a version enters the catalogue, at the moment it is made public: ends the one before it on the same
 * day, adds the next, lets every chapter follow, and tells the other registers, all in the caller's transaction. Whether it
 * may enter is judged before; the caller holds `lockProcedure` and has read `previous` under it.
 *
 * @param matters what the lists of matters say today; whoever records many versions reads them once
 */
export async function recordVersion(
  recording: Recording,
  previous: LatestVersion | undefined,
  next: VersionToRecord,
  matters?: MatterLists,
): Promise<{ id: VersionId; version: number }> {
  const { tx, followers } = recording;
  const { content, inForceFrom, publicisedAt } = next;
  if (previous?.inForceTo === null) await recordRepeal(recording, previous.id, inForceFrom);
  const version = (previous?.version ?? 0) + 1;
  const id = versionIdOf(content.code, version);
  const contentHash = hashContent(content);
  await insertVersion(tx, { ...next, editorAgency: next.editorAgency ?? null, id, version, contentHash });
  const appeared = { id, content, inForceFrom, publicisedAt, previousId: previous?.id ?? null };
  for (const follower of followers) await follower.onVersion?.(tx, appeared);
  const matter = judgeMatter(content, matters ?? (await readMatterLists(tx, dayInVietnam(publicisedAt))));
  await keepToldMatter(tx, id, matter);
  await emit(tx, 'procedure.published', {
    versionId: id,
    code: content.code,
    version,
    inForceFrom,
    inForceTo: null,
    content,
    matter,
  });
  return { id, version };
}

/** Says from which day (yyyy-MM-dd) a version is no longer in force, and tells the other registers. */
export async function recordRepeal(
  { tx, followers }: Pick<Recording, 'tx' | 'followers'>,
  versionId: VersionId,
  inForceTo: string,
): Promise<void> {
  await closeVersion(tx, versionId, inForceTo);
  for (const follower of followers) await follower.onVersionEnd?.(tx, { id: versionId, inForceTo });
  await emit(tx, 'procedure.repealed', { versionId, inForceTo });
}
