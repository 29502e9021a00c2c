import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { listManifests, readManifest } from '../reads/clientManifests.ts';
import { followDossier } from '../reads/followDossier.ts';
import { issuePrefillGrant } from '../reads/issueGrant.ts';
import { listDirectory } from '../reads/listDirectory.ts';
import { listIntake } from '../reads/listIntake.ts';
import { countQueued, listQueue } from '../reads/listQueue.ts';
import { listReportedOfAgency } from '../reads/listReported.ts';
import { listUnattendedIntakes } from '../reads/listUnattended.ts';
import { listWebhookDeliveries } from '../reads/listWebhookDeliveries.ts';
import { readDossier } from '../reads/readDossier.ts';
import { readMissedReuse } from '../reads/readMissedReuse.ts';
import { listHeldReports, readReported } from '../reads/readReported.ts';
import { readReuseRate } from '../reads/readReuseRate.ts';
import { readServiceSurvey } from '../reads/readServiceSurvey.ts';
import type { Resolvers } from '../types.generated.ts';
import { statisticsQueries } from './statistics.ts';

export const Query: Resolvers['Query'] = {
  prefill: async (_parent, { dossier }, context) => issuePrefillGrant(context, dossier as DossierId),
  dossier: async (_parent, { id }, context) => readDossier(context, id as DossierId, 'Query.dossier'),
  reuseRate: async (_parent, args, context) => readReuseRate(context, args),
  missedReuse: async (_parent, args, context) => readMissedReuse(context, args),
  followDossier: async (_parent, { code }, context) => followDossier(context, code),
  reportedDossiers: async (_parent, { codes }, context) => readReported(context, codes),
  agencyReportedDossiers: async (_parent, args, context) => listReportedOfAgency(context, args),
  heldReports: async (_parent, args, context) => listHeldReports(context, args),
  serviceSurvey: async (_parent, args, context) => readServiceSurvey(context, args),
  queue: async (_parent, args, context) => listQueue(context, args),
  queueCounts: async (_parent, { of }, context) => countQueued(context, of),
  intake: async (_parent, args, context) => listIntake(context, args),
  directoryEntries: async (_parent, args, context) => listDirectory(context, args),
  clientManifests: async (_parent, args, context) => listManifests(context, args),
  clientManifest: async (_parent, { id }, context) => readManifest(context, id),
  webhookDeliveries: async (_parent, args, context) => listWebhookDeliveries(context, args),
  ...statisticsQueries,
  unattendedIntakes: async (_parent, args, context) => listUnattendedIntakes(context, args),
};
