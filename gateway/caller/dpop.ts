import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { z } from 'zod';
import { Failure } from '../../kernel/failure.ts';
import type { ReadToken } from './viewer.ts';

/** A proof is made for one request: it is old after this. */
const PROOF_LIFE_S = 60;
const SKEW_S = 10;
const PROOF_LENGTH_MAX = 4_000;
/** More proofs than a gateway answers requests in that time. */
const SEEN_MAX = 200_000;
export const PROOF_ALGORITHMS = ['ES256', 'EdDSA', 'RS256', 'PS256'];

const proofSchema = z.object({
  jti: z.string().min(1).max(200),
  htm: z.string().max(20),
  htu: z.string().max(2_000),
  ath: z.string(),
});

/** Which check of a proof failed, for the log. */
export class ProofRefused extends Error {
  override name = 'ProofRefused';
  readonly code: string;
  constructor(
    code: 'MISSING' | 'NOT_BOUND' | 'FORM' | 'ADDRESS' | 'TOKEN' | 'KEY' | 'REPLAYED' | 'TOO_MANY',
  ) {
    super('A proof of possession cannot be used.');
    this.code = code;
  }
}

/** How a request says that its token was not stolen. */
export interface ProofHeaders {
  /** Whether `Authorization` names the scheme `DPoP`. */
  proved: boolean;
  dpop: string | undefined;
  /** What the proof has to be made for; a request to the graph unless said. */
  target?: ProofTarget | undefined;
}

/** A request beside the graph, by the path below the same origin. */
export interface ProofTarget {
  method: string;
  path: string;
}

/**
 * Proofs of possession (RFC 9449). A token that is bound to a key counts only with a proof of that key for this request; a
 * proof is taken once by this process.
 */
export class Proofs {
  readonly #addresses: () => readonly string[];
  readonly #now: () => number;
  /** In the order of arrival, so the first to expire come first. */
  readonly #seen = new Map<string, number>();

  /** @param addresses where clients call the graph, as they write it */
  constructor(addresses: () => readonly string[], now: () => number = () => performance.now()) {
    this.#addresses = addresses;
    this.#now = now;
  }

  /** @throws Failure UNAUTHENTICATED */
  async require(read: ReadToken, { proved, dpop, target }: ProofHeaders): Promise<void> {
    try {
      if (read.boundTo === undefined) {
        // A proof for a token that anybody could use proves nothing, and whoever sends it believes otherwise.
        if (proved) throw new ProofRefused('NOT_BOUND');
        return;
      }
      if (!proved || dpop === undefined || dpop.length > PROOF_LENGTH_MAX) throw new ProofRefused('MISSING');
      await this.#judge(read.token, read.boundTo, dpop, target);
    } catch (error) {
      throw new Failure('UNAUTHENTICATED', undefined, error);
    }
  }

  async #judge(token: string, boundTo: string, dpop: string, target?: ProofTarget): Promise<void> {
    const { payload, protectedHeader } = await jwtVerify(dpop, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: PROOF_ALGORITHMS,
      requiredClaims: ['iat', 'jti'],
      maxTokenAge: PROOF_LIFE_S,
      clockTolerance: SKEW_S,
    });
    const { data } = proofSchema.safeParse(payload);
    if (data === undefined) throw new ProofRefused('FORM');
    if (data.htm !== (target?.method ?? 'POST')) throw new ProofRefused('FORM');
    const addresses = this.#addresses().map((one) => (target ? new URL(target.path, one).href : one));
    if (!addresses.includes(withoutQuery(data.htu))) throw new ProofRefused('ADDRESS');
    if (data.ath !== createHash('sha256').update(token).digest('base64url')) throw new ProofRefused('TOKEN');
    if ((await calculateJwkThumbprint(protectedHeader.jwk ?? {})) !== boundTo) throw new ProofRefused('KEY');
    this.#takeOnce(`${boundTo} ${data.jti}`);
  }

  #takeOnce(proof: string): void {
    const now = this.#now();
    for (const [known, until] of this.#seen) {
      if (until > now) break;
      this.#seen.delete(known);
    }
    if (this.#seen.has(proof)) throw new ProofRefused('REPLAYED');
    if (this.#seen.size >= SEEN_MAX) throw new ProofRefused('TOO_MANY');
    this.#seen.set(proof, now + (PROOF_LIFE_S + 2 * SKEW_S) * 1_000);
  }
}

const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');
