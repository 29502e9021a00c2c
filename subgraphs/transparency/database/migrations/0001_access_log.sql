-- Who read, or tried to read, whose data. Filled from the audit streams of the registers; never a value.

create table access_entries (
  subject uuid not null,
  at timestamptz not null,
  -- Id of the audit leaf in the register that wrote it: taking the same leaf in twice changes nothing.
  leaf_id uuid not null,
  register text not null,
  outcome text not null constraint access_entries_outcome_known check (outcome in ('DISCLOSED', 'DENIED')),
  actor_kind text not null,
  -- Pseudonym of the account. Kept for an inspection, shown to nobody here.
  actor text not null,
  actor_is_subject boolean not null,
  agency text,
  client text not null,
  fields text[] not null,
  purpose text,
  basis text,
  dossier uuid,
  primary key (subject, at, leaf_id)
);

alter table access_entries enable row level security;
alter table access_entries force row level security;
create policy access_entries_own on access_entries for select to {{app}}
  using (subject = any (coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[]));
create policy access_entries_append on access_entries for insert to {{job}} with check (true);

-- Nobody may change or remove an entry, and jobs cannot even read one.
grant select on access_entries to {{app}};
grant insert on access_entries to {{job}};

-- When each register last reported. A register that reports nothing is visible as such.
create table register_coverage (
  register text primary key,
  last_report_at timestamptz
);
insert into register_coverage (register)
values ('procedures'), ('population'), ('warehouse'), ('dossiers'), ('payments'), ('gateway');

grant select on register_coverage to {{app}};
grant select, insert, update on register_coverage to {{job}};
