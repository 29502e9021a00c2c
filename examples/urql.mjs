/** The gateway with urql, by the ids of registered operations: no text is ever sent, so there is nothing to fall back on. */
import { Client, fetchExchange, makeOperation, mapExchange } from '@urql/core';

/** @param idOf operation name → id */
export function openUrql({ origin, idOf, token }) {
  const byId = mapExchange({
    onOperation: (operation) => {
      const persistedQuery = { version: 1, sha256Hash: idOf(nameOf(operation.query)) };
      const extensions = { ...operation.extensions, persistedQuery };
      return makeOperation(operation.kind, { ...operation, extensions }, operation.context);
    },
  });
  return new Client({
    url: `${origin}/graphql`,
    exchanges: [byId, fetchExchange],
    // The gateway takes POST alone; urql would send short questions by GET.
    preferGetMethod: false,
    fetchOptions: { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } },
  });
}

const nameOf = ({ definitions }) =>
  definitions.find(({ kind }) => kind === 'OperationDefinition')?.name?.value ?? '';

/** Our code in the error of a result. */
export const codeOf = ({ error }) => error?.graphQLErrors?.[0]?.extensions?.code;
