/** How a source is asked over HTTP. */
import { readFile } from 'node:fs/promises';
import { Agent, errors, request } from 'undici';
import { BATCH_BYTES_MAX } from './signedBatch.ts';
import type { Source } from './source.ts';

const TIMEOUT_MS = 5_000;
/** A signature takes a few hundred bytes. */
const SIGNATURE_BYTES = 16 * 1024;

const agent = new Agent({ maxResponseSize: BATCH_BYTES_MAX + SIGNATURE_BYTES });

/** Whatever the source answered is no answer of the protocol; it is asked again. */
class UnexpectedAnswer extends Error {
  constructor(status: number) {
    super();
    this.name = `HTTP_${status}`;
  }
}

export type Answer = { bytes: Buffer } | 'NONE' | 'TOO_LARGE';

/** What a source has under one name: `latest`, or the number of a batch. */
export type AskSource = (source: Source, name: string) => Promise<Answer>;

/**
 * Asks a source. No redirect is followed: a token goes nowhere else.
 *
 * @throws what kept it from answering
 */
export const askSource: AskSource = async ({ url, tokenFile }, name) => {
  const token = tokenFile === undefined ? undefined : (await readFile(tokenFile, 'utf8')).trim();
  try {
    const { statusCode, body } = await request(`${url}/${name}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      dispatcher: agent,
    });
    if (statusCode === 200) return { bytes: Buffer.from(await body.arrayBuffer()) };
    await body.dump();
    if (statusCode === 404 || statusCode === 410) return 'NONE';
    throw new UnexpectedAnswer(statusCode);
  } catch (error) {
    if (error instanceof errors.ResponseExceededMaxSizeError) return 'TOO_LARGE';
    throw error;
  }
};
