import type { Chapter } from '../../../kernel/chapter.ts';
import type { VersionFollower } from '../versions/actions/recordVersion.ts';
import { makeReadingLoaders } from './actions/noteReading.ts';
import { supersedeDraftOf } from './database/drafts.ts';
import { makePublicationLoaders } from './reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** The way of a procedure into the catalogue: decision, draft, comparison, approval, publication. */
export const publication: Chapter & VersionFollower = {
  name: 'publication',
  resolvers,
  loaders: (context) => ({ ...makePublicationLoaders(context), ...makeReadingLoaders(context) }),
  // The draft that a version came from has its end, whoever brings the next version: a publication or an import.
  onVersion: async (tx, { previousId, publicisedAt }) => {
    if (previousId !== null) await supersedeDraftOf(tx, previousId, publicisedAt);
  },
};
