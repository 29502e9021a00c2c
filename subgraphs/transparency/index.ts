import type { SubgraphDefinition } from '../../kernel/definition.ts';
import { subgraphNames } from '../../schema/files.ts';
import { recordGatewayRefusals } from './actions/recordRefusals.ts';
import { seed } from './database/seed.ts';
import { subscribeToCheckpoints } from './feeds/checkpoints.ts';
import { subscribeTo } from './feeds/leaves.ts';
import { countManifestActs } from './reads/countManifestActs.ts';
import { type Loaders, makeLoaders } from './reads/loaders.ts';
import { AccessLogEntry } from './resolvers/AccessLogEntry.ts';
import { Person } from './resolvers/Person.ts';
import { Query } from './resolvers/Query.ts';
import { RegisterCoverage } from './resolvers/RegisterCoverage.ts';
import { Viewer } from './resolvers/Viewer.ts';

export const subgraph: SubgraphDefinition<Loaders> = {
  name: 'transparency',
  resolvers: { AccessLogEntry, Person, Query, RegisterCoverage, Viewer },
  loaders: makeLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {},
  // Every register, and our own log, which is sealed and witnessed like theirs. Each log before the checkpoints over it, so that
  // a checkpoint seldom waits for its leaves.
  subscriptions: subgraphNames.flatMap((log) => [subscribeTo(log), subscribeToCheckpoints(log)]),
  services: {
    refusals: { senders: ['gateway'], run: (payload, context) => recordGatewayRefusals(context, payload) },
    // Whether what officials decided about what a client runs is all in the history that another register keeps.
    manifestActs: { senders: ['gateway'], run: (payload, context) => countManifestActs(context, payload) },
  },
};
