import type { Dispatcher, Pool } from 'undici';

/** A POST, ready to be sent. */
export interface Post {
  path: string;
  headers: Record<string, string>;
  body: string;
  signal?: AbortSignal;
}

/** What came back: the status, and the whole body as text. */
export interface Posted {
  status: number;
  text: string;
}

/**
 * Sends a POST and gathers the answer. The pool's own `request` makes a stream of every answer, with an event for each part of it: for answers
 * that are read whole anyway that costs more than reading them.
 *
 * @throws what undici throws when the connection fails, or the reason of the signal
 */
export const post = (pool: Pool, { signal, ...call }: Post): Promise<Posted> =>
  new Promise((resolve, reject) => {
    pool.dispatch({ ...call, method: 'POST' }, new Gathering(resolve, reject, signal));
  });

const BYTE_ORDER_MARK = '\uFEFF';

/** One answer on its way in. */
class Gathering implements Dispatcher.DispatchHandler {
  readonly #resolve: (posted: Posted) => void;
  readonly #reject: (error: unknown) => void;
  readonly #signal: AbortSignal | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #chunks: Buffer[] = [];

  constructor(
    resolve: (posted: Posted) => void,
    reject: (error: unknown) => void,
    signal: AbortSignal | undefined,
  ) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = signal;
    signal?.addEventListener('abort', this.#abort, { once: true });
  }

  #abort = (): void => this.#controller?.abort(this.#signal?.reason as Error);

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It waited for a connection, and its time ran out meanwhile.
    if (this.#signal?.aborted === true) this.#abort();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    // An answer before the answer (1xx) has nothing in it.
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#end();
    const [first, ...others] = this.#chunks;
    const bytes = first === undefined || others.length === 0 ? first : Buffer.concat(this.#chunks);
    const text = bytes?.toString('utf8') ?? '';
    this.#resolve({ status: this.#status, text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: unknown): void {
    this.#end();
    this.#reject(error);
  }

  #end(): void {
    this.#signal?.removeEventListener('abort', this.#abort);
  }
}
