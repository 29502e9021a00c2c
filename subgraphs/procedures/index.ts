import type { SubgraphDefinition } from '../../kernel/subgraph.ts';
import { usage } from './online/feeds/takeInDossiers.ts';
import { bulkServices } from './history/services.ts';
import { type Loaders, makeLoaders } from './loaders.ts';
import { seed } from './database/seed.ts';
import { keepUp, lookAtCalendar } from './jobs.ts';
import { resolvers } from './resolvers/index.ts';

export const subgraph: SubgraphDefinition<Loaders> = {
  name: 'procedures',
  resolvers,
  loaders: makeLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {
    'procedure.published': ['dossiers', 'payments'],
    'procedure.classified': ['dossiers'],
    'procedure.repealed': ['dossiers'],
    'localCode.mapped': ['dossiers'],
    'onlineService.changed': ['dossiers'],
    'agency.listed': ['dossiers'],
    'mapping.confirmed': ['dossiers'],
    'mapping.rejected': ['dossiers'],
  },
  services: bulkServices,
  subscriptions: [usage],
  work: keepUp,
  report: lookAtCalendar,
};
