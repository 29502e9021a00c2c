import type { Chapter } from '../../../kernel/chapter.ts';
import type { VersionFollower } from '../versions/actions/recordVersion.ts';
import { insertChannelGaps } from './database/reviewList.ts';
import { usage } from './feeds/takeInDossiers.ts';
import { makeOnlineLoaders } from './reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';
import { listChannelGaps } from './rules/channelGaps.ts';

/** Online services, the lists and reviews behind them, and the codes that localities use. */
export const online: Chapter & VersionFollower = {
  name: 'online',
  resolvers,
  loaders: makeOnlineLoaders,
  feeds: [usage],
  onVersion: (tx, { id, content }) => insertChannelGaps(tx, id, listChannelGaps(content)),
};
