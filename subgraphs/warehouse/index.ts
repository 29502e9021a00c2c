import type { SubgraphDefinition } from '../../kernel/definition.ts';
import { importDocuments } from './actions/importDocuments.ts';
import { importOrganizations } from './actions/importOrganizations.ts';
import { seed } from './database/seed.ts';
import { dossiers } from './feeds/dossiers.ts';
import { population } from './feeds/population.ts';
import { createLoaders, type Loaders } from './reads/loaders.ts';
import { Document } from './resolvers/Document.ts';
import { Organization } from './resolvers/Organization.ts';
import { Person } from './resolvers/Person.ts';
import { Prefill } from './resolvers/Prefill.ts';
import { Query } from './resolvers/Query.ts';
import { Viewer } from './resolvers/Viewer.ts';

/** The electronic data warehouses of people and organisations. */
export const subgraph: SubgraphDefinition<Loaders> = {
  name: 'warehouse',
  resolvers: { Document, Organization, Person, Prefill, Query, Viewer },
  loaders: createLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {
    'evidence.held': ['dossiers'],
    'evidence.revoked': ['dossiers'],
    'organization.registered': ['dossiers'],
  },
  subscriptions: [dossiers, population],
  takes: { organizations: importOrganizations, documents: importDocuments },
};
