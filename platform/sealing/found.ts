/** What a verifier found, to be compared with what others keep. */
import type { Checkpoint } from './checkpoint.ts';
import type { Place } from './exportLines.ts';
import type { StoredLeaf } from './leaf.ts';
import type { TreeNode } from './merkle.ts';

/** A leaf at the place where it was sealed, or will be sealed, to be compared with what others keep. */
export interface FoundLeaf {
  kind: 'leaf';
  /** Place in the tree, also of a leaf that waits for its seal. */
  position: number;
  /** Size of the last checkpoint before it: where its batch begins. */
  batch: number;
  place: Place;
  leaf: StoredLeaf;
  withheld: string;
  /** The nodes that it made full. */
  nodes: TreeNode[];
  /** Frontier of the tree with this leaf as its last. */
  frontier: () => Buffer;
}

/** A checkpoint that is good. */
export interface FoundCheckpoint {
  kind: 'checkpoint';
  checkpoint: Checkpoint;
  note: string;
  /** Where the witness was told of it. */
  told: Place;
}

export type Found = FoundLeaf | FoundCheckpoint;

export const isAfter = (a: Place, b: Place): boolean =>
  a.xid === b.xid ? a.id > b.id : BigInt(a.xid) > BigInt(b.xid);
export const isSame = (a: Place, b: Place): boolean => a.xid === b.xid && a.id === b.id;
