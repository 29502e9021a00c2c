import type { Chapter } from '../../../kernel/chapter.ts';
import { makeOfficialLoaders } from './reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** Who is entrusted with which step, and how an official acts for an agency. */
export const officials: Chapter = {
  name: 'officials',
  resolvers,
  loaders: makeOfficialLoaders,
};
