-- The register of people and the opaque ids of their other numbers. {{app}} reads what row-level security lets it see;
-- nothing here is changed by a request, and no job works on it, so {{job}} has no grant.

create table people (
  -- UUIDv8 of the 12-digit number, or of the record while there is none: safe to log.
  person_id uuid primary key,
  full_name text not null,
  -- yyyy, yyyy-MM or yyyy-MM-dd: a part that is not known is not there.
  birth_date text not null,
  gender text not null,
  -- Version, nonce, tag, ciphertext; bound to this row, so that a value copied to another row does not open.
  number_encrypted bytea,
  old_number_encrypted bytea,
  -- Keyed hashes that keep numbers unique without storing them.
  number_index text,
  old_number_index text,
  -- Keyed hash of number, name and birth date, one for each number: what a grant carries is compared with them.
  typed_hashes text[] not null,
  ethnicity text,
  religion text,
  nationality text,
  birth_registration_text text,
  birth_registration_unit_code text,
  birth_registration_vintage text,
  hometown_text text,
  hometown_unit_code text,
  hometown_vintage text,
  permanent_residence_text text,
  permanent_residence_unit_code text,
  permanent_residence_vintage text,
  current_residence_text text,
  current_residence_unit_code text,
  current_residence_vintage text,
  marital_status text,
  household_head_name text,
  relation_to_household_head text,
  life_status text not null,
  died_on text,
  -- Relatives carry no foreign key: each is a record of its own, kept wherever its own person is kept.
  father_id uuid,
  mother_id uuid,
  spouse_id uuid,
  guardian_id uuid,
  disputed text[] not null default '{}',
  record_version integer not null,
  -- When the register last changed the record: the as-of date of every value in it.
  recorded_at timestamptz not null,
  constraint people_birth_date_partial check (birth_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  constraint people_died_on_partial check (died_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  constraint people_gender_known check (gender in ('MALE', 'FEMALE', 'UNKNOWN')),
  constraint people_marital_status_known check (marital_status in ('SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED')),
  constraint people_life_status_known check (life_status in ('ALIVE', 'DECEASED')),
  constraint people_alive_without_death check (life_status = 'DECEASED' or died_on is null),
  constraint people_number_with_index check ((number_encrypted is null) = (number_index is null)),
  constraint people_old_number_with_index check ((old_number_encrypted is null) = (old_number_index is null)),
  constraint people_record_version_positive check (record_version > 0),
  -- An address is whole or absent, and a code always says of which table of units it is (DOMAIN A1, A4).
  constraint people_birth_registration_whole check (
    num_nonnulls(birth_registration_text, birth_registration_unit_code, birth_registration_vintage) in (0, 3)
    and birth_registration_vintage in ('63', '34')),
  constraint people_hometown_whole check (
    num_nonnulls(hometown_text, hometown_unit_code, hometown_vintage) in (0, 3) and hometown_vintage in ('63', '34')),
  constraint people_permanent_residence_whole check (
    num_nonnulls(permanent_residence_text, permanent_residence_unit_code, permanent_residence_vintage) in (0, 3)
    and permanent_residence_vintage in ('63', '34')),
  constraint people_current_residence_whole check (
    num_nonnulls(current_residence_text, current_residence_unit_code, current_residence_vintage) in (0, 3)
    and current_residence_vintage in ('63', '34'))
);
create unique index people_one_per_number on people (number_index) where number_index is not null;
-- Not unique: two provinces sometimes gave the same old number.
create index people_by_old_number on people (old_number_index) where old_number_index is not null;

-- Ids made from old, corrected or not yet canonical numbers. One alias may point to several people: then it is ambiguous.
create table person_aliases (
  person_id uuid not null constraint person_aliases_person references people on delete cascade,
  alias_id uuid not null,
  constraint person_aliases_pkey primary key (person_id, alias_id),
  constraint person_aliases_another_id check (alias_id <> person_id)
);
create index person_aliases_by_alias on person_aliases (alias_id);

alter table people enable row level security;
alter table people force row level security;
alter table person_aliases enable row level security;
alter table person_aliases force row level security;

-- The setting is read in a sub-select, once a statement: written plainly, its text is parsed again for every row.
create policy person_aliases_of_subjects on person_aliases for select to {{app}}
  using (alias_id = any((select coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])::uuid[]));

-- A person is seen under her own id, or under an alias that is nobody else's: an ambiguous number opens no record.
create policy people_of_subjects on people for select to {{app}}
  using (
    person_id = any((select coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])::uuid[])
    or exists (
      select from person_aliases mine
      where mine.person_id = people.person_id
        and mine.alias_id = any((select coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])::uuid[])
        and not exists (
          select from person_aliases other where other.alias_id = mine.alias_id and other.person_id <> mine.person_id)
    )
  );

grant select on people, person_aliases to {{app}};
