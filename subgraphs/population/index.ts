import type { SubgraphDefinition } from '../kernel/subgraph.ts';
import { createLoaders, type Loaders } from './database/loaders.ts';
import { seed } from './database/seed.ts';
import { LookUpPersonResult } from './resolvers/LookUpPersonResult.ts';
import { Person } from './resolvers/Person.ts';
import { Prefill } from './resolvers/Prefill.ts';
import { Query } from './resolvers/Query.ts';
import { Viewer } from './resolvers/Viewer.ts';

/** The look-up of the National Population Database (Cơ sở dữ liệu quốc gia về dân cư). */
export const subgraph: SubgraphDefinition<Loaders> = {
  name: 'population',
  resolvers: { LookUpPersonResult, Person, Prefill, Query, Viewer },
  loaders: createLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {
    'person.registered': ['dossiers'],
    'person.corrected': ['dossiers'],
    'family.registered': ['dossiers'],
  },
  subscriptions: [],
};
