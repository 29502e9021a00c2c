/** Requests of callers who are all somebody else, and whether each was given the answer to their own. */
import type { Shot } from '../firing.ts';

let sent = 0;
/** Nobody asks twice: nothing can be taken from the answer to another. */
export function nextCaller(): string {
  sent += 1;
  return `caller-${sent}-`;
}

const bodyOf = (document: string): string => JSON.stringify({ query: document });
const headersOf = (caller: string): Record<string, string> => ({
  'content-type': 'application/json',
  authorization: `Bearer ${caller}`,
});

/** The answer of one gateway to whoever asks: what stands before and behind the place where it names the caller. */
export type Expected = readonly [before: Buffer, behind: Buffer];

export async function textOf(url: string, document: string, caller: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: headersOf(caller), body: bodyOf(document) });
  return response.text();
}

/** @throws Error when the answer is an error, or does not name whoever asked exactly once */
export async function expectedOf(url: string, document: string): Promise<Expected> {
  const caller = nextCaller();
  const text = await textOf(url, document, caller);
  const [before, behind, ...others] = text.split(caller);
  if (before === undefined || behind === undefined || others.length > 0 || text.includes('"errors"'))
    throw new Error(`${url} gives no answer of its own: ${text.slice(0, 300)}`);
  return [Buffer.from(before), Buffer.from(behind)];
}

export const answerIn = (expected: Expected): unknown => JSON.parse(Buffer.concat(expected).toString('utf8'));

function isRight(body: Buffer, caller: string, [before, behind]: Expected): boolean {
  const name = Buffer.from(caller);
  const rest = before.length + name.length;
  return (
    body.length === rest + behind.length &&
    before.equals(body.subarray(0, before.length)) &&
    name.equals(body.subarray(before.length, rest)) &&
    behind.equals(body.subarray(rest))
  );
}

/** Requests for one document, each of another caller. */
export function shotsOf(document: string, expected: Expected): () => Shot {
  const body = bodyOf(document);
  return () => {
    const caller = nextCaller();
    return { headers: headersOf(caller), body, isRight: (answer) => isRight(answer, caller, expected) };
  };
}
