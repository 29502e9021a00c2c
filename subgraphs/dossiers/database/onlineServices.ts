/** The projections of online services and of kinds of agencies, fed by procedures. */

import { eq, type SQL, sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { Tx } from '../../../kernel/database.ts';
import type { agencyListed, ToldServices } from '../../../kernel/domain/events.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode, ProcedureCode } from '../../../kernel/domain/scalars.ts';
import type { OnlinePlace } from '../rules/online.ts';

const onlineServices = pgTable('online_services', {
  procedureCode: text('procedure_code').$type<ProcedureCode>().notNull(),
  agency: text('agency').$type<AgencyCode>().notNull(),
  revision: integer('revision').notNull(),
  services: jsonb('services').$type<ToldServices['services']>().notNull(),
});

const agencyKinds = pgTable('agency_kinds', {
  agency: text('agency').$type<AgencyCode>().primaryKey(),
  kind: text('kind').notNull(),
  name: text('name'),
});

/** What the agency of a dossier is called at this moment, as a value to insert; null where the catalogue told no name. */
export const nameOfItsAgency = (dossierId: DossierId): SQL<string | null> =>
  sql`(select k.name from agency_kinds k join dossiers d on d.agency = k.agency where d.dossier_id = ${dossierId})`;

/** Every agency at which a procedure is or was online; none where the catalogue tells nothing of it. */
export async function listOnlinePlaces(tx: Tx, procedureCode: ProcedureCode): Promise<OnlinePlace[]> {
  return tx
    .select({ agency: onlineServices.agency, services: onlineServices.services })
    .from(onlineServices)
    .where(eq(onlineServices.procedureCode, procedureCode))
    .limit(10_000);
}

/** What kind of agency a code is; undefined where no list says it. */
export async function findKindOfAgency(tx: Tx, agency: AgencyCode): Promise<string | undefined> {
  const [row] = await tx
    .select({ kind: agencyKinds.kind })
    .from(agencyKinds)
    .where(eq(agencyKinds.agency, agency));
  return row?.kind;
}

/** Takes in what the catalogue says is online. The same may come twice, and an older revision never replaces a newer one. */
export async function applyOnlineServices(tx: Tx, told: readonly ToldServices[]): Promise<void> {
  if (told.length === 0) return;
  await tx.execute(sql`
    insert into online_services (procedure_code, agency, revision, services)
    select distinct on (procedure, agency) procedure, agency, revision, services
    from jsonb_to_recordset(${JSON.stringify(told)}::text::jsonb)
      as one (procedure text, agency text, revision integer, services jsonb)
    order by procedure, agency, revision desc
    on conflict (procedure_code, agency) do update
      set revision = excluded.revision, services = excluded.services
      where online_services.revision < excluded.revision`);
}

/** Takes in what kind agencies are, and what they are called: the last word about each, which is one event per code here. */
export async function applyAgencyKinds(
  tx: Tx,
  told: readonly z.output<typeof agencyListed>[],
): Promise<void> {
  if (told.length === 0) return;
  await tx.execute(sql`
    insert into agency_kinds (agency, kind, name)
    select agency, kind, name
    from jsonb_to_recordset(${JSON.stringify(told)}::text::jsonb) as one (agency text, kind text, name text)
    on conflict (agency) do update set kind = excluded.kind, name = coalesce(excluded.name, agency_kinds.name)`);
}
