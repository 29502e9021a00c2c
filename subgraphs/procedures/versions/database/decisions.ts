import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import { publicId } from '../../../../kernel/identity.ts';
import { publicationDecisions as decisions } from './tables.ts';

/** Where a row came from: embedded in the project, taken from another system, or entered here. */
export type Origin = 'EMBEDDED' | 'IMPORTED' | 'REGISTERED';

/** A publication decision (quyết định công bố) as everybody may read it. */
export interface Decision {
  id: string;
  /** Number and symbol, such as 163/QĐ-BTP; one authority gives each once. */
  number: string;
  authority: string;
  /** yyyy-MM-dd; null where the source does not tell it. */
  decidedOn: string | null;
  origin: Origin;
}

export const decisionIdOf = (authority: string, number: string): string =>
  publicId(`decision/${authority}/${number}`);

/** Makes sure that a decision named by an imported record is on the list; one that is there stays as it is. */
export async function ensureDecision(tx: Tx, decision: Decision): Promise<string> {
  await tx.insert(decisions).values(decision).onConflictDoNothing();
  const [known] = await tx
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(eq(decisions.authority, decision.authority), eq(decisions.number, decision.number)))
    .limit(1);
  return known?.id ?? decision.id;
}

/** What is known of a decision by its authority and number; undefined where it is on no list. */
export async function findDecision(
  tx: Tx,
  authority: string,
  number: string,
): Promise<{ id: string; decidedOn: string | null } | undefined> {
  const [row] = await tx
    .select({ id: decisions.id, decidedOn: decisions.decidedOn })
    .from(decisions)
    .where(and(eq(decisions.authority, authority), eq(decisions.number, number)))
    .limit(1);
  return row;
}
