/**
 * Who asks: as many different citizens as the load needs, each with an account of her own, and anonymous callers each with
 * an address of its own, so that no budget and no limit of one caller stands for what the product can do.
 */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { Agent, type Dispatcher, request } from 'undici';
import { AUDIENCE } from '../../../gateway/sandbox/issuer.ts';
import { accountOf, scopesOf } from '../../../nation/accounts.ts';
import { canonicalPersonId } from '../../../nation/ids.ts';
import { personas, streamCitizens } from '../../../nation/nation.ts';
import type { Citizen } from '../../../nation/types.ts';
import { collectErrors, TEST_PEOPLE } from '../../support/canary.ts';
import { testKeys } from '../../support/house.ts';
import { registeredId } from '../../support/system.ts';
import type { Reply } from './replies.ts';

const TOKEN_LIFE_S = 600;
/** Renewed well before it ends, however late the question is. */
const TOKEN_RENEWED_MS = 300_000;
/** No answer for so long is none. */
const NO_ANSWER_MS = 30_000;

/** One of the callers. */
export interface Caller {
  /** Of the citizen; undefined of an anonymous caller. */
  name: string | undefined;
  ask(document: string, variables?: object): Promise<Reply>;
}

export interface CallersOptions {
  origin: string;
  /** Whose tokens the gateway believes. */
  issuer?: string;
  /** Asks by the ids of registered operations, as in production. */
  registered?: boolean;
  /** Different people who are signed in. */
  citizens?: number;
  /** Callers who are not, each from an address of its own. */
  strangers?: number;
  /** From how many addresses the citizens come; sockets are counted by address. */
  addresses?: number;
  /** Sockets of each address. */
  connections?: number;
}

export interface Callers {
  citizens: readonly Caller[];
  strangers: readonly Caller[];
  close(): Promise<void>;
}

/** Every address of 127.0.0.0/8 is this machine, on Linux. The first belongs to the other tests. */
export const loopbackAddress = (index: number): string =>
  `127.0.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`;

export function openCallers(options: CallersOptions): Callers {
  const { citizens = 0, strangers = 0, addresses = 1, connections = 400 } = options;
  const agents: Agent[] = [];
  const agentAt = (index: number): Agent => {
    const agent = new Agent({
      connections,
      pipelining: 1,
      // Of the agent itself: within `connect` it is overwritten by the one of the agent, which is undefined.
      localAddress: loopbackAddress(index),
      headersTimeout: NO_ANSWER_MS,
      bodyTimeout: NO_ANSWER_MS,
    });
    agents.push(agent);
    return agent;
  };
  const shared = citizens === 0 ? [] : Array.from({ length: addresses }, (_, index) => agentAt(index));
  const people = listAdults(citizens);
  return {
    citizens: people.map((citizen, index) =>
      openCaller(options, shared[index % addresses] as Agent, citizen),
    ),
    strangers: Array.from({ length: strangers }, (_, index) =>
      openCaller(options, agentAt(addresses + index)),
    ),
    close: async () => {
      await Promise.all(agents.map((agent) => agent.destroy()));
    },
  };
}

/** Living, with a number and a whole birth date of long ago; the same ones in every run. */
function listAdults(count: number): Citizen[] {
  const found: Citizen[] = [];
  for (const citizen of streamCitizens({ people: TEST_PEOPLE })) {
    if (found.length === count) break;
    const isAdult = /^(19[4-9]\d|200[0-5])-\d\d-\d\d$/.test(citizen.birthDate);
    if (isAdult && citizen.personalNumber !== null && citizen.lifeStatus === 'ALIVE') found.push(citizen);
  }
  if (found.length < count) throw new Error(`the nation of the tests has only ${found.length} such people`);
  return found;
}

function openCaller(
  { origin, issuer = 'https://issuer.test', registered = false }: CallersOptions,
  agent: Agent,
  citizen?: Citizen,
): Caller {
  // A promise: whoever asks twice at once signs in once, and waits for it.
  let token: Promise<string> | undefined;
  let renewAt = 0;
  const headers = async (): Promise<Record<string, string>> => {
    if (citizen === undefined) return {};
    if (Date.now() >= renewAt) {
      renewAt = Date.now() + TOKEN_RENEWED_MS;
      token = signIn(citizen, issuer);
    }
    return { authorization: `Bearer ${await token}` };
  };
  const ids = new Map<string, string>();
  const idOf = (document: string): string => {
    const id = ids.get(document) ?? registeredId(document);
    ids.set(document, id);
    return id;
  };
  return {
    name: citizen?.fullName,
    ask: async (document, variables = {}) => {
      const asked = registered ? { documentId: idOf(document) } : { query: document };
      const body = JSON.stringify({ ...asked, variables });
      return send(
        `${origin}/graphql`,
        agent,
        { ...(await headers()), 'content-type': 'application/json' },
        body,
      );
    },
  };
}

/** One request; whatever goes wrong is a reply without a status, never an exception. */
export async function send(
  url: string,
  dispatcher: Dispatcher,
  headers: Record<string, string>,
  body: string,
): Promise<Reply> {
  const began = performance.now();
  const took = (): number => performance.now() - began;
  try {
    const answer = await request(url, { method: 'POST', dispatcher, headers, body });
    const text = await answer.body.text();
    const tookMs = took();
    const retryAfter = answer.headers['retry-after'] !== undefined;
    return { status: answer.statusCode, retryAfter, body: parse(text), tookMs };
  } catch (error) {
    return { status: undefined, retryAfter: false, body: reasonOf(error), tookMs: took() };
  }
}

/** `ECONNRESET`, `UND_ERR_SOCKET`: what the finding says beside NO_ANSWER. */
const reasonOf = (error: unknown): string => (error as { code?: string }).code ?? (error as Error).name;

function parse(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    collectErrors(body);
    return body;
  } catch {
    return undefined;
  }
}

/** A token as the identity provider gives it to a citizen at her second level. */
async function signIn(citizen: Citizen, issuer: string): Promise<string> {
  const persona = personas.find(({ role }) => role === 'CITIZEN');
  if (persona === undefined) throw new Error('the nation has no citizen among its personas');
  const signer = testKeys.signer('issuer');
  const iat = Math.floor(Date.now() / 1000);
  return new SignJWT({
    kind: persona.role,
    azp: persona.clientId,
    scope: scopesOf(persona).join(' '),
    person_id: canonicalPersonId(testKeys, citizen),
    acr: '2',
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.keyId, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(accountOf(citizen.key))
    .setJti(randomUUID())
    .setIssuedAt(iat)
    .setExpirationTime(iat + TOKEN_LIFE_S)
    .sign(signer.privateKey);
}
