import type { SubgraphDefinition } from '../kernel/subgraph.ts';
import { recordGatewayRefusals } from './actions/recordRefusals.ts';
import { subscribeTo } from './actions/takeInLeaves.ts';
import { type Loaders, makeLoaders } from './database/loaders.ts';
import { seed } from './database/seed.ts';
import { AccessLogEntry } from './resolvers/AccessLogEntry.ts';
import { Person } from './resolvers/Person.ts';
import { Query } from './resolvers/Query.ts';
import { Viewer } from './resolvers/Viewer.ts';

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
