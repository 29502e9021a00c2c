import type { SubgraphDefinition } from '../../kernel/subgraph.ts';
import { recordGatewayRefusals } from './actions/recordRefusals.ts';
import { subscribeTo } from './feeds/leaves.ts';
import { subscribeToCheckpoints } from './feeds/checkpoints.ts';
import { type Loaders, makeLoaders } from './reads/loaders.ts';
import { seed } from './database/seed.ts';
import { AccessLogEntry } from './resolvers/AccessLogEntry.ts';
import { Person } from './resolvers/Person.ts';
import { Query } from './resolvers/Query.ts';
import { RegisterCoverage } from './resolvers/RegisterCoverage.ts';
import { Viewer } from './resolvers/Viewer.ts';

/** The registers, and our own log, which is sealed and witnessed like theirs. */
const LOGS = ['procedures', 'population', 'warehouse', 'dossiers', 'payments', 'transparency'] as const;

export const subgraph: SubgraphDefinition<Loaders> = {
  name: 'transparency',
  resolvers: { AccessLogEntry, Person, Query, RegisterCoverage, Viewer },
  loaders: makeLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {},
  // Each log before the checkpoints over it, so that a checkpoint seldom waits for its leaves.
  subscriptions: LOGS.flatMap((log) => [subscribeTo(log), subscribeToCheckpoints(log)]),
  services: {
    refusals: { senders: ['gateway'], run: (payload, context) => recordGatewayRefusals(context, payload) },
  },
};
