/** The lines of an exported log. What is optional was not written by earlier versions, and is not asked of their files. */
import type { StoredLeaf } from './leaf.ts';

/** Where a row stands in the order of a feed: the transaction that wrote it and its id. */
export interface Place {
  xid: string;
  id: string;
}

/** What the row of a checkpoint says beside its note: numbers in decimal, bytes in hexadecimal, time in milliseconds. */
export interface StoredCheckpoint {
  size: string | null;
  previousSize: string | null;
  root: string | null;
  frontier: string | null;
  after: Place;
  at: string | null;
}

/** Number of all rows, so that none can be hidden from the reader. */
export interface Counted {
  leaves: number;
  entries: number;
  checkpoints: number;
  /** Events by which the witness is told of a checkpoint. */
  told: number;
  /** Entries whose text was deleted; earlier versions deleted none. */
  deleted?: number | undefined;
}

export interface EntryLine {
  position: number;
  id: string;
  hash: string;
  leaf: StoredLeaf | null;
  xid?: string | undefined;
  /** Id of the leaf that says why the text of this one is gone. */
  deletion?: string | undefined;
}

/** One line of an exported log: the entries by position, each checkpoint after the last entry below it. */
export type ExportLine =
  | { log: string; counted?: Counted | undefined }
  | EntryLine
  | {
      checkpoint: string;
      stored?: StoredCheckpoint | undefined;
      /** The event that tells the witness; null where there is none. */
      told?: (Place & { note: string }) | null | undefined;
    }
  /** A leaf without a seal; `late` when it stands before the last sealed one, where no leaf can have been added. */
  | { unsealed: string; late: boolean; leaf?: StoredLeaf | undefined; xid?: string | undefined };
