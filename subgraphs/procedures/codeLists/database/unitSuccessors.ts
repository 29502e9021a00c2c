import { eq } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import type { KnownProvinces, Successor } from '../rules/lists/judgeSuccessors.ts';
import { unitSuccessors as successors, administrativeUnits as units } from './tables.ts';

/** The provinces of both tables by code, and what is known of who became what. */
export async function readKnownProvinces(tx: Tx): Promise<KnownProvinces> {
  const provinces = await tx
    .select({ vintage: units.vintage, code: units.code, name: units.name })
    .from(units)
    .where(eq(units.level, 'PROVINCE'));
  const of = (vintage: string): Map<string, string> =>
    new Map(provinces.filter((unit) => unit.vintage === vintage).map(({ code, name }) => [code, name]));
  const known = await tx
    .select({ code: successors.code, successor: successors.successorCode })
    .from(successors)
    .where(eq(successors.vintage, 'UNITS_63'));
  return {
    before: of('UNITS_63'),
    after: of('UNITS_34'),
    successors: new Map(known.map(({ code, successor }) => [code, successor])),
  };
}

export async function insertSuccessors(tx: Tx, added: readonly Successor[]): Promise<void> {
  if (added.length === 0) return;
  await tx.insert(successors).values(
    added.map(({ code, successor }) => ({
      vintage: 'UNITS_63' as const,
      code,
      successorVintage: 'UNITS_34' as const,
      successorCode: successor,
    })),
  );
}
