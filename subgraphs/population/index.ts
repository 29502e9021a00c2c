import type { SubgraphDefinition } from '../../kernel/definition.ts';
import { endSessions, listEndedSessions } from './actions/endSessions.ts';
import { importPeople } from './actions/importPeople.ts';
import { importRelations } from './actions/importRelations.ts';
import { recordRefusals } from './actions/recordRefusals.ts';
import { rekeyHomes } from './actions/rekeyHomes.ts';
import { seed } from './database/seed.ts';
import { createLoaders, type Loaders } from './reads/loaders.ts';
import { resolveIdentity } from './reads/resolveIdentity.ts';
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
  conversions: { '0008_homes_by_dwelling.sql': rekeyHomes },
  seed,
  publishes: {
    'person.registered': ['dossiers'],
    'person.corrected': ['dossiers'],
    'family.registered': ['dossiers'],
    'address.protected': ['dossiers', 'warehouse'],
  },
  subscriptions: [],
  takes: { people: importPeople, relations: importRelations },
  services: {
    // What the gateway refused itself about a typed number: only we know whose it is.
    refusals: { senders: ['gateway'], run: (payload, context) => recordRefusals(context, payload) },
    // Who a token means: only we can make the opaque id of a number or of a provider's identifier.
    identity: { senders: ['gateway'], run: (payload, context) => resolveIdentity(context, payload) },
    // What providers end before its time, so that every gateway learns of it.
    endSessions: { senders: ['gateway'], run: (payload, context) => endSessions(context, payload) },
    endedSessions: { senders: ['gateway'], run: (payload, context) => listEndedSessions(context, payload) },
  },
};
