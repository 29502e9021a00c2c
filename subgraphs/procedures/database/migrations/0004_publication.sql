-- Publishing: who may do it for which agency. A publication needs an official whom the Government Office has entrusted with
-- the duty, for one agency and a time (draft regulation of the portal, later Decision 31/2021/QĐ-TTg).

alter table agencies drop constraint agencies_kind_known;
alter table agencies add constraint agencies_kind_known check (kind in ('MINISTRY', 'MINISTERIAL_AGENCY', 'SOCIAL_SECURITY',
  'POLICY_BANK', 'DEVELOPMENT_BANK', 'PROVINCE', 'COMMUNE', 'OTHER'));

create table delegations (
  id uuid primary key,
  -- Opaque account of one official: a duty is never given to an office, nor to an account that several people share.
  account text not null,
  agency text not null constraint delegations_agency_exists references agencies (code) on delete restrict,
  duty text not null constraint delegations_duty_known check (duty in ('ENTER', 'CHECK', 'APPROVE', 'PUBLISH')),
  valid_from date not null,
  -- First day on which it no longer holds; null: until it is withdrawn.
  valid_until date,
  granted_by text not null,
  granted_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  constraint delegations_until_after_from check (valid_until > valid_from),
  constraint delegations_withdrawn_by_somebody check ((withdrawn_by is null) = (withdrawn_at is null)),
  -- One official acts for one agency at a time.
  constraint delegations_one_agency exclude using gist
    (account with =, agency with <>, daterange(valid_from, valid_until) with &&) where (withdrawn_at is null),
  constraint delegations_once exclude using gist
    (account with =, duty with =, daterange(valid_from, valid_until) with &&) where (withdrawn_at is null)
);
create index delegations_agency on delegations (agency, granted_at desc, id desc);
create index delegations_newest on delegations (granted_at desc, id desc);
create index delegations_account on delegations (account);

create function refuse_change_of_delegation() returns trigger language plpgsql as $$
begin
  -- Only its withdrawal comes later, once: who was entrusted with what, and when, stays readable.
  if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
    and to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by' = to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by' then
    return new;
  end if;
  raise exception 'a delegation is only ever withdrawn'
    using errcode = 'restrict_violation', constraint = 'delegations_kept';
end
$$;
create trigger delegations_kept before update or delete on delegations
  for each row execute function refuse_change_of_delegation();

grant select, insert, update (withdrawn_by, withdrawn_at) on delegations to {{app}};
grant select on delegations to {{job}};

-- Decisions ---------------------------------------------------------------------------------------------------------------

-- What is known of a decision beyond its number; an embedded or imported record names a number and nothing else.
alter table publication_decisions
  add column kind text
    constraint publication_decisions_kind_known check (kind in ('PROCEDURES', 'ONLINE_SERVICES')),
  add column effective_on date,
  add column file_address text constraint publication_decisions_file_secure check (file_address ~ '^https://'),
  add column file_sha256 text constraint publication_decisions_file_hashed check (file_sha256 ~ '^[0-9a-f]{64}$'),
  add column registered_by text,
  add column registered_at timestamptz,
  -- What publishes procedures is registered whole: signed on a day, in force from a day, with its file.
  add constraint publication_decisions_whole check (kind is distinct from 'PROCEDURES' or num_nulls(decided_on, effective_on,
    file_address, file_sha256, registered_by, registered_at) = 0 and origin = 'REGISTERED');
create index publication_decisions_newest on publication_decisions
  (coalesce(decided_on, date '0001-01-01') desc, id desc);

create function refuse_change_of_decision() returns trigger language plpgsql as $$
begin
  -- A number that only a record named may become whole, once. What was signed never changes.
  if tg_op = 'UPDATE' and old.origin <> 'REGISTERED' and new.origin = 'REGISTERED'
    and (new.id, new.number, new.authority) = (old.id, old.number, old.authority) then
    return new;
  end if;
  raise exception 'a registered decision never changes'
    using errcode = 'restrict_violation', constraint = 'publication_decisions_kept';
end
$$;
create trigger publication_decisions_kept before update or delete on publication_decisions
  for each row execute function refuse_change_of_decision();
grant update (decided_on, origin, kind, effective_on, file_address, file_sha256, registered_by, registered_at)
  on publication_decisions to {{app}};

-- The annex of a decision: which procedures are new, amended or rescinded, and what it says of each.
create table decision_annexes (
  decision_id uuid not null
    constraint decision_annexes_decision_exists references publication_decisions (id) on delete restrict,
  code text not null constraint decision_annexes_code_national check (code ~ '^\d\.\d{6}$'),
  place integer not null,
  name text not null,
  change text not null constraint decision_annexes_change_known check (change in ('NEW', 'AMENDED', 'RESCINDED')),
  -- Components, fees and time limits, each null where the annex does not list them.
  says jsonb not null,
  primary key (decision_id, code)
);
create index decision_annexes_code on decision_annexes (code);

-- Drafts ------------------------------------------------------------------------------------------------------------------

-- Where each draft stands. What it says and what was done to it are in the tables below, which only grow.
create table procedure_drafts (
  id uuid primary key,
  code text not null constraint procedure_drafts_code_national check (code ~ '^\d\.\d{6}$'),
  agency text not null constraint procedure_drafts_agency_exists references agencies (code) on delete restrict,
  state text not null constraint procedure_drafts_state_known check (state in ('ENTERED', 'COMPARED', 'APPROVED', 'PUBLISHED',
    'PUBLICISED', 'SUPERSEDED', 'REPEALED', 'RETURNED', 'WITHDRAWN')),
  revision integer not null constraint procedure_drafts_revision_positive check (revision >= 1),
  decision_id uuid
    constraint procedure_drafts_decision_exists references publication_decisions (id) on delete restrict,
  in_force_from date not null,
  version_id uuid constraint procedure_drafts_one_version unique
    constraint procedure_drafts_version_exists references procedures_versions (id) on delete restrict,
  touched_at timestamptz not null,
  -- Nothing is checked, approved, published or made public without a decision (PUB-2).
  constraint procedure_drafts_decided check (state in ('ENTERED', 'RETURNED', 'WITHDRAWN') or decision_id is not null),
  constraint procedure_drafts_public_has_version
    check ((state in ('PUBLICISED', 'SUPERSEDED', 'REPEALED')) = (version_id is not null))
);
-- Two drafts of one procedure would each be compared with a catalogue that the other changes.
create unique index procedure_drafts_one_open on procedure_drafts (code)
  where state in ('ENTERED', 'COMPARED', 'APPROVED', 'PUBLISHED', 'RETURNED');
create index procedure_drafts_agency on procedure_drafts (agency, touched_at desc, id desc);
create index procedure_drafts_decision on procedure_drafts (decision_id);

create table draft_revisions (
  draft_id uuid not null constraint draft_revisions_draft_exists references procedure_drafts (id) on delete restrict,
  revision integer not null,
  -- Without publisher and decision, which are the draft's.
  content jsonb not null,
  at timestamptz not null,
  primary key (draft_id, revision)
);

create table draft_steps (
  draft_id uuid not null constraint draft_steps_draft_exists references procedure_drafts (id) on delete restrict,
  place integer not null,
  action text not null constraint draft_steps_action_known check (action in ('ENTER', 'AMEND', 'WAIVE', 'COMPARE', 'APPROVE',
    'PUBLISH', 'PUBLICISE', 'RETURN', 'WITHDRAW', 'SUPERSEDE', 'REPEAL')),
  state text not null,
  revision integer not null,
  -- Who did it under which duty: what four eyes are told apart by. Null where a later version or an import did it.
  account text,
  duty text,
  agency text not null constraint draft_steps_agency_exists references agencies (code) on delete restrict,
  note text,
  at timestamptz not null,
  primary key (draft_id, place),
  constraint draft_steps_by_somebody check (action = 'SUPERSEDE' or (account is not null and duty is not null))
);

create table draft_waivers (
  draft_id uuid not null constraint draft_waivers_draft_exists references procedure_drafts (id) on delete restrict,
  -- A waiver is of one revision: what was entered afterwards nobody has accepted.
  revision integer not null,
  finding text not null,
  kind text not null,
  subject text not null,
  decided text,
  entered text,
  reason text not null,
  at timestamptz not null,
  primary key (draft_id, revision, finding)
);

create function refuse_change_of_draft_history() returns trigger language plpgsql as $$
begin
  raise exception 'what was done to a draft never changes'
    using errcode = 'restrict_violation', constraint = 'draft_history_kept';
end
$$;
create trigger draft_revisions_kept before update or delete on draft_revisions
  for each row execute function refuse_change_of_draft_history();
create trigger draft_steps_kept before update or delete on draft_steps
  for each row execute function refuse_change_of_draft_history();
create trigger draft_waivers_kept before update or delete on draft_waivers
  for each row execute function refuse_change_of_draft_history();
create trigger decision_annexes_kept before update or delete on decision_annexes
  for each row execute function refuse_change_of_draft_history();

grant select, insert on decision_annexes, draft_revisions, draft_steps, draft_waivers to {{app}};
grant select, insert, update (state, revision, decision_id, in_force_from, version_id, touched_at)
  on procedure_drafts to {{app}};
-- An import that replaces a version also says so in the history of the draft that it came from.
grant select, update (state, touched_at) on procedure_drafts to {{job}};
grant select, insert on draft_steps to {{job}};
