/** With what the handling of a dossier ended. */
import { linkToPrint } from '../reads/readSlip.ts';
import { noResultReasons } from '../rules/result.ts';
import { revisionReasons } from '../rules/revision.ts';
import type { Resolvers } from '../types.generated.ts';
import { ratingOfDossier } from './ratings.ts';

type DossierFields = NonNullable<Resolvers['Dossier']>;

/** What results add to a dossier, and how its owner rated them. */
export const resultOfDossier: Pick<DossierFields, 'result' | 'earlierResults' | 'rating'> = {
  ...ratingOfDossier,
  result: async ({ dossierId, subjects }, _args, { loaders }) => {
    const last = (await loaders.results.load(dossierId)).at(-1);
    return last === undefined ? null : { ...last, subjects };
  },
  earlierResults: async ({ dossierId, subjects }, _args, { loaders }) => {
    const [results, revisions] = await Promise.all([
      loaders.results.load(dossierId),
      loaders.revisions.load(dossierId),
    ]);
    const revised = new Set(revisions.map(({ resultId }) => resultId));
    return results
      .slice(0, -1)
      .filter(({ resultId }) => revised.has(resultId))
      .map((one) => ({ ...one, subjects }));
  },
};

export const DossierResult: Resolvers['DossierResult'] = {
  id: ({ resultId }) => resultId,
  noResultText: ({ noResult }) => (noResult === null ? null : noResultReasons[noResult]),
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  file: async ({ uploadId, subjects }, _args, { loaders }) => {
    const file = uploadId === null ? null : await loaders.upload.load(uploadId);
    return file === null ? null : { ...file, subjects };
  },
  // Applicants deal with the agency, not with one of its officials.
  officer: ({ issuedBy }, _args, { signedIn }) => (signedIn.agency === null ? null : issuedBy),
  handover: async ({ dossierId, resultId, subjects }, _args, { loaders }) => {
    const handed = (await loaders.handovers.load(dossierId)).find((one) => one.resultId === resultId);
    return handed === undefined ? null : { ...handed, subjects };
  },
  revision: async ({ dossierId, resultId, subjects }, _args, { loaders }) => {
    const revised = (await loaders.revisions.load(dossierId)).find((one) => one.resultId === resultId);
    return revised === undefined ? null : { ...revised, subjects };
  },
};

export const ResultRevision: Resolvers['ResultRevision'] = {
  reasonText: ({ reason }) => revisionReasons[reason],
  officer: ({ officer }, _args, { signedIn }) => (signedIn.agency === null ? null : officer),
};

export const ResultHandover: Resolvers['ResultHandover'] = {
  file: ({ resultId }, _args, context) => linkToPrint(context, resultId),
  officer: ({ officer }, _args, { signedIn }) => (signedIn.agency === null ? null : officer),
};
