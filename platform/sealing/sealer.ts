import type { Database, Tx } from '../../kernel/database.ts';
import { describeFault, type SubgraphEvent } from '../../kernel/fault.ts';
import type { Keys } from '../../kernel/keys.ts';
import { Task } from '../background.ts';
import { type Checkpoint, signCheckpoint } from './checkpoint.ts';
import {
  BATCH_MAX,
  type Batch,
  findOldestUnsealed,
  insertBatch,
  inTurn,
  type LogEnd,
  listUnsealed,
  readLogEnd,
  type UnsealedLeaf,
} from './database/seals.ts';
import { leafHashOf } from './leaf.ts';
import { judgeSealLag, type SealState, type SealWatch } from './watch.ts';

/** How often the sealer looks. A leaf is sealed within a second of its commit, with room to spare. */
const LOOK_MS = 500;
/** After a failure: a proof that is late by more than five seconds is an alarm. */
const PAUSE_MS = { first: LOOK_MS, most: 2_000 };

export interface SealerOptions {
  /** The register whose log it is. */
  origin: string;
  /** Connections of its own: busy jobs must not hold up the seal, nor the seal's commits wake the jobs. */
  database: Database;
  keys: Keys;
  now: () => Date;
  watch: SealWatch;
  log?: ((event: SubgraphEvent) => void) | undefined;
}

/**
 * Orders the committed leaves of one register into its tree and signs a checkpoint over each batch. It is not in the path
 * of any request. Several processes may seal one log: they take turns, and neither can fork it. Killed at any point it
 * leaves whole batches only.
 */
export class Sealer {
  readonly #options: SealerOptions;
  #timer: NodeJS.Timeout | undefined;
  #busy: Promise<number> | undefined;
  #state: SealState = 'SEALED';
  #sealed = 0;
  readonly #task: Task;

  constructor(options: SealerOptions) {
    this.#options = options;
    const { log, origin: subgraph } = options;
    this.#task = new Task({
      run: async () => {
        this.#sealed = await this.seal();
      },
      pauseMs: PAUSE_MS,
      onFailure: (error, count) => {
        const { kind, frames } = describeFault(error);
        log?.({ event: 'background-failed', subgraph, work: 'sealer', kind, frames, count });
        // Said once: the lag, which grows from now on, is said as it passes each mark.
        if (count === 1) log?.({ event: 'seal-failed', subgraph, detail: kind });
      },
      onRecovered: (count) => log?.({ event: 'background-recovered', subgraph, work: 'sealer', count }),
    });
  }

  /** Seals all that is committed. Returns how many leaves it sealed; throws where the database does. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const batch = await this.#sealBatch();
      sealed += batch;
      if (batch < BATCH_MAX) return sealed;
    }
  }

  /** Looks twice a second from now on. `onSealed` is called when there is a new checkpoint to tell of. */
  start(onSealed: () => void): void {
    this.#options.watch.looked(this.#options.now(), null);
    this.#timer = setInterval(() => {
      if (this.#busy !== undefined) return;
      this.#busy = this.#look();
      void this.#busy.then((sealed) => {
        this.#busy = undefined;
        if (sealed > 0) onSealed();
      });
    }, LOOK_MS);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#busy;
    await this.#options.database.close();
  }

  async #look(): Promise<number> {
    this.#sealed = 0;
    await this.#task.turn();
    this.#tellState();
    return this.#sealed;
  }

  #tellState(): void {
    const { log, now, origin, watch } = this.#options;
    const lagMs = watch.lagMs(now());
    const state = judgeSealLag(lagMs);
    if (state === this.#state) return;
    this.#state = state;
    log?.({
      event: `seal-${state.toLowerCase()}`,
      subgraph: origin,
      detail: `${Math.round(lagMs / 1000)} s`,
    });
  }

  async #sealBatch(): Promise<number> {
    const { database, now, watch } = this.#options;
    const { sealed, oldest } = await inTurn(database, async (tx, mine) => {
      // Read after the turn was taken: the end of the log cannot move before this transaction ends.
      const end = await readLogEnd(tx);
      const leaves = mine ? await listUnsealed(tx, end.after, BATCH_MAX) : [];
      const after = await this.#append(tx, end, leaves);
      return { sealed: leaves.length, oldest: await findOldestUnsealed(tx, after) };
    });
    watch.looked(now(), oldest);
    return sealed;
  }

  async #append(tx: Tx, end: LogEnd, leaves: UnsealedLeaf[]): Promise<LogEnd['after']> {
    const last = leaves.at(-1);
    if (last === undefined) return end.after;
    const seals = leaves.map(({ leaf }) => ({ leafId: leaf.id, hash: leafHashOf(leaf) }));
    for (const { hash } of seals) end.frontier.append(hash);
    const checkpoint = this.#makeCheckpoint(end);
    const batch: Batch = {
      start: end.size,
      seals,
      checkpoint,
      note: signCheckpoint(this.#options.keys, checkpoint),
      frontier: end.frontier.bytes,
      after: { xid: last.xid, id: last.leaf.id },
    };
    await insertBatch(tx, batch);
    return batch.after;
  }

  #makeCheckpoint(end: LogEnd): Checkpoint {
    const now = this.#options.now();
    return {
      origin: this.#options.origin,
      size: end.frontier.size,
      root: end.frontier.root,
      previousSize: end.size,
      previousRoot: end.root,
      // A clock that was set back must not make the log look back-dated.
      at: end.at !== undefined && end.at > now ? end.at : now,
    };
  }
}
