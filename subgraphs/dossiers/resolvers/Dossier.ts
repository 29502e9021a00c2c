import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { listReuse, readDeclared, readDossier } from '../reads/readDossier.ts';
import { readPromiseGap } from '../reads/readPromiseGap.ts';
import { viewParties } from '../reads/viewParties.ts';
import { isReadable } from '../rules/views.ts';
import type { Resolvers } from '../types.generated.ts';
import { deskOfDossier } from './desk.ts';
import { resultOfDossier } from './results.ts';

export const Dossier: Resolvers['Dossier'] = {
  __resolveReference: async ({ id }, context) => readDossier(context, id as DossierId, 'Dossier.id'),
  id: (dossier) => dossier.dossierId,
  procedure: (dossier) => ({ id: dossier.procedureVersion }),
  agency: (dossier) => ({ code: dossier.agency }),
  parties: async (dossier, _args, context) =>
    (await viewParties(context, dossier)).parties.map((party) => ({
      ...party,
      openedBy: dossier.openedBy,
      // Of whom nothing is told, nothing is disclosed.
      subjects: isReadable(party.view) ? [party.subject] : [],
    })),
  timeline: async ({ dossierId, subjects }, _args, { loaders }) =>
    (await loaders.timeline.load(dossierId)).map((step) => ({ ...step, subjects })),
  supplements: async ({ dossierId, subjects }, _args, { loaders }) =>
    (await loaders.supplements.load(dossierId)).map((one) => ({
      ...one,
      held: one.held.map((request) => ({ ...request, subjects })),
      subjects,
    })),
  // The file of a result is an applicant's once the dossier is finished with it: `result` has it.
  uploads: async ({ dossierId, subjects }, _args, { loaders, signedIn }) =>
    (await loaders.uploads.load(dossierId))
      .filter(({ isResult }) => !isResult || signedIn.agency !== null)
      .map((one) => ({ ...one, subjects })),
  ...deskOfDossier,
  ...resultOfDossier,
  reuse: async (dossier, _args, context) => listReuse(context, dossier),
  promisedDay: async ({ dossierId, subjects }, _args, { loaders }) => {
    const [promise] = await loaders.promises.load(dossierId);
    return promise === undefined ? null : { ...promise, subjects };
  },
  promisedDayGap: async (dossier, _args, context) => readPromiseGap(context, dossier),
};

export const DossierParty: Resolvers['DossierParty'] = {
  // A stored verdict is an officer's: to a citizen another adult is somebody whom the officer reads.
  verification: ({ view, verification }) => (isReadable(view) ? verification : view),
  capacity: ({ view, capacity }) => (isReadable(view) ? capacity : null),
  declared: (party, _args, context) => readDeclared(context, party),
  childConsentDeclared: ({ view, childConsent }) => (isReadable(view) ? childConsent : null),
  // Of whom nothing may be read, they are nobody that may be named: the number was typed, not proved.
  person: ({ kind, subject, view }) => (kind === 'PERSON' && isReadable(view) ? { id: subject } : null),
  organization: ({ kind, subject, view }) =>
    kind === 'ORGANIZATION' && isReadable(view) ? { id: subject } : null,
};

export const ReuseRecord: Resolvers['ReuseRecord'] = {
  subject: (record) => record.subjectKey,
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
};
