import { z } from 'zod';
import type { Subscription } from '../../kernel/events.ts';
import { readPayload, storableText } from '../../kernel/payload.ts';
import type { SubgraphDefinition } from '../../kernel/subgraph.ts';
import { issueAttestation, issueRequestGrant } from './reads/issueGrant.ts';
import { recordRefusals } from './actions/recordRefusals.ts';
import { type Loaders, makeLoaders } from './reads/loaders.ts';
import { applyPaymentSettled } from './feeds/payments.ts';
import { applyPopulation, applyProcedures, applyWarehouse } from './database/projections.ts';
import { seed } from './database/seed.ts';
import * as answers from './resolvers/answers.ts';
import * as dossier from './resolvers/Dossier.ts';
import { Mutation } from './resolvers/Mutation.ts';
import { Prefill } from './resolvers/Prefill.ts';
import { Query } from './resolvers/Query.ts';
import { Viewer } from './resolvers/Viewer.ts';
import { listSealKeys } from './rules/seal.ts';

const grantRequest = z.object({ dossier: storableText(100) });
const attestationRequest = z.object({ purpose: storableText(60) });

const subscriptions: Subscription[] = [
  {
    publisher: 'procedures',
    stream: 'outbox',
    topics: [
      'procedure.published',
      'procedure.classified',
      'procedure.repealed',
      'localCode.mapped',
      'onlineService.changed',
      'agency.listed',
      'mapping.confirmed',
      'mapping.rejected',
    ],
    apply: applyProcedures,
  },
  {
    publisher: 'population',
    stream: 'outbox',
    topics: ['person.registered', 'person.corrected', 'family.registered'],
    apply: applyPopulation,
  },
  {
    publisher: 'warehouse',
    stream: 'outbox',
    topics: ['evidence.held', 'evidence.revoked', 'organization.registered'],
    apply: applyWarehouse,
  },
  { publisher: 'payments', stream: 'outbox', topics: ['payment.settled'], apply: applyPaymentSettled },
];

/** What the electronic one-stop systems ask and report: dossiers, grants, prefill, filing, reuse. */
export const subgraph: SubgraphDefinition<Loaders> = {
  name: 'dossiers',
  resolvers: { Query, Viewer, Mutation, Prefill, ...dossier, ...answers },
  loaders: makeLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {
    'dossier.filed': ['payments', 'procedures'],
    // Kept for whoever will settle and count: nobody reads it yet.
    'dossier.closed': [],
    'localCode.unmapped': ['procedures'],
  },
  subscriptions,
  services: {
    // The gateway asks once per request for the dossier that the request names, before the first personal fetch.
    grant: {
      senders: ['gateway'],
      run: async (payload, context) => issueRequestGrant(context, readPayload(grantRequest, payload).dossier),
    },
    // Likewise for a purpose that is stated without a dossier.
    attestation: {
      senders: ['gateway'],
      run: async (payload, context) =>
        issueAttestation(context, readPayload(attestationRequest, payload).purpose),
    },
    // What the gateway refused itself: only we know who takes part.
    refusals: { senders: ['gateway'], run: (payload, context) => recordRefusals(context, payload) },
    sealKeys: { senders: ['gateway'], run: async (_payload, context) => listSealKeys(context.keys) },
  },
};
