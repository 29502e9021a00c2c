import { listNotices } from '../reads/listNotices.ts';
import { listReportedOfCitizen } from '../reads/listReported.ts';
import { listDossiers } from '../reads/readDossier.ts';
import type { Resolvers } from '../types.generated.ts';

export const Viewer: Resolvers['Viewer'] = {
  person: (_parent, _args, { signedIn }) => (signedIn.personId === null ? null : { id: signedIn.personId }),
  notices: async (_parent, args, context) => listNotices(context, args),
  reportedDossiers: async (_parent, args, context) => listReportedOfCitizen(context, args),
  dossiers: async (_parent, args, context) => listDossiers(context, args),
};
