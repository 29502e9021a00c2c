/** What a verifier found, to be compared with what others keep. */
import type { Checkpoint } from './checkpoint.ts';
import type { Place } from './exportLines.ts';
import type { StoredLeaf } from './leaf.ts';
import type { TreeNode } from './merkle.ts';

/** An entry at its place in the tree. */
interface FoundPlace {
  /** Place in the tree, also of a leaf that waits for its seal. */
  position: number;
  /** Size of the last checkpoint before it: where its batch begins. */
  batch: number;
  place: Place;
  /** The nodes that it made full. */
  nodes: TreeNode[];
  /** Frontier of the tree with this leaf as its last. */
  frontier: () => Buffer;
}

/** A leaf at the place where it was sealed, or will be sealed, to be compared with what others keep. */
export interface FoundLeaf extends FoundPlace {
  kind: 'leaf';
  leaf: StoredLeaf;
  withheld: string;
}

/** A leaf whose text was deleted after its time: only its hash is there. */
export interface FoundDeleted extends FoundPlace {
  kind: 'deleted';
  hash: Buffer;
  /** Id of the leaf that is the deletion. */
  deletion: string;
}

export type FoundEntry = FoundLeaf | FoundDeleted;

/** A checkpoint that is good. */
export interface FoundCheckpoint {
  kind: 'checkpoint';
  checkpoint: Checkpoint;
  note: string;
  /** Where the witness was told of it. */
  told: Place;
}

export type Found = FoundEntry | FoundCheckpoint;

export const isAfter = (a: Place, b: Place): boolean =>
  a.xid === b.xid ? a.id > b.id : BigInt(a.xid) > BigInt(b.xid);
export const isSame = (a: Place, b: Place): boolean => a.xid === b.xid && a.id === b.id;
