import { eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { AgencyKind } from '../rules/agencyKind.ts';
import type { ResultTypeContent } from '../rules/resultType.ts';
import { resultTypesOn } from './listedOn.ts';
import { agencies, resultTypes } from './tables.ts';

/** An agency that data speaks of. One that the list does not have keeps its code and has no name. */
export interface AgencyFacts {
  code: string;
  name: string | null;
  legacyCode: string | null;
  kind: AgencyKind | null;
}

export const selectAgencies = statement<{ codes: readonly string[] }, AgencyFacts[]>((db) =>
  db
    .select({
      code: agencies.code,
      name: agencies.name,
      legacyCode: agencies.legacyCode,
      kind: agencies.kind,
    })
    .from(agencies)
    .where(sql`${agencies.code} = any(${sql.placeholder('codes')}::text[])`)
    .prepare('agencies_by_code'),
);

const resultTypeColumns = {
  code: resultTypes.code,
  name: resultTypes.name,
  issuer: resultTypes.issuer,
  dataSchema: resultTypes.dataSchema,
};

export const selectResultTypes = statement<{ codes: readonly string[] }, ResultTypeContent[]>((db) =>
  db
    .select(resultTypeColumns)
    .from(resultTypes)
    .where(sql`${resultTypes.code} = any(${sql.placeholder('codes')}::text[])`)
    .prepare('result_types_by_code'),
);

/** Every result type that anybody may name, those that have ended among them: some thousands at most. */
export async function listResultTypes(tx: Tx): Promise<ResultTypeContent[]> {
  return tx.select(resultTypeColumns).from(resultTypes).limit(10_000);
}

/** Those that hold on a day (yyyy-MM-dd): what a paper of that day may be. */
export async function listResultTypesOn(tx: Tx, day: string): Promise<ResultTypeContent[]> {
  return [
    ...(await tx.execute<ResultTypeContent & Record<string, unknown>>(sql`
      select code, name, issuer, data_schema as "dataSchema" from ${resultTypesOn(day)} limit 10000`)),
  ];
}

/** What kind of agency a code is; undefined for one that the list does not have. */
export async function findAgencyKind(tx: Tx, code: string): Promise<AgencyKind | undefined> {
  const rows = await tx
    .select({ kind: agencies.kind })
    .from(agencies)
    .where(eq(agencies.code, code))
    .limit(1);
  return rows[0]?.kind;
}

export async function findResultType(tx: Tx, code: string): Promise<ResultTypeContent | undefined> {
  const rows = await tx
    .select(resultTypeColumns)
    .from(resultTypes)
    .where(eq(resultTypes.code, code))
    .limit(1);
  return rows[0];
}
