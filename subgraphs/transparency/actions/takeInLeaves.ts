import { accessLeaf } from '../../../schema/events.ts';
import type { SubgraphName } from '../../../schema/files.ts';
import type { Subscription } from '../../kernel/events.ts';
import { insertReportedLeaves } from '../database/accessEntries.ts';
import { touchCoverage } from '../database/registerCoverage.ts';

/**
 * The audit stream of one register. A leaf that is not one stops this register's stream: its coverage then grows old
 * where everybody sees it, which is better than an entry lost in silence.
 */
export function subscribeTo(publisher: SubgraphName): Subscription {
  return {
    publisher,
    stream: 'audit',
    topics: ['access.leaf'],
    async apply(tx, events) {
      const leaves = events.map((event) => accessLeaf.parse(event.payload));
      await insertReportedLeaves(tx, publisher, leaves);
      await touchCoverage(tx, publisher);
    },
  };
}
