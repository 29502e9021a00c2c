import type { Resolvers } from '../../types.generated.ts';
import { describeEntry } from '../reads/describe.ts';
import { itemFields } from './itemFields.ts';

export const LegalDocumentEntry: Resolvers['LegalDocumentEntry'] = {
  ...itemFields,
  document: (entry, _args, { loaders }) => describeEntry(loaders, entry),
};
