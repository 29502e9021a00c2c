/**
 * The gateway with Apollo Client 4, by the ids of registered operations: the manifest of Apollo's own tool gives them, and
 * `npm run submit` takes that manifest as it is.
 */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

/** @param idOf operation name → id */
export function openApollo({ origin, idOf, token }) {
  const persisted = new PersistedQueryLink({
    // Never with the text: production refuses every text unread, so there is nothing to fall back on.
    generateHash: (document) => idOf(nameOf(document)),
    retry: () => false,
  });
  const http = new HttpLink({
    uri: `${origin}/graphql`,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
  // Keys are opaque ids; a procedure is known by its code and version, which is what `id` is made of.
  return new ApolloClient({ link: persisted.concat(http), cache: new InMemoryCache() });
}

const nameOf = ({ definitions }) =>
  definitions.find(({ kind }) => kind === 'OperationDefinition')?.name?.value ?? '';

/** Our code in whatever Apollo throws. */
export const codeOf = (error) => error?.errors?.[0]?.extensions?.code;
