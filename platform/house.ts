import { readFileSync } from 'node:fs';
import { type Connect, type Connection, lossOf } from '../kernel/connection.ts';
import { Database, type DatabaseUrls } from '../kernel/database.ts';
import type { AnySubgraph } from '../kernel/definition.ts';
import type { Policy } from '../kernel/domain/policy.ts';
import { isHoldingBack } from '../kernel/events.ts';
import { describeDebug, describeFault } from '../kernel/fault.ts';
import type { Keys } from '../kernel/keys.ts';
import { poolSizes } from '../kernel/poolSizes.ts';
import { connectInProcess } from '../kernel/server.ts';
import { type RunningOptions, RunningSubgraph } from '../kernel/subgraph.ts';
import type { SubgraphName } from '../schema/files.ts';
import { Task } from './background.ts';
import { Sealer } from './sealing/sealer.ts';
import { SealWatch } from './sealing/watch.ts';

const POLICY = new URL('../schema/policy.generated.json', import.meta.url);
let policy: Policy | undefined;

/** The one policy table, made by `npm run compose`; read once in a process. */
export function readPolicy(): Policy {
  policy ??= JSON.parse(readFileSync(POLICY, 'utf8')) as Policy;
  return policy;
}

export interface HouseOptions {
  definitions: readonly AnySubgraph[];
  urls: Partial<Record<SubgraphName, DatabaseUrls>>;
  keys: Keys;
  /** How to reach a subgraph that is not in this process. */
  elsewhere?: (name: SubgraphName) => Connection;
  budgets?: RunningOptions['budgets'];
  upstream?: RunningOptions['upstream'];
  sources?: RunningOptions['sources'];
  clock?: () => Date;
  log?: RunningOptions['log'];
  watch?: RunningOptions['watch'];
  /** In the sandbox: an unexpected error is shown to whoever asked, with its stack and causes. */
  openly?: boolean;
  /** How often the background looks, and how long it pauses after a failure; a test is less patient. */
  background?: { pollMs?: number; pauseMs?: { first: number; most: number }; startingMs?: number };
}

const POLL_MS = 1_000;
/** Parts that are started together listen within this; whoever does not is missed. */
const STARTING_MS = 60_000;
/** A transaction left open elsewhere on the server must not hold a start for ever; the consumers go on afterwards. */
const SETTLE_MS_MAX = 30_000;

/** The subgraphs of one process, with their consumers and jobs: all six when embedded, one when it serves alone. */
export class House {
  readonly subgraphs = new Map<SubgraphName, RunningSubgraph>();
  readonly #connections = new Map<SubgraphName, Connection>();
  readonly #elsewhere: HouseOptions['elsewhere'];
  readonly #sealers: Sealer[] = [];
  /** The feeds and jobs of every subgraph. None waits for another. */
  readonly #tasks: Task[] = [];
  readonly #pollMs: number;
  /** How far the sealing of each audit log is; the sealers tell. */
  readonly #seals = new Map<SubgraphName, SealWatch>();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  /** Breaks off what waits for somebody outside. */
  readonly #ending = new AbortController();

  constructor(options: HouseOptions) {
    this.#elsewhere = options.elsewhere;
    this.#pollMs = options.background?.pollMs ?? POLL_MS;
    const policy = readPolicy();
    for (const definition of options.definitions) {
      const urls = options.urls[definition.name];
      if (urls === undefined) throw new Error(`No database is given for ${definition.name}.`);
      const watch = new SealWatch();
      this.#seals.set(definition.name, watch);
      const running: RunningSubgraph = new RunningSubgraph(definition, {
        ...options,
        policy,
        urls,
        connect: this.connect,
        isSuspended: () => watch.state(running.now()) === 'SUSPENDED',
      });
      running.database.onCommit = () => this.wake();
      this.subgraphs.set(definition.name, running);
      this.#tasks.push(...listTasks(running, options, () => this.wake(), this.#ending.signal));
      this.#sealers.push(
        new Sealer({
          origin: definition.name,
          database: new Database(urls, { jobConnections: poolSizes.sealer }),
          keys: options.keys,
          now: () => running.now(),
          watch,
          log: options.log,
        }),
      );
    }
  }

  connect: Connect = (name) => {
    const known = this.#connections.get(name);
    if (known !== undefined) return known;
    const running = this.subgraphs.get(name);
    const connection = running === undefined ? this.#elsewhere?.(name) : connectInProcess(running);
    if (connection === undefined) throw new Error(`Nobody serves ${name}.`);
    this.#connections.set(name, connection);
    return connection;
  };

  get(name: SubgraphName): RunningSubgraph {
    const running = this.subgraphs.get(name);
    if (running === undefined) throw new Error(`${name} does not run in this process.`);
    return running;
  }

  /** Seals every audit log and applies every event that is waiting, until a whole round finds nothing and no feed holds anything back. */
  async settle(): Promise<void> {
    const giveUp = Date.now() + SETTLE_MS_MAX;
    for (;;) {
      // Asked before the round: what is held back now may be free a moment after the feeds were read.
      const held = await this.#isHoldingBack();
      let applied = await this.seal();
      for (const running of this.subgraphs.values()) applied += await running.catchUp();
      if (applied === 0 && (!held || Date.now() > giveUp)) return;
      if (applied === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Seals the leaves that are committed, in every subgraph of this process. Returns how many. */
  async seal(): Promise<number> {
    const sealed = await Promise.all(this.#sealers.map((sealer) => sealer.seal()));
    return sealed.reduce((sum, count) => sum + count, 0);
  }

  /** What this process knows of the sealing of one subgraph's log. */
  sealWatch(name: SubgraphName): SealWatch {
    const watch = this.#seals.get(name);
    if (watch === undefined) throw new Error(`${name} does not run in this process.`);
    return watch;
  }

  /** For how many milliseconds the oldest unsealed leaf of each subgraph has waited; above 5,000 is an alarm. */
  sealingLag(): Map<SubgraphName, number> {
    return new Map(
      [...this.subgraphs].map(
        ([name, running]) => [name, this.#seals.get(name)?.lagMs(running.now()) ?? 0] as const,
      ),
    );
  }

  /**
   * Starts the consumers and jobs, every second and at once after a commit in this process, and the sealers, which keep
   * their own time: a backlog of events must not hold up the proof.
   */
  run(): void {
    this.#timer = setInterval(() => this.wake(), this.#pollMs);
    for (const sealer of this.#sealers) sealer.start(() => this.wake());
  }

  wake(): void {
    if (this.#timer === undefined || this.#closed) return;
    for (const task of this.#tasks) task.wake();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#ending.abort();
    clearInterval(this.#timer);
    await Promise.all(this.#tasks.map((task) => task.close()));
    await Promise.all(this.#sealers.map((sealer) => sealer.close()));
    await Promise.all([...this.#connections.values()].map((connection) => connection.close()));
    await Promise.all([...this.subgraphs.values()].map((running) => running.close()));
  }

  async #isHoldingBack(): Promise<boolean> {
    for (const running of this.subgraphs.values()) if (await isHoldingBack(running.database)) return true;
    return false;
  }
}

/** What a subgraph does without a request. Each piece fails, is told of and is tried again by itself. */
function listTasks(
  running: RunningSubgraph,
  { log, openly, background, keys, upstream }: HouseOptions,
  onApplied: () => void,
  ending: AbortSignal,
): Task[] {
  const make = (
    work: string,
    whose: { publisher?: string; source?: string },
    run: () => Promise<unknown>,
  ): Task => {
    const words = { subgraph: running.name, work, ...whose };
    const isStarting = watchStart(background?.startingMs);
    return new Task({
      run: async () => {
        await run();
        isStarting.end();
      },
      pauseMs: background?.pauseMs,
      onFailure: (error, count) => {
        const debug = openly ? describeDebug(error) : undefined;
        const event = isStarting.excuses(error) ? 'background-waiting' : 'background-failed';
        log?.({ event, ...words, ...describeFault(error), count, debug });
      },
      onRecovered: (count) => log?.({ event: 'background-recovered', ...words, count }),
    });
  };
  const feeds = running.consumers.all.map((consumer) =>
    make('feed', { publisher: consumer.subscription.publisher }, async () => {
      // What was taken in may be news to others; what found nothing is not.
      if ((await consumer.turn()) > 0) onApplied();
    }),
  );
  const sources = running.followers.all.map((follower) =>
    make('source', { source: follower.source.name }, async () => {
      if ((await follower.turn()) > 0) onApplied();
    }),
  );
  const { workAside } = running.definition;
  const waiting = () => ({ ...given(running), keys, upstream: upstream?.(running.name) });
  const aside = workAside === undefined ? [] : [make('aside', {}, () => workAside(waiting(), ending))];
  return [...feeds, ...sources, ...aside, make('job', {}, () => running.work())];
}

const given = (running: RunningSubgraph) => ({ database: running.database.quiet, now: running.now() });

/** Where nobody listens yet, nobody has failed: until the other has been reached once, or should have been. */
function watchStart(startingMs = STARTING_MS): { excuses(error: unknown): boolean; end(): void } {
  let until = performance.now() + startingMs;
  return {
    excuses: (error) => performance.now() < until && lossOf(error) === 'ECONNREFUSED',
    end: () => {
      until = Number.NEGATIVE_INFINITY;
    },
  };
}
