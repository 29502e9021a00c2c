import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import type { DraftText } from '../rules/draftContent.ts';
import { onlyIds } from '../../codeLists/rules/opaqueId.ts';
import {
  type AnnexLine,
  type DecisionRecord,
  selectAnnexes,
  selectDecisions,
  toAnnexLine,
} from '../database/decisionRegister.ts';
import { type Delegation, selectDelegations } from '../../officials/database/delegations.ts';
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

/** One request's look-ups of what is published by whom and how: one statement for all keys asked in the same moment. */
export interface PublicationLoaders {
  decision: DataLoader<string, DecisionRecord | undefined>;
  /** The annex of a decision, in its order. */
  annex: DataLoader<string, AnnexLine[]>;
  delegation: DataLoader<string, Delegation | undefined>;
  draft: DataLoader<string, Draft | undefined>;
  /** What a draft says, by the draft's id. */
  draftText: DataLoader<string, DraftText | undefined>;
  draftSteps: DataLoader<string, StepRow[]>;
  /** Differences accepted in a draft as it stands. */
  draftWaivers: DataLoader<string, WaiverRow[]>;
  /** The same by the version that a draft became. */
  versionWaivers: DataLoader<string, WaiverRow[]>;
  /** How a version came out, by the version's id. */
  publication: DataLoader<string, PublicationRow | undefined>;
}

type Read<Row> = (ids: string[]) => Promise<Row[]>;

function oneEach<Row, Value>(read: Read<Row>, keyOf: (row: Row) => string, toValue: (row: Row) => Value) {
  return new DataLoader<string, Value | undefined>(async (ids) => {
    const rows = new Map((await read(onlyIds(ids))).map((row) => [keyOf(row), toValue(row)]));
    return ids.map((id) => rows.get(id.toLowerCase()));
  });
}

function someEach<Row, Value>(
  read: Read<Row>,
  keyOf: (row: Row) => string | null,
  toValue: (row: Row) => Value,
) {
  return new DataLoader<string, Value[]>(async (ids) => {
    const rows = await read(onlyIds(ids));
    return ids.map((id) => rows.filter((row) => keyOf(row) === id.toLowerCase()).map(toValue));
  });
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
    delegation: oneEach(
      (ids) => read(selectDelegations, { ids }),
      (row) => row.id,
      same,
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
      (ids) => read(selectWaiversOfVersions, { ids }),
      (row) => row.versionId,
      same,
    ),
    publication: oneEach(
      (ids) => read(selectPublications, { ids }),
      (row) => row.id,
      same,
    ),
  };
}
