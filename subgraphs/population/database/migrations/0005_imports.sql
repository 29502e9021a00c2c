-- People and relations come in by files. {{job}} takes them in: it writes whole records, and reads of them what an import is judged
-- by (keyed hashes, versions, days). No name, number or address is readable to it.

alter table people
  -- Keyed hash of the facts as they were told: the same record again is known by it, and two that contradict each other.
  add column facts_digest text,
  -- ADDRESS: where this person lives is told to nobody but themselves (MS-28).
  add column protection text not null default 'NONE',
  -- The record was taken back by its source: it is kept, so that an older copy cannot bring it again, and shown to nobody.
  add column revoked_at timestamptz,
  add constraint people_protection_known check (protection in ('NONE', 'ADDRESS'));

drop policy people_of_subjects on people;
create policy people_of_subjects on people for select to {{app}}
  using (revoked_at is null and (
    person_id = any((select coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])::uuid[])
    or exists (
      select from person_aliases mine
      where mine.person_id = people.person_id
        and mine.alias_id = any((select coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])::uuid[])
        and not exists (
          select from person_aliases other where other.alias_id = mine.alias_id and other.person_id <> mine.person_id)
    )
  ));

create policy people_of_imports on people to {{job}} using (true) with check (true);
grant insert, update on people to {{job}};
grant select (person_id, number_index, birth_date, life_status, father_id, mother_id, spouse_id, record_version, recorded_at,
  facts_digest, revoked_at) on people to {{job}};
create policy person_aliases_of_imports on person_aliases to {{job}} using (true) with check (true);
grant select, insert, delete on person_aliases to {{job}};

create or replace view known_ids as
  select person_id as known_id, person_id from people where revoked_at is null
  union all
  select alias_id, person_id from person_aliases;

-- Under which id a record of the source is kept. Its own name for the record is kept as an opaque id.
create table person_records (
  record_id uuid primary key,
  person_id uuid not null constraint person_records_person references people on delete cascade
);
create unique index person_records_one_each on person_records (person_id);
grant select, insert, delete on person_records to {{job}};

-- Relations as their source tells them, ended and revoked ones too. parentages, guardianships, next_of_kin and the relatives in people
-- follow from them. Opaque ids and days only.
create table relations (
  relation_id uuid primary key,
  kind text not null constraint relations_kind_known check (kind in ('FATHER', 'MOTHER', 'SPOUSE', 'GUARDIAN')),
  -- The child, the ward, or one of the spouses.
  person_id uuid not null,
  -- The parent, the guardian, or the other spouse.
  relative_id uuid not null,
  from_day date,
  until_day date,
  ground text,
  decision_number text,
  scope text,
  restricted_from date,
  restricted_until date,
  restriction_decision text,
  revoked boolean not null,
  record_version integer not null constraint relations_version_positive check (record_version > 0),
  recorded_at timestamptz not null,
  facts_digest text not null,
  constraint relations_not_oneself check (person_id <> relative_id),
  constraint relations_guardian_whole check (
    kind <> 'GUARDIAN' or num_nonnulls(from_day, ground, decision_number, scope) = 4)
);
create index relations_by_person on relations (person_id);
create index relations_by_relative on relations (relative_id);
grant select, insert, update on relations to {{job}};

create policy parentages_of_imports on parentages to {{job}} using (true) with check (true);
create policy guardianships_of_imports on guardianships to {{job}} using (true) with check (true);
create policy next_of_kin_of_imports on next_of_kin to {{job}} using (true) with check (true);
grant select, insert, delete on parentages, guardianships, next_of_kin to {{job}};
