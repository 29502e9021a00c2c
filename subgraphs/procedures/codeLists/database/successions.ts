/** What became what: units of the two tables, and agencies. */
import { eq } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import type { KnownSuccession, NamedUnit, Successor } from '../rules/lists/judgeSuccessors.ts';
import { agencies, agencySuccessors, unitSuccessors, administrativeUnits as units } from './tables.ts';

/** The units of both tables by code, and what is known of which became which. */
export async function readUnitSuccession(tx: Tx): Promise<KnownSuccession> {
  const rows = await tx
    .select({ vintage: units.vintage, code: units.code, name: units.name, level: units.level })
    .from(units);
  const of = (vintage: string): Map<string, NamedUnit> =>
    new Map(rows.filter((unit) => unit.vintage === vintage).map((unit) => [unit.code, unit]));
  const known = await tx
    .select({ code: unitSuccessors.code, successor: unitSuccessors.successorCode })
    .from(unitSuccessors)
    .where(eq(unitSuccessors.vintage, 'UNITS_63'));
  return { before: of('UNITS_63'), after: of('UNITS_34'), successors: bySuccession(known) };
}

/** The agencies by code, and what is known of which took over from which. */
export async function readAgencySuccession(tx: Tx): Promise<KnownSuccession> {
  const rows = await tx.select({ code: agencies.code, name: agencies.name }).from(agencies);
  const named = new Map(rows.map(({ code, name }) => [code, { name, level: null }]));
  const known = await tx
    .select({ code: agencySuccessors.agency, successor: agencySuccessors.successor })
    .from(agencySuccessors);
  return { before: named, after: named, successors: bySuccession(known) };
}

function bySuccession(known: readonly Successor[]): Map<string, Set<string>> {
  const successors = new Map<string, Set<string>>();
  for (const { code, successor } of known)
    successors.set(code, (successors.get(code) ?? new Set()).add(successor));
  return successors;
}

export async function insertUnitSuccessors(
  tx: Tx,
  added: readonly Successor[],
  source: string,
): Promise<void> {
  if (added.length === 0) return;
  await tx.insert(unitSuccessors).values(
    added.map(({ code, successor }) => ({
      vintage: 'UNITS_63' as const,
      code,
      successorVintage: 'UNITS_34' as const,
      successorCode: successor,
      source,
    })),
  );
}

export async function insertAgencySuccessors(
  tx: Tx,
  added: readonly Successor[],
  source: string,
): Promise<void> {
  if (added.length === 0) return;
  await tx
    .insert(agencySuccessors)
    .values(added.map(({ code, successor }) => ({ agency: code, successor, source })));
}
