import type { Reply, Watch } from '../../kernel/connection.ts';
import { Failure } from '../../kernel/failure.ts';
import { describeDebug, describeFault, type Fault, type SubgraphEvent } from '../../kernel/fault.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { LineBudget } from './lineBudget.ts';
import { Log, type LogDestination, type LogEvent, type LogLevel } from './log.ts';
import { type BreakerState, Metrics } from './metrics.ts';
import { codeOf, RequestWatch } from './requestWatch.ts';
import { describeRefusedToken } from './tokenRefused.ts';
import { readTraceParent } from './traceIds.ts';
import { SpanKind, Tracing } from './tracing.ts';

/** When more than this many requests wait for the audit, somebody should know. */
const AUDIT_WAITING_MAX = 100;

/** Limits of log lines that callers can cause: a burst, and a rate per second after that. */
const REFUSAL_LINES = { capacity: 200, perSecond: 5 };
const INCIDENT_LINES = { capacity: 1_000, perSecond: 20 };

/** Whether the n-th failure in a row is said: the first, and then less and less often. Each is counted. */
const isNews = (failures: number): boolean => (failures & (failures - 1)) === 0;

/** Whose work it is, and of which feed; neither for the gateway's. */
type FeedOf = { subgraph?: string; publisher?: string; source?: string };

/** A call to the payment platform: its error, or which check its answer failed. */
type FailedCall = { call: string; error?: unknown; check?: string };

/** Who is told of calls to registers that brought no answer. */
export type FailedCalls = Pick<Observer, 'callFailed'>;

/** Log, metrics and traces of one process: the rest of the house tells it what happens, in words of the vocabulary. */
export class Observer implements Watch {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  /** Requests that are being answered. */
  inFlight = 0;
  /** In the sandbox: errors are shown to whoever asked, with their stacks and causes. */
  readonly openly: boolean;
  readonly #part: string;
  readonly #refusalLines = new LineBudget(REFUSAL_LINES.capacity, REFUSAL_LINES.perSecond);
  readonly #incidentLines = new LineBudget(INCIDENT_LINES.capacity, INCIDENT_LINES.perSecond);

  constructor(
    part: string,
    parts: { log: Log; metrics: Metrics; tracing: Tracing; openly?: boolean | undefined },
  ) {
    this.#part = part;
    this.openly = parts.openly ?? false;
    this.log = parts.log;
    this.metrics = parts.metrics;
    this.tracing = parts.tracing;
    this.metrics.watchLog(this.log);
  }

  /** Begins to watch one request at the gateway. */
  request(headers: Record<string, string | string[] | undefined>): RequestWatch {
    return new RequestWatch(this, readTraceParent(headers.traceparent));
  }

  /** Requests that were refused before anybody read them: the status is all there is. */
  refused(status: number): void {
    const code = `HTTP_${status}`;
    this.metrics.requests.inc({ operation: 'none', client: 'anonymous', status, code });
    this.sayRefusal({ event: 'request', operation: 'none', client: 'anonymous', status, code });
  }

  /** Says that something was refused, as long as that is news; what comes beyond is counted. */
  sayRefusal(event: LogEvent): void {
    this.#sayWithin(this.#refusalLines, event);
  }

  #sayWithin(budget: LineBudget, event: LogEvent, debug?: object): void {
    const leftOut = budget.take();
    if (leftOut === undefined) this.metrics.linesLeftOut.inc({ event: event.event });
    else {
      if (leftOut > 0) this.log.say({ event: 'left-out', count: leftOut });
      this.log.say(event, debug);
    }
  }

  /** The failure that a caller may see of any error. An unexpected error becomes an incident. */
  toFailure(error: unknown): Failure {
    if (error instanceof Failure) {
      const { code, incidentId, cause } = error;
      if ((code === 'UNAUTHENTICATED' || code === 'IDENTITY_UNAVAILABLE') && cause !== undefined)
        this.sayRefusal(describeRefusedToken(incidentId, cause));
      return error;
    }
    const failure = new Failure('INTERNAL_SERVER_ERROR');
    if (this.openly) failure.debug = describeDebug(error);
    this.incident(failure.incidentId, describeFault(error), failure.debug);
    return failure;
  }

  /** The failure that a caller may see of a call to a register that brought no answer; what it hides is told here. */
  callFailed(subgraph: SubgraphName, error: unknown): Failure {
    const failure = error instanceof Failure ? error : new Failure('SUBGRAPH_UNAVAILABLE', undefined, error);
    const { code, incidentId, cause } = failure;
    if (cause === undefined && code !== 'SUBGRAPH_INVALID_RESPONSE') return failure;
    const hidden = cause ?? failure;
    if (this.openly) failure.debug = describeDebug(hidden);
    const event = { event: 'call-failed', subgraph, code, incidentId, ...describeFault(hidden) } as const;
    this.#sayWithin(this.#incidentLines, event, failure.debug);
    return failure;
  }

  incident(incidentId: string, { kind, frames }: Fault, debug?: object): void {
    this.metrics.incidents.inc({ part: this.#part });
    this.#sayWithin(this.#incidentLines, { event: 'incident', incidentId, kind, frames }, debug);
  }

  /** Work without a request failed, so many times in a row. */
  backgroundFailed(work: string, error: unknown, count: number, where: FeedOf = {}): void {
    const debug = this.openly ? describeDebug(error) : undefined;
    this.#sayBackground({ work, ...where, ...describeFault(error), count }, debug);
  }

  backgroundRecovered(work: string, count: number): void {
    this.log.say({ event: 'background', work, state: 'RECOVERED', count });
  }

  #sayBackground(
    said: FeedOf & Pick<SubgraphEvent, 'work' | 'kind' | 'frames' | 'count'>,
    debug?: object,
    state: 'FAILED' | 'WAITING' = 'FAILED',
  ): void {
    const { subgraph = this.#part, publisher = 'none', work = 'job', count = 1 } = said;
    this.metrics.backgroundFailures.inc({ part: subgraph, work, publisher });
    if (isNews(count)) this.#sayWithin(this.#incidentLines, { ...said, event: 'background', state }, debug);
  }

  /** The payment platform gave no answer to a question that could be used, and why. */
  readonly platformFailed = ({ call, error, check }: FailedCall): void => {
    const kind = error === undefined ? undefined : describeFault(error).kind;
    this.metrics.platformFailures.inc({ call, kind: kind ?? check ?? 'unknown' });
    this.sayRefusal({ event: 'payment-platform', call, kind, check });
  };

  /** What a subgraph of this process has to say; the `log` option of a house. */
  readonly hear = (said: SubgraphEvent): void => {
    const { event, subgraph, detail } = said;
    if (event === 'incident' || event === 'audit-failed' || event === 'event-set-aside') {
      if (event === 'incident') this.metrics.incidents.inc({ part: subgraph });
      this.#sayWithin(this.#incidentLines, { ...said, event }, said.debug);
    } else if (event === 'source-stopped') this.log.say({ ...said, event });
    else if (event === 'background-failed') this.#sayBackground(said, said.debug);
    else if (event === 'background-waiting') this.#sayBackground(said, said.debug, 'WAITING');
    else if (event === 'background-recovered')
      this.log.say({ ...said, event: 'background', state: 'RECOVERED' });
    else if (event === 'envelope-refused') {
      this.metrics.envelopesRefused.inc({ subgraph, check: detail ?? 'unknown' });
      this.sayRefusal({ event, subgraph, check: detail });
    } else if (event === 'webhook-refused') {
      // Counted and no more: the gateway has said that somebody was refused.
      this.metrics.webhooksRefused.inc({ subgraph, check: detail ?? 'unknown' });
    } else if (event === 'subject-budget') this.#budgetAlert(detail ?? '');
    else if (event.startsWith('seal-'))
      this.log.say({ event: 'sealing', subgraph, state: event.slice('seal-'.length).toUpperCase() });
  };

  carry(): Record<string, string> {
    return this.tracing.carry();
  }

  serve({
    subgraph,
    path,
    traceparent,
  }: {
    subgraph: SubgraphName;
    path: string;
    traceparent?: string | undefined;
  }) {
    const began = performance.now();
    const call = path === '/graphql' || path === '/feed' ? path.slice(1) : 'service';
    const caller = readTraceParent(traceparent);
    const span = this.tracing.begin('serve', SpanKind.SERVER, { subgraph, call }, caller);
    return (reply: Reply | undefined, statements: number): void => {
      const code = codeOf(reply);
      const ms = Math.round(performance.now() - began);
      this.log.say({ event: 'served', subgraph, call, code, ms, statements });
      this.metrics.served.inc({ subgraph, call, code });
      this.metrics.servedSeconds.observe({ subgraph, call }, (performance.now() - began) / 1000);
      if (statements > 0) this.metrics.statements.inc({ subgraph }, statements);
      span?.end({ code, statements });
    };
  }

  breakerChanged(subgraph: SubgraphName, state: BreakerState): void {
    this.metrics.setBreaker(subgraph, state);
    this.log.say({ event: 'breaker', subgraph, state });
  }

  /** How many requests may be at work with a register now, and how many were sent away because it answers late. */
  congestion(subgraph: SubgraphName, { places, sentAway }: { places: number; sentAway: number }): void {
    this.metrics.places.set({ subgraph }, places);
    this.metrics.sentAway.set({ subgraph }, sentAway);
  }

  /** A register answers its heartbeat again, or no more and why. */
  heartbeatChanged(subgraph: SubgraphName, error?: unknown): void {
    const said = error === undefined ? { state: 'UP' } : { state: 'DOWN', kind: describeFault(error).kind };
    this.log.say({ event: 'heartbeat', subgraph, ...said });
  }

  /** The embedded database of this process has died, or was started again. */
  databaseChanged(state: 'DOWN' | 'UP'): void {
    if (state === 'UP') this.metrics.databaseRestarts.inc();
    this.log.say({ event: 'database', state });
  }

  /** A release was found: taken, or refused and why while the one before goes on. The version is that which serves now. */
  reloaded(
    version: number,
    refused?: { problem: string; operation?: string | undefined; error: unknown },
  ): void {
    if (refused === undefined) {
      this.metrics.reloads.inc();
      this.log.say({ event: 'reload', outcome: 'ACCEPTED', version });
    } else {
      const { problem, operation, error } = refused;
      const why = { check: problem.toLowerCase(), operation, ...describeFault(error) };
      this.metrics.reloadsRejected.inc();
      this.log.say({ event: 'reload', outcome: 'REJECTED', version, ...why });
    }
  }

  /** How old the oldest leaf is that no checkpoint covers yet; the sealer itself says when that is too long. */
  sealingLag(subgraph: SubgraphName, lagMs: number): void {
    this.metrics.sealingLagSeconds.set({ subgraph }, lagMs / 1000);
  }

  /** How many requests the gateway lets in now, and how many it has sent away. */
  admission({ permits, shed }: { permits: number; shed: number }): void {
    this.metrics.permits.set(permits);
    this.metrics.shed.set(shed);
  }

  /** Refusals of the gateway that wait to be reported, since when, and how many were dropped. */
  refusals({ waiting, lagMs, dropped }: { waiting: number; lagMs: number; dropped: number }): void {
    this.metrics.refusalsWaiting.set(waiting);
    this.metrics.refusalsLagSeconds.set(lagMs / 1000);
    this.metrics.refusalsDropped.set(dropped);
  }

  /** Somebody was shown more people than is usual: in which window, an account's pseudonym or a system, how many. */
  #budgetAlert(detail: string): void {
    const [, window, kind, holder, count] = /^(\w+) (account|client) (\S+): (\d+)$/.exec(detail) ?? [];
    const client = kind === 'client' ? holder : undefined;
    this.metrics.budgetAlerts.inc({ client: this.metrics.bounded('client', client ?? 'account') });
    const actor = kind === 'account' ? holder : undefined;
    this.log.say({ event: 'subject-budget', window, client, actor, count: Number(count ?? 0) });
  }

  /** Looks at the audit of this process's subgraphs now and then; says so when requests pile up behind it. */
  checkAudit(subgraphs: Iterable<[SubgraphName, { auditWaiting: number }]>): void {
    for (const [subgraph, { auditWaiting: waiting }] of subgraphs)
      if (waiting > AUDIT_WAITING_MAX) this.log.say({ event: 'audit-lag', subgraph, waiting });
  }

  async close(): Promise<void> {
    await this.tracing.close();
    await this.log.close();
  }
}

export interface ObserverOptions {
  part: string;
  logLevel: LogLevel;
  destination: LogDestination;
  traceExporter?: import('@opentelemetry/sdk-trace-node').SpanExporter | undefined;
  /** Whether this is the one observer of its process. */
  process: boolean;
  /** In the sandbox: errors are shown with their stacks and causes. */
  openly?: boolean;
}

export function openObserver(options: ObserverOptions): Observer {
  const { part, logLevel, destination, traceExporter, process: ofProcess, openly } = options;
  return new Observer(part, {
    openly,
    log: new Log(part, logLevel, destination, openly),
    metrics: new Metrics({ process: ofProcess }),
    tracing: new Tracing(part, traceExporter, !ofProcess),
  });
}

/** Logs nothing, but still gives requests their ids: for a gateway without observability. */
export const silentObserver = (): Observer =>
  openObserver({
    part: 'gateway',
    logLevel: 'silent',
    destination: { write: () => undefined },
    process: false,
  });
