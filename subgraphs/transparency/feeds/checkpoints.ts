import type { Tx } from '../../../kernel/database.ts';
import { accessCheckpoint } from '../../../kernel/domain/events.ts';
import type { Occasion, Subscription } from '../../../kernel/feed.ts';
import type { Keys } from '../../../kernel/keys.ts';
import {
  type Checkpoint,
  CheckpointRefused,
  cosignCheckpoint,
  NO_CHECKPOINT,
  openCheckpoint,
  publicKeysOf,
} from '../../../platform/sealing/checkpoint.ts';
import type { SubgraphName } from '../../../schema/files.ts';
import {
  findLastNote,
  findNoteAt,
  hasAlarm,
  insertAlarm,
  insertCheckpoint,
  insertReport,
  listReports,
} from '../database/checkpoints.ts';
import { lockHead, rootAt } from '../database/sealedLogs.ts';
import { findContradiction } from '../rules/witness.ts';

/** The checkpoints that one register signs over its log. */
export function subscribeToCheckpoints(publisher: SubgraphName): Subscription {
  return {
    publisher,
    stream: 'outbox',
    topics: ['access.checkpoint'],
    // Each is signed over the one before it.
    halts: true,
    async apply(tx, events, occasion) {
      const head = await lockHead(tx, publisher);
      for (const { payload } of events) {
        const { note } = accessCheckpoint.parse(payload);
        await receive(tx, publisher, note, occasion.keys);
      }
      await witnessLog(tx, publisher, head.frontier.size, occasion);
    },
  };
}

const open = (keys: Keys, register: string, note: string): Checkpoint =>
  openCheckpoint(note, publicKeysOf(keys, [register]), [register]);

async function receive(tx: Tx, register: string, note: string, keys: Keys): Promise<void> {
  let checkpoint: Checkpoint;
  try {
    checkpoint = open(keys, register, note);
  } catch (error) {
    if (!(error instanceof CheckpointRefused)) throw error;
    return insertAlarm(tx, register, error.message, note);
  }
  const { size } = checkpoint;
  const last = await findLastNote(tx, register);
  if (last === undefined || size > open(keys, register, last).size) return insertReport(tx, checkpoint, note);
  // The same one again is nothing new; another one over a size that is past is a second history.
  const known = await findNoteAt(tx, register, size);
  if (known?.startsWith(note)) return;
  await insertAlarm(tx, register, `the register signed another checkpoint at ${size}`, note);
}

/**
 * Signs as witness what the register reported and its leaves, which are here up to `size`, bear out. The first
 * contradiction ends it: from then on the register has no witness until somebody has looked.
 */
export async function witnessLog(
  tx: Tx,
  register: string,
  size: number,
  { keys, now }: Occasion,
): Promise<void> {
  if (await hasAlarm(tx, register)) return;
  const note = await findLastNote(tx, register);
  let previous: { size: number; root: Buffer; at?: Date } =
    note === undefined ? NO_CHECKPOINT : open(keys, register, note);
  for (const reported of await listReports(tx, register, previous.size, size)) {
    const checkpoint = open(keys, register, reported);
    const ownRoot = await rootAt(tx, register, checkpoint.size);
    const contradiction = findContradiction(checkpoint, { previous, ownRoot });
    if (contradiction !== undefined) return insertAlarm(tx, register, contradiction, reported);
    await insertCheckpoint(tx, checkpoint, cosignCheckpoint(keys, reported, now));
    previous = checkpoint;
  }
}
