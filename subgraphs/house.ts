import { readFileSync } from 'node:fs';
import type { SubgraphName } from '../schema/files.ts';
import type { Policy } from '../schema/policy.ts';
import type { DatabaseUrls } from './kernel/database.ts';
import { isHoldingBack } from './kernel/events.ts';
import type { Keys } from './kernel/keys.ts';
import { connectInProcess } from './kernel/server.ts';
import {
  type AnySubgraph,
  type Connect,
  type Connection,
  type RunningOptions,
  RunningSubgraph,
} from './kernel/subgraph.ts';

/** The one policy table, made by `npm run compose`. */
export function readPolicy(): Policy {
  return JSON.parse(
    readFileSync(new URL('../schema/policy.generated.json', import.meta.url), 'utf8'),
  ) as Policy;
}

export interface HouseOptions {
  definitions: readonly AnySubgraph[];
  urls: Partial<Record<SubgraphName, DatabaseUrls>>;
  keys: Keys;
  /** How to reach a subgraph that is not in this process. */
  elsewhere?: (name: SubgraphName) => Connection;
  clock?: () => Date;
  log?: RunningOptions['log'];
  watch?: RunningOptions['watch'];
}

const POLL_MS = 1_000;
/** A transaction left open elsewhere on the server must not hold a start for ever; the consumers go on afterwards. */
const SETTLE_MS_MAX = 30_000;

/** The subgraphs of one process, with their consumers and jobs: all six when embedded, one when it serves alone. */
export class House {
  readonly subgraphs = new Map<SubgraphName, RunningSubgraph>();
  readonly #connections = new Map<SubgraphName, Connection>();
  readonly #elsewhere: HouseOptions['elsewhere'];
  #timer: NodeJS.Timeout | undefined;
  #busy: Promise<void> = Promise.resolve();
  #woken = false;
  #closed = false;

  constructor(options: HouseOptions) {
    this.#elsewhere = options.elsewhere;
    const policy = readPolicy();
    for (const definition of options.definitions) {
      const urls = options.urls[definition.name];
      if (urls === undefined) throw new Error(`No database is given for ${definition.name}.`);
      const running = new RunningSubgraph(definition, { ...options, policy, urls, connect: this.connect });
      running.database.onCommit = () => this.wake();
      this.subgraphs.set(definition.name, running);
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

  /** Applies every event that is waiting, until a whole round finds nothing and no feed holds anything back. */
  async settle(): Promise<void> {
    const giveUp = Date.now() + SETTLE_MS_MAX;
    for (;;) {
      let applied = 0;
      for (const running of this.subgraphs.values()) applied += await running.catchUp();
      if (applied === 0 && (!(await this.#isHoldingBack()) || Date.now() > giveUp)) return;
      if (applied === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Starts the consumers and jobs: every second, and at once after a commit in this process. */
  run(): void {
    this.#timer = setInterval(() => this.wake(), POLL_MS);
  }

  wake(): void {
    if (this.#timer === undefined || this.#woken || this.#closed) return;
    this.#woken = true;
    this.#busy = this.#busy.then(() => this.#round());
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#busy;
    await Promise.all([...this.#connections.values()].map((connection) => connection.close()));
    await Promise.all([...this.subgraphs.values()].map((running) => running.close()));
  }

  async #isHoldingBack(): Promise<boolean> {
    for (const running of this.subgraphs.values()) if (await isHoldingBack(running.database)) return true;
    return false;
  }

  async #round(): Promise<void> {
    // A round's own commits (offsets, leaves) must not wake the next one at once, or it would never sleep.
    for (const running of this.subgraphs.values()) {
      await running.catchUp().catch(() => undefined);
      await running.work().catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.#woken = false;
  }
}
