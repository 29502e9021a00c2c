/**
 * The gateway with nothing but `fetch`: `ORIGIN=… TOKEN=… node examples/fetch.mjs`. In production a client sends the id of an operation that it
 * has registered; which one is in `clients/<client>.generated.json` of the release, by name.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** An error with our code: what a program decides by, whatever the sentence says. */
export class Refused extends Error {
  constructor({ message, extensions }, status) {
    super(message);
    this.code = extensions.code;
    this.incidentId = extensions.incidentId;
    this.status = status;
  }
}

/** Only these say "later": everything else would be refused the second time too. */
const LATER = new Set(['RATE_LIMITED', 'OVERLOADED', 'SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED']);

/** @param ids operations of the client: name → id */
export function connect({ origin, ids, token, attempts = 3 }) {
  return async function ask(name, variables = {}, headers = {}) {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: JSON.stringify({ documentId: ids[name], variables }),
      });
      const { data, errors } = await response.json();
      const [error] = errors ?? [];
      if (error === undefined) return data;
      const retryAfterS = Number(response.headers.get('retry-after') ?? 1);
      if (attempt >= attempts || !LATER.has(error.extensions.code)) throw new Refused(error, response.status);
      await wait(retryAfterS * 1_000);
    }
  };
}

/** Every page of a list, one after the other: the cursor is handed back as it came. */
export async function* pages(ask, name, variables, connectionIn) {
  let after = null;
  do {
    const { nodes, pageInfo } = connectionIn(await ask(name, { ...variables, after }));
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

/** A refusal is an answer, not an error: its type says which, its message is for the reader, and the rest is what to do about it. */
export class Declined extends Error {
  constructor({ __typename, message, ...details }) {
    super(`${__typename}: ${message} ${JSON.stringify(details)}`);
    this.type = __typename;
    this.details = details;
  }
}

export function expectType(answer, type) {
  if (answer.__typename !== type) throw new Declined(answer);
  return answer;
}

/** From a draft to a filed dossier that is followed; what the state holds is not typed again. */
export async function fileOwnDossier(ask, { draft, typed }) {
  const { openDraftDossier } = await ask('OpenMyDraft', { input: { requestId: randomUUID(), ...draft } });
  const dossier = expectType(openDraftDossier, 'DraftDossierOpened').dossier.id;
  const { prefill } = await ask('MyForm', { dossier });
  const { fields, remaining, seal } = expectType(expectType(prefill, 'Prefill').answer, 'PrefillAnswer');
  const held = fields.filter(({ value }) => value !== null).map(({ key, value }) => ({ key, value }));
  const answers = [...held, ...Object.entries(typed).map(([key, value]) => ({ key, value }))];
  const { keyId, payload, signature } = seal;
  const input = { requestId: randomUUID(), dossier, seal: { keyId, payload, signature }, answers };
  const { submitDossier } = await ask('SubmitMyDossier', { input });
  expectType(submitDossier, 'DossierFiled');
  const { dossier: followed } = await ask('MyDossier', { dossier });
  return { held: held.length, asked: remaining.length, followed };
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file://').href) {
  const { ORIGIN = 'http://127.0.0.1:4000', TOKEN, CLIENT = 'national-portal' } = process.env;
  const release = new URL('../schema/clients/', import.meta.url);
  const idsOf = (client) =>
    JSON.parse(readFileSync(new URL(`${client}.generated.json`, release), 'utf8')).operations;
  const ask = connect({ origin: ORIGIN, token: TOKEN, ids: { ...idsOf('public'), ...idsOf(CLIENT) } });
  console.log(JSON.stringify(await ask('ProcedurePage', { code: '1.004222' }), null, 2));
}
