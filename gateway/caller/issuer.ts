import { z } from 'zod';
import type { RevocationList } from './revocations.ts';

const PATIENCE_MS = 2_000;
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;
/** A provider moves its endpoints seldom; one that has moved its keys is asked again as soon as they cannot be read. */
const DISCOVERED_FOR_MS = 600_000;

/** Where the issuer's documents are. */
export interface IssuerPlaces {
  /** As it is written in `iss`, to the letter. */
  url: string;
  /** Where its keys are, where it has no discovery document. */
  keys?: string | undefined;
  /** A list of what was taken back, in our own form. */
  revocations?: string | undefined;
}

/** What is wrong with what an issuer says, or that it says nothing: a word for the log and for an operator. */
export class IssuerFault extends Error {
  override name = 'IssuerFault';
  readonly code: IssuerFaultCode;
  constructor(code: IssuerFaultCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
export type IssuerFaultCode =
  | 'UNREACHABLE'
  | 'NO_SUCH_DOCUMENT'
  | 'REDIRECTED'
  | 'NO_JSON'
  | 'TOO_LONG'
  | 'NO_DISCOVERY'
  | 'ANOTHER_ISSUER'
  | 'INSECURE_ADDRESS';

const absolute = z.url({ protocol: /^https?$/ });
const discoverySchema = z.looseObject({
  issuer: z.string(),
  jwks_uri: absolute,
  introspection_endpoint: absolute.optional(),
  backchannel_logout_supported: z.boolean().optional(),
  dpop_signing_alg_values_supported: z.array(z.string()).optional(),
});
/** What its discovery document says (OpenID Connect Discovery 1.0), as far as it matters here. */
export type Discovered = z.infer<typeof discoverySchema>;

const revocationListSchema = z.object({
  issuedAt: z.iso.datetime({ offset: true }),
  accounts: z
    .array(
      z.object({ account: z.string().min(1).max(100), before: z.iso.datetime({ offset: true }).nullable() }),
    )
    .max(100_000),
  tokens: z.array(z.string().min(1).max(100)).max(100_000),
});

/** The documents of the issuer. No redirect is followed: only the configured issuer, and what it names itself, is trusted. */
export class Issuer {
  readonly #places: IssuerPlaces;
  #discovered: { document: Discovered; at: number } | undefined;

  constructor(places: IssuerPlaces) {
    this.#places = places;
  }

  readKeys = async (): Promise<unknown> => {
    if (this.#places.keys !== undefined) return readDocument(this.#places.keys);
    try {
      return await readDocument((await this.discover()).jwks_uri);
    } catch (error) {
      // They may have moved: the next attempt asks again where they are.
      this.#discovered = undefined;
      throw error;
    }
  };

  readRevocations = async (): Promise<RevocationList> => {
    const { revocations } = this.#places;
    if (revocations === undefined) throw new IssuerFault('NO_SUCH_DOCUMENT');
    return parseRevocations(await readDocument(revocations));
  };

  /**
   * Its own description, remembered for ten minutes. One that names another issuer is refused (Discovery §4.3): it was
   * made for somebody else, or by somebody else.
   *
   * @throws IssuerFault
   */
  discover = async (): Promise<Discovered> => {
    const known = this.#discovered;
    if (known !== undefined && performance.now() - known.at < DISCOVERED_FOR_MS) return known.document;
    const document = parseDiscovery(
      await readDocument(`${this.#places.url.replace(/\/$/, '')}/.well-known/openid-configuration`),
      this.#places.url,
    );
    this.#discovered = { document, at: performance.now() };
    return document;
  };
}

/** @throws IssuerFault when it is not what this issuer says of itself */
export function parseDiscovery(said: unknown, url: string): Discovered {
  const { data } = discoverySchema.safeParse(said);
  if (data === undefined) throw new IssuerFault('NO_DISCOVERY');
  if (data.issuer !== url) throw new IssuerFault('ANOTHER_ISSUER');
  // What was asked for over TLS does not send anybody to where everybody can listen.
  const named = [data.jwks_uri, data.introspection_endpoint].filter((one) => one !== undefined);
  if (url.startsWith('https:') && !named.every((one) => one.startsWith('https:')))
    throw new IssuerFault('INSECURE_ADDRESS');
  return data;
}

/**
 * Reads, or asks for, one JSON document of the issuer, bounded in time and length.
 *
 * @throws IssuerFault
 */
export async function readDocument(url: string, request: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, {
    ...request,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { accept: 'application/json', ...request.headers },
  }).catch((cause: unknown) => {
    throw new IssuerFault('UNREACHABLE', cause);
  });
  if (!response.ok) {
    await response.body?.cancel();
    const isElsewhere = response.status >= 300 && response.status < 400;
    throw new IssuerFault(isElsewhere ? 'REDIRECTED' : 'NO_SUCH_DOCUMENT');
  }
  const text = await readAtMost(response, ANSWER_BYTES_MAX);
  try {
    return JSON.parse(text);
  } catch {
    throw new IssuerFault('NO_JSON');
  }
}

/** Counted as it comes: what an answer says about its own length need not be true, and it may say nothing. */
async function readAtMost(response: Response, bytesMax: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > bytesMax) throw new IssuerFault('TOO_LONG');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** @throws Error when it is no such list: half a list would let in whom the other half shuts out */
export const parseRevocations = (document: unknown): RevocationList => revocationListSchema.parse(document);
