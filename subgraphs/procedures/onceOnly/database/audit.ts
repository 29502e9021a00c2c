import { sql } from 'drizzle-orm';
import type { Database } from '../../../../kernel/database.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { listResultTypes, listResultTypesOn } from '../../codeLists/database/agencies.ts';
import type { AuditDecision, AuditInput } from '../rules/audit/standing.ts';
import { buildNameIndex } from '../rules/matching/names.ts';

/** Contents are large: so many are held at once on the way from the database. */
const BATCH = 200;

/** Everything the audit counts, as it stands on a day (yyyy-MM-dd), in one snapshot. */
export async function readAuditInput(database: Database, day: string): Promise<AuditInput> {
  return database.jobSnapshot(async (tx) => {
    const contents: ProcedureContent[] = [];
    for (let after = ''; ; ) {
      const rows = await tx.execute<{ code: string; content: ProcedureContent }>(sql`
        select code, content from procedures_versions
        where code > ${after} and daterange(in_force_from, in_force_to) @> ${day}::date order by code limit ${BATCH}`);
      contents.push(...[...rows].map(({ content }) => content));
      const last = rows.at(-1);
      if (last === undefined || rows.length < BATCH) break;
      after = last.code;
    }
    const decisions = await tx.execute<Omit<AuditDecision, 'decidedAt'> & { decidedAt: string }>(sql`
      select procedure_code as procedure, component, result_type as "resultType", state, basis,
        valid_from::text as "validFrom", decided_at::text as "decidedAt"
      from evidence_mappings order by decided_at, id`);
    const agencies = await tx.execute<{ code: string; name: string }>(sql`select code, name from agencies`);
    const resultTypes = await listResultTypes(tx);
    return {
      day,
      contents,
      decisions: [...decisions].map((one) => ({ ...one, decidedAt: new Date(one.decidedAt) })),
      resultTypes,
      agencies: new Map([...agencies].map(({ code, name }) => [code, name])),
      index: buildNameIndex(await listResultTypesOn(tx, day)),
    };
  });
}
