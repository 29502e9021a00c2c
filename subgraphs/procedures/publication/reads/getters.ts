import { getOne } from '../../codeLists/reads/getters.ts';
import type { DecisionRecord } from '../database/decisionRegister.ts';
import type { Draft } from '../database/drafts.ts';
import type { DraftText } from '../rules/draftContent.ts';
import type { PublicationLoaders } from './loaders.ts';

/** What an answer has just named exists: each of these throws when it does not. */
export const getDraft = (loaders: PublicationLoaders, id: string): Promise<Draft> =>
  getOne('draft', loaders.draft.load(id));

export const getDraftText = (loaders: PublicationLoaders, id: string): Promise<DraftText> =>
  getOne('draft text', loaders.draftText.load(id));

export const getDecision = (loaders: PublicationLoaders, id: string): Promise<DecisionRecord> =>
  getOne('decision', loaders.decision.load(id));
