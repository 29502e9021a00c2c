/**
 * The offline verifier of a sealed log: it needs the public keys and, to notice a log that was cut or rolled back, one
 * earlier checkpoint that it was given before. It believes nothing that the database says of itself.
 */
import {
  type Checkpoint,
  CheckpointRefused,
  isWholeNote,
  NO_CHECKPOINT,
  openCheckpoint,
  type PublicKeys,
  WITNESS,
} from './checkpoint.ts';
import { DeletionLedger } from './deletionLedger.ts';
import type { Counted, EntryLine, ExportLine, Place } from './exportLines.ts';
import {
  type Found,
  type FoundCheckpoint,
  type FoundDeleted,
  type FoundEntry,
  type FoundLeaf,
  isAfter,
} from './found.ts';
import { type StoredLeaf, sealLeaf } from './leaf.ts';
import { Frontier, HASH_BYTES } from './merkle.ts';
import { listChanged } from './storedCheckpoint.ts';

export interface Verdict {
  /** The first thing that is wrong, in one sentence; undefined when nothing is. */
  problem: string | undefined;
  leaves: number;
  /** Of these, how many have no text any more, deleted after their time. */
  deleted: number;
  checkpoints: number;
  /** Leaves that are committed and not sealed yet. */
  unsealed: number;
  /** The last checkpoint that was found good. */
  last: Checkpoint | undefined;
}

const NOWHERE: Place = { xid: '0', id: '' };

/** Takes the lines of one export in order and remembers the first problem. */
export class LogVerifier {
  readonly #origin: string;
  readonly #keys: PublicKeys;
  readonly #tree = new Frontier();
  readonly #trusted: Checkpoint[];
  readonly #deletions: DeletionLedger;
  #counted: Counted | undefined;
  #begun = false;
  #ended = false;
  #checkpoints = 0;
  #unsealed = 0;
  #unsealedInTree = 0;
  #place = NOWHERE;
  #last: Checkpoint | undefined;
  #problem: string | undefined;

  /** `trusted` are checkpoints from before, as notes; where the witness's key is known, they must be cosigned. */
  constructor(origin: string, keys: PublicKeys, ...trusted: string[]) {
    this.#origin = origin;
    this.#keys = keys;
    this.#deletions = new DeletionLedger(origin, keys);
    const signers = keys.has(WITNESS) ? [origin, WITNESS] : [origin];
    this.#trusted = this.#guard(() => trusted.map((note) => openCheckpoint(note, keys, signers))) ?? [];
  }

  /** What the line showed to be there; undefined for a line that shows nothing, and once there is a problem. */
  take(line: ExportLine): Found | undefined {
    if (this.#problem !== undefined) return undefined;
    return this.#guard(() => {
      if ('log' in line) return this.#takeHeader(line);
      if (!this.#begun) return this.#refuse('the export does not begin with the name of its log');
      if ('position' in line) return this.#takeEntry(line);
      if ('checkpoint' in line) return this.#takeCheckpoint(line);
      return this.#takeUnsealed(line);
    });
  }

  /** The first thing that is wrong so far: a log that could not be read to its end is not judged by its end. */
  get problem(): string | undefined {
    return this.#problem;
  }

  finish(): Verdict {
    if (this.#problem === undefined) this.#guard(() => this.#judgeEnd());
    return {
      problem: this.#problem,
      leaves: this.#tree.size - this.#unsealedInTree,
      deleted: this.#deletions.entries,
      checkpoints: this.#checkpoints,
      unsealed: this.#unsealed,
      last: this.#last,
    };
  }

  #takeHeader({ log, counted }: Extract<ExportLine, { log: string }>): undefined {
    if (this.#begun || log !== this.#origin) this.#refuse(`this is not the log of ${this.#origin}`);
    this.#begun = true;
    this.#counted = counted;
  }

  #takeEntry({ position, id, hash, leaf, xid, deletion }: EntryLine): FoundEntry {
    const expected = this.#tree.size;
    if (this.#ended) this.#refuse(`entry ${position} stands after the end of the log`);
    if (position !== expected)
      this.#refuse(`entry ${expected} is missing: entry ${position} stands in its place`);
    const place = { xid: xid ?? '0', id };
    const found =
      leaf === null
        ? this.#takeDeleted({ position, id, hash, xid, deletion })
        : this.#takeLeaf({ position, id, hash, leaf, deletion }, place);
    if (xid !== undefined) {
      if (!isAfter(place, this.#place))
        this.#refuse(`entry ${position} (${id}) was moved in the order of the log`);
      this.#place = place;
    }
    for (const { size, root } of this.#trusted)
      if (size === this.#tree.size && !this.#tree.root.equals(root))
        this.#refuse(`the first ${size} entries are not those of the earlier checkpoint`);
    return found;
  }

  #takeLeaf(
    { position, id, hash, leaf, deletion }: EntryLine & { leaf: StoredLeaf },
    place: Place,
  ): FoundLeaf {
    const { hash: own, withheld } = this.#seal(leaf, position);
    if (leaf.id !== id || own.toString('hex') !== hash) this.#refuse(`entry ${position} (${id}) was changed`);
    if (deletion !== undefined) this.#refuse(`entry ${position} (${id}) is there and is said to be deleted`);
    this.#deletions.pass(leaf);
    return { kind: 'leaf', leaf, withheld, ...this.#grow(place, own) };
  }

  /** The hash alone is there. Whether a deletion took it is known when the walk comes to that deletion. */
  #takeDeleted({ position, id, hash, xid, deletion }: Omit<EntryLine, 'leaf'>): FoundDeleted {
    const own = Buffer.from(hash, 'hex');
    if (deletion === undefined || xid === undefined || own.length !== HASH_BYTES)
      return this.#refuse(`entry ${position} (${id}) was removed`);
    this.#deletions.take(deletion, { position, id, xid, hash });
    return { kind: 'deleted', hash: own, deletion, ...this.#grow({ xid, id }, own) };
  }

  #grow(place: Place, hash: Buffer): Omit<FoundDeleted, 'kind' | 'hash' | 'deletion'> {
    const position = this.#tree.size;
    const nodes = this.#tree.append(hash);
    const batch = this.#last?.size ?? 0;
    return { position, batch, place, nodes, frontier: () => this.#tree.bytes };
  }

  #seal(leaf: StoredLeaf, position: number): { hash: Buffer; withheld: string } {
    try {
      // Of what waits for its seal no hash says yet that it is one.
      if (Array.isArray(leaf.fields)) return sealLeaf(leaf);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    return this.#refuse(`entry ${position} is not a leaf`);
  }

  #takeCheckpoint(line: Extract<ExportLine, { checkpoint: string }>): FoundCheckpoint {
    const { checkpoint: note, stored, told } = line;
    const checkpoint = openCheckpoint(note, this.#keys, [this.#origin]);
    const previous = this.#last ?? NO_CHECKPOINT;
    const { size } = checkpoint;
    if (size > this.#tree.size) this.#refuse(`entry ${this.#tree.size} is missing: ${size} were sealed`);
    if (this.#ended || size !== this.#tree.size || size <= previous.size)
      this.#refuse(`the checkpoint at ${size} stands at entry ${this.#tree.size}`);
    if (checkpoint.previousSize !== previous.size || !checkpoint.previousRoot.equals(previous.root))
      this.#refuse(`the checkpoint at ${size} does not follow the one at ${previous.size}`);
    if (!checkpoint.root.equals(this.#tree.root))
      this.#refuse(`entries ${previous.size} to ${size - 1} are not those that were sealed`);
    if (this.#last !== undefined && checkpoint.at < this.#last.at)
      this.#refuse(`the checkpoint at ${size} is dated before the one that it follows`);
    if (!isWholeNote(note, [this.#origin]))
      this.#refuse(`the checkpoint at ${size} holds more than was signed`);
    const beside = { frontier: this.#tree.bytes.toString('hex'), place: this.#place };
    const wrong = stored === undefined ? [] : listChanged(stored, checkpoint, beside);
    if (wrong.length > 0)
      this.#refuse(`the row of the checkpoint at ${size} was changed: ${wrong.join(', ')}`);
    if (told !== undefined && told?.note !== note)
      this.#refuse(`the checkpoint at ${size} is not the one that the witness is told`);
    this.#deletions.sealed(checkpoint.at);
    this.#last = checkpoint;
    this.#checkpoints += 1;
    return { kind: 'checkpoint', checkpoint, note, told: told ?? NOWHERE };
  }

  #takeUnsealed(line: Extract<ExportLine, { unsealed: string }>): FoundLeaf | undefined {
    const { unsealed, late, leaf, xid } = line;
    if (late) this.#refuse(`leaf ${unsealed} was added behind the last seal`);
    this.#judgeSealed();
    this.#unsealed += 1;
    if (leaf === undefined || xid === undefined) return undefined;
    const place = { xid, id: unsealed };
    if (!isAfter(place, this.#place)) this.#refuse(`leaf ${unsealed} stands twice in the order of the log`);
    this.#place = place;
    const { hash, withheld } = this.#seal(leaf, this.#tree.size);
    this.#deletions.pass(leaf);
    this.#unsealedInTree += 1;
    return { kind: 'leaf', leaf, withheld, ...this.#grow(place, hash) };
  }

  /** The sealed part ends here. */
  #judgeSealed(): void {
    if (this.#ended) return;
    this.#ended = true;
    const sealed = this.#last?.size ?? 0;
    const { size } = this.#tree;
    if (size !== sealed) this.#refuse(`no checkpoint stands over entries ${sealed} to ${size - 1}`);
    const { entries = size, checkpoints = this.#checkpoints, told = checkpoints } = this.#counted ?? {};
    if (entries !== size) this.#refuse(`there are ${entries} seals where ${size} entries were sealed`);
    if (checkpoints !== this.#checkpoints)
      this.#refuse(`there are ${checkpoints} checkpoints where ${this.#checkpoints} were signed`);
    if (told !== checkpoints)
      this.#refuse(`the witness is told ${told} checkpoints where ${checkpoints} were signed`);
    for (const trusted of this.#trusted)
      if (size < trusted.size)
        this.#refuse(`the log has ${size} entries and had ${trusted.size}: it was cut or rolled back`);
  }

  #judgeEnd(): void {
    if (!this.#begun) this.#refuse('there is no export');
    this.#judgeSealed();
    const { size } = this.#tree;
    const gone = this.#deletions.entries;
    const { leaves = size - gone, deleted = gone } = this.#counted ?? {};
    if (leaves !== size - gone)
      this.#refuse(`there are ${leaves} leaves where ${size - gone} stand in the order of the log`);
    if (deleted !== gone) this.#refuse(`${deleted} entries are said to be deleted where ${gone} are`);
    this.#deletions.finish();
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
