import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { selectAllResultTypes } from '../../codeLists/database/agencies.ts';
import { oneEach, someEach } from '../../codeLists/reads/keyed.ts';
import type { ResultTypeContent } from '../../codeLists/rules/resultType.ts';
import {
  type AnnexLine,
  type DecisionRecord,
  selectAnnexes,
  selectDecisions,
  toAnnexLine,
} from '../database/decisionRegister.ts';
import {
  type PublicationRow,
  type StepRow,
  selectDraftSteps,
  selectDrafts,
  selectDraftTexts,
  selectPublications,
  selectWaiversOfDrafts,
  selectWaiversOfVersions,
  type WaiverRow,
} from '../database/draftReads.ts';
import type { Draft } from '../database/drafts.ts';
import type { DraftText } from '../rules/draftContent.ts';

/** One request's look-ups of what is published by whom and how: one statement for all keys asked in the same moment. */
export interface PublicationLoaders {
  decision: DataLoader<string, DecisionRecord | undefined>;
  /** The annex of a decision, in its order. */
  annex: DataLoader<string, AnnexLine[]>;
  draft: DataLoader<string, Draft | undefined>;
  /** What a draft says, by the draft's id. */
  draftText: DataLoader<string, DraftText | undefined>;
  draftSteps: DataLoader<string, StepRow[]>;
  /** Differences accepted in a draft as it stands. */
  draftWaivers: DataLoader<string, WaiverRow[]>;
  /** The same by the version that a draft became. */
  versionWaivers: DataLoader<VersionId, WaiverRow[]>;
  /** How a version came out, by the version's id. */
  publication: DataLoader<VersionId, PublicationRow | undefined>;
  /** Every result type there is, under the one key `ALL`. */
  allResultTypes: DataLoader<'ALL', ResultTypeContent[]>;
}

const same = <T>(value: T): T => value;

export function makePublicationLoaders(context: Context): PublicationLoaders {
  const read: Context['read'] = (statement, params) => context.read(statement, params);
  return {
    decision: oneEach(
      (ids) => read(selectDecisions, { ids }),
      (row) => row.id,
      same,
    ),
    annex: someEach(
      (ids) => read(selectAnnexes, { ids }),
      (row) => row.decisionId,
      toAnnexLine,
    ),
    draft: oneEach(
      (ids) => read(selectDrafts, { ids }),
      (row) => row.id,
      same,
    ),
    draftText: oneEach(
      (ids) => read(selectDraftTexts, { ids }),
      (row) => row.id,
      (row) => row.text,
    ),
    draftSteps: someEach(
      (ids) => read(selectDraftSteps, { ids }),
      (row) => row.draftId,
      same,
    ),
    draftWaivers: someEach(
      (ids) => read(selectWaiversOfDrafts, { ids }),
      (row) => row.draftId,
      same,
    ),
    versionWaivers: someEach(
      (ids: VersionId[]) => read(selectWaiversOfVersions, { ids }),
      (row) => row.versionId,
      same,
    ),
    publication: oneEach(
      (ids: VersionId[]) => read(selectPublications, { ids }),
      (row) => row.id,
      same,
    ),
    allResultTypes: new DataLoader(async (keys) => {
      const all = await read(selectAllResultTypes, {});
      return keys.map(() => all);
    }),
  };
}
