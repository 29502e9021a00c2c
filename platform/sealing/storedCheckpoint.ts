/** What stands beside the note in the row of a checkpoint: the sealer goes on from it. */
import type { Checkpoint } from './checkpoint.ts';
import type { Place, StoredCheckpoint } from './exportLines.ts';
import { isSame } from './found.ts';

/**
 * Names of the columns that are not those of the checkpoint.
 *
 * @param frontier of the tree under it, hexadecimal
 * @param place of the last leaf under it
 */
export function listChanged(
  stored: StoredCheckpoint,
  { size, previousSize, root, at }: Checkpoint,
  { frontier, place }: { frontier: string; place: Place },
): string[] {
  return [
    stored.size === String(size) ? '' : 'size',
    stored.previousSize === String(previousSize) ? '' : 'previous size',
    stored.root === root.toString('hex') ? '' : 'root',
    stored.frontier === frontier ? '' : 'frontier',
    stored.at === String(at.getTime()) ? '' : 'time',
    isSame(stored.after, place) ? '' : 'last leaf',
  ].filter((name) => name !== '');
}
