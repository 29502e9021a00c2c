/** What transparency has taken out of one register's log because the register deleted it, held against the deletions of that log. */
import type { Checkpoint } from './checkpoint.ts';
import type { FoundDeleted } from './found.ts';
import { canonicalInstant, hashShown } from './leaf.ts';
import type { PlaceRow, ShownEntry, ShownState } from './mirrorRows.ts';

export class MirrorDeletions {
  readonly #register: string;
  readonly #rows: ShownState['deletions'];
  /** Entries that are gone here, by the deletion that took them. */
  readonly #gone = new Map<string, number>();
  /** Position of the last entry whose text is gone, and when it was sealed. */
  #last = -1;
  #until: Date | undefined;
  /** Entries that are gone there and still here. */
  forgetting = 0;

  constructor(register: string, { deletions }: ShownState) {
    this.#register = register;
    this.#rows = deletions.filter((row) => row.register === register);
  }

  /** What is wrong with what is here of an entry that its register has deleted: it is gone here too, or about to go and as it was sealed. */
  judge(
    { deletion, hash, position }: FoundDeleted,
    entries: readonly ShownEntry[],
    places: readonly PlaceRow[],
  ): string | undefined {
    this.#last = position;
    // In its own log transparency deletes both at once.
    if (this.#register === 'transparency' || this.#rows.some((row) => row.deletion === deletion)) {
      this.#gone.set(deletion, (this.#gone.get(deletion) ?? 0) + 1);
      return entries.length + places.length > 0 ? 'was deleted and is kept here' : undefined;
    }
    this.forgetting += 1;
    const [[entry, ...others], [place, ...more]] = [entries, places];
    const isWhole =
      entry?.register === this.#register &&
      others.length + more.length === 0 &&
      hashShown(entry, place?.withheld ?? null)?.equals(hash) === true &&
      place?.subject === entry.subject &&
      place.leafId === entry.leaf_id;
    return isWhole ? undefined : 'is shown otherwise than it was sealed, and its text was deleted';
  }

  /** A checkpoint of the log, after the entries below it. */
  sealed({ previousSize, size, at }: Checkpoint): void {
    if (previousSize <= this.#last && this.#last < size) this.#until = at;
  }

  /** Whether an instant may be that of something that was deleted, and later than what is left. */
  mayHold(instant: string | null, left: string | undefined): boolean {
    if (instant === null || this.#until === undefined) return false;
    const at = readInstant(instant);
    return at <= this.#until.getTime() && (left === undefined || at > readInstant(left));
  }

  /** After the last entry: each deletion that was followed here took as many entries as are gone. */
  finish(): string[] {
    const wrong = this.#rows
      .filter(({ deletion, entries }) => Number(entries) !== (this.#gone.get(deletion) ?? 0))
      .map(
        ({ deletion, entries }) =>
          `${entries} entries are said to be gone by a deletion that took others (${deletion})`,
      );
    const untold = [...this.#gone.keys()].filter(
      (deletion) => this.#rows.filter((row) => row.deletion === deletion).length !== 1,
    );
    return [
      ...wrong,
      ...untold.map((id) => `entries are gone by a deletion that is not written down here (${id})`),
    ];
  }
}

/** Milliseconds; not a number where it is no instant. */
function readInstant(text: string): number {
  try {
    return new Date(canonicalInstant(text)).getTime();
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}
