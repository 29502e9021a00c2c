/** Load of callers who each ask something of their own, and whether each was given the answer to it. */
import { Pool } from 'undici';

export interface Load {
  seconds: number;
  connections: number;
  /** Requests in all, instead of a time. */
  amount?: number;
}

/** One request, with what its answer has to be. */
export interface Shot {
  headers: Record<string, string>;
  body: string;
  isRight(answer: Buffer): boolean;
}

export interface Fired {
  /** Of every answer, ascending. */
  latencies: number[];
  /** Answers that were not the right one, and requests without any. */
  failed: number;
  durationS: number;
}

/** Longer than anybody lets the last of a burst wait. */
const TIMEOUT_MS = 120_000;

/** Each connection asks again as soon as it is answered, until the time is up or enough was sent. */
export async function fire(
  url: string,
  next: () => Shot,
  { seconds, connections, amount = Number.POSITIVE_INFINITY }: Load,
): Promise<Fired> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
  const latencies: number[] = [];
  let failed = 0;
  let begun = 0;
  const began = performance.now();
  const until = Number.isFinite(amount) ? Number.POSITIVE_INFINITY : began + seconds * 1_000;
  let ended = began;
  const ask = async (): Promise<void> => {
    const { headers, body, isRight } = next();
    const sentAt = performance.now();
    const answer = await pool.request({ path, method: 'POST', headers, body });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    ended = performance.now();
    latencies.push(ended - sentAt);
    if (answer.statusCode !== 200 || !isRight(bytes)) failed += 1;
  };
  const connection = async (): Promise<void> => {
    while (begun < amount && performance.now() < until) {
      begun += 1;
      await ask().catch(() => {
        failed += 1;
      });
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  await pool.close();
  latencies.sort((one, other) => one - other);
  return { latencies, failed, durationS: (ended - began) / 1_000 };
}
