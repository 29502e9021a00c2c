import { z } from 'zod';
import { insertLeaves, type Leaf } from '../../kernel/audit.ts';
import { Failure } from '../../kernel/failure.ts';
import { gatewayOperation } from '../../sealing/leaf.ts';
import { insertOwnRefusals } from '../database/accessEntries.ts';
import { touchGatewayCoverage } from '../database/registerCoverage.ts';
import type { ContextType } from '../mappers.ts';

/** What the gateway sends to the service `refusals`: attempts it refused itself, by the viewer of the envelope. */
export const refusalsSchema = z
  .array(
    z.object({
      /** Opaque id of the person or organisation whose data was asked for. */
      subject: z.uuid(),
      /** Coordinates that were asked for. */
      fields: z.array(z.string().max(120)).min(1).max(200),
      purpose: z.string().max(60).nullable(),
      basis: z.string().max(200).nullable(),
      dossier: z.uuid().nullable(),
    }),
  )
  .min(1)
  .max(100);

/** Writes the gateway's refusals as leaves of our own audit and as entries of the log. Returns how many. */
export async function recordGatewayRefusals(
  context: ContextType,
  payload: unknown,
): Promise<{ recorded: number }> {
  const parsed = refusalsSchema.safeParse(payload);
  if (!parsed.success) throw new Failure('BAD_REQUEST');
  if (context.viewer === null) throw new Failure('UNAUTHENTICATED');
  const leaves: Leaf[] = [];
  for (const { subject, fields, purpose, basis, dossier } of parsed.data) {
    // Each refusal has a purpose of its own, so each is taken from the trail before the next is noted.
    context.purpose = purpose === null ? null : { code: purpose, basis, dossier };
    context.audit.deny(subject, ...fields);
    const taken = context.audit.take();
    // Whose refusal it was is sealed with it: there is no log of the gateway that could say it.
    leaves.push(
      ...taken.map((leaf) => ({ ...leaf, basis, dossier, operation: gatewayOperation(leaf.operation) })),
    );
  }
  await write(context, 'gateway', leaves);
  return { recorded: leaves.length };
}

/** Somebody asked for the log of another person: she will see the attempt in it. */
export async function recordLogRefused(context: ContextType, subject: string): Promise<void> {
  context.audit.deny(subject, 'Person.accessLog');
  await write(context, 'transparency', context.audit.take());
}

/** Under the role of jobs, the only one that may append to the log; leaf and entry stand or fall together. */
async function write(context: ContextType, register: string, leaves: Leaf[]): Promise<void> {
  try {
    await context.database.jobTransaction(async (tx) => {
      await insertLeaves(tx, leaves);
      await insertOwnRefusals(tx, register);
      const [leaf] = leaves;
      if (register === 'gateway' && leaf !== undefined) await touchGatewayCoverage(tx, leaf.at);
    });
  } catch {
    throw new Failure('AUDIT_UNAVAILABLE');
  }
}
