/** Officers, the systems they come through, and whether the nation is invented. */

import { eq, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { consumerSystems, nation, officers } from './tables.ts';

/** A procedure-handling system and the last day of its attestation, yyyy-MM-dd. */
export interface ConsumerSystem {
  clientId: string;
  agencyRoot: string;
  attestedUntil: string;
}

export async function findConsumer(tx: Tx, clientId: string): Promise<ConsumerSystem | undefined> {
  const [row] = await tx.select().from(consumerSystems).where(eq(consumerSystems.clientId, clientId));
  return row;
}

/** The same outside a transaction: none or one. */
export const consumerByClient: Statement<{ client: string }, ConsumerSystem[]> = statement((db) =>
  db
    .select()
    .from(consumerSystems)
    .where(eq(consumerSystems.clientId, sql.placeholder('client')))
    .prepare('consumer_by_client'),
);

/** Agency of an officer; undefined for an account that is no officer's. */
export async function findOfficerAgency(tx: Tx, account: string): Promise<AgencyCode | undefined> {
  const [row] = await tx
    .select({ agency: officers.agency })
    .from(officers)
    .where(eq(officers.account, account));
  return row?.agency;
}

/** Whether any officer serves at an agency: only there can a dossier be handled. */
export async function isServedAgency(tx: Tx, agency: AgencyCode): Promise<boolean> {
  const rows = await tx
    .select({ agency: officers.agency })
    .from(officers)
    .where(eq(officers.agency, agency))
    .limit(1);
  return rows.length > 0;
}

/** Whether the people of this installation are invented. An installation that does not say so has real ones. */
export async function isSyntheticNation(tx: Tx): Promise<boolean> {
  const [row] = await tx.select({ synthetic: nation.synthetic }).from(nation);
  return row?.synthetic ?? false;
}

/** What a seal says besides the values: the nation, and the code of the procedure the dossier refers to. */
export const sealFacts: Statement<
  { dossier: DossierId },
  { synthetic: boolean; procedureCode: string | null }[]
> = statement((db) =>
  db
    .select({
      synthetic: sql<boolean>`coalesce((select n.synthetic from nation n), false)`,
      procedureCode: sql<string | null>`(select d.procedure_code from dossiers d
        where d.dossier_id = ${sql.placeholder('dossier')}::uuid)`,
    })
    .from(sql`(select 1) as one`)
    .prepare('seal_facts'),
);
