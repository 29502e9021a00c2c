import type { Checkpoint } from '../../../platform/sealing/checkpoint.ts';

/** What the witness knows when a register signs its log anew. */
export interface Known {
  /** The last checkpoint that the witness signed, or the empty log. */
  previous: { size: number; root: Buffer; at?: Date };
  /** Root at the new size, of the leaves that the register itself has told. */
  ownRoot: Buffer;
}

/**
 * Why the witness does not sign; undefined when it does. It signs only what continues the last one it signed and what its
 * own copy of the log says as well: a register can then neither rewrite its past nor show two.
 */
export function findContradiction(checkpoint: Checkpoint, { previous, ownRoot }: Known): string | undefined {
  const { size } = checkpoint;
  if (checkpoint.previousSize !== previous.size || !checkpoint.previousRoot.equals(previous.root))
    return `the checkpoint at ${size} does not continue the one at ${previous.size}`;
  if (!checkpoint.root.equals(ownRoot))
    return `the checkpoint at ${size} is not over the leaves that the register told`;
  if (previous.at !== undefined && checkpoint.at < previous.at)
    return `the checkpoint at ${size} is dated before the one it continues`;
  return undefined;
}
