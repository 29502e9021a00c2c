/** The projection of population, as feeds/population.ts writes it: what is told of a person replaces what was known of them. */
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../../kernel/database.ts';
import type { personIdentity } from '../../../kernel/domain/events.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { ToldMandate } from '../rules/toldMandates.ts';
import { jsonRows } from './jsonRows.ts';

export async function replaceIdentities(
  tx: Tx,
  persons: readonly z.output<typeof personIdentity>[],
): Promise<void> {
  if (persons.length === 0) return;
  const batch = jsonRows(persons);
  const ids = sql`(select "personId" from jsonb_to_recordset(${batch}) as one ("personId" uuid))`;
  await tx.execute(sql`delete from identity_hashes where person_id in ${ids}`);
  await tx.execute(sql`delete from identity_names where person_id in ${ids}`);
  await tx.execute(sql`delete from identity_aliases where person_id in ${ids}`);
  await tx.execute(sql`
    insert into identity_hashes (typed_hash, person_id)
    select distinct on (typed) typed, "personId"
    from jsonb_to_recordset(${batch}) as one ("personId" uuid, "typedHashes" text[]), unnest("typedHashes") as typed
    on conflict (typed_hash) do update set person_id = excluded.person_id`);
  await tx.execute(sql`
    insert into identity_names (named_hash, person_id)
    select distinct named, "personId"
    from jsonb_to_recordset(${batch}) as one ("personId" uuid, "namedHashes" text[]), unnest("namedHashes") as named
    on conflict do nothing`);
  await tx.execute(sql`
    insert into identity_aliases (alias_id, person_id)
    select distinct alias, "personId"
    from jsonb_to_recordset(${batch}) as one ("personId" uuid, aliases uuid[]), unnest(aliases) as alias
    on conflict do nothing`);
}

/** Whoever may act for these people, and nobody who might before. */
export async function replaceMandates(
  tx: Tx,
  represented: readonly PersonId[],
  mandates: readonly ToldMandate[],
): Promise<void> {
  if (represented.length === 0) return;
  await tx.execute(sql`
    delete from family_mandates where represented_id in
      (select value::uuid from jsonb_array_elements_text(${JSON.stringify(represented)}::text::jsonb))`);
  await tx.execute(sql`
    insert into family_mandates (representative_id, represented_id, capacity, from_day, until_day, minor_until,
      restricted_from, restricted_until, scope)
    select representative, represented, capacity, "from", "until", "minorUntil", "restrictedFrom", "restrictedUntil", scope
    from jsonb_to_recordset(${jsonRows(mandates)}) as one (representative uuid, represented uuid, capacity text, "from" date,
      "until" date, "minorUntil" date, "restrictedFrom" date, "restrictedUntil" date, scope text)`);
}
