-- Who lives in a protected home (MS-28) is known however an address is written: the key of a home is made by the register's one rule
-- (rules/homeKey.ts) and no longer by the text as it stands. Never readable to {{job}}: it is an address.
-- `rekeyHomes` (actions/rekeyHomes.ts) fills the keys of the records that are here, in the transaction of this file, and tells the homes anew.

drop view housemates;
alter table people drop column permanent_home, drop column current_home;
alter table people add column permanent_home text, add column current_home text;
create index people_by_permanent_home on people (permanent_home) where permanent_home is not null;
create index people_by_current_home on people (current_home) where current_home is not null;

-- Who lives with whom, read with the rights of the owner: opaque ids only.
create view housemates as
  select one.person_id, mate.person_id as mate_id from people one join people mate on mate.permanent_home = one.permanent_home
    where one.revoked_at is null and mate.revoked_at is null
  union
  select one.person_id, mate.person_id from people one join people mate on mate.current_home = one.permanent_home
    where one.revoked_at is null and mate.revoked_at is null
  union
  select one.person_id, mate.person_id from people one join people mate on mate.permanent_home = one.current_home
    where one.revoked_at is null and mate.revoked_at is null
  union
  select one.person_id, mate.person_id from people one join people mate on mate.current_home = one.current_home
    where one.revoked_at is null and mate.revoked_at is null;
grant select on housemates to {{job}};
