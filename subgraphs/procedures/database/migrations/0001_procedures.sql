-- The catalogue of administrative procedures: public facts only, so no row-level security. What was published never
-- changes: a trigger says so to every role, the owner's included.

-- Both are trusted extensions: the owner of the database may create them without being a superuser.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table agencies (
  code text primary key,
  name text not null,
  legacy_code text,
  kind text not null
    constraint agencies_kind_known check (kind in ('MINISTRY', 'MINISTERIAL_AGENCY', 'PROVINCE', 'COMMUNE', 'OTHER')),
  parent_code text constraint agencies_parent_exists references agencies (code) on delete restrict
);
create index agencies_parent on agencies (parent_code);

create table result_types (
  code text primary key,
  name text not null,
  issuer text not null constraint result_types_issuer_exists references agencies (code) on delete restrict,
  -- JSON schema of the data of a structured document; null while nobody has described it.
  data_schema jsonb
);
create index result_types_issuer on result_types (issuer);

create table procedures_versions (
  id uuid primary key,
  code text not null constraint procedures_versions_code_national check (code ~ '^\d\.\d{6}$'),
  version integer not null constraint procedures_versions_version_positive check (version >= 1),
  name text not null,
  field text not null,
  publisher text not null constraint procedures_versions_publisher_exists references agencies (code) on delete restrict,
  -- Lower case, without diacritics or punctuation (rules/search.ts makes it): what people type is made the same way.
  name_search text not null,
  in_force_from date not null,
  in_force_to date,
  content jsonb not null,
  published_at timestamptz not null default now(),
  constraint procedures_versions_numbered unique (code, version),
  constraint procedures_versions_to_after_from check (in_force_to > in_force_from),
  -- On any day at most one version of a procedure is in force.
  constraint procedures_versions_one_in_force
    exclude using gist (code with =, daterange(in_force_from, in_force_to) with &&)
);
create index procedures_versions_publisher on procedures_versions (publisher);
create index procedures_versions_similar on procedures_versions using gin (name_search gin_trgm_ops);
create index procedures_versions_words on procedures_versions using gin (string_to_array(name_search, ' '));

create function refuse_change_of_published_version() returns trigger language plpgsql as $$
begin
  -- The end of a version is a fact that comes later, by the decision that replaces or repeals it; it is set once.
  if tg_op = 'UPDATE' and old.in_force_to is null and new.in_force_to is not null
    and to_jsonb(new) - 'in_force_to' = to_jsonb(old) - 'in_force_to' then
    return new;
  end if;
  raise exception 'a published version never changes'
    using errcode = 'restrict_violation', constraint = 'procedures_versions_immutable';
end
$$;
create trigger procedures_versions_immutable before update or delete on procedures_versions
  for each row execute function refuse_change_of_published_version();
create trigger procedures_versions_kept before truncate on procedures_versions
  for each statement execute function refuse_change_of_published_version();

-- Codes of different vintages are different codes: many were given to other places on 1 July 2025.
create table administrative_units (
  vintage text not null constraint administrative_units_vintage_known check (vintage in ('UNITS_63', 'UNITS_34')),
  code text not null,
  name text not null,
  level text not null constraint administrative_units_level_known check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  parent_code text,
  primary key (vintage, code),
  constraint administrative_units_parent_exists foreign key (vintage, parent_code)
    references administrative_units (vintage, code) on delete restrict
);
create index administrative_units_parent on administrative_units (vintage, parent_code);

-- Resolution 202/2025/QH15: which of the 34 provinces each of the 63 became.
create table unit_successors (
  vintage text not null,
  code text not null,
  successor_vintage text not null,
  successor_code text not null,
  primary key (vintage, code),
  constraint unit_successors_unit_exists foreign key (vintage, code)
    references administrative_units (vintage, code) on delete restrict,
  constraint unit_successors_successor_exists foreign key (successor_vintage, successor_code)
    references administrative_units (vintage, code) on delete restrict
);
create index unit_successors_successor on unit_successors (successor_vintage, successor_code);

grant select on agencies, result_types, procedures_versions, administrative_units, unit_successors to {{app}}, {{job}};
grant insert, update (in_force_to) on procedures_versions to {{app}};
