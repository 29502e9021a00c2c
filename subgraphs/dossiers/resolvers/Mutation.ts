import { answerConsultation } from '../actions/answerConsultation.ts';
import { answerSupplement } from '../actions/answerSupplement.ts';
import { assignDossier } from '../actions/assignDossier.ts';
import * as manifests from '../actions/clientManifests.ts';
import {
  confirmDirectoryEntry,
  endDirectoryEntry,
  rejectDirectoryEntry,
} from '../actions/decideDirectoryEntry.ts';
import { acceptDossier, refuseDossier } from '../actions/decideIntake.ts';
import { declineHeldValue } from '../actions/declineHeldValue.ts';
import { extendPromisedDay } from '../actions/extendPromisedDay.ts';
import { handOverDossiers } from '../actions/handOverDossiers.ts';
import { openDraftDossier } from '../actions/openDraftDossier.ts';
import { openUpload } from '../actions/openUpload.ts';
import { proposeDirectoryEntry } from '../actions/proposeDirectoryEntry.ts';
import { leaveToOwnSystem, recordDossierStatus } from '../actions/recordDossierStatus.ts';
import { replayWebhookDeliveries } from '../actions/replayWebhookDeliveries.ts';
import { reportDossiers, reportProgress } from '../actions/reportDossiers.ts';
import { requestSupplement } from '../actions/requestSupplement.ts';
import { resumeDossier, stopDossier } from '../actions/stopDossier.ts';
import { submitDossier } from '../actions/submitDossier.ts';
import { takeDossier } from '../actions/takeDossier.ts';
import { unassignDossier } from '../actions/unassignDossier.ts';
import type { Resolvers } from '../types.generated.ts';

export const Mutation: Resolvers['Mutation'] = {
  takeDossier: async (_parent, { input }, context) => takeDossier(context, input),
  handOverDossiers: async (_parent, { input }, context) => handOverDossiers(context, input),
  acceptDossier: async (_parent, { input }, context) => acceptDossier(context, input),
  refuseDossier: async (_parent, { input }, context) => refuseDossier(context, input),
  stopDossier: async (_parent, { input }, context) => stopDossier(context, input),
  answerConsultation: async (_parent, { input }, context) => answerConsultation(context, input),
  resumeDossier: async (_parent, { input }, context) => resumeDossier(context, input),
  leaveToOwnSystem: async (_parent, { input }, context) => leaveToOwnSystem(context, input),
  extendPromisedDay: async (_parent, { input }, context) => extendPromisedDay(context, input),
  openDraftDossier: async (_parent, { input }, context) => openDraftDossier(context, input),
  assignDossier: async (_parent, { input }, context) => assignDossier(context, input),
  unassignDossier: async (_parent, { input }, context) => unassignDossier(context, input),
  declineHeldValue: async (_parent, { input }, context) => declineHeldValue(context, input),
  submitDossier: async (_parent, { input }, context) => submitDossier(context, input),
  openUpload: async (_parent, { input }, context) => openUpload(context, input),
  requestSupplement: async (_parent, { input }, context) => requestSupplement(context, input),
  recordDossierStatus: async (_parent, { input }, context) => recordDossierStatus(context, input),
  reportDossiers: async (_parent, { input }, context) => reportDossiers(context, input),
  reportProgress: async (_parent, { input }, context) => reportProgress(context, input),
  answerSupplement: async (_parent, { input }, context) => answerSupplement(context, input),
  proposeDirectoryEntry: async (_parent, { input }, context) => proposeDirectoryEntry(context, input),
  confirmDirectoryEntry: async (_parent, { input }, context) => confirmDirectoryEntry(context, input),
  rejectDirectoryEntry: async (_parent, { input }, context) => rejectDirectoryEntry(context, input),
  endDirectoryEntry: async (_parent, { input }, context) => endDirectoryEntry(context, input),
  replayWebhookDeliveries: async (_parent, { input }, context) => replayWebhookDeliveries(context, input),
  handInClientManifest: async (_parent, { input }, context) => manifests.handInClientManifest(context, input),
  approveClientManifest: async (_parent, { input }, context) =>
    manifests.approveClientManifest(context, input),
  rejectClientManifest: async (_parent, { input }, context) => manifests.rejectClientManifest(context, input),
  suspendClientManifest: async (_parent, { input }, context) =>
    manifests.suspendClientManifest(context, input),
};
