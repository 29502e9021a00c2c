import { accessLeaf } from '../../../schema/events.ts';
import type { SubgraphName } from '../../../schema/files.ts';
import type { Tx } from '../../kernel/database.ts';
import type { FeedEvent, Subscription } from '../../kernel/events.ts';
import { leafHashOf, withheldOf } from '../../sealing/leaf.ts';
import type { TreeNode } from '../../sealing/merkle.ts';
import { insertReportedLeaves } from '../database/accessEntries.ts';
import { touchCoverage } from '../database/registerCoverage.ts';
import { growLog, lockHead, type SealedEntry } from '../database/sealedLogs.ts';
import { witnessLog } from './witnessCheckpoints.ts';

/**
 * The audit stream of one register. A leaf that is not one stops this register's stream: its coverage then grows old
 * where everybody sees it, which is better than an entry lost in silence. Our own leaves are entries already, or make
 * none (the log would grow by being read); they are in a sealed log all the same.
 */
export function subscribeTo(publisher: SubgraphName): Subscription {
  return {
    publisher,
    stream: 'audit',
    topics: ['access.leaf'],
    async apply(tx, events, occasion) {
      const leaves = events.map((event) => accessLeaf.parse(event.payload));
      if (publisher !== 'transparency') await insertReportedLeaves(tx, publisher, leaves);
      const size = await appendLeaves(tx, publisher, events);
      await witnessLog(tx, publisher, size, occasion);
      await touchCoverage(tx, publisher);
    },
  };
}

const isAfter = (a: FeedEvent['cursor'], b: FeedEvent['cursor']): boolean =>
  a.xid === b.xid ? a.id > b.id : BigInt(a.xid) > BigInt(b.xid);

/** Grows the register's log by the leaves that are new, in the order of the feed, which is that of its sealer. */
async function appendLeaves(tx: Tx, register: string, events: FeedEvent[]): Promise<number> {
  const head = await lockHead(tx, register);
  const nodes: TreeNode[] = [];
  const entries: SealedEntry[] = [];
  for (const { cursor, payload } of events) {
    if (!isAfter(cursor, head.after)) continue;
    const leaf = accessLeaf.parse(payload);
    const position = head.frontier.size;
    entries.push({ subject: leaf.subject, leafId: leaf.id, position, withheld: withheldOf(leaf) });
    nodes.push(...head.frontier.append(leafHashOf(leaf)));
    head.after = cursor;
  }
  if (entries.length > 0) await growLog(tx, register, head, { nodes, entries });
  return head.frontier.size;
}
