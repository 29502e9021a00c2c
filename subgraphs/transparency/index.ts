import type { SubgraphDefinition } from '../kernel/subgraph.ts';
import { recordGatewayRefusals } from './actions/record-refusals.ts';
import { subscribeTo } from './actions/take-in-leaves.ts';
import { type Loaders, makeLoaders } from './database/loaders.ts';
import { seed } from './database/seed.ts';
import { AccessLogEntry } from './resolvers/access-log-entry.ts';
import { Person } from './resolvers/person.ts';
import { Query } from './resolvers/query.ts';
import { Viewer } from './resolvers/viewer.ts';

export const subgraph: SubgraphDefinition<Loaders> = {
  name: 'transparency',
  resolvers: { AccessLogEntry, Person, Query, Viewer },
  loaders: makeLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {},
  subscriptions: [
    subscribeTo('procedures'),
    subscribeTo('population'),
    subscribeTo('warehouse'),
    subscribeTo('dossiers'),
    subscribeTo('payments'),
  ],
  services: {
    refusals: { senders: ['gateway'], run: (payload, context) => recordGatewayRefusals(context, payload) },
  },
};
