/** Holds entries whose text is gone against the deletions that say so: each is of exactly one, and each took exactly what it says. */
import { CheckpointRefused, type PublicKeys } from './checkpoint.ts';
import { type DeletedEntry, type Deletion, DeletionTally, isDeletion, openDeletion } from './deletion.ts';
import type { StoredLeaf } from './leaf.ts';

/** What the clocks of the command and of the register may differ. */
const CLOCKS_MS = 86_400_000;

interface Claimed {
  tally: DeletionTally;
  /** When the last of its entries was sealed; undefined before the checkpoint over it was read. */
  sealedAt: Date | undefined;
}

/** Filled in the order of one log; a deletion stands behind everything that it took. */
export class DeletionLedger {
  readonly #origin: string;
  readonly #keys: PublicKeys;
  readonly #claimed = new Map<string, Claimed>();
  /** Deletions of which an entry, or which themselves, wait for the next checkpoint. */
  readonly #touched = new Set<Claimed>();
  #opened: Deletion[] = [];
  /** Entries whose text is gone, so far. */
  entries = 0;

  constructor(origin: string, keys: PublicKeys) {
    this.#origin = origin;
    this.#keys = keys;
  }

  /** An entry of which only the hash is there. */
  take(deletion: string, entry: DeletedEntry): void {
    const claimed = this.#claimed.get(deletion) ?? { tally: new DeletionTally(), sealedAt: undefined };
    this.#claimed.set(deletion, claimed);
    claimed.tally.add(entry);
    claimed.sealedAt = undefined;
    this.#touched.add(claimed);
    this.entries += 1;
  }

  /**
   * A leaf; one that claims to be a deletion is judged.
   *
   * @throws CheckpointRefused
   */
  pass({ id, basis }: StoredLeaf): void {
    if (!isDeletion(this.#origin, basis)) return;
    const deletion = openDeletion(this.#origin, basis, this.#keys);
    const claimed = this.#claimed.get(id);
    if (claimed === undefined)
      throw new CheckpointRefused(`what the deletion ${id} took is there, or it took nothing`);
    this.#claimed.delete(id);
    const { first, last, count, digest } = claimed.tally.finish();
    if (
      first !== deletion.first ||
      last !== deletion.last ||
      count !== deletion.count ||
      !digest.equals(deletion.digest)
    )
      throw new CheckpointRefused(`the deletion ${id} did not take the entries that are gone by it`);
    if (claimed.sealedAt === undefined || claimed.sealedAt > deletion.before)
      throw new CheckpointRefused(`the deletion ${id} took entries that are younger than it says`);
    this.#opened.push(deletion);
  }

  /**
   * A checkpoint over everything so far.
   *
   * @throws CheckpointRefused
   */
  sealed(at: Date): void {
    for (const claimed of this.#touched) claimed.sealedAt = at;
    this.#touched.clear();
    for (const deletion of this.#opened)
      if (deletion.at.getTime() > at.getTime() + CLOCKS_MS)
        throw new CheckpointRefused('a deletion is dated after it was sealed');
    this.#opened = [];
  }

  /** After the last leaf. @throws CheckpointRefused */
  finish(): void {
    const [id] = this.#claimed.keys();
    if (id !== undefined) throw new CheckpointRefused(`entries were removed, and no deletion ${id} says why`);
  }
}
