import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SubgraphName } from '../../schema/files.ts';
import type { LogState } from './log.ts';
import { type Gauged, type SampledGauge, sampledGauges } from './sampledGauges.ts';
import { sampleSources } from './sourceMetrics.ts';

/** Clients and operations come from signed tokens and manifests; even so, no label may grow without end. */
const LABEL_VALUES_MAX = 300;
const BUCKETS_S = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export type BreakerState = 'CLOSED' | 'HALF_OPEN' | 'OPEN';
const BREAKER_VALUES: Record<BreakerState, number> = { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 };

/** The metrics of one process. Labels are names that we gave, and their number is bounded; never anything about a person. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #gauged = new Map<SubgraphName, Gauged>();
  readonly #seen = new Map<string, Set<string>>();

  readonly requests = this.#counter('requests_total', 'Requests answered by the gateway.', [
    'operation',
    'client',
    'status',
    'code',
  ]);
  readonly requestSeconds = this.#histogram('request_duration_seconds', 'Time to answer a request.', [
    'operation',
  ]);
  readonly requestsInFlight = this.#gauge('requests_in_flight', 'Requests that are being answered.', []);
  readonly fetches = this.#counter('fetches_total', 'Fetches of query plans, by outcome.', [
    'subgraph',
    'outcome',
  ]);
  readonly fetchSeconds = this.#histogram('fetch_duration_seconds', 'Time of one fetch.', ['subgraph']);
  readonly fetchesInFlight = this.#gauge('fetches_in_flight', 'Fetches under way.', ['subgraph']);
  readonly breaker = this.#gauge('breaker_state', 'Breaker: 0 closed, 1 half open, 2 open.', ['subgraph']);
  readonly places = this.#gauge(
    'register_places',
    'Requests that may be at work with a register; +Inf while it answers in time.',
    ['subgraph'],
  );
  readonly sentAway = this.#gauge(
    'requests_sent_away',
    'Requests refused since start because a register that they need answers late.',
    ['subgraph'],
  );
  readonly up = this.#gauge('subgraph_up', 'Whether the last heartbeat was answered.', ['subgraph']);
  readonly served = this.#counter('subgraph_requests_total', 'Calls answered by a subgraph.', [
    'subgraph',
    'call',
    'code',
  ]);
  readonly servedSeconds = this.#histogram('subgraph_request_duration_seconds', 'Time to answer a call.', [
    'subgraph',
    'call',
  ]);
  readonly statements = this.#counter('subgraph_statements_total', 'SQL statements sent for calls.', [
    'subgraph',
  ]);
  readonly incidents = this.#counter('incidents_total', 'Errors that nobody expected.', ['part']);
  readonly backgroundFailures = this.#counter(
    'background_failures_total',
    'Failures of work without a request: feeds, jobs, the sealer, what the gateway reads now and then.',
    ['part', 'work', 'publisher'],
  );
  readonly platformFailures = this.#counter(
    'payment_platform_failures_total',
    'Questions to the payment platform that got no answer that could be used.',
    ['call', 'kind'],
  );
  readonly envelopesRefused = this.#counter('envelopes_refused_total', 'Calls without a good envelope.', [
    'subgraph',
    'check',
  ]);
  readonly webhooksRefused = this.#counter(
    'webhooks_refused_total',
    'Callbacks that bear no signature we know: nothing else is kept of them.',
    ['subgraph', 'check'],
  );
  readonly brokenFileSends = this.#counter(
    'file_sends_broken_total',
    'Requests that sent bytes of a file and broke off; their senders go on where they stood.',
    [],
  );
  readonly linesLeftOut = this.#counter(
    'log_lines_left_out_total',
    'Lines of the log that were counted instead of written.',
    ['event'],
  );
  readonly reloads = this.#counter('reload_total', 'Releases taken while serving.', []);
  readonly reloadsRejected = this.#counter(
    'reload_rejected_total',
    'Releases refused: the one before goes on.',
    [],
  );
  readonly releasesDraining = this.#gauge(
    'releases_draining',
    'Releases that were replaced and still answer what began with them.',
    [],
  );
  readonly budgetAlerts = this.#counter(
    'subject_budget_alerts_total',
    'Callers near or over their budget of subjects.',
    ['client'],
  );
  readonly permits = this.#gauge('permits', 'Requests that may be at work now.', []);
  readonly shed = this.#gauge('requests_shed', 'Requests rejected by overload protection since start.', []);
  readonly databaseRestarts = this.#counter(
    'database_restarts_total',
    'Starts of the embedded database after it had died.',
    [],
  );
  readonly refusalsWaiting = this.#gauge(
    'refusals_waiting',
    'Refusals of the gateway that were not yet told to those whom they are about.',
    [],
  );
  readonly refusalsLagSeconds = this.#gauge('refusals_lag_seconds', 'Age of the oldest of them.', []);
  readonly refusalsDropped = this.#gauge(
    'refusals_dropped',
    'Refusals since the start of which nobody will be told: too many, or too late.',
    [],
  );
  readonly sealingLagSeconds = this.#gauge('sealing_lag_seconds', 'Age of the oldest leaf not yet sealed.', [
    'subgraph',
  ]);

  /** `process`: also the defaults of the process, event-loop delay among them. Once for each process. */
  constructor({ process: ofProcess = false }: { process?: boolean } = {}) {
    if (ofProcess) collectDefaultMetrics({ register: this.#registry });
    const gauged = this.#gauged;
    for (const gauge of sampledGauges) this.#sample(gauge);
    this.#sampleFeeds(
      'feed_lag_seconds',
      'For how long a feed may be behind its publisher.',
      (feed) => feed.lagMs / 1000,
    );
    this.#sampleFeeds(
      'events_set_aside',
      'Events that could not be applied, and those that wait behind them.',
      (feed) => feed.setAside,
    );
    sampleSources(this.#registry, gauged);
  }

  /** A gauge of each register of this process, asked at each scrape. */
  #sample([name, help, read]: SampledGauge): void {
    const gauged = this.#gauged;
    new Gauge({
      name: `mot_lan_${name}`,
      help,
      labelNames: ['subgraph'],
      registers: [this.#registry],
      collect() {
        for (const [subgraph, source] of gauged) {
          const value = read(source);
          if (value !== undefined) this.set({ subgraph }, value);
        }
      },
    });
  }

  /** A gauge of each feed of each register of this process, asked at each scrape. */
  #sampleFeeds(
    name: string,
    help: string,
    read: (feed: NonNullable<Gauged['feeds']>[number]) => number,
  ): void {
    const gauged = this.#gauged;
    new Gauge({
      name: `mot_lan_${name}`,
      help,
      labelNames: ['subgraph', 'publisher', 'stream'],
      registers: [this.#registry],
      collect() {
        for (const [subgraph, { feeds = [] }] of gauged)
          for (const feed of feeds)
            this.set({ subgraph, publisher: feed.publisher, stream: feed.stream }, read(feed));
      },
    });
  }

  /** Subgraphs of this process, asked at each scrape. */
  watch(subgraphs: Iterable<[SubgraphName, Gauged]>): void {
    for (const [name, subgraph] of subgraphs) this.#gauged.set(name, subgraph);
  }

  /** The log of this process: whether it can be written, and how many lines that has cost. */
  watchLog(log: { readonly state: LogState }): void {
    const registers = [this.#registry];
    new Gauge({
      name: 'mot_lan_log_writable',
      help: 'Whether the log can be written: 1, or 0 while it cannot.',
      registers,
      collect() {
        this.set(log.state.isWritable ? 1 : 0);
      },
    });
    new Counter({
      name: 'mot_lan_log_lines_lost_total',
      help: 'Lines of the log that could not be written.',
      registers,
      collect() {
        this.reset();
        this.inc(log.state.lost);
      },
    });
  }

  setBreaker(subgraph: SubgraphName, state: BreakerState): void {
    this.breaker.set({ subgraph }, BREAKER_VALUES[state]);
  }

  /** The value itself, or `other` when this label has had too many. */
  bounded(label: 'operation' | 'client', value: string): string {
    const seen = this.#seen.get(label) ?? new Set();
    this.#seen.set(label, seen);
    if (!seen.has(value) && seen.size >= LABEL_VALUES_MAX) return 'other';
    seen.add(value);
    return value;
  }

  scrape(): Promise<string> {
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #counter<L extends string>(name: string, help: string, labelNames: L[]): Counter<L> {
    return new Counter({ name: `mot_lan_${name}`, help, labelNames, registers: [this.#registry] });
  }

  #gauge<L extends string>(name: string, help: string, labelNames: L[]): Gauge<L> {
    return new Gauge({ name: `mot_lan_${name}`, help, labelNames, registers: [this.#registry] });
  }

  #histogram<L extends string>(name: string, help: string, labelNames: L[]): Histogram<L> {
    const registers = [this.#registry];
    return new Histogram({ name: `mot_lan_${name}`, help, labelNames, registers, buckets: BUCKETS_S });
  }
}
