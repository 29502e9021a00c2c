/** The gateway's own walk over a document, as the door uses it for an operation and a courier for a fetch. */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { authorise, findTouched } from '../../gateway/document/authorise.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import { viewerOf } from './ask.ts';
import type { Asker, Verdict } from './attackContract.ts';

/** A purpose, so that nothing is refused for want of one. */
const STATED = {
  dossier: null,
  purpose: { code: 'PERSON_VERIFICATION', basis: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15' },
};

/** What it says to one asker for want of a token or a scope; whatever else it may want is not asked here. */
export function walk(
  document: DocumentNode,
  schema: GraphQLSchema,
  policy: Policy,
  { scopes }: Asker,
): Verdict | string {
  const viewer = scopes === null ? null : viewerOf('minh', { scopes: [...scopes] });
  try {
    authorise(findTouched(document, schema, policy), policy, viewer, STATED);
    return 'ADMITTED';
  } catch (error) {
    if (!(error instanceof Failure)) return String(error);
    return error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN' ? error.code : 'ADMITTED';
  }
}
