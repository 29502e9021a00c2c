import type { SubgraphDefinition } from '../../kernel/definition.ts';
import { collect, reportDisputes } from './actions/collect.ts';
import { confirm } from './actions/confirm.ts';
import { seed } from './database/seed.ts';
import { filings } from './feeds/dossiers.ts';
import { publications } from './feeds/procedures.ts';
import { type Loaders, makeLoaders } from './reads/loaders.ts';
import { Dossier } from './resolvers/Dossier.ts';
import { CreatePaymentRequestResult, Mutation } from './resolvers/Mutation.ts';
import { PaymentLine, PaymentRequest } from './resolvers/PaymentRequest.ts';
import { Prefill } from './resolvers/Prefill.ts';
import { Query } from './resolvers/Query.ts';
import { Viewer } from './resolvers/Viewer.ts';
import type { PaymentPlatform } from './upstream/port.ts';

export const subgraph: SubgraphDefinition<Loaders, PaymentPlatform | undefined> = {
  name: 'payments',
  resolvers: {
    CreatePaymentRequestResult,
    Dossier,
    Mutation,
    PaymentLine,
    PaymentRequest,
    Prefill,
    Query,
    Viewer,
  },
  loaders: makeLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: { 'payment.settled': ['dossiers'] },
  subscriptions: [publications, filings],
  webhooks: { confirm },
  work: collect,
  report: reportDisputes,
};
