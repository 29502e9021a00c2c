-- What may be done online and since when, what two officials must agree on for that, and what ought to be looked at again.

-- Everything below that officials decide is a fact of its day: it is added to, never changed.
create function refuse_change_of_decided_fact() returns trigger language plpgsql as $$
begin
  raise exception 'a decided fact never changes'
    using errcode = 'restrict_violation', constraint = tg_table_name || '_immutable';
end
$$;

-- Like a version, a service or a list is closed once, by what comes after it.
create function refuse_all_but_the_end() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.in_force_to is null and new.in_force_to is not null
    and to_jsonb(new) - 'in_force_to' = to_jsonb(old) - 'in_force_to' then
    return new;
  end if;
  raise exception 'what was in force never changes'
    using errcode = 'restrict_violation', constraint = tg_table_name || '_immutable';
end
$$;

create trigger online_services_immutable before update or delete on online_services
  for each row execute function refuse_all_but_the_end();
create index online_services_of_level on online_services (agency, level, in_force_from);

-- A procedure at an agency is stopped for a time (tạm dừng) by decision; taken up again at its end or by another decision.
create table online_service_stops (
  id uuid primary key,
  service_id uuid not null
    constraint online_service_stops_service_exists references online_services (id) on delete restrict,
  decision_id uuid not null
    constraint online_service_stops_decision_exists references publication_decisions (id) on delete restrict,
  reason text not null constraint online_service_stops_reason_given check (reason <> ''),
  stopped_from date not null,
  -- The first day on which it is offered again; null: until it is taken up again by decision.
  stopped_until date,
  constraint online_service_stops_until_after_from check (stopped_until > stopped_from)
);
create index online_service_stops_service on online_service_stops (service_id);
create index online_service_stops_decision on online_service_stops (decision_id);
create trigger online_service_stops_immutable before update or delete on online_service_stops
  for each row execute function refuse_change_of_decided_fact();

create table online_service_resumptions (
  stop_id uuid primary key
    constraint online_service_resumptions_stop_exists references online_service_stops (id) on delete restrict,
  decision_id uuid not null
    constraint online_service_resumptions_decision_exists references publication_decisions (id) on delete restrict,
  -- The first day on which it is offered again.
  resumed_on date not null
);
create index online_service_resumptions_decision on online_service_resumptions (decision_id);
create trigger online_service_resumptions_immutable before update or delete on online_service_resumptions
  for each row execute function refuse_change_of_decided_fact();

-- Names like the one that a locality uses: suggestions for the official who maps its code.
create index procedures_search_similar on procedures_search using gin (name_key gin_trgm_ops);

-- Roll-up: what a day adds to the number of services; the number on a day is the sum of the days up to it.
create table online_service_daily (
  agency text not null,
  level text not null,
  state text not null constraint online_service_daily_state_known check (state in ('OFFERED', 'STOPPED')),
  day date not null,
  change integer not null,
  primary key (agency, level, state, day)
);

-- What a ministry has found fit to be done online from end to end, by one decision, until when it must be.
create table eligibility_lists (
  id uuid primary key,
  agency text not null constraint eligibility_lists_agency_exists references agencies (code) on delete restrict,
  decision_id uuid not null
    constraint eligibility_lists_decision_exists references publication_decisions (id) on delete restrict,
  deadline date not null,
  in_force_from date not null,
  in_force_to date,
  constraint eligibility_lists_to_after_from check (in_force_to > in_force_from),
  constraint eligibility_lists_one_in_force
    exclude using gist (agency with =, daterange(in_force_from, in_force_to) with &&)
);
create index eligibility_lists_decision on eligibility_lists (decision_id);
create trigger eligibility_lists_immutable before update or delete on eligibility_lists
  for each row execute function refuse_all_but_the_end();

create table eligibility_entries (
  list_id uuid not null
    constraint eligibility_entries_list_exists references eligibility_lists (id) on delete restrict,
  -- As the decision names it, whether or not the catalogue has it.
  procedure_code text not null constraint eligibility_entries_code_national check (procedure_code ~ '^\d\.\d{6}$'),
  primary key (list_id, procedure_code)
);
create index eligibility_entries_procedure on eligibility_entries (procedure_code);
create trigger eligibility_entries_immutable before update or delete on eligibility_entries
  for each row execute function refuse_change_of_decided_fact();

-- How the process was rebuilt before it went online (tái cấu trúc quy trình).
create table restructuring_plans (
  id uuid primary key,
  procedure_code text not null
    constraint restructuring_plans_code_national check (procedure_code ~ '^\d\.\d{6}$'),
  agency text not null constraint restructuring_plans_agency_exists references agencies (code) on delete restrict,
  decision_id uuid not null
    constraint restructuring_plans_decision_exists references publication_decisions (id) on delete restrict,
  constraint restructuring_plans_once unique (procedure_code, agency, decision_id)
);
create index restructuring_plans_agency on restructuring_plans (agency);
create index restructuring_plans_decision on restructuring_plans (decision_id);
create trigger restructuring_plans_immutable before update or delete on restructuring_plans
  for each row execute function refuse_change_of_decided_fact();

-- Where the published facts of a version make the way online longer or dearer than the counter: judged once, when it enters.
create table channel_gaps (
  version_id uuid primary key
    constraint channel_gaps_version_exists references procedures_versions (id) on delete restrict,
  gaps jsonb not null
);

-- One official enters, another confirms (bốn mắt): until then a proposal, and nothing is changed.
create table online_proposals (
  id uuid primary key,
  kind text not null constraint online_proposals_kind_known check (kind in ('ELIGIBILITY_LIST', 'ATTACHMENT', 'STOP',
    'RESUMPTION', 'RESTRUCTURING_PLAN', 'LOCAL_CODE')),
  agency text not null constraint online_proposals_agency_exists references agencies (code) on delete restrict,
  content jsonb not null,
  entered_by text not null,
  entered_at timestamptz not null,
  state text not null
    constraint online_proposals_state_known check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
  decided_by text,
  decided_at timestamptz,
  reason text,
  constraint online_proposals_decided check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint online_proposals_four_eyes check (state <> 'CONFIRMED' or decided_by <> entered_by)
);
create index online_proposals_agency on online_proposals (agency, state, entered_at, id);

create function refuse_change_of_proposal() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.state = 'PROPOSED' and new.state <> 'PROPOSED'
    and to_jsonb(new) - '{state,decided_by,decided_at,reason}'::text[]
      = to_jsonb(old) - '{state,decided_by,decided_at,reason}'::text[] then
    return new;
  end if;
  raise exception 'a proposal is decided once'
    using errcode = 'restrict_violation', constraint = 'online_proposals_immutable';
end
$$;
create trigger online_proposals_immutable before update or delete on online_proposals
  for each row execute function refuse_change_of_proposal();

-- What a province calls a procedure, as officials have confirmed it. The highest version of a code holds.
create table local_procedure_codes (
  id uuid primary key,
  agency text not null constraint local_procedure_codes_agency_root check (agency ~ '^[GH]\d{2}$'),
  local_code text not null constraint local_procedure_codes_code_given check (local_code <> ''),
  version integer not null constraint local_procedure_codes_version_positive check (version >= 1),
  local_name text,
  procedure_code text
    constraint local_procedure_codes_code_national check (procedure_code ~ '^\d\.\d{6}$'),
  state text not null constraint local_procedure_codes_state_known check (state in ('MAPPED', 'UNMAPPED')),
  mapped_by text,
  mapped_at timestamptz,
  basis text not null,
  constraint local_procedure_codes_numbered unique (agency, local_code, version),
  constraint local_procedure_codes_mapped
    check ((state = 'MAPPED') = (procedure_code is not null) and (state = 'UNMAPPED' or mapped_by is not null))
);
create index local_procedure_codes_procedure on local_procedure_codes (procedure_code);
create trigger local_procedure_codes_immutable before update or delete on local_procedure_codes
  for each row execute function refuse_change_of_decided_fact();

-- Projections of what dossiers tell; rebuilt from their feed at any time. Nobody is named in them.
create table dossier_activity (
  procedure_code text not null,
  agency text not null,
  channel text not null constraint dossier_activity_channel_known check (channel in ('COUNTER', 'ONLINE', 'POST')),
  first_filed_on date not null,
  last_filed_on date not null,
  filed integer not null,
  primary key (procedure_code, agency, channel),
  constraint dossier_activity_days check (first_filed_on <= last_filed_on and filed > 0)
);
create index dossier_activity_begun on dossier_activity (first_filed_on);

create table unmapped_attempts (
  agency text not null,
  local_code text not null,
  attempts integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (agency, local_code)
);

-- Which unit an agency governs, and until when: a province that was merged is a unit of the old table only.
create table agency_units (
  agency text not null constraint agency_units_agency_exists references agencies (code) on delete restrict,
  vintage text not null,
  code text not null,
  in_force_from date,
  in_force_to date,
  primary key (agency, vintage),
  constraint agency_units_unit_exists foreign key (vintage, code)
    references administrative_units (vintage, code) on delete restrict,
  constraint agency_units_one_in_force
    exclude using gist (agency with =, daterange(in_force_from, in_force_to) with &&)
);
create index agency_units_unit on agency_units (vintage, code);

grant select on online_service_stops, online_service_resumptions, online_service_daily, eligibility_lists,
  eligibility_entries, restructuring_plans, channel_gaps, online_proposals, local_procedure_codes, dossier_activity,
  unmapped_attempts, agency_units to {{app}}, {{job}};
grant insert on online_service_stops, online_service_resumptions, eligibility_entries, restructuring_plans,
  local_procedure_codes to {{app}};
grant insert on channel_gaps to {{app}}, {{job}};
grant insert, update (in_force_to) on eligibility_lists to {{app}};
grant insert, update (change) on online_service_daily to {{app}};
grant insert, update (state, decided_by, decided_at, reason) on online_proposals to {{app}};
grant insert on local_procedure_codes to {{job}};
grant insert, update, delete on dossier_activity, unmapped_attempts to {{job}};
