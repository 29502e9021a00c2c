-- Relatives may live in a protected home under an address that is written otherwise: what an office is told of their residence is compared
-- with her addresses by the one rule of every register (kernel/domain/protectedHome.ts), in memory, since here they are closed.

alter table people
  -- Of each protected relative the id and the closed content of `protected_homes`: the serving role reads it of whom it may see only.
  add column homes_of_kin jsonb not null default '[]'
    constraint people_homes_of_kin_list check (jsonb_typeof(homes_of_kin) = 'array');
create index protected_homes_by_kin on protected_homes using gin (kin);
grant select (homes_of_kin) on people to {{job}};

update people set homes_of_kin = home.known
from (
  select kin_id, jsonb_agg(jsonb_build_object('personId', person_id, 'content', content) order by person_id) as known
  from protected_homes, unnest(kin) as kin_id group by kin_id
) as home
where people.person_id = home.kin_id;
