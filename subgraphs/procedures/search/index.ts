import type { Chapter } from '../../../kernel/chapter.ts';
import type { VersionFollower } from '../versions/actions/recordVersion.ts';
import { closeSearchRow, insertSearchRows } from './database/searchRows.ts';
import { keepSearch } from './jobs.ts';
import { resolvers } from './resolvers/index.ts';

/** Finding a procedure by the words that people use. */
export const search: Chapter & VersionFollower = {
  name: 'search',
  resolvers,
  work: [keepSearch],
  onVersion: (tx, { id, inForceFrom, content }) =>
    insertSearchRows(tx, [{ id, inForceFrom, inForceTo: null, content }]),
  onVersionEnd: (tx, { id, inForceTo }) => closeSearchRow(tx, id, inForceTo),
};
