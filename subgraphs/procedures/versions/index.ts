import type { Chapter } from '../../../kernel/chapter.ts';
import { makeVersionLoaders } from './reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** Procedures in versions: which is in force on a day, what it says, and the one door by which it enters. */
export const versions: Chapter = {
  name: 'versions',
  resolvers,
  loaders: makeVersionLoaders,
};
