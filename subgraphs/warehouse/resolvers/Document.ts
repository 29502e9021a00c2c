import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { opensDatum } from '../../../kernel/domain/opened.ts';
import type { ContextType, DocumentMapper } from '../mappers.ts';
import { judgeDocument } from '../rules/validity.ts';
import type { DocumentResolvers } from '../types.generated.ts';

export const Document: DocumentResolvers<ContextType, DocumentMapper> = {
  // Row-level security decides: a paper of somebody else looks like one that does not exist.
  __resolveReference: async ({ id }, context) => context.loaders.document.load(id),
  resultType: ({ resultType }) => ({ code: resultType }),
  issuer: ({ issuer }) => ({ code: issuer }),
  state: (document, _args, { now }) => judgeDocument(document, dayInVietnam(now)),
  data: ({ form, data, subject, resultType }, _args, context) => {
    if (form !== 'STRUCTURED') return [];
    if (subject === context.viewer?.personId) return [...data];
    const reads = context.readsOf(subject);
    return data.filter(({ key }) => opensDatum(reads, resultType, key));
  },
};
