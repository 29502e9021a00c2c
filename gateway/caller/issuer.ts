import { z } from 'zod';
import type { RevocationList } from './revocations.ts';

const PATIENCE_MS = 2_000;
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;

const revocationListSchema = z.object({
  issuedAt: z.iso.datetime({ offset: true }),
  accounts: z
    .array(
      z.object({ account: z.string().min(1).max(100), before: z.iso.datetime({ offset: true }).nullable() }),
    )
    .max(100_000),
  tokens: z.array(z.string().min(1).max(100)).max(100_000),
});

/** The documents of the issuer that are polled. No redirect is followed: only the configured issuer is trusted. */
export class Issuer {
  readonly #base: string;

  constructor(url: string) {
    this.#base = url.endsWith('/') ? url : `${url}/`;
  }

  readKeys = (): Promise<unknown> => this.#read('jwks.json');

  readRevocations = async (): Promise<RevocationList> =>
    parseRevocations(await this.#read('revocations.json'));

  async #read(document: string): Promise<unknown> {
    const response = await fetch(new URL(document, this.#base), {
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { accept: 'application/json' },
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error('The issuer gave no such document.');
    }
    return JSON.parse(await readAtMost(response, ANSWER_BYTES_MAX));
  }
}

/** Counted as it comes: what an answer says about its own length need not be true, and it may say nothing. */
async function readAtMost(response: Response, bytesMax: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > bytesMax) throw new Error('The document of the issuer is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** @throws Error when it is no such list: half a list would let in whom the other half shuts out */
export const parseRevocations = (document: unknown): RevocationList => revocationListSchema.parse(document);
