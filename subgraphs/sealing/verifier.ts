/**
 * The offline verifier of a sealed log: it needs the public keys and, to notice a log that was cut or rolled back, one
 * earlier checkpoint that it was given before. It believes nothing that the database says of itself.
 */
import {
  type Checkpoint,
  CheckpointRefused,
  NO_CHECKPOINT,
  openCheckpoint,
  type PublicKeys,
  WITNESS,
} from './checkpoint.ts';
import { leafHashOf, type StoredLeaf } from './leaf.ts';
import { Frontier } from './merkle.ts';

/** One line of an exported log: the entries by position, each checkpoint after the last entry below it. */
export type ExportLine =
  | { log: string }
  | { position: number; id: string; hash: string; leaf: StoredLeaf | null }
  | { checkpoint: string }
  /** A leaf without a seal; `late` when it stands before the last sealed one, where no leaf can have been added. */
  | { unsealed: string; late: boolean };

export interface Verdict {
  /** The first thing that is wrong, in one sentence; undefined when nothing is. */
  problem: string | undefined;
  leaves: number;
  checkpoints: number;
  /** Leaves that are committed and not sealed yet. */
  unsealed: number;
  /** The last checkpoint that was found good. */
  last: Checkpoint | undefined;
}

type EntryLine = Extract<ExportLine, { position: number }>;

/** Takes the lines of one export in order and remembers the first problem. */
export class LogVerifier {
  readonly #origin: string;
  readonly #keys: PublicKeys;
  readonly #tree = new Frontier();
  readonly #trusted: Checkpoint | undefined;
  #begun = false;
  #checkpoints = 0;
  #unsealed = 0;
  #last: Checkpoint | undefined;
  #problem: string | undefined;

  /** `trusted` is a checkpoint from before, as a note; where the witness's key is known, it must be cosigned. */
  constructor(origin: string, keys: PublicKeys, trusted?: string) {
    this.#origin = origin;
    this.#keys = keys;
    const signers = keys.has(WITNESS) ? [origin, WITNESS] : [origin];
    this.#trusted = this.#guard(() =>
      trusted === undefined ? undefined : openCheckpoint(trusted, keys, signers),
    );
  }

  take(line: ExportLine): void {
    if (this.#problem !== undefined) return;
    this.#guard(() => {
      if ('log' in line) this.#takeHeader(line.log);
      else if (!this.#begun) this.#refuse('the export does not begin with the name of its log');
      else if ('position' in line) this.#takeEntry(line);
      else if ('checkpoint' in line) this.#takeCheckpoint(line.checkpoint);
      else this.#takeUnsealed(line);
    });
  }

  finish(): Verdict {
    if (this.#problem === undefined) this.#guard(() => this.#judgeEnd());
    return {
      problem: this.#problem,
      leaves: this.#tree.size,
      checkpoints: this.#checkpoints,
      unsealed: this.#unsealed,
      last: this.#last,
    };
  }

  #takeHeader(log: string): void {
    if (this.#begun || log !== this.#origin) this.#refuse(`this is not the log of ${this.#origin}`);
    this.#begun = true;
  }

  #takeEntry({ position, id, hash, leaf }: EntryLine): void {
    const expected = this.#tree.size;
    if (position !== expected)
      this.#refuse(`entry ${expected} is missing: entry ${position} stands in its place`);
    if (leaf === null) this.#refuse(`entry ${position} (${id}) was removed`);
    const own = this.#hashOf(leaf, position);
    if (leaf.id !== id || own.toString('hex') !== hash) this.#refuse(`entry ${position} (${id}) was changed`);
    this.#tree.append(own);
    if (this.#tree.size === this.#trusted?.size && !this.#tree.root.equals(this.#trusted.root))
      this.#refuse(`the first ${this.#tree.size} entries are not those of the earlier checkpoint`);
  }

  #hashOf(leaf: StoredLeaf, position: number): Buffer {
    try {
      return leafHashOf(leaf);
    } catch {
      return this.#refuse(`entry ${position} is not a leaf`);
    }
  }

  #takeCheckpoint(note: string): void {
    const checkpoint = openCheckpoint(note, this.#keys, [this.#origin]);
    const previous = this.#last ?? NO_CHECKPOINT;
    const { size } = checkpoint;
    if (size > this.#tree.size) this.#refuse(`entry ${this.#tree.size} is missing: ${size} were sealed`);
    if (size !== this.#tree.size || size <= previous.size)
      this.#refuse(`the checkpoint at ${size} stands at entry ${this.#tree.size}`);
    if (checkpoint.previousSize !== previous.size || !checkpoint.previousRoot.equals(previous.root))
      this.#refuse(`the checkpoint at ${size} does not follow the one at ${previous.size}`);
    if (!checkpoint.root.equals(this.#tree.root))
      this.#refuse(`entries ${previous.size} to ${size - 1} are not those that were sealed`);
    if (this.#last !== undefined && checkpoint.at < this.#last.at)
      this.#refuse(`the checkpoint at ${size} is dated before the one that it follows`);
    this.#last = checkpoint;
    this.#checkpoints += 1;
  }

  #takeUnsealed({ unsealed, late }: { unsealed: string; late: boolean }): void {
    if (late) this.#refuse(`leaf ${unsealed} was added behind the last seal`);
    this.#unsealed += 1;
  }

  #judgeEnd(): void {
    const sealed = this.#last?.size ?? 0;
    const { size } = this.#tree;
    if (!this.#begun) this.#refuse('there is no export');
    if (size !== sealed) this.#refuse(`no checkpoint stands over entries ${sealed} to ${size - 1}`);
    const trusted = this.#trusted?.size ?? 0;
    if (size < trusted)
      this.#refuse(`the log has ${size} entries and had ${trusted}: it was cut or rolled back`);
  }

  #refuse(problem: string): never {
    throw new CheckpointRefused(problem);
  }

  #guard<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof CheckpointRefused)) throw error;
      this.#problem ??= error.message;
      return undefined;
    }
  }
}
