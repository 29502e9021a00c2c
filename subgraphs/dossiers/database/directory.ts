/** Officers, the systems they come through, and whether the nation is invented. */

import { sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { directoryEntries, nation } from './directoryTables.ts';

/** A procedure-handling system and the last day of its attestation, yyyy-MM-dd. */
export interface ConsumerSystem {
  clientId: string;
  agencyRoot: string;
  attestedUntil: string;
  /** What it may state as its purpose; null: all that the release registers for it. */
  purposes: string[] | null;
}

/** The system of a client that connects on a day, with the last day until which it is attested without a gap. */
const consumerOn = (client: unknown, day: unknown) => sql`
  ${directoryEntries.kind} = 'SYSTEM' and ${directoryEntries.clientKind} = 'CONSUMER_SYSTEM'
  and ${directoryEntries.state} = 'IN_FORCE' and ${directoryEntries.client} = ${client}
  and is_in_force(${directoryEntries}, ${day}::date)`;
/** A system without any attestation is attested until a day that was before all others. */
const attestedUntil = (day: unknown) => sql<string>`coalesce((
  select max(a.until_day - 1) from directory_entries a
  where a.kind = 'ATTESTATION' and a.client = ${directoryEntries}.client
    and is_in_force(a, ${day}::date)), date '0001-01-01')::text`;
const consumerColumns = (day: unknown) => ({
  clientId: sql<string>`${directoryEntries.client}`,
  agencyRoot: sql<string>`${directoryEntries.agency}`,
  attestedUntil: attestedUntil(day),
  purposes: directoryEntries.purposes,
});

/** @param day yyyy-MM-dd, in Vietnam */
export async function findConsumer(tx: Tx, client: string, day: string): Promise<ConsumerSystem | undefined> {
  const [row] = await tx.select(consumerColumns(day)).from(directoryEntries).where(consumerOn(client, day));
  return row;
}

/** The same outside a transaction: none or one. */
export const consumerByClient: Statement<{ client: string; day: string }, ConsumerSystem[]> = statement(
  (db) =>
    db
      .select(consumerColumns(sql.placeholder('day')))
      .from(directoryEntries)
      .where(consumerOn(sql.placeholder('client'), sql.placeholder('day')))
      .prepare('consumer_by_client'),
);

/** Whether an account handles dossiers at an agency today. */
export async function handlesToday(tx: Tx, account: string, agency: AgencyCode): Promise<boolean> {
  const [row] = await tx.execute<{ handles: boolean }>(
    sql`select handles_today(${account}, ${agency}) as handles`,
  );
  return row?.handles === true;
}

/** Whether somebody leads the intake of an agency today: only there can a citizen's dossier be taken. */
export async function isServedAgency(tx: Tx, agency: AgencyCode): Promise<boolean> {
  const [row] = await tx.execute<{ served: boolean }>(sql`
    select exists (select 1 from directory_entries e where e.kind = 'DUTY' and e.state = 'IN_FORCE'
      and e.agency = ${agency} and e.duty = 'LEAD' and is_in_force(e, today_in_vietnam())) as served`);
  return row?.served === true;
}

/** Whether the people of this installation are invented. An installation that does not say so has real ones. */
export async function isSyntheticNation(tx: Tx): Promise<boolean> {
  const [row] = await tx.select({ synthetic: nation.synthetic }).from(nation);
  return row?.synthetic ?? false;
}

export interface SealFacts {
  synthetic: boolean;
  procedureCode: string | null;
  /** Keys of the questions whose held value was declined. */
  declined: string[];
}

/** What a seal says besides the values: the nation, and the code of the procedure the dossier refers to. */
export const sealFacts: Statement<{ dossier: DossierId }, SealFacts[]> = statement((db) =>
  db
    .select({
      synthetic: sql<boolean>`coalesce((select n.synthetic from nation n), false)`,
      procedureCode: sql<string | null>`(select d.procedure_code from dossiers d
        where d.dossier_id = ${sql.placeholder('dossier')}::uuid)`,
      declined: sql<string[]>`array(select v.key from declined_values v
        where v.dossier_id = ${sql.placeholder('dossier')}::uuid)`,
    })
    .from(sql`(select 1) as one`)
    .prepare('seal_facts'),
);
