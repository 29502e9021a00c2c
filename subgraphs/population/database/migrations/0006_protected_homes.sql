-- A protected address is a home, and whoever lives there has it too: told of one it tells of the other (MS-28).

-- Under which name a home is one: the address as written, without case and signs, and its unit. Where no house has a number, many live
-- under one address, and the head of the household tells them apart. Never readable to {{job}}: it is an address.
alter table people
  add column permanent_home text generated always as (
    regexp_replace(regexp_replace(lower(permanent_residence_text), '^ *(số nhà|nhà số|số|nhà) +', ''), '[^[:alnum:]]+', ' ', 'g')
      || '|' || permanent_residence_unit_code || '|' || permanent_residence_vintage
      || case when permanent_residence_text ~* '^ *(số nhà|nhà số|số|nhà)? *[0-9]' then ''
         else '|' || lower(coalesce(household_head_name, '')) end) stored,
  add column current_home text generated always as (
    regexp_replace(regexp_replace(lower(current_residence_text), '^ *(số nhà|nhà số|số|nhà) +', ''), '[^[:alnum:]]+', ' ', 'g')
      || '|' || current_residence_unit_code || '|' || current_residence_vintage
      || case when current_residence_text ~* '^ *(số nhà|nhà số|số|nhà)? *[0-9]' then ''
         else '|' || lower(coalesce(household_head_name, '')) end) stored,
  -- Somebody whose address is protected lives here.
  add column home_protected boolean not null default false;
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

-- What the other registers are told of each: as it was closed when the record came in.
create table protected_homes (
  person_id uuid primary key constraint protected_homes_person references people on delete cascade,
  household uuid[] not null,
  kin uuid[] not null,
  content text not null
);
create index protected_homes_by_household on protected_homes using gin (household);
grant select, insert, update, delete on protected_homes to {{job}};
grant select (home_protected) on people to {{job}};
