import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Reply } from '../../kernel/connection.ts';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import {
  type Grant,
  type Purpose,
  sealAttestation,
  sealEnvelope,
  sealGrant,
  type Viewer,
} from '../../kernel/tokens.ts';
import { accountOf, scopesOf } from '../../nation/accounts.ts';
import { canonicalPersonId } from '../../nation/ids.ts';
import { getCastCitizen, personas } from '../../nation/nation.ts';
import { resultTypes } from '../../nation/resultTypes.ts';
import type { House } from '../../platform/house.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { collectErrors } from './canary.ts';
import { testKeys } from './house.ts';
import { codeOf, idOf } from './ids.ts';

/** Opaque Person.id of a member of the cast. */
export const personId = (key: string): PersonId => canonicalPersonId(testKeys, getCastCitizen(key));

/** The viewer that a persona's token makes. */
export function viewerOf(key: string, changes: Partial<Viewer> = {}): Viewer {
  const persona = personas.find((candidate) => candidate.key === key);
  if (persona === undefined) throw new Error(`no persona ${key}`);
  return {
    kind: persona.role,
    account: accountOf(key),
    personId: persona.citizenKey === null ? null : personId(persona.citizenKey),
    agency: persona.agency === null ? null : codeOf(persona.agency),
    client: persona.clientId,
    scopes: [...scopesOf(persona)],
    ...(persona.role === 'CITIZEN' ? { assurance: 2 as const } : {}),
    ...changes,
  };
}

type GrantSubject = Grant['subjects'][number];

/** A part of a grant; what is opened of it is everything unless said. */
export type GrantedPart = Omit<GrantSubject, 'reads'> & Partial<Pick<GrantSubject, 'reads'>>;

const POLICY = new URL('../../schema/policy.generated.json', import.meta.url);
const coordinates = Object.keys((JSON.parse(readFileSync(POLICY, 'utf8')) as Policy).fields);
/** Every path that a form could ask of a person or an organisation. */
export const everyPath: readonly string[] = [
  ...coordinates.filter((one) => /^(Person|Organization)\./.test(one)),
  'Person.permanentResidence.text',
  'Person.currentResidence.text',
  ...Object.keys(resultTypes).map((code) => `Document[${code}]`),
];

/** A grant as dossiers would give it to this viewer. */
export function grantFor(
  viewer: Viewer,
  parts: readonly GrantedPart[],
  changes: Partial<Grant> = {},
  now = new Date(),
): string {
  return sealGrant(
    testKeys,
    {
      account: viewer.account,
      agency: viewer.agency,
      subjects: parts.map((part) => ({ reads: [...everyPath], ...part })),
      unread: [],
      procedureVersion: idOf(randomUUID()),
      caseCode: 'ANY',
      channel: 'COUNTER',
      dossier: idOf(randomUUID()),
      purpose: 'PROCEDURE_HANDLING',
      ...changes,
    },
    now,
  );
}

export interface Question {
  query: string;
  variables?: Record<string, unknown>;
  viewer?: Viewer | null;
  purpose?: Purpose | null;
  grant?: string | null;
  path?: string;
}

export interface GraphqlAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  data?: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; incidentId: string };
  }[];
}

/** Asks one subgraph as the gateway would: a signed envelope, the same checks. */
export async function ask(house: House, name: SubgraphName, question: Question): Promise<GraphqlAnswer> {
  const body = JSON.stringify({ query: question.query, variables: question.variables ?? {} });
  const reply = await send(house, name, question, body);
  collectErrors(reply.body);
  return reply.body as GraphqlAnswer;
}

/** A stated purpose as the gateway sends it on: with the word of dossiers that the viewer's system is attested. */
function attested({ viewer, purpose }: Omit<Question, 'query'>, now: Date): Purpose | null {
  if (purpose == null || viewer == null || purpose.attestation !== undefined) return purpose ?? null;
  return { ...purpose, attestation: sealAttestation(testKeys, viewer, purpose.code, now) };
}

export async function send(
  house: House,
  name: SubgraphName,
  question: Omit<Question, 'query'>,
  body: string,
): Promise<Reply> {
  const path = question.path ?? '/graphql';
  const content = {
    aud: name,
    path,
    requestId: randomUUID(),
    operation: null,
    deadline: Date.now() + 10_000,
    viewer: question.viewer ?? null,
    purpose: attested(question, house.get(name).now()),
    grant: question.grant ?? null,
  };
  return house
    .get(name)
    .handle(path, body, sealEnvelope(testKeys, 'gateway', content, body, house.get(name).now()));
}
