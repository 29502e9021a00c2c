import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { emit } from '../../../../kernel/events.ts';
import type { Keys } from '../../../../kernel/keys.ts';
import { findDraftOfVersion, supersedeDraft } from '../../publication/database/drafts.ts';
import { keepToldMatter, readMatterLists } from '../../codeLists/database/matters.ts';
import { recordLegalBasis } from '../../portal/database/legalDocuments.ts';
import { insertChannelGaps } from '../../online/database/reviewList.ts';
import {
  closeVersion,
  insertVersion,
  type LatestVersion,
  type VersionOrigin,
  versionIdOf,
} from '../database/versions.ts';
import { listChannelGaps } from '../../online/rules/channelGaps.ts';
import { hashContent } from '../rules/contentHash.ts';
import { judgeMatter, type MatterLists } from '../../codeLists/rules/matters.ts';

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

/**
 * The one door by which a version enters the catalogue, at the moment it is made public: ends the one before it on the same
 * day, adds the next, and tells the other registers, all in the caller's transaction. Whether it may enter is judged before;
 * the caller holds `lockProcedure` and has read `previous` under it.
 *
 * @param matters what the lists of matters say today; whoever records many versions reads them once
 */
export async function recordVersion(
  tx: Tx,
  keys: Keys,
  previous: LatestVersion | undefined,
  next: VersionToRecord,
  matters?: MatterLists,
): Promise<{ id: string; version: number }> {
  const { content, inForceFrom } = next;
  if (previous?.inForceTo === null) {
    await recordRepeal(tx, previous.id, inForceFrom);
  }
  if (previous !== undefined) await supersede(tx, previous.id, next.publicisedAt);
  const version = (previous?.version ?? 0) + 1;
  const id = versionIdOf(keys, content.code, version);
  const contentHash = hashContent(content);
  await insertVersion(tx, { ...next, editorAgency: next.editorAgency ?? null, id, version, contentHash });
  await insertChannelGaps(tx, id, listChannelGaps(content));
  await recordLegalBasis(tx, keys, id, content.legalBasis);
  const matter = judgeMatter(
    content,
    matters ?? (await readMatterLists(tx, dayInVietnam(next.publicisedAt))),
  );
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
export async function recordRepeal(tx: Tx, versionId: string, inForceTo: string): Promise<void> {
  await closeVersion(tx, versionId, inForceTo);
  await emit(tx, 'procedure.repealed', { versionId, inForceTo });
}

/** The draft that a version came from has its end, whoever brings the next version: a publication or an import. */
async function supersede(tx: Tx, versionId: string, at: Date): Promise<void> {
  const draft = await findDraftOfVersion(tx, versionId);
  if (draft?.state === 'PUBLICISED') await supersedeDraft(tx, draft, at);
}
