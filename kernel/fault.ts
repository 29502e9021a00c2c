import { lossOf } from './connection.ts';
import { DatabaseFailure } from './driver.ts';
import { Failure } from './failure.ts';
import { framesOf, isError } from './frames.ts';

/** What may be said of an error anywhere: what kind it is and where in our code it came from. Never its message, never a value. */
export interface Fault {
  /** Its class; of a database's failure the SQLSTATE and the constraint; of a failure of ours its code, and what that hides. */
  kind: string;
  /** Frames inside the project, the innermost first: `kernel/audit.ts:12 < kernel/subgraph.ts:34`. */
  frames: string;
}

/** What a developer sees of an error in the sandbox, whose people are synthetic. */
export interface Debug {
  stack: string;
  /** The same of each cause, the nearest first. */
  causes: string[];
}

/**
 * What a subgraph says of itself: the `log` of a house. The observer judges each word by its vocabulary; `debug` is there in
 * the sandbox only.
 */
export interface SubgraphEvent {
  event: string;
  subgraph: string;
  incidentId?: string;
  detail?: string;
  kind?: string;
  frames?: string;
  /** Which work without a request: a feed, a job, the sealer. */
  work?: string;
  publisher?: string;
  /** A register of others that fills ours, and why it stands still. */
  source?: string;
  stop?: string;
  topic?: string;
  eventId?: string;
  count?: number;
  debug?: Debug | undefined;
}

const CAUSES_MAX = 5;
/** Codes of Node and of libraries, such as ECONNREFUSED: they are names, not values. */
const CODE = /^[A-Z][A-Z_]{2,40}$/;
const NAME = /^[A-Za-z]\w{0,60}$/;

export function describeFault(error: unknown): Fault {
  const origin = error instanceof DatabaseFailure ? error.origin : '';
  return { kind: kindOf(error), frames: origin === '' ? framesOf(error) : origin };
}

export function describeDebug(error: unknown): Debug {
  const [first = '', ...causes] = chainOf(error).map((one) =>
    isError(one) ? (one.stack ?? `${one.name}: ${one.message}`) : String(one),
  );
  return { stack: first, causes };
}

/** The error and what caused it, and what caused that. */
function chainOf(error: unknown): unknown[] {
  const chain = [error];
  while (chain.length <= CAUSES_MAX) {
    const last = chain.at(-1);
    if (!isError(last) || last.cause === undefined) break;
    chain.push(last.cause);
  }
  return chain;
}

function kindOf(error: unknown): string {
  if (error instanceof DatabaseFailure) return error.message;
  if (error instanceof Failure)
    return error.cause === undefined
      ? `Failure ${error.code}`
      : `Failure ${error.code} (${kindOf(error.cause)})`;
  if (!isError(error)) return typeof error;
  const name = NAME.test(error.name) ? error.name : 'Error';
  const code = codeOf(error) ?? lossOf(error);
  return code === undefined ? name : `${name} ${code}`;
}

function codeOf(error: object): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}
