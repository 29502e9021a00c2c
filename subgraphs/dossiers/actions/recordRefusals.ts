import { insertLeaves } from '../../../kernel/audit.ts';
import { refusalsOfDossiers } from '../../../kernel/domain/reported.ts';
import { Failure } from '../../../kernel/failure.ts';
import { listPeopleOf } from '../database/parties.ts';
import type { ContextType } from '../mappers.ts';

/**
 * Writes what the gateway refused about the people of a dossier, whom it does not know. The answer is the same whether there is
 * such a dossier or not.
 */
export async function recordRefusals(context: ContextType, payload: unknown): Promise<Record<string, never>> {
  const parsed = refusalsOfDossiers.safeParse(payload);
  if (!parsed.success) throw new Failure('BAD_REQUEST');
  if (context.viewer === null) throw new Failure('UNAUTHENTICATED');
  try {
    await context.database.jobTransaction(async (tx) => {
      for (const refused of parsed.data)
        await insertLeaves(tx, context.leavesOf(refused, await listPeopleOf(tx, refused.dossier)));
    });
  } catch (error) {
    throw new Failure('AUDIT_UNAVAILABLE', undefined, error);
  }
  return {};
}
