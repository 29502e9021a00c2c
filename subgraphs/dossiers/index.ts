import { z } from 'zod';
import type { SubgraphDefinition } from '../../kernel/definition.ts';
import type { Branding } from '../../kernel/domain/brand.ts';
import { fileLinkSchema, filePartSchema, filePieceSchema } from '../../kernel/domain/files.ts';
import { noticesAfterSchema } from '../../kernel/domain/notices.ts';
import type { DossierId } from '../../kernel/domain/opaqueId.ts';
import { readPayload, storableText } from '../../kernel/payload.ts';
import { apologise } from './actions/apologise.ts';
import { countDossiers } from './actions/countDossiers.ts';
import { deliverWebhooks } from './actions/deliverWebhooks.ts';
import { examineFiles } from './actions/examineFiles.ts';
import { freezeFigures } from './actions/freezeFigures.ts';
import { recordVerdict, resignActs } from './actions/judgeManifest.ts';
import { keepFiles } from './actions/keepFiles.ts';
import { receivePart } from './actions/receivePart.ts';
import { recordRefusals } from './actions/recordRefusals.ts';
import { judgeHeldReports } from './actions/reportDossiers.ts';
import { rescanFiles } from './actions/rescanFiles.ts';
import { settleConsultations } from './actions/settleConsultations.ts';
import { seed } from './database/seed.ts';
import { payments } from './feeds/payments.ts';
import { population } from './feeds/population.ts';
import { procedures } from './feeds/procedures.ts';
import { warehouse } from './feeds/warehouse.ts';
import { listForGateways, readForGateways } from './reads/clientManifests.ts';
import { followNotices } from './reads/followNotices.ts';
import { issueAttestation, issueRequestGrant } from './reads/issueGrant.ts';
import { type Loaders, makeLoaders } from './reads/loaders.ts';
import { readOffset, requireFiles } from './reads/readFile.ts';
import { readPieceOrSlip } from './reads/readSlip.ts';
import { reportWork } from './reads/reportWork.ts';
import * as answers from './resolvers/answers.ts';
import { citizenMutations } from './resolvers/citizen/Mutation.ts';
import * as clientManifests from './resolvers/clientManifests.ts';
import * as consultations from './resolvers/consultations.ts';
import * as dossier from './resolvers/Dossier.ts';
import { HandlingEvent, HeldRequest, QueueDossier, Slip, StatusEvent } from './resolvers/desk.ts';
import * as directory from './resolvers/directory.ts';
import * as files from './resolvers/files.ts';
import * as filing from './resolvers/filing.ts';
import { FollowedDossier } from './resolvers/following.ts';
import { HeldPaperSlip } from './resolvers/heldPaperSlips.ts';
import * as intake from './resolvers/intake.ts';
import { Mutation } from './resolvers/Mutation.ts';
import { MissedReuse, MissedReuseItem } from './resolvers/missedReuse.ts';
import { Notice } from './resolvers/notices.ts';
import { Prefill } from './resolvers/Prefill.ts';
import { PromisedDay } from './resolvers/promisedDay.ts';
import { Query } from './resolvers/Query.ts';
import { HeldReport, HeldReportFinding, ReportedDossier, ReportFinding } from './resolvers/reported.ts';
import { resultMutations } from './resolvers/results/Mutation.ts';
import { DossierResult, ResultHandover, ResultRevision } from './resolvers/results.ts';
import { statisticsTypes } from './resolvers/statistics.ts';
import { Viewer } from './resolvers/Viewer.ts';
import { WebhookDelivery } from './resolvers/webhooks.ts';
import { listSealKeys } from './rules/seal.ts';
import type { DossiersUpstream } from './upstream/port.ts';

const grantRequest = z.object({ dossier: storableText(100) as Branding<DossierId, z.ZodString> });
const manifestRequest = z.object({ id: storableText(100) });
const attestationRequest = z.object({ purpose: storableText(60) });

/** What the electronic one-stop systems ask and report: dossiers, grants, prefill, filing, reuse. */
export const subgraph: SubgraphDefinition<Loaders, DossiersUpstream | undefined> = {
  name: 'dossiers',
  resolvers: {
    Query: { ...Query, ...consultations.consultationQueries },
    Viewer,
    Mutation: { ...Mutation, ...citizenMutations, ...resultMutations },
    Prefill,
    ...dossier,
    ...answers,
    ...directory,
    ...clientManifests,
    ...intake,
    ...files,
    ...{
      HandlingEvent,
      HeldRequest,
      QueueDossier,
      Slip,
      StatusEvent,
      Stop: consultations.Stop,
      DossierResult,
      ResultHandover,
      ResultRevision,
      Notice,
      HeldPaperSlip,
      FollowedDossier,
      MissedReuse,
      MissedReuseItem,
      PromisedDay,
    },
    FiledPaper: filing.FiledPaper,
    DeclinedValue: filing.DeclinedValue,
    Consultation: consultations.Consultation,
    ConsultationAnswered: consultations.ConsultationAnswered,
    WebhookDelivery,
    ...{ HeldReport, HeldReportFinding, ReportedDossier, ReportFinding },
    ...statisticsTypes,
  },
  loaders: makeLoaders,
  migrations: new URL('./database/migrations/', import.meta.url),
  seed,
  publishes: {
    'dossier.filed': ['payments', 'procedures'],
    'dossier.handed': ['payments'],
    // Kept for whoever will settle and count: nobody reads it yet.
    'dossier.closed': [],
    'dossier.resultIssued': ['warehouse'],
    'dossier.resultRevoked': ['warehouse'],
    'localCode.unmapped': ['procedures'],
    'service.measured': ['procedures'],
  },
  subscriptions: [procedures, population, warehouse, payments],
  async work(running) {
    await resignActs(running);
    await apologise(running);
    await settleConsultations(running);
    await keepFiles(running);
    await examineFiles(running);
    await rescanFiles(running);
    await judgeHeldReports(running);
    await countDossiers(running);
    await freezeFigures(running);
  },
  workAside: deliverWebhooks,
  report: reportWork,
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
    // What clients have handed in, for every gateway to judge and to run.
    clientManifests: { senders: ['gateway'], run: (_payload, context) => listForGateways(context) },
    clientManifest: {
      senders: ['gateway'],
      run: (payload, context) => readForGateways(context, readPayload(manifestRequest, payload).id),
    },
    judgedManifest: { senders: ['gateway'], run: (payload, context) => recordVerdict(context, payload) },
    // Bytes come and go in parts, each under an envelope of its own, for whoever the link was made for.
    fileLimits: {
      senders: ['gateway'],
      run: async (_payload, context) => ({ bytesMax: requireFiles(context).bytesMax }),
    },
    fileOffset: {
      senders: ['gateway'],
      run: (payload, context) => readOffset(context, readPayload(fileLinkSchema, payload)),
    },
    filePart: {
      senders: ['gateway'],
      run: (payload, context) => receivePart(context, readPayload(filePartSchema, payload)),
    },
    filePiece: {
      senders: ['gateway'],
      run: (payload, context) => readPieceOrSlip(context, readPayload(filePieceSchema, payload)),
    },
    // A citizen follows what they are told, by a stream that the gateway keeps open.
    noticesAfter: {
      senders: ['gateway'],
      run: (payload, context) => followNotices(context, readPayload(noticesAfterSchema, payload)),
    },
    sealKeys: { senders: ['gateway'], run: async (_payload, context) => listSealKeys(context.keys) },
  },
};
