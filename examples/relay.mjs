/**
 * The gateway with Relay, by the ids of registered operations: what Relay's compiler persists has the id in `params.id` and no text. Its
 * manifest of persisted queries is handed in like codegen's.
 */
import relay from 'relay-runtime';

const { Environment, fetchQuery, Network, RecordSource, Store } = relay;

export function openRelay({ origin, token }) {
  const network = Network.create(async ({ id }, variables) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ documentId: id, variables }),
    });
    return response.json();
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

/** Runs what Relay's compiler made of an operation. */
export const ask = (environment, request, variables) =>
  fetchQuery(environment, request, variables).toPromise();

/** Our code in whatever Relay throws. */
export const codeOf = (error) => error?.source?.errors?.[0]?.extensions?.code;
