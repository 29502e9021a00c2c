/** Where the identity provider says that somebody has logged out (OpenID Connect Back-Channel Logout 1.0). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { Failure, maskFailure } from '../../kernel/failure.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import type { Demand } from '../caller/demand.ts';
import type { Ended, EndedSessions } from '../caller/endedSessions.ts';
import { ISSUER_ALGORITHMS, KeysUnavailable } from '../caller/keySet.ts';

/** Where the provider calls. */
export const LOGOUT_PATH = '/oidc/backchannel-logout';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const TOKEN_LENGTH_MAX = 8_000;
/** A log-out that is told later than this is told again by nobody, and nothing is won by an old one. */
const LIFE_S = 600;

const claimsSchema = z
  .object({
    sub: z.string().min(1).max(100).optional(),
    sid: z.string().min(1).max(200).optional(),
    iat: z.number(),
    jti: z.string().min(1),
    events: z.looseObject({ [EVENT]: z.looseObject({}) }),
    // Forbidden, so that no identity token is taken for one.
    nonce: z.undefined().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

export interface LogoutRules {
  issuer: string;
  /** Clients whose log-outs are told to us: one of them is whom the token is for. */
  clients: readonly string[];
  key: JWTVerifyGetKey;
  sessions: EndedSessions;
  tokenSkewS: number;
}

export interface LogoutOptions {
  logout?: LogoutRules | undefined;
  demand: Demand;
  observer: Observer;
  addressOf(request: FastifyRequest): string;
}

/** Adds the route where it is configured. It answers 200 only when every gateway will know. */
export function serveLogout(server: FastifyInstance, options: LogoutOptions): void {
  const { logout } = options;
  if (logout === undefined) return;
  server.post(LOGOUT_PATH, async (request, reply) => {
    const tab = options.demand.open(options.addressOf(request));
    reply.header('cache-control', 'no-store');
    try {
      const { ended, before } = await readLogout(request.body, logout);
      await logout.sessions.end(ended, before);
      return reply.status(200).send('');
    } catch (error) {
      return refuse(reply, error, options, () => tab.refuse(new Failure('UNAUTHENTICATED')));
    }
  });
}

/** 400 as the specification says; 503 where it is ours, and the provider has to tell us again. */
function refuse(
  reply: FastifyReply,
  error: unknown,
  options: LogoutOptions,
  charge: () => void,
): FastifyReply {
  const isOurs = !(error instanceof LogoutRefused);
  const failure = options.observer.toFailure(
    new Failure(isOurs ? 'IDENTITY_UNAVAILABLE' : 'UNAUTHENTICATED', undefined, error),
  );
  if (!isOurs) charge();
  return reply
    .status(isOurs ? 503 : 400)
    .headers(isOurs ? { 'retry-after': '5' } : {})
    .send({ error: isOurs ? 'temporarily_unavailable' : 'invalid_request', errors: [maskFailure(failure)] });
}

/** The log-out token is none, or not for us. */
class LogoutRefused extends Error {
  override name = 'LogoutRefused';
}

async function readLogout(
  body: unknown,
  { issuer, clients, key, tokenSkewS }: LogoutRules,
): Promise<{ ended: Ended[]; before: Date }> {
  const token = new URLSearchParams(typeof body === 'string' ? body : '').get('logout_token') ?? '';
  if (token === '' || token.length > TOKEN_LENGTH_MAX) throw new LogoutRefused();
  const { payload } = await jwtVerify(token, key, {
    issuer,
    audience: [...clients],
    algorithms: Object.keys(ISSUER_ALGORITHMS),
    maxTokenAge: LIFE_S,
    clockTolerance: tokenSkewS,
  }).catch((cause: unknown) => {
    throw cause instanceof KeysUnavailable ? cause : new LogoutRefused('', { cause });
  });
  const { data } = claimsSchema.safeParse(payload);
  if (data === undefined) throw new LogoutRefused();
  const { sub, sid, iat } = data;
  // One session where it is named, all of the account where none is. A token of the same second may still be of it.
  const ended: Ended[] =
    sid === undefined ? [{ kind: 'ACCOUNT', name: sub ?? '' }] : [{ kind: 'SESSION', name: sid }];
  return { ended, before: new Date((iat + 1) * 1_000) };
}
