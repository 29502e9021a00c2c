/** Keys of homes of the records that are there, for the owner of the tables alone: whoever serves or works here reads none. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { Address } from '../rules/household.ts';

interface Addresses extends Record<string, unknown> {
  personId: PersonId;
  permanent: Address | null;
  current: Address | null;
  head: string | null;
}

/** Where people live as their records say, by the order of their ids. */
export async function listAddressesAfter(tx: Tx, after: string | null, limit: number): Promise<Addresses[]> {
  const rows = await tx.execute<Addresses>(sql`
    select person_id as "personId", household_head_name as head,
      case when permanent_residence_text is not null then jsonb_build_object('text', permanent_residence_text,
        'unitCode', permanent_residence_unit_code, 'vintage', permanent_residence_vintage) end as permanent,
      case when current_residence_text is not null then jsonb_build_object('text', current_residence_text,
        'unitCode', current_residence_unit_code, 'vintage', current_residence_vintage) end as current
    from people
    where (permanent_residence_text is not null or current_residence_text is not null)
      and (${after}::uuid is null or person_id > ${after}::uuid)
    order by person_id limit ${limit}`);
  return [...rows];
}

/** Keeps the keys of homes of these people. */
export async function putHomeKeys(
  tx: Tx,
  keys: readonly { personId: PersonId; permanent: string | null; current: string | null }[],
): Promise<void> {
  await tx.execute(sql`
    update people set permanent_home = told.permanent, current_home = told.current
    from jsonb_to_recordset(${JSON.stringify(keys)}::text::jsonb) as told ("personId" uuid, permanent text, current text)
    where people.person_id = told."personId"`);
}
