/** Rows of transparency as they are read for comparison. Numbers are decimal, bytes hexadecimal, instants as written. */
import type { StoredLeaf } from '../../kernel/domain/leaf.ts';

export interface ShownState {
  /** Where each log ends that is taken in. */
  heads: { register: string; size: string; frontier: string; xid: string; id: string }[];
  /** How far each feed is taken in, and when that was last. */
  offsets: { register: string; stream: string; xid: string; id: string; at: string | null }[];
  coverage: { register: string; at: string | null }[];
  alarms: { register: string; problem: string }[];
  counts: { kind: CountedKind; register: string; rows: string }[];
  /** Entries that are shown no more, by the deletion of their register that took them. */
  deletions: { register: string; deletion: string; entries: string }[];
  /** When the last checkpoint of each register arrived. */
  lastReports: { register: string; at: string | null }[];
}

export type CountedKind = 'entries' | 'places' | 'nodes' | 'reports' | 'witnessed';

/** An entry as it is shown to the person it concerns; whoever bent a row may have left out anything but its id. */
export type ShownEntry = { leaf_id: string; register: string | null } & {
  [F in keyof Omit<StoredLeaf, 'id' | 'request_id' | 'operation'>]-?: NonNullable<StoredLeaf[F]> | null;
};

/** Where an entry stands in its log. */
export interface PlaceRow {
  subject: string | null;
  leafId: string | null;
  position: string;
  withheld: string | null;
}

export interface ShownPage {
  nodes: { level: number; position: string; hash: string }[];
  places: PlaceRow[];
  entries: ShownEntry[];
}

export interface KeptReport {
  size: string;
  note: string;
  at: string | null;
}

export interface KeptCheckpoint {
  size: string;
  note: string;
  root: string | null;
  at: string | null;
}
