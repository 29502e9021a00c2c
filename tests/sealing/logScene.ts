import type { Keys } from '../../kernel/keys.ts';
import {
  cosignCheckpoint,
  NO_CHECKPOINT,
  publicKeysOf,
  signCheckpoint,
} from '../../platform/sealing/checkpoint.ts';
import type { ExportLine } from '../../platform/sealing/exportLines.ts';
import { leafHashOf, type StoredLeaf } from '../../platform/sealing/leaf.ts';
import { Frontier } from '../../platform/sealing/merkle.ts';
import { LogVerifier, type Verdict } from '../../platform/sealing/verifier.ts';
import { testKeys } from '../support/house.ts';

export const LOG = 'population';
export const publicKeys = publicKeysOf(testKeys, [LOG, 'witness']);
const BEGUN = Date.UTC(2026, 10, 16);

/** The leaf that stands at a position of the scene. */
export const storedLeaf = (position: number): StoredLeaf => ({
  id: `019a0000-0000-7000-8000-${String(position).padStart(12, '0')}`,
  at: new Date(BEGUN + position * 60_000).toISOString(),
  request_id: `request-${position}`,
  operation: null,
  outcome: position % 5 === 0 ? 'DENIED' : 'DISCLOSED',
  subject: `019a0000-0000-8000-8000-${String(position % 7).padStart(12, '0')}`,
  actor_kind: 'OFFICER',
  actor: 'b'.repeat(64),
  actor_is_subject: false,
  agency: 'H15.50.05',
  client: 'one-stop-dak-lak',
  fields: ['Person.birthDate', 'Person.fullName'],
  purpose: 'PROCEDURE_HANDLING',
  basis: null,
  dossier: null,
});

/** An exported log over these leaves, with a checkpoint after every `every` of them, signed by whoever holds the keys. */
export function sealLog(leaves: readonly StoredLeaf[], every: number, keys: Keys = testKeys): ExportLine[] {
  const lines: ExportLine[] = [{ log: LOG }];
  const tree = new Frontier();
  let previous: { size: number; root: Buffer } = NO_CHECKPOINT;
  leaves.forEach((leaf, position) => {
    const hash = leafHashOf(leaf);
    tree.append(hash);
    lines.push({ position, id: leaf.id, hash: hash.toString('hex'), leaf });
    if ((position + 1) % every !== 0) return;
    const current = { size: tree.size, root: tree.root };
    const at = new Date(BEGUN + 86_400_000 + position * 60_000);
    const follows = { previousSize: previous.size, previousRoot: previous.root };
    lines.push({ checkpoint: signCheckpoint(keys, { origin: LOG, ...current, ...follows, at }) });
    previous = current;
  });
  return lines;
}

/** The last checkpoint of a log as its witness published it. */
export function witnessedOf(lines: readonly ExportLine[]): string {
  const last = lines.findLast((line) => 'checkpoint' in line);
  if (last === undefined || !('checkpoint' in last)) throw new Error('a log without a checkpoint');
  return cosignCheckpoint(testKeys, last.checkpoint, new Date(BEGUN + 2 * 86_400_000));
}

export function verifyLog(lines: readonly ExportLine[], trusted?: string): Verdict {
  const verifier = new LogVerifier(LOG, publicKeys, ...(trusted === undefined ? [] : [trusted]));
  for (const line of lines) verifier.take(line);
  return verifier.finish();
}
