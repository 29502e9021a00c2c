import type { Chapter } from '../../../kernel/chapter.ts';
import type { PublicationLoaders } from '../publication/reads/loaders.ts';
import type { VersionLoaders } from '../versions/reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';
import { bulkServices } from './services.ts';

/** What changed between versions, and the feed by which portals keep the catalogue. */
export const history: Chapter<VersionLoaders & PublicationLoaders> = {
  name: 'history',
  resolvers,
  services: bulkServices,
};
