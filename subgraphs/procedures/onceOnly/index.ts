import type { Chapter } from '../../../kernel/chapter.ts';
import { readNewVersions } from './jobs.ts';
import { makeOnceOnlyLoaders } from './reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** Which paper is a result that the state has issued, and need not be handed in again. */
export const onceOnly: Chapter = {
  name: 'onceOnly',
  resolvers,
  loaders: makeOnceOnlyLoaders,
  work: [readNewVersions],
};
