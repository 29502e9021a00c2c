/** Homes whose address nobody may be told: opaque ids and closed contents. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';

const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;

/** Whether any home is protected: in most imports none is. */
export async function holdsHomes(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ holds: boolean }>(
    sql`select exists (select from protected_homes) as holds`,
  );
  return row?.holds === true;
}

interface Household extends Record<string, unknown> {
  personId: PersonId;
  household: PersonId[];
  kin: PersonId[];
}

/**
 * Keeps these homes; one without content is protected no longer.
 *
 * @returns those that were protected until now
 */
export async function putHomes(
  tx: Tx,
  homes: readonly { personId: PersonId; content: string | null }[],
): Promise<Household[]> {
  const told = sql`jsonb_to_recordset(${JSON.stringify(homes)}::text::jsonb) as told ("personId" uuid, content text)`;
  await tx.execute(sql`
    insert into protected_homes (person_id, household, kin, content)
    select "personId", '{}', '{}', content from ${told} where content is not null
    on conflict (person_id) do update set content = excluded.content`);
  const gone = await tx.execute<Household>(sql`
    delete from protected_homes using ${told}
    where protected_homes.person_id = told."personId" and told.content is null
    returning protected_homes.person_id as "personId", array_to_json(protected_homes.household) as household,
      array_to_json(protected_homes.kin) as kin`);
  return [...gone];
}

/** The protected homes that these people have to do with: their own, where they live or lived, and those of their relatives. */
export async function listHomesAbout(tx: Tx, changed: readonly PersonId[]): Promise<Household[]> {
  const ids = uuids(changed);
  const rows = await tx.execute<Household>(sql`
    select person_id as "personId", array_to_json(household) as household, array_to_json(kin) as kin from protected_homes
    where person_id = any(${ids}) or household && ${ids}
      or person_id in (select mate_id from housemates where housemates.person_id = any(${ids}))
      or person_id in (select relative_id from relations where not revoked and relations.person_id = any(${ids}))
      or person_id in (select relations.person_id from relations where not revoked and relative_id = any(${ids}))`);
  return [...rows];
}

/** Every protected home, as it was told last. */
export async function listHomes(tx: Tx): Promise<Household[]> {
  const rows = await tx.execute<Household>(sql`
    select person_id as "personId", array_to_json(household) as household, array_to_json(kin) as kin from protected_homes`);
  return [...rows];
}

interface Home extends Household {
  content: string;
}

/** Who lives in these homes now, and who is family: parents, children, spouses, guardians and wards, and the other parents of children. */
export async function refreshHomes(tx: Tx, ids: readonly PersonId[]): Promise<Home[]> {
  if (ids.length === 0) return [];
  const rows = await tx.execute<Home>(sql`
    update protected_homes home set
      household = array(
        select home.person_id union select mate_id from housemates where housemates.person_id = home.person_id),
      kin = array(
        select relative_id from relations where not revoked and relations.person_id = home.person_id
        union select relations.person_id from relations where not revoked and relative_id = home.person_id
        union select other.relative_id from relations child
          join relations other on other.person_id = child.person_id and other.relative_id <> home.person_id
          where child.relative_id = home.person_id and not child.revoked and not other.revoked
            and child.kind in ('FATHER', 'MOTHER') and other.kind in ('FATHER', 'MOTHER'))
    where home.person_id = any(${uuids(ids)})
    returning person_id as "personId", array_to_json(household) as household, array_to_json(kin) as kin, content`);
  return [...rows];
}

/** Notes in the records of these people whether somebody protected lives where they do, and which relatives are protected. */
export async function markPeople(tx: Tx, ids: readonly PersonId[]): Promise<void> {
  await tx.execute(sql`
    update people set home_protected = judged.is_protected, homes_of_kin = judged.homes
    from (
      select id, exists (select from protected_homes where household && array[id]) as is_protected,
        coalesce((select jsonb_agg(jsonb_build_object('personId', person_id, 'content', content) order by person_id)
          from protected_homes where kin && array[id]), '[]') as homes
      from unnest(${uuids(ids)}) as id
    ) as judged
    where people.person_id = judged.id
      and (people.home_protected <> judged.is_protected or people.homes_of_kin <> judged.homes)`);
}
