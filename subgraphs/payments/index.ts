import type { SubgraphDefinition } from '../../kernel/definition.ts';
import { workOnDisputes } from './actions/carryOut.ts';
import { collect, reportDisputes } from './actions/collect.ts';
import { confirm } from './actions/confirm.ts';
import { settleCash } from './actions/settleCash.ts';
import { seed } from './database/seed.ts';
import { filings } from './feeds/dossiers.ts';
import { publications } from './feeds/procedures.ts';
import { type Loaders, makeLoaders } from './reads/loaders.ts';
import { Dossier } from './resolvers/Dossier.ts';
import {
  ConfirmPaymentDecisionResult,
  CreatePaymentRequestResult,
  Mutation,
  ProposePaymentDecisionResult,
  RejectPaymentDecisionResult,
} from './resolvers/Mutation.ts';
import {
  PaymentDecision,
  PaymentDecisionConfirmed,
  PaymentDecisionProposed,
  PaymentDecisionRejected,
  PaymentDispute,
  PaymentReport,
} from './resolvers/PaymentDispute.ts';
import { PaymentLine, PaymentRequest } from './resolvers/PaymentRequest.ts';
import { Prefill } from './resolvers/Prefill.ts';
import { Query } from './resolvers/Query.ts';
import { Viewer } from './resolvers/Viewer.ts';
import type { PaymentPlatform } from './upstream/port.ts';

export const subgraph: SubgraphDefinition<Loaders, PaymentPlatform | undefined> = {
  name: 'payments',
  resolvers: {
    ConfirmPaymentDecisionResult,
    CreatePaymentRequestResult,
    Dossier,
    Mutation,
    PaymentDecision,
    PaymentDecisionConfirmed,
    PaymentDecisionProposed,
    PaymentDecisionRejected,
    PaymentDispute,
    PaymentLine,
    PaymentReport,
    PaymentRequest,
    Prefill,
    ProposePaymentDecisionResult,
    Query,
    RejectPaymentDecisionResult,
    Viewer,
  },
  loaders: makeLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {
    'payment.requested': ['dossiers'],
    'payment.settled': ['dossiers'],
    'payment.reversed': ['dossiers'],
  },
  subscriptions: [publications, filings],
  webhooks: { confirm },
  async work(running) {
    await collect(running);
    await workOnDisputes(running);
    await settleCash(running);
  },
  report: reportDisputes,
};
