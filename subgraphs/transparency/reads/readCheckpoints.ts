import { Failure } from '../../../kernel/failure.ts';
import { pageOf } from '../../../kernel/page.ts';
import { consistencyRanges, fullNodesOf, hashRange } from '../../../platform/sealing/merkle.ts';
import { findCheckpoints, listCheckpoints } from '../database/checkpoints.ts';
import { findIn, listNodes } from '../database/sealedLogs.ts';
import type {
  AccessLogCheckpointConnectionMapper,
  AccessLogConsistencyMapper,
  ContextType,
} from '../mappers.ts';
import type { QueryAccessLogCheckpointsArgs, QueryAccessLogConsistencyArgs } from '../types.generated.ts';

const BEYOND = String(2n ** 63n - 1n);

/** One page of a register's published checkpoints, newest first. */
export async function readCheckpoints(
  context: ContextType,
  args: QueryAccessLogCheckpointsArgs,
): Promise<AccessLogCheckpointConnectionMapper> {
  const { register } = args;
  return pageOf(context.keys, args, {
    scope: `checkpoints ${register}`,
    read: (limit, [below = BEYOND]) => context.read(listCheckpoints, { register, below, limit }),
    sortKey: ({ size }) => [size],
  });
}

const SIZE = /^[1-9]\d{0,15}$/;

/** Proves that the log at one published checkpoint is the beginning of the log at a later one; null for other sizes. */
export async function readConsistency(
  context: ContextType,
  { register, from, to }: QueryAccessLogConsistencyArgs,
): Promise<AccessLogConsistencyMapper | null> {
  if (!SIZE.test(from) || !SIZE.test(to) || Number(from) > Number(to))
    throw new Failure('BAD_USER_INPUT', 'from và to phải là số nguyên dương, from không lớn hơn to.');
  const found = await context.read(findCheckpoints, { register, sizes: [from, to] });
  const [first, last] = [from, to].map((size) => found.find((checkpoint) => checkpoint.size === size));
  if (first === undefined || last === undefined) return null;
  const ranges = consistencyRanges(Number(from), Number(to));
  const wanted = ranges.flatMap(fullNodesOf).map((node) => ({ register, ...node }));
  const nodes = findIn(await context.read(listNodes, { wanted: JSON.stringify(wanted) }));
  const path = ranges.map((range) =>
    hashRange(range, (level, position) => nodes({ register, level, position })).toString('hex'),
  );
  return { from: first, to: last, path };
}
