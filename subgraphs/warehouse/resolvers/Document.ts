import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { judgePaper } from '../../../kernel/domain/paperValidity.ts';
import type { ContextType, DocumentMapper } from '../mappers.ts';
import { readData } from '../reads/readData.ts';
import type { DocumentResolvers } from '../types.generated.ts';

export const Document: DocumentResolvers<ContextType, DocumentMapper> = {
  // Row-level security decides: a paper of somebody else looks like one that does not exist.
  __resolveReference: async ({ id }, context) => context.loaders.document.load(id),
  resultType: ({ resultType }) => ({ code: resultType }),
  issuer: ({ issuer }) => ({ code: issuer }),
  state: (document, _args, { now }) => judgePaper(document, dayInVietnam(now)),
  data: (document, _args, context) => readData(context, document),
};
