import type { Chapter } from '../../../kernel/chapter.ts';
import type { VersionFollower } from '../versions/actions/recordVersion.ts';
import { recordLegalBasis } from './database/legalDocuments.ts';
import { makePortalLoaders } from './reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** What portals say beside procedures: guidance, questions, life events, announcements, legal documents. */
export const portal: Chapter & VersionFollower = {
  name: 'portal',
  resolvers,
  loaders: makePortalLoaders,
  onVersion: (tx, { id, content }) => recordLegalBasis(tx, id, content.legalBasis),
};
