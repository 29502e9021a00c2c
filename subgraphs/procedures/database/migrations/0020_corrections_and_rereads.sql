-- A version that is corrected on the day on which it began holds on no day: it ends on its first day, and the one that
-- corrects it holds from there. Both stay, with the moment at which each was made public.
alter table procedures_versions
  drop constraint procedures_versions_to_after_from,
  add constraint procedures_versions_to_not_before_from check (in_force_to >= in_force_from);

-- As before; only a later version takes the place of one that ends, which since now may be on the same day.
create or replace function tell_portals() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into catalogue_changes (kind, version_id, in_force_to)
  select case
      when tg_op = 'INSERT' then 'PUBLISHED'
      when exists (select 1 from procedures_versions
        where code = new.code and in_force_from = new.in_force_to and version > new.version) then 'ENDED'
      else 'WITHDRAWN' end,
    new.id, new.in_force_to;
  return null;
end
$$;

-- Reading again ---------------------------------------------------------------------------------------------------------------

-- A run that reads records again which are in already, by the rules of today. Its observed_on is the day from which what it
-- reads otherwise holds.
alter table imports
  add column kind text not null default 'IMPORT'
    constraint imports_kind_known check (kind in ('IMPORT', 'REREAD')),
  -- Records that lack what every procedure has: they wait in incomplete_records.
  add column incomplete bigint not null default 0;
drop index imports_one_unfinished;
create unique index imports_one_unfinished on imports (source, file_digest, kind) where finished_at is null;
create index import_records_of_code on import_records (code);

-- The last record of each procedure that went in, as it came: a later release that reads better reads it again.
create table kept_records (
  source text not null,
  code text not null constraint kept_records_code_national check (code ~ '^\d\.\d{6}$'),
  import_id uuid not null constraint kept_records_import_exists references imports (id) on delete restrict,
  observed_on date not null,
  -- Its JSON as text: what a record holds need not be text that PostgreSQL takes.
  record text not null,
  primary key (source, code)
);
create index kept_records_of_import on kept_records (import_id);
grant select, insert, update on kept_records to {{job}};

-- Incomplete records ----------------------------------------------------------------------------------------------------------

-- What came in and lacks something without which there is no procedure. It is no version, and nobody finds it who looks for
-- a procedure: officials see what is missing and where it came from.
create table incomplete_records (
  id uuid primary key default uuidv7(),
  source text not null,
  -- By what the same record is known again: its code, else the source's own id, else its digest.
  key text not null,
  code text constraint incomplete_records_code_national check (code ~ '^\d\.\d{6}$'),
  name text,
  source_id text,
  missing text[] not null constraint incomplete_records_lack_something check (cardinality(missing) > 0),
  record text not null,
  import_id uuid not null
    constraint incomplete_records_import_exists references imports (id) on delete restrict,
  file_digest text,
  position bigint not null,
  observed_on date not null,
  received_at timestamptz not null,
  -- When a record of this code came in that lacks nothing.
  completed_at timestamptz,
  constraint incomplete_records_once unique (source, key)
);
create index incomplete_records_of_code on incomplete_records (code) where completed_at is null;
create index incomplete_records_of_import on incomplete_records (import_id);
create index incomplete_records_open on incomplete_records (id) where completed_at is null;
grant select on incomplete_records to {{app}};
grant select, insert, update on incomplete_records to {{job}};

-- A first day that no source names is unknown; nobody assumed it for a reason.
alter table procedures_versions drop constraint procedures_versions_basis_known;
-- No fact of a version changes: only what is known of its first day is told truly, in an installation that was filled before.
alter table procedures_versions disable trigger procedures_versions_immutable;
update procedures_versions set in_force_basis = 'UNKNOWN' where in_force_basis = 'ASSUMED';
alter table procedures_versions enable trigger procedures_versions_immutable;
alter table procedures_versions
  add constraint procedures_versions_basis_known check (in_force_basis in ('DECIDED', 'UNKNOWN', 'OBSERVED'));
