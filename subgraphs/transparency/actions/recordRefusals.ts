import { insertLeaves, type Leaf } from '../../../kernel/audit.ts';
import { refusalsOfPeople } from '../../../kernel/domain/reported.ts';
import { Failure } from '../../../kernel/failure.ts';
import { gatewayOperation } from '../../../platform/sealing/leaf.ts';
import { insertOwnRefusals } from '../database/accessEntries.ts';
import { touchGatewayCoverage } from '../database/registerCoverage.ts';
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
  await write(context, 'gateway', leaves);
  return { recorded: leaves.length };
}

/** Somebody asked for the log of another person: she will see the attempt in it. */
export async function recordLogRefused(context: ContextType, subject: string): Promise<void> {
  context.audit.deny(subject, 'Person.accessLog');
  const leaves = context.audit.take().map((leaf) => ({ ...leaf, refusal: 'FORBIDDEN' as const }));
  await write(context, 'transparency', leaves);
}

/** Under the role of jobs, the only one that may append to the log; leaf and entry stand or fall together. */
async function write(context: ContextType, register: string, leaves: Leaf[]): Promise<void> {
  try {
    await context.database.jobTransaction(async (tx) => {
      await insertLeaves(tx, leaves);
      await insertOwnRefusals(tx, register);
      // The newest, as whoever verifies the log finds it there: one report may hold refusals of several moments.
      const newest = leaves
        .map(({ at }) => at)
        .sort()
        .at(-1);
      if (register === 'gateway' && newest !== undefined) await touchGatewayCoverage(tx, newest);
    });
  } catch (error) {
    throw new Failure('AUDIT_UNAVAILABLE', undefined, error);
  }
}
