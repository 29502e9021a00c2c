-- What officials decide about the papers of published versions: which result type of the state replaces which paper.

create table evidence_mappings (
  id uuid primary key,
  procedure_code text not null
    constraint evidence_mappings_code_national check (procedure_code ~ '^\d\.\d{6}$'),
  -- Code of the component; it means the same paper in every version of the procedure.
  component text not null constraint evidence_mappings_component_named check (component <> ''),
  result_type text not null
    constraint evidence_mappings_result_type_exists references result_types (code) on delete restrict,
  state text not null constraint evidence_mappings_state_known check (state in ('CONFIRMED', 'REJECTED')),
  basis text not null constraint evidence_mappings_basis_given check (length(btrim(basis)) >= 10),
  agency text not null constraint evidence_mappings_agency_exists references agencies (code) on delete restrict,
  -- Opaque account of the official: what four eyes are told apart by.
  decided_by text not null,
  decided_at timestamptz not null,
  valid_from date not null,
  -- What the matcher gave this pair when it was decided; null when it did not suggest it.
  suggested_score numeric(4, 3)
    constraint evidence_mappings_score_range check (suggested_score between 0 and 1),
  supersedes uuid,
  constraint evidence_mappings_key unique (id, procedure_code, component, result_type),
  -- A decision replaces one about the same pair, and each is replaced once: the history is a line, never a tree.
  constraint evidence_mappings_supersedes_same foreign key (supersedes, procedure_code, component, result_type)
    references evidence_mappings (id, procedure_code, component, result_type) on delete restrict,
  constraint evidence_mappings_superseded_once unique (supersedes)
);
create unique index evidence_mappings_one_first on evidence_mappings (procedure_code, component, result_type)
  where supersedes is null;
create index evidence_mappings_in_order on evidence_mappings (procedure_code, decided_at, id);
create index evidence_mappings_result_type on evidence_mappings (result_type);
create index evidence_mappings_agency on evidence_mappings (agency);

create function refuse_change_of_mapping() returns trigger language plpgsql as $$
begin
  raise exception 'a decision about a mapping is only ever superseded'
    using errcode = 'restrict_violation', constraint = 'evidence_mappings_kept';
end
$$;
create trigger evidence_mappings_kept before update or delete on evidence_mappings
  for each row execute function refuse_change_of_mapping();
create trigger evidence_mappings_all_kept before truncate on evidence_mappings
  for each statement execute function refuse_change_of_mapping();

-- What the matcher reads in the papers of each version: suggestions for officials and counts for the map of coverage. It can
-- be made again from the versions and the list of result types at any time, and decides nothing.
create table versions_read (
  version_id uuid primary key
    constraint versions_read_version_exists references procedures_versions (id) on delete restrict,
  -- With which matcher and which list of result types; another one reads again.
  matched_with text not null
);
create table component_readings (
  version_id uuid not null
    constraint component_readings_version_read references versions_read (version_id) on delete cascade,
  case_code text not null,
  component text not null,
  procedure_code text not null,
  kind text not null,
  -- Mappings of the publication itself.
  own_mappings jsonb not null,
  -- What the paper is called, without how many copies of it and how certified; and the same for comparing.
  paper text not null,
  paper_key text not null,
  issued text not null constraint component_readings_issued_known check (issued in ('YES', 'PARTLY', 'NO')),
  suggestions jsonb not null,
  best_score numeric(4, 3),
  primary key (version_id, case_code, component)
);
create index component_readings_paper on component_readings (paper_key);
create index component_readings_component on component_readings (procedure_code, component);

grant select on evidence_mappings, versions_read, component_readings to {{app}}, {{job}};
grant insert on evidence_mappings to {{app}};
grant insert, update, delete on versions_read, component_readings to {{job}};
