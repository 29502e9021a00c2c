import type { Tx } from '../../../kernel/database.ts';
import { accessLeaf } from '../../../kernel/domain/events.ts';
import type { StoredLeaf } from '../../../kernel/domain/leaf.ts';
import type { Cursor, Subscription } from '../../../kernel/feed.ts';
import { sealLeaf, shownRegisterOf } from '../../../platform/sealing/leaf.ts';
import type { TreeNode } from '../../../platform/sealing/merkle.ts';
import type { SubgraphName } from '../../../schema/files.ts';
import { insertReportedLeaves } from '../database/accessEntries.ts';
import { touchCoverage } from '../database/registerCoverage.ts';
import { growLog, lockHead, type SealedEntry } from '../database/sealedLogs.ts';
import { witnessLog } from './checkpoints.ts';

/** A leaf with its place in the feed. */
interface ToldLeaf {
  cursor: Cursor;
  leaf: StoredLeaf;
}

/**
 * The audit stream of one register. A leaf that is not one stops this register's stream: its coverage then grows old
 * where everybody sees it, which is better than an entry lost in silence. Of our own leaves only the refusals are entries,
 * most of them already (the log would grow by being read); all of them are in a sealed log.
 */
export function subscribeTo(publisher: SubgraphName): Subscription {
  return {
    publisher,
    stream: 'audit',
    topics: ['access.leaf'],
    halts: true,
    async apply(tx, events, occasion) {
      const told = events.map(({ cursor, payload }) => ({ cursor, leaf: accessLeaf.parse(payload) }));
      const leaves = told.map(({ leaf }) => leaf);
      if (publisher === 'transparency') await insertOwn(tx, leaves);
      else await insertReportedLeaves(tx, publisher, leaves);
      const size = await appendLeaves(tx, publisher, told);
      await witnessLog(tx, publisher, size, occasion);
      await touchCoverage(tx, publisher);
    },
  };
}

/** Each refusal of ours is an entry, whatever part of us refused: so one that is missing was removed. */
async function insertOwn(tx: Tx, leaves: StoredLeaf[]): Promise<void> {
  for (const register of ['transparency', 'gateway']) {
    const shown = leaves.filter((leaf) => shownRegisterOf(leaf) === register);
    if (shown.length > 0) await insertReportedLeaves(tx, register, shown);
  }
}

const isAfter = (a: Cursor, b: Cursor): boolean =>
  a.xid === b.xid ? a.id > b.id : BigInt(a.xid) > BigInt(b.xid);

/** Grows the register's log by the leaves that are new, in the order of the feed, which is that of its sealer. */
async function appendLeaves(tx: Tx, register: string, told: readonly ToldLeaf[]): Promise<number> {
  const head = await lockHead(tx, register);
  const nodes: TreeNode[] = [];
  const entries: SealedEntry[] = [];
  for (const { cursor, leaf } of told) {
    if (!isAfter(cursor, head.after)) continue;
    const position = head.frontier.size;
    const { hash, withheld } = sealLeaf(leaf);
    entries.push({ subject: leaf.subject, leafId: leaf.id, position, withheld });
    nodes.push(...head.frontier.append(hash));
    head.after = cursor;
  }
  if (entries.length > 0) await growLog(tx, register, head, { nodes, entries });
  return head.frontier.size;
}
