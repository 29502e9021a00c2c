import type { SubgraphDefinition } from '../kernel/subgraph.ts';
import { createLoaders, type Loaders } from './database/loaders.ts';
import { seed } from './database/seed.ts';
import { LookUpPersonResult } from './resolvers/lookUpPersonResult.ts';
import { Person } from './resolvers/person.ts';
import { Prefill } from './resolvers/prefill.ts';
import { Query } from './resolvers/query.ts';
import { Viewer } from './resolvers/viewer.ts';

/** The look-up of the National Population Database (Cơ sở dữ liệu quốc gia về dân cư). */
export const subgraph: SubgraphDefinition<Loaders> = {
  name: 'population',
  resolvers: { LookUpPersonResult, Person, Prefill, Query, Viewer },
  loaders: createLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: { 'person.registered': ['dossiers'], 'person.corrected': ['dossiers'] },
  subscriptions: [],
};
