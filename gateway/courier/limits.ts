/** How much one subgraph may take from the gateway before it is left alone. */
export interface CourierLimits {
  /** The longest that one call may take, within the deadline of the request. */
  timeoutMs: number;
  /** Calls to one subgraph at the same time. Over HTTP each has a connection of its own. */
  concurrency: number;
  /** Calls that may wait for their turn; one more is refused at once. */
  queue: number;
  breaker: BreakerLimits;
  /**
   * Answers that come sooner than this are never late, whatever the register takes in calm; Infinity spares no register. Four calls in
   * turn, as a prefill makes them, then take the tenth of a second that people do not notice (Miller, "Response time in man-computer
   * conversational transactions", 1968).
   */
  promptMs: number;
  /** Retries, as a part of all calls, and how many may be saved up for a bad moment. */
  retries: { ratio: number; reserve: number };
  /** How old an answer of the public catalogue may be when its register does not answer. 0 keeps none. */
  staleForMs: number;
}

export interface BreakerLimits {
  /** Opens when this part of the calls failed … */
  ratio: number;
  /** … of at least so many … */
  calls: number;
  /** … within this time. */
  windowMs: number;
  /** How long it then stays open before one call may try. */
  openMs: number;
}

export const defaultLimits: CourierLimits = {
  timeoutMs: 3_000,
  concurrency: 64,
  queue: 256,
  breaker: { ratio: 0.5, calls: 20, windowMs: 10_000, openMs: 5_000 },
  promptMs: 25,
  retries: { ratio: 0.1, reserve: 10 },
  staleForMs: 24 * 60 * 60 * 1000,
};
