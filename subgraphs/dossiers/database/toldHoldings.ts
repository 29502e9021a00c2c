/** The projection of warehouse, as feeds/warehouse.ts writes it: papers that are held, and who acts for organisations. */
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../../kernel/database.ts';
import type { evidence, organizationRegistered } from '../../../kernel/domain/events.ts';
import { jsonRows } from './jsonRows.ts';

/** An older version of a record never replaces a newer one. */
export async function writeEvidence(tx: Tx, newest: readonly z.output<typeof evidence>[]): Promise<void> {
  if (newest.length === 0) return;
  await tx.execute(sql`
    insert into held_evidence (subject, document_id, result_type, form, state, valid_from, valid_until, permanent, record_version)
    select subject, "documentId", "resultType", form, state, "validFrom", "validUntil", permanent, "recordVersion"
    from jsonb_to_recordset(${jsonRows(newest)}) as one (subject uuid, "documentId" uuid, "resultType" text,
      form text, state text, "validFrom" date, "validUntil" date, permanent boolean, "recordVersion" text)
    on conflict (subject, document_id) do update set result_type = excluded.result_type, form = excluded.form,
      state = excluded.state, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
      permanent = excluded.permanent, record_version = excluded.record_version
    where case when excluded.record_version ~ '^[0-9]+$' and held_evidence.record_version ~ '^[0-9]+$'
      then excluded.record_version::numeric >= held_evidence.record_version::numeric else true end`);
}

/** What is told of an organisation replaces its representatives. */
export async function replaceOrganizations(
  tx: Tx,
  newest: readonly z.output<typeof organizationRegistered>[],
): Promise<void> {
  if (newest.length === 0) return;
  const ids = jsonRows(newest);
  await tx.execute(sql`
    insert into organizations (organization_id)
    select "organizationId" from jsonb_to_recordset(${ids}) as one ("organizationId" uuid) on conflict do nothing`);
  await tx.execute(sql`
    delete from representatives where organization_id in
      (select "organizationId" from jsonb_to_recordset(${ids}) as one ("organizationId" uuid))`);
  const offices = newest.flatMap(({ organizationId, representatives }) =>
    representatives.map((office) => ({ ...office, organizationId })),
  );
  await tx.execute(sql`
    insert into representatives (organization_id, person_id, from_day, until_day)
    select distinct on ("organizationId", "personId", "from") "organizationId", "personId", "from", "until"
    from jsonb_to_recordset(${jsonRows(offices)}) as one ("organizationId" uuid, "personId" uuid, "from" date, "until" date)
    order by "organizationId", "personId", "from", "until" desc nulls first`);
}
