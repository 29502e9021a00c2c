import type { JudgedEntry } from './listFindings.ts';
import type { ListedEntry } from './readList.ts';

/** The latest entry of a code, as far as a file is compared with it. */
export interface StandingEntry extends Omit<ListedEntry, 'legacyCode'> {
  id: string;
  /** yyyy-MM-dd; null: since before anybody wrote it down. */
  validFrom: string | null;
  /** First day no longer; null while it holds. */
  validTo: string | null;
  basis: 'DECIDED' | 'OBSERVED';
  /** Whether the code had another entry before this one; only asked of the latest. */
  hasEarlier?: boolean;
}

/** Since when the entries of a file hold, and how sure that is. */
export interface ListTerm {
  /** yyyy-MM-dd: the day that was told, or the day of the import. */
  day: string;
  basis: 'DECIDED' | 'OBSERVED';
  /** Whether the file is the whole list, so that what it lacks has ended. */
  complete: boolean;
  /** yyyy-MM-dd up to which the file tells the list; undefined: nobody says. */
  knownUntil?: string | undefined;
  /** How many entries whoever brings a whole list expects it to end; undefined: nobody said. */
  endsExpected?: number | undefined;
}

export type DatedEntry = ListedEntry & {
  validFrom: string | null;
  validTo: string | null;
  basis: 'DECIDED' | 'OBSERVED';
};

export interface ListVerdict {
  lines: JudgedEntry[];
  added: DatedEntry[];
  /** Entries that end, each on its day: the first on which it no longer holds. On its own first day it is taken back. */
  ended: { id: string; day: string }[];
}
