import { hash, randomUUID } from 'node:crypto';
import {
  attestationSchema,
  type Envelope,
  envelopeSchema,
  type Grant,
  grantSchema,
  type Viewer,
} from './domain/tokens.ts';
import type { Keys } from './keys.ts';
import { Remembered } from './remembered.ts';
import { decode, encode, type Reach, readPayload, TokenRefused, verifyToken } from './tokenForm.ts';

export type { Envelope, Grant, Purpose, Viewer } from './domain/tokens.ts';
export { TokenRefused };

/** Seconds that an envelope may live, and the clock skew that is forgiven. */
export const ENVELOPE_LIFE_S = 10;
export const GRANT_LIFE_S = 60;
const SKEW_S = 2;

export function digestBody(body: string): string {
  return hash('sha256', body, 'base64url');
}

function checkLife(token: { iat: number; exp: number }, lifeS: number, now: Date): void {
  const nowS = now.getTime() / 1000;
  if (token.exp - token.iat > lifeS) throw new TokenRefused('life');
  if (token.iat > nowS + SKEW_S) throw new TokenRefused('not yet');
  if (token.exp < nowS - SKEW_S) throw new TokenRefused('expired');
}

/** Omitted claims default to null: anonymous, no purpose, no grant. */
export type EnvelopeContent = Pick<Envelope, 'aud' | 'path' | 'requestId' | 'deadline'> &
  Partial<Pick<Envelope, 'operation' | 'viewer' | 'purpose' | 'grant'>>;

/**
 * Signs one call to one subgraph, or marks it where it is opened in this process. `sender` is `gateway` or the name of the calling
 * subgraph.
 */
export function sealEnvelope(
  keys: Keys,
  sender: string,
  content: EnvelopeContent,
  body: string,
  now: Date,
  reach?: Reach | undefined,
): string {
  const iat = Math.floor(now.getTime() / 1000);
  const envelope: Envelope = {
    operation: null,
    viewer: null,
    purpose: null,
    grant: null,
    ...content,
    iss: sender,
    jti: randomUUID(),
    iat,
    exp: iat + ENVELOPE_LIFE_S,
    body: digestBody(body),
  };
  return encode(keys, `envelope-${sender}`, 'mot-lan-envelope', envelope, reach);
}

/** Whose envelopes a subgraph accepts, by path: only the gateway asks questions, only subgraphs read feeds. */
export type EnvelopeExpectation = {
  audience: string;
  path: string;
  senders: readonly string[];
  /** How it came. */
  reach?: Reach | undefined;
};

/**
 * Opens an envelope, or throws TokenRefused. The sender is read from the unverified payload only to choose among the
 * senders that this path accepts; the signature of that sender's key then decides.
 */
export function openEnvelope(
  keys: Keys,
  token: string,
  body: string,
  expected: EnvelopeExpectation,
  now: Date,
): Envelope {
  const claimed = readPayload(token);
  const sender = senderIn(claimed);
  if (!expected.senders.includes(sender)) throw new TokenRefused('sender');
  verifyToken(keys, `envelope-${sender}`, 'mot-lan-envelope', token, expected.reach);
  const parsed = envelopeSchema.safeParse(claimed);
  if (!parsed.success) throw new TokenRefused('claims');
  const envelope = parsed.data;
  checkLife(envelope, ENVELOPE_LIFE_S, now);
  if (envelope.iss !== sender) throw new TokenRefused('sender');
  if (envelope.aud !== expected.audience) throw new TokenRefused('audience');
  if (envelope.path !== expected.path) throw new TokenRefused('path');
  if (envelope.body !== digestBody(body)) throw new TokenRefused('body');
  return envelope;
}

/** More than a process answers in that time: reaching it takes somebody who can sign. Each is one UUID, so bytes are bounded. */
const SEEN_MAX = 200_000;
const SEEN_MS = (ENVELOPE_LIFE_S + 2 * SKEW_S) * 1000;

/** Envelopes that this process has opened, for as long as they can live, by a clock that never jumps. */
export class SeenEnvelopes {
  /** In the order of arrival, so the first to expire come first. */
  readonly #until = new Map<string, number>();

  /** Throws TokenRefused for one that was seen before, and when there is no room to remember another. */
  add({ jti }: Pick<Envelope, 'jti'>, now = performance.now()): void {
    for (const [known, until] of this.#until) {
      if (until > now) break;
      this.#until.delete(known);
    }
    if (this.#until.has(jti)) throw new TokenRefused('replayed');
    if (this.#until.size >= SEEN_MAX) throw new TokenRefused('too many');
    this.#until.set(jti, now + SEEN_MS);
  }
}

function senderIn(claimed: unknown): string {
  const { iss } = (claimed ?? {}) as { iss?: unknown };
  return typeof iss === 'string' ? iss : '';
}

/** Signed by dossiers only: the right to read these people, for this dossier, by this viewer, for a minute. */
export function sealGrant(keys: Keys, content: Omit<Grant, 'jti' | 'iat' | 'exp'>, now: Date): string {
  const iat = Math.floor(now.getTime() / 1000);
  return encode(keys, 'grant', 'mot-lan-grant', {
    ...content,
    jti: randomUUID(),
    iat,
    exp: iat + GRANT_LIFE_S,
  });
}

/** Grants whose signature was found good in this process: one prefill brings the same one to every register. */
const knownGrants = new WeakMap<Keys, Remembered<Grant>>();
const KNOWN_GRANTS_BYTES = 8 * 1024 * 1024;

function verifyGrant(keys: Keys, token: string): Grant {
  const known = knownGrants.get(keys) ?? new Remembered<Grant>(KNOWN_GRANTS_BYTES);
  knownGrants.set(keys, known);
  const before = known.get(token);
  if (before !== undefined) return before;
  const parsed = grantSchema.safeParse(decode(keys, 'grant', 'mot-lan-grant', token));
  if (!parsed.success) throw new TokenRefused('claims');
  known.set(token, parsed.data);
  return parsed.data;
}

/**
 * Opens a grant for the viewer of the envelope it came in; somebody else's grant is refused. A signature is verified
 * once; the life and the viewer are checked at every use.
 */
export function openGrant(keys: Keys, token: string, viewer: Viewer | null, now: Date): Grant {
  const grant = verifyGrant(keys, token);
  checkLife(grant, GRANT_LIFE_S, now);
  if (viewer === null || grant.account !== viewer.account) throw new TokenRefused('viewer');
  if (grant.agency !== viewer.agency) throw new TokenRefused('agency');
  return grant;
}

/** Signed by dossiers only: this viewer may state this purpose through this system, for a minute. */
export function sealAttestation(keys: Keys, viewer: Viewer, purpose: string, now: Date): string {
  const iat = Math.floor(now.getTime() / 1000);
  const { account, agency, client } = viewer;
  const life = { jti: randomUUID(), iat, exp: iat + GRANT_LIFE_S };
  return encode(keys, 'grant', 'mot-lan-attestation', { account, agency, client, purpose, ...life });
}

/** Throws TokenRefused for an attestation of another viewer, system or purpose, or of another time. */
export function openAttestation(keys: Keys, token: string, of: Viewer & { purpose: string }, now: Date) {
  const { data } = attestationSchema.safeParse(decode(keys, 'grant', 'mot-lan-attestation', token));
  if (data === undefined) throw new TokenRefused('claims');
  checkLife(data, GRANT_LIFE_S, now);
  for (const name of ['account', 'agency', 'client', 'purpose'] as const)
    if (data[name] !== of[name]) throw new TokenRefused(name);
}
