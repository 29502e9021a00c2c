import type { Chapter } from '../../../kernel/chapter.ts';
import type { VersionLoaders } from '../versions/reads/loaders.ts';
import { type ImportLoaders, makeImportLoaders } from './reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** Taking in the records of the national system, by command, and the list of those that lack something. */
export const imports: Chapter<VersionLoaders & ImportLoaders> = {
  name: 'import',
  loaders: makeImportLoaders,
  resolvers,
};
