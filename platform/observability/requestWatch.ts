import { randomUUID } from 'node:crypto';
import type { Log, LogEvent } from './log.ts';
import type { Metrics } from './metrics.ts';
import { newTraceId, type TraceParent } from './traceIds.ts';
import { type OpenSpan, SpanKind, type Tracing } from './tracing.ts';
import { maySay } from './vocabulary.ts';

/** What a watch tells of its request to. */
interface Observing {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  /** Requests that are being answered. */
  inFlight: number;
  sayRefusal(event: LogEvent): void;
}

/** One request at the gateway, from its first byte to its answer: its ids, its span, its line in the log. */
export class RequestWatch {
  /** Our own: it goes into every leaf of the audit, so no caller chooses it. */
  readonly requestId = randomUUID();
  readonly traceId: string;
  readonly #observer: Observing;
  readonly #span: OpenSpan | undefined;
  readonly #began = performance.now();
  #client = 'anonymous';
  #operation = 'ad-hoc';
  #fetches = 0;

  constructor(observer: Observing, caller: TraceParent | undefined) {
    this.#observer = observer;
    this.#span = observer.tracing.begin('request', SpanKind.SERVER, { requestId: this.requestId }, caller);
    this.traceId = this.#span?.traceId ?? caller?.traceId ?? newTraceId();
    observer.inFlight += 1;
    observer.metrics.requestsInFlight.inc();
  }

  /** The client of a token that was verified. */
  identified(client: string | undefined): void {
    if (client === undefined) return;
    this.#client = maySay('client', client) ? client : 'unnamed';
  }

  /** The name of a registered operation. The name of any other document is its author's, and is not repeated. */
  registered(operation: string): void {
    if (maySay('operation', operation)) this.#operation = operation;
  }

  step<T>(name: 'admit' | 'identify' | 'read' | 'authorise' | 'plan' | 'execute', work: () => T): T {
    return this.#observer.tracing.step(name, work);
  }

  /** A fetch begins; call the result with how it ended. */
  fetch(subgraph: string): (outcome: 'OK' | 'FAILED') => void {
    const { metrics } = this.#observer;
    const began = performance.now();
    this.#fetches += 1;
    metrics.fetchesInFlight.inc({ subgraph });
    return (outcome) => {
      metrics.fetchesInFlight.dec({ subgraph });
      metrics.fetches.inc({ subgraph, outcome });
      metrics.fetchSeconds.observe({ subgraph }, (performance.now() - began) / 1000);
    };
  }

  /** Runs the request within its span and ends both together. */
  async run<A extends { status: number; body: object }>(work: () => Promise<A>): Promise<A> {
    let answer: A | undefined;
    try {
      answer = await (this.#span === undefined ? work() : this.#span.within(work));
      return answer;
    } finally {
      this.#end(answer);
    }
  }

  #end(answer: { status: number; body: object } | undefined): void {
    const { metrics, log } = this.#observer;
    const ms = Math.round((performance.now() - this.#began) * 100) / 100;
    const status = answer?.status ?? 500;
    const code = codeOf(answer);
    const operation = metrics.bounded('operation', this.#operation);
    const client = metrics.bounded('client', this.#client);
    this.#observer.inFlight -= 1;
    metrics.requestsInFlight.dec();
    metrics.requests.inc({ operation, client, status, code });
    metrics.requestSeconds.observe({ operation }, ms / 1000);
    this.#span?.end({ operation, client, status, code, fetches: this.#fetches });
    const { requestId, traceId } = this;
    const incidentId = incidentOf(answer?.body);
    const fetches = this.#fetches;
    const said = { operation, client, status, code, ms, fetches, requestId, traceId, incidentId };
    // Whoever has no name, or has asked too often already, could fill the log by being refused.
    const refusal = status >= 400 && (client === 'anonymous' || status === 429 || status === 503);
    if (refusal) this.#observer.sayRefusal({ event: 'request', ...said });
    else log.say({ event: 'request', ...said });
  }
}

/** The incident that the caller can name. */
const incidentOf = (body: object | undefined): string | undefined =>
  (body as { errors?: { extensions?: { incidentId?: string } }[] } | undefined)?.errors?.[0]?.extensions
    ?.incidentId;

/** First code of an answer; `OK` when it has none. A bare status is refused without a word. */
export function codeOf(reply: { status: number; body: unknown } | undefined): string {
  if (reply === undefined) return 'INTERNAL_SERVER_ERROR';
  const errors = (reply.body as { errors?: { extensions?: { code?: string } }[] } | null)?.errors;
  if (Array.isArray(errors) && errors.length > 0)
    return errors[0]?.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  return reply.status === 200 ? 'OK' : `HTTP_${reply.status}`;
}
