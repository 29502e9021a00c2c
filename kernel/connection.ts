import type { SubgraphName } from '../schema/files.ts';

export interface Reply {
  status: number;
  body: unknown;
}

/** How one process reaches a subgraph: in process or over HTTP, the same envelope either way. */
export interface Connection {
  send(path: string, body: string, envelope: string, deadline: number): Promise<Reply>;
  close(): Promise<void>;
}

export type Connect = (name: SubgraphName) => Connection;

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
