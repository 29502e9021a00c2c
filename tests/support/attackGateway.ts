/** A gateway with nobody behind it: what would have reached a register is counted, and every register is away. */
import { randomUUID } from 'node:crypto';
import { Kind, parse, visit } from 'graphql';
import { SignJWT } from 'jose';
import { Gateway } from '../../gateway/index.ts';
import { PUBLIC_CLIENT, type RegisteredOperation, readRelease } from '../../gateway/release/release.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import type { Connection } from '../../kernel/connection.ts';
import { idOf, normaliseDocument } from '../../kernel/domain/documents.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import type { MaskedError } from '../../kernel/failure.ts';
import type { Asker } from './attackContract.ts';
import type { Attack } from './attackRoutes.ts';
import { sharedPlanner, testKeys } from './house.ts';

const ISSUER = 'https://issuer.test';

export interface Outcome {
  status: number;
  /** First code of the answer; undefined when there is no error. */
  code: string | undefined;
  data: unknown;
  /** Questions that were sent to any register because of it. */
  sent: number;
  /** The whole body of the answer, and how long the main thread had it. */
  text: string;
  tookMs: number;
}

export interface AttackedGateway {
  attack(
    attack: Pick<Attack, 'query' | 'variables' | 'operationName'>,
    asker: Asker,
    headers?: Record<string, string>,
  ): Promise<Outcome>;
  /** A body as it stands. */
  send(body: string, asker: Asker, headers?: Record<string, string>): Promise<Outcome>;
  /** The door itself, for what is not an operation. */
  server: Gateway['server'];
  close(): Promise<void>;
}

export const STATED_PURPOSE = {
  'access-purpose': 'PERSON_VERIFICATION',
  'access-basis': 'Luat 91/2025/QH15',
};

/** A token of an account that nobody has: what one asker is refused does not count against the next. */
function tokenFor(scopes: readonly string[]): Promise<string> {
  const signer = testKeys.signer('issuer');
  return new SignJWT({
    kind: 'OFFICER',
    azp: 'one-stop-dak-lak',
    agency: 'H15.50.05',
    scope: scopes.join(' '),
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.keyId, typ: 'at+jwt' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(randomUUID())
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(signer.privateKey);
}

/** Requests that one token is used for: fewer than any budget allows. */
const USES_MAX = 20;

export interface AttackedOptions {
  profile?: 'sandbox' | 'production';
  policy?: Policy;
  /** Documents that somebody managed to register for everybody; by their ids, from `registerAttack`. */
  registered?: ReadonlyMap<string, RegisteredOperation>;
}

/** An attack as a registered operation: named, its purpose fixed. Gives its id with it. */
export function registerAttack({ query }: Pick<Attack, 'query'>): [string, RegisteredOperation] {
  const document = normaliseDocument(
    visit(parse(query), {
      OperationDefinition: (node) => ({ ...node, name: { kind: Kind.NAME, value: 'Attack' } }),
    }),
  );
  const purpose = { code: 'PERSON_VERIFICATION', basis: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15' };
  return [idOf(document), { name: 'Attack', label: 'Thao tác được đăng ký', purpose, document }];
}

export async function openAttackedGateway(options: AttackedOptions = {}): Promise<AttackedGateway> {
  const profile = options.profile ?? 'sandbox';
  const current = readRelease(testKeys);
  const registered = options.registered ?? current.operations;
  const release = {
    ...current,
    operations: registered,
    purposes: new Map(),
    clients: new Map([...current.clients, [PUBLIC_CLIENT, new Set(registered.keys())]]),
  };
  let sent = 0;
  const away: Connection = {
    send: async (path) => {
      if (path === '/graphql') sent += 1;
      return { status: 503, body: null };
    },
    close: async () => undefined,
  };
  const gateway = new Gateway({
    profile,
    adHoc: profile === 'sandbox',
    introspection: profile === 'sandbox',
    keys: testKeys,
    release: { ...release, policy: options.policy ?? release.policy },
    connect: () => away,
    tokens: { issuer: ISSUER, audience: AUDIENCE, key: testKeys.signer('issuer').publicKey },
    allowedOrigins: () => [],
    sharePlanner: sharedPlanner(),
  });
  await gateway.start();
  const tokens = new Map<string, { token: string; uses: number }>();
  const authorizationOf = async ({ scopes }: Asker): Promise<Record<string, string>> => {
    if (scopes === null) return {};
    const key = scopes.join(' ');
    let held = tokens.get(key);
    if (held === undefined || held.uses >= USES_MAX) held = { token: await tokenFor(scopes), uses: 0 };
    held.uses += 1;
    tokens.set(key, held);
    return { authorization: `Bearer ${held.token}` };
  };
  const send: AttackedGateway['send'] = async (text, asker, headers = {}) => {
    sent = 0;
    const request = {
      headers: { 'content-type': 'application/json', ...(await authorizationOf(asker)), ...headers },
      body: text,
      // Nobody pays for another: each request comes from an address of its own.
      address: randomUUID(),
    };
    const began = performance.now();
    const answer = await gateway.answer(request);
    const tookMs = performance.now() - began;
    const body = (answer.bytes === undefined ? answer.body : JSON.parse(answer.bytes.toString('utf8'))) as {
      data?: unknown;
      errors?: MaskedError[];
    };
    const code = body.errors?.[0]?.extensions.code;
    return { status: answer.status, code, data: body.data, sent, text: JSON.stringify(body), tookMs };
  };
  return {
    server: gateway.server,
    send,
    attack: ({ query, variables, operationName }, asker, headers) =>
      send(JSON.stringify({ query, variables, operationName }), asker, headers),
    close: () => gateway.close(),
  };
}
