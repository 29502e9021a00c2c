import { readDossier } from '../actions/readDossier.ts';
import type { Resolvers } from '../types.generated.ts';

export const Dossier: Resolvers['Dossier'] = {
  __resolveReference: async ({ id }, context) => readDossier(context, id, 'Dossier.id'),
  id: (dossier) => dossier.dossierId,
  procedure: (dossier) => ({ id: dossier.procedureVersion }),
  agency: (dossier) => ({ code: dossier.agency }),
  parties: async (dossier, _args, { loaders }) => loaders.parties.load(dossier.dossierId),
  timeline: async ({ dossierId, subjects }, _args, { loaders }) =>
    (await loaders.timeline.load(dossierId)).map((step) => ({ ...step, subjects })),
  reuse: async ({ dossierId, subjects }, _args, { loaders }) =>
    (await loaders.reuse.load(dossierId)).map((record) => ({ ...record, subjects })),
};

export const DossierParty: Resolvers['DossierParty'] = {
  childConsentDeclared: ({ childConsent }) => childConsent,
  // Whoever is not verified is nobody that may be named: the number was typed, not proved.
  person: ({ kind, subject, verification }) =>
    kind === 'PERSON' && verification !== 'NOT_VERIFIED' ? { id: subject } : null,
  organization: ({ kind, subject, verification }) =>
    kind === 'ORGANIZATION' && verification !== 'NOT_VERIFIED' ? { id: subject } : null,
};

export const StatusEvent: Resolvers['StatusEvent'] = {
  unit: ({ unit }) => (unit === null ? null : { code: unit }),
};

export const ReuseRecord: Resolvers['ReuseRecord'] = {
  subject: (record) => record.subjectKey,
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
};
