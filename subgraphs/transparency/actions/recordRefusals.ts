import { refusalsOfPeople } from '../../../kernel/domain/reported.ts';
import { Failure } from '../../../kernel/failure.ts';
import { gatewayOperation } from '../../../platform/sealing/leaf.ts';
import { writeOwnRefusals } from '../database/accessEntries.ts';
import type { ContextType } from '../mappers.ts';

/**
 * Writes what the gateway refused itself, by the viewer of the envelope, as leaves of our own audit and as entries of the log.
 * Returns how many.
 */
export async function recordGatewayRefusals(
  context: ContextType,
  payload: unknown,
): Promise<{ recorded: number }> {
  const parsed = refusalsOfPeople.safeParse(payload);
  if (!parsed.success) throw new Failure('BAD_REQUEST');
  if (context.viewer === null) throw new Failure('UNAUTHENTICATED');
  const leaves = parsed.data
    .flatMap(({ subject, ...refused }) => context.leavesOf(refused, [subject]))
    // Whose refusal it was is sealed with it: there is no log of the gateway that could say it.
    .map((leaf) => ({ ...leaf, operation: gatewayOperation(leaf.operation) }));
  await writeOwnRefusals(context.database, 'gateway', leaves);
  return { recorded: leaves.length };
}
