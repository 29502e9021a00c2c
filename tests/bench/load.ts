/** The load, in a process of its own so that its work is not counted as the server's. */
import autocannon from 'autocannon';
import type { LoadOrder, LoadResult } from './protocol.ts';

/** A sealed answer and no error: a status of 200 alone does not say that a prefill was given. */
const isSealedAnswer = (body: string): boolean =>
  body.includes('"signature":"') && !body.includes('"errors":');

/** Repeats the requests over every connection until the time is up; each connection begins at another one. */
export async function fire({ origin, requests, connections, durationS }: LoadOrder): Promise<LoadResult> {
  const latenciesMs: number[] = [];
  let opened = 0;
  const run = autocannon({
    url: origin,
    connections,
    duration: durationS,
    requests,
    setupClient: (client) => {
      const first = Math.floor((opened * requests.length) / connections);
      opened += 1;
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
    verifyBody: isSealedAnswer,
  });
  run.on('response', (_client, _status, _bytes, latencyMs) => latenciesMs.push(latencyMs));
  const result = await run;
  return {
    answers: result['2xx'],
    durationS: result.duration,
    errors: result.errors + result.timeouts + result.non2xx + result.mismatches,
    latenciesMs,
  };
}
