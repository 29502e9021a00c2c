-- Code lists (danh mục dùng chung): every entry with the days on which it holds, what changed and when we heard of it, and
-- which spelling of which source means which entry. Nothing is overwritten: an old name stays with its days.

create table code_list_entries (
  id uuid primary key default uuidv7(),
  list text not null constraint code_list_entries_list_known check (list in
    ('FIELD', 'AGENCY', 'RESULT_TYPE', 'DOCUMENT_TYPE', 'APPLICANT_KIND', 'UNITS_34', 'UNITS_63')),
  code text not null,
  name text not null,
  -- The entry above it: agency, unit; null at the top and in lists without one.
  parent_code text,
  -- What kind of entry it is, in the words of its list: MINISTRY, PROVINCE, COMMUNE; null in lists without kinds.
  kind text,
  -- Who issues what the entry names, as the source spells it; only of result types.
  issuer text,
  -- Whether the code has the shape that its list prescribes. One that has not is kept as it was found.
  well_formed boolean not null default true,
  -- First day it holds; null: since before anybody wrote it down.
  valid_from date,
  -- First day it no longer holds; null while it does.
  valid_to date,
  -- DECIDED: a source tells the day. OBSERVED: the day on which an import first saw it so.
  basis text not null constraint code_list_entries_basis_known check (basis in ('DECIDED', 'OBSERVED')),
  source text not null,
  recorded_at timestamptz not null default now(),
  constraint code_list_entries_to_after_from check (valid_to > valid_from),
  constraint code_list_entries_one_in_force
    exclude using gist (list with =, code with =, daterange(valid_from, valid_to) with &&)
);
create index code_list_entries_pages on code_list_entries (list, code, valid_from);

create function refuse_change_of_code_list() returns trigger language plpgsql as $$
begin
  -- Only the end of an entry comes later, once: what it was called, and when, stays readable.
  if tg_op = 'UPDATE' and old.valid_to is null and new.valid_to is not null
    and to_jsonb(new) - 'valid_to' = to_jsonb(old) - 'valid_to' then
    return new;
  end if;
  raise exception 'an entry of a code list only ever ends'
    using errcode = 'restrict_violation', constraint = 'code_list_entries_kept';
end
$$;
create trigger code_list_entries_kept before update or delete on code_list_entries
  for each row execute function refuse_change_of_code_list();

-- What a portal has to do to be in step, in the order in which it became true (transaction, then row).
create table code_list_changes (
  id uuid primary key default uuidv7(),
  xid xid8 not null default pg_current_xact_id(),
  entry_id uuid not null
    constraint code_list_changes_entry_exists references code_list_entries (id) on delete restrict,
  list text not null,
  kind text not null constraint code_list_changes_kind_known check (kind in ('ADDED', 'ENDED')),
  -- First day on which the change holds; null: of an entry whose beginning nobody wrote down.
  holds_from date,
  at timestamptz not null default now()
);
create index code_list_changes_feed on code_list_changes (list, xid, id);
create index code_list_changes_entry on code_list_changes (entry_id);

-- How a source writes an entry. It is never guessed: equal but for case, spaces and the old order of an agency code is the
-- same spelling; everything else waits for an official.
create table code_spellings (
  id uuid primary key default uuidv7(),
  list text not null constraint code_spellings_list_known check (list in
    ('FIELD', 'AGENCY', 'RESULT_TYPE', 'DOCUMENT_TYPE', 'APPLICANT_KIND')),
  source text not null,
  spelling text not null,
  seen_at timestamptz not null default now(),
  constraint code_spellings_once unique (list, source, spelling)
);
create index code_spellings_pages on code_spellings (list, id);

-- What a spelling means, by whom and since when; the last one holds and the others stay.
create table spelling_mappings (
  spelling_id uuid not null constraint spelling_mappings_spelling_exists references code_spellings (id) on delete restrict,
  version integer not null constraint spelling_mappings_version_positive check (version >= 1),
  code text not null,
  -- EXACT: equal to code or name but for case, spaces and order. EMBEDDED: known when the project was made. OFFICIAL: decided.
  basis text not null constraint spelling_mappings_basis_known check (basis in ('EXACT', 'EMBEDDED', 'OFFICIAL')),
  -- Opaque account of the official; null where nobody had to decide.
  mapped_by text,
  mapped_at timestamptz not null,
  primary key (spelling_id, version),
  constraint spelling_mappings_official_named check ((basis = 'OFFICIAL') = (mapped_by is not null))
);

-- An agency that a source names and no list has: it keeps the source's spelling as its code until an official maps it.
alter table agencies
  alter column name drop not null,
  add column listed boolean not null default true,
  add constraint agencies_listed_have_names check (name is not null or not listed);
-- A code such as 1212 does not tell who issues the result, and nobody invents it.
alter table result_types alter column issuer drop not null;

-- What the catalogue already speaks of, as the first entries of the lists: here for a database that is in use, and called by
-- the seed for a new one. Of agencies and result types nobody wrote down since when they are so called; the units
-- hold by Resolution 202/2025/QH15 until and from 1 July 2025.
create function embed_code_lists() returns void language sql as $$
  insert into code_list_entries (list, code, name, parent_code, kind, basis, source)
  select 'AGENCY', code, name, parent_code, kind, 'OBSERVED', 'embedded' from agencies where listed;
  insert into code_list_entries (list, code, name, issuer, well_formed, basis, source)
  select 'RESULT_TYPE', code, name, issuer, code ~ '^KQ\.[A-Z]\d{2}\.\d{6}$', 'OBSERVED', 'embedded' from result_types;
  insert into code_list_entries (list, code, name, parent_code, kind, valid_from, valid_to, basis, source)
  select vintage, code, name, parent_code, level,
    case vintage when 'UNITS_34' then date '2025-07-01' end, case vintage when 'UNITS_63' then date '2025-07-01' end,
    'DECIDED', 'embedded' from administrative_units;
  insert into code_list_changes (entry_id, list, kind, holds_from) select id, list, 'ADDED', valid_from from code_list_entries;
  insert into code_list_changes (entry_id, list, kind, holds_from)
  select id, list, 'ENDED', valid_to from code_list_entries where valid_to is not null;
$$;
select embed_code_lists();

grant select on code_list_entries, code_list_changes, code_spellings, spelling_mappings to {{app}}, {{job}};
grant insert, update (valid_to) on code_list_entries to {{job}};
grant insert on code_list_changes, code_spellings, spelling_mappings to {{job}};
grant insert on spelling_mappings to {{app}};
grant insert, update (name, legacy_code, kind, parent_code, listed) on agencies to {{job}};
grant insert, update (name, issuer) on result_types to {{job}};
grant insert, update (name, level, parent_code) on administrative_units to {{job}};
grant insert on unit_successors to {{job}};
