import { sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import { listResultTypesOn } from '../../codeLists/database/agencies.ts';
import {
  type ListedAgency,
  readAgenciesOn,
  readAgencyNamesBefore,
} from '../../codeLists/database/listedOn.ts';
import { readKnownEntries, readMappedSpellings } from '../../codeLists/database/spellings.ts';
import { indexExactly } from '../../codeLists/rules/spelling.ts';
import { spellingKey } from '../../records/rules/nationalLists.ts';
import type { ImportLists } from '../rules/conform.ts';

/**
 * The code lists as an import of one source sees them on a day.
 *
 * @param day yyyy-MM-dd
 */
export async function readImportLists(tx: Tx, source: string, day: string): Promise<ImportLists> {
  const fields = await readKnownEntries(tx, 'FIELD', day);
  const applicants = await readKnownEntries(tx, 'APPLICANT_KIND', day);
  const agencies = await readAgenciesOn(tx, day);
  const held = new Set(agencies.map(({ code }) => code));
  const former = await readAgencyNamesBefore(tx, day);
  const resultTypes = await readResultTypeNames(tx);
  return {
    national: {
      agencies: new Map([
        ...listUniqueSpellings(agencies),
        ...[...(await readMappedSpellings(tx, 'AGENCY', source))].flatMap(([spelling, code]) =>
          held.has(code) ? [[spellingKey(spelling), code] as const] : [],
        ),
      ]),
      endedAgencies: new Map(listUniqueSpellings(former)),
      resultTypes: new Set((await listResultTypesOn(tx, day)).map(({ code }) => code)),
      cited: await readCited(tx),
    },
    agencies: held,
    fields: new Map(fields.map(({ code, name }) => [code, name])),
    resultTypes,
    exact: { FIELD: indexExactly(fields), APPLICANT_KIND: indexExactly(applicants) },
    mapped: {
      FIELD: await readMappedSpellings(tx, 'FIELD', source),
      APPLICANT_KIND: await readMappedSpellings(tx, 'APPLICANT_KIND', source),
    },
  };
}

const spellingsOf = ({ code, name, legacyCode }: ListedAgency): string[] =>
  [code, name, ...(legacyCode === null ? [] : [legacyCode])].map(spellingKey);

/** Codes and names by which one agency is meant. A name that two have, such as that of a commune, means neither. */
function listUniqueSpellings(agencies: readonly ListedAgency[]): [key: string, code: string][] {
  const codes = new Map<string, Set<string>>();
  for (const agency of agencies)
    for (const key of spellingsOf(agency)) codes.set(key, (codes.get(key) ?? new Set()).add(agency.code));
  return [...codes].flatMap(([key, [code, other]]) =>
    code === undefined || other !== undefined ? [] : [[key, code]],
  );
}

async function readResultTypeNames(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.execute<{ code: string; name: string }>(sql`select code, name from result_types`);
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** How many procedures in force of each field cite which document. */
async function readCited(tx: Tx): Promise<Map<string, Map<string, number>>> {
  const rows = await tx.execute<{ field: string; number: string; times: number }>(sql`
    select field, basis ->> 'number' as number, count(distinct code)::integer as times
    from procedures_versions, jsonb_array_elements(content -> 'legalBasis') as basis
    where in_force_to is null
    group by 1, 2`);
  const cited = new Map<string, Map<string, number>>();
  for (const { field, number, times } of rows)
    cited.set(field, (cited.get(field) ?? new Map<string, number>()).set(number, times));
  return cited;
}
