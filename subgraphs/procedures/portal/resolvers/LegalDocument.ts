import type { Resolvers } from '../../types.generated.ts';
import { asEntry, describeDocument } from '../reads/describe.ts';

export const LegalDocument: Resolvers['LegalDocument'] = {
  number: (known) => describeDocument(known).number,
  title: (known) => describeDocument(known).title,
  kind: (known) => describeDocument(known).documentKind,
  issuer: (known) => describeDocument(known).issuer,
  issuedOn: (known) => describeDocument(known).issuedOn,
  effectiveFrom: (known) => describeDocument(known).effectiveFrom,
  effectiveTo: (known) => describeDocument(known).effectiveTo,
  address: (known) => describeDocument(known).address,
  entry: ({ entry, shownOn }) => (entry === null ? null : asEntry(entry, shownOn)),
  procedures: ({ id, shownOn }, _args, { loaders }) =>
    loaders.proceduresOnDocument.load({ key: id, day: shownOn }),
};
