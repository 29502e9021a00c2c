import type { SubgraphName } from '../schema/files.ts';
import { Failure } from './failure.ts';
import type { Reach } from './tokenForm.ts';

export interface Reply {
  status: number;
  body: unknown;
}

/** How a call came to a subgraph. */
export interface CameFrom {
  /** From anywhere unless said. */
  reach?: Reach | undefined;
  traceparent?: string | undefined;
}

/** How one process reaches a subgraph: in process or over HTTP, the same envelope either way. */
export interface Connection {
  /** Whether the subgraph is in this process; anywhere unless said. */
  reach?: Reach;
  send(path: string, body: string, envelope: string, deadline: number): Promise<Reply>;
  close(): Promise<void>;
}

export type Connect = (name: SubgraphName) => Connection;

/** The answer is cut off or not JSON. */
export class AnswerUnreadable extends Error {
  override name = 'AnswerUnreadable';
}

/** The answer is longer than any may be. Whoever asked may have asked for that much. */
export class AnswerTooLong extends Error {
  override name = 'AnswerTooLong';
}

/** The connection could not be made, or broke before the whole answer was here: what was asked may be asked again. */
export class ConnectionLost extends Error {
  override name = 'ConnectionLost';
  /** How it was lost, such as ECONNREFUSED: the log says it behind the name. */
  readonly code: string | undefined;

  constructor(cause?: unknown) {
    super('', cause === undefined ? undefined : { cause });
    this.code = lossOf(cause);
  }
}

const LOST = new Set(
  'ECONNREFUSED ECONNRESET EPIPE ENOTFOUND EHOSTUNREACH ENETUNREACH ETIMEDOUT UND_ERR_SOCKET UND_ERR_CONNECT_TIMEOUT'.split(
    ' ',
  ),
);

/** The code with which a connection was lost; undefined when that is not what happened. */
export function lossOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && LOST.has(code)) return code;
  return cause === undefined ? undefined : lossOf(cause);
}

/** Another status than that of an answer. 401 says that the register does not know the key of the one who asked. */
class UnexpectedStatus extends Error {
  readonly status: number;

  constructor(status: number) {
    super();
    this.name = `HTTP_${status}`;
    this.status = status;
  }
}

/** Whether a call failed because the register has read it and calls it malformed: asking again changes nothing. */
export const isTakenForMalformed = (error: unknown): boolean =>
  error instanceof Failure && error.cause instanceof UnexpectedStatus && error.cause.status === 400;

/** @throws Failure SUBGRAPH_UNAVAILABLE for a reply that answers nothing, with its status for the log */
export function requireAnswer({ status }: Reply): void {
  if (status !== 200) throw new Failure('SUBGRAPH_UNAVAILABLE', undefined, new UnexpectedStatus(status));
}

/** Looks on while calls are sent and answered; the kernel itself knows neither logs, metrics nor traces. */
export interface Watch {
  /** Headers to send beside an envelope, such as traceparent: never trusted and never needed. */
  carry(): Record<string, string>;
  /** A call has come in. The result is called with its answer and the number of its SQL statements. */
  serve(call: {
    subgraph: SubgraphName;
    path: string;
    traceparent?: string | undefined;
  }): (reply: Reply | undefined, statements: number) => void;
}
