-- Dossiers: who applies for what, at which agency, and what was filed. {{app}} serves requests, {{job}} works without one.

create function viewer_subjects() returns uuid[] language sql stable
  return coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[];
create function viewer_agency() returns text language sql stable
  return nullif(current_setting('app.agency', true), '');
create function viewer_account() returns text language sql stable
  return nullif(current_setting('app.actor', true), '');

-- The register -----------------------------------------------------------------------------------------------------------

create table dossiers (
  dossier_id uuid primary key,
  -- Opaque id of the person or organisation that applies: the party of the role APPLICANT, else of ORGANIZATION. Null
  -- while what was typed of her is not verified, so that a mistyped number shows a draft to nobody else.
  applicant_id uuid,
  code text constraint dossiers_code_unique unique,
  stage text not null constraint dossiers_stage_known check (stage in ('DRAFT', 'FILED')),
  status text constraint dossiers_status_known check (status in ('REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'IN_PROGRESS',
    'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'FINISHED', 'RESULT_RETURNED')),
  procedure_version uuid not null,
  procedure_code text not null,
  case_code text not null,
  channel text not null constraint dossiers_channel_known check (channel in ('COUNTER', 'ONLINE', 'POST')),
  agency text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  filed_at timestamptz,
  accepted_on date,
  -- What the source system says of itself (DOMAIN M3); null where it says nothing.
  self_reported_reuse boolean,
  last_status_at timestamptz,
  constraint dossiers_filed_has_applicant check (stage = 'DRAFT' or applicant_id is not null),
  constraint dossiers_draft_has_no_status check ((stage = 'DRAFT') = (status is null)),
  constraint dossiers_filed_has_code check ((stage = 'FILED') = (code is not null and filed_at is not null)),
  -- For the foreign key of dossier_officers: an officer is assigned only within the agency of the dossier.
  constraint dossiers_agency_of_dossier unique (dossier_id, agency)
);
create index dossiers_of_applicant on dossiers (applicant_id, opened_at desc, dossier_id desc);
create index dossiers_of_opener on dossiers (opened_by, opened_at desc, dossier_id desc);
create index dossiers_filed_at_agency on dossiers (agency text_pattern_ops, filed_at) where stage = 'FILED';

create table dossier_officers (
  dossier_id uuid not null,
  account text not null,
  agency text not null,
  assigned_at timestamptz not null default now(),
  primary key (dossier_id, account),
  constraint dossier_officers_same_agency foreign key (dossier_id, agency) references dossiers (dossier_id, agency) on delete cascade
);
create index dossier_officers_of_account on dossier_officers (account, dossier_id);

create table dossier_parties (
  subject uuid not null,
  dossier_id uuid not null references dossiers on delete cascade,
  role text not null constraint dossier_parties_role_known check (role in ('APPLICANT', 'CHILD', 'FATHER', 'MOTHER', 'SPOUSE',
    'DECEASED', 'GUARDIAN', 'ORGANIZATION')),
  kind text not null constraint dossier_parties_kind_known check (kind in ('PERSON', 'ORGANIZATION')),
  -- Keyed hash of what was typed to say who is meant; null for the viewer's own record and for organisations.
  typed_hash text,
  verification text not null constraint dossier_parties_verification_known
    check (verification in ('OWN_RECORD', 'VERIFIED', 'NOT_VERIFIED')),
  primary key (subject, dossier_id, role),
  constraint dossier_parties_role_once unique (dossier_id, role)
);

create table status_events (
  dossier_id uuid not null references dossiers on delete cascade,
  event_id uuid not null default uuidv7(),
  status text not null constraint status_events_status_known check (status in ('REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED',
    'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'FINISHED', 'RESULT_RETURNED')),
  -- Null when the source gave no time: it is never the clock.
  at timestamptz,
  unit text,
  note text,
  flagged boolean not null default false,
  recorded_at timestamptz not null default now(),
  primary key (dossier_id, event_id)
);

create table filed_answers (
  dossier_id uuid not null references dossiers on delete cascade,
  key text not null,
  value_encrypted bytea not null,
  locked boolean not null,
  -- Register the value came from; null for what the person typed.
  register text,
  primary key (dossier_id, key)
);

create table filed_seals (
  dossier_id uuid primary key references dossiers on delete cascade,
  key_id text not null,
  payload_encrypted bytea not null,
  signature text not null
);

create table uploads (
  upload_id uuid primary key default uuidv7(),
  dossier_id uuid not null references dossiers on delete cascade,
  component text not null,
  result_type text,
  sha256 text not null constraint uploads_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  at timestamptz not null
);
create index uploads_of_dossier on uploads (dossier_id, at);

create table supplement_requests (
  dossier_id uuid not null references dossiers on delete cascade,
  request_id uuid not null default uuidv7(),
  components text[] not null,
  reason text not null,
  at timestamptz not null,
  primary key (dossier_id, request_id)
);

-- Reuse is evidence: one row per held value or paper at the moment it is filed (DOMAIN W6).
create table reuse_records (
  dossier_id uuid not null references dossiers on delete cascade,
  kind text not null constraint reuse_records_kind_known check (kind in ('COMPONENT', 'FIELD')),
  -- Code of the component or key of the question.
  subject_key text not null,
  register text not null,
  document_id uuid,
  hash text not null,
  at timestamptz not null,
  agency text not null,
  procedure_code text not null,
  primary key (dossier_id, kind, subject_key)
);
create index reuse_records_at_agency on reuse_records (agency text_pattern_ops, at);

-- Last number given at an agency on a day: dossier codes are `{agency}-{yymmdd}-{number}` (DOMAIN §3.4).
create table dossier_code_counters (
  agency text not null,
  day date not null,
  last integer not null,
  primary key (agency, day)
);

-- The directory and the nation -------------------------------------------------------------------------------------------

create table officers (
  account text primary key,
  agency text not null,
  client text not null
);
create index officers_of_agency on officers (agency);

create table consumer_systems (
  client_id text primary key,
  agency_root text not null,
  -- Last day on which the information-security attestation of the system holds.
  attested_until date not null
);

-- One row: whether the people of this installation are invented. Seals say so and are signed with another key.
create table nation (
  only_row boolean primary key default true constraint nation_one_row check (only_row),
  synthetic boolean not null
);

-- Projections: rebuilt at any time from the feeds of their owners, so nothing may refer to them ----------------------------

create table procedure_versions (
  version_id uuid primary key,
  code text not null,
  version integer not null,
  in_force_from date not null,
  -- First day on which it is no longer in force.
  in_force_to date,
  content jsonb not null
);
create index procedure_versions_of_code on procedure_versions (code, in_force_from);

create table identity_hashes (
  typed_hash text primary key,
  person_id uuid not null
);
create index identity_hashes_of_person on identity_hashes (person_id);

create table identity_aliases (
  alias_id uuid not null,
  person_id uuid not null,
  primary key (alias_id, person_id)
);
create index identity_aliases_of_person on identity_aliases (person_id);

create table held_evidence (
  subject uuid not null,
  document_id uuid not null,
  result_type text not null,
  form text not null constraint held_evidence_form_known check (form in ('STRUCTURED', 'DOCUMENT_ONLY')),
  state text not null constraint held_evidence_state_known check (state in ('VALID', 'REVOKED', 'IN_REVIEW')),
  valid_from date,
  valid_until date,
  permanent boolean not null,
  record_version text not null,
  primary key (subject, document_id)
);
create index held_evidence_of_type on held_evidence (subject, result_type);

create table organizations (
  organization_id uuid primary key
);

create table representatives (
  organization_id uuid not null,
  person_id uuid not null,
  from_day date not null,
  -- Last day of office; null while it lasts.
  until_day date,
  primary key (organization_id, person_id, from_day)
);
create index representatives_of_person on representatives (person_id);

create table payments_settled (
  payment_request_id uuid primary key,
  dossier_id uuid not null,
  total_dong bigint not null constraint payments_settled_not_negative check (total_dong >= 0),
  paid_at timestamptz not null
);
create index payments_settled_of_dossier on payments_settled (dossier_id);

-- Row-level security -----------------------------------------------------------------------------------------------------

-- Refers to its own columns only: the policy of dossiers asks this table, and must not be asked back.
alter table dossier_officers enable row level security;
alter table dossier_officers force row level security;
create policy dossier_officers_same_agency on dossier_officers to {{app}}
  using (agency = viewer_agency()) with check (agency = viewer_agency());
create policy dossier_officers_job on dossier_officers for select to {{job}} using (true);

-- An officer sees what is assigned to her at her agency, and loses it when she is taken off, even if she opened it. A
-- citizen (no agency) sees what she opened and what concerns her as the applicant. `app.subjects` counts for nobody with an
-- agency: a grant for one dossier of a person must not open her others.
alter table dossiers enable row level security;
alter table dossiers force row level security;
create policy dossiers_visible on dossiers for select to {{app}} using (
  (agency = viewer_agency() and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (viewer_agency() is null and (opened_by = viewer_account() or applicant_id = any(viewer_subjects()))));
create policy dossiers_handled on dossiers for update to {{app}} using (
  (agency = viewer_agency() and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (viewer_agency() is null and (opened_by = viewer_account() or applicant_id = any(viewer_subjects()))));
create policy dossiers_opened on dossiers for insert to {{app}}
  with check (opened_by = viewer_account() and (viewer_agency() is null or agency = viewer_agency()));
create policy dossiers_job on dossiers to {{job}} using (true) with check (true);

-- The parts of a dossier are visible with it. The first insert of parties happens in the transaction that opens the
-- dossier, after the officer is assigned.
do $$
declare part text;
begin
  foreach part in array array['dossier_parties', 'status_events', 'filed_answers', 'filed_seals', 'uploads',
    'supplement_requests', 'reuse_records', 'payments_settled'] loop
    execute format('alter table %1$I enable row level security', part);
    execute format('alter table %1$I force row level security', part);
    execute format('create policy %1$s_of_dossier on %1$I to {{app}}
      using (exists (select 1 from dossiers d where d.dossier_id = %1$I.dossier_id))
      with check (exists (select 1 from dossiers d where d.dossier_id = %1$I.dossier_id))', part);
    execute format('create policy %1$s_job on %1$I to {{job}} using (true) with check (true)', part);
  end loop;
end $$;

alter table held_evidence enable row level security;
alter table held_evidence force row level security;
create policy held_evidence_of_subject on held_evidence for select to {{app}} using (subject = any(viewer_subjects()));
create policy held_evidence_job on held_evidence to {{job}} using (true) with check (true);

alter table representatives enable row level security;
alter table representatives force row level security;
create policy representatives_of_subject on representatives for select to {{app}}
  using (person_id = any(viewer_subjects()) or organization_id = any(viewer_subjects()));
create policy representatives_job on representatives to {{job}} using (true) with check (true);

-- No row restriction can be stated for these two: which rows a request may read is exactly what it asks. A row found by a
-- keyed hash tells only that somebody typed number, name and birth date rightly, and a row found by an opaque alias only
-- another opaque id; neither can be listed without the key. Security stays forced so that a missing policy shuts the door.
alter table identity_hashes enable row level security;
alter table identity_hashes force row level security;
create policy identity_hashes_exact on identity_hashes for select to {{app}} using (true);
create policy identity_hashes_job on identity_hashes to {{job}} using (true) with check (true);
alter table identity_aliases enable row level security;
alter table identity_aliases force row level security;
create policy identity_aliases_exact on identity_aliases for select to {{app}} using (true);
create policy identity_aliases_job on identity_aliases to {{job}} using (true) with check (true);

-- Grants -----------------------------------------------------------------------------------------------------------------

grant select, insert on dossiers to {{app}};
grant update (code, stage, status, filed_at, accepted_on, self_reported_reuse, last_status_at, procedure_version) on dossiers to {{app}};
grant select, insert, delete on dossier_officers to {{app}};
grant select, insert on dossier_parties, status_events, filed_answers, filed_seals, uploads, supplement_requests, reuse_records to {{app}};
grant select, insert, update on dossier_code_counters to {{app}};
grant select on officers, consumer_systems, nation, procedure_versions, identity_hashes, identity_aliases, held_evidence,
  organizations, representatives, payments_settled to {{app}};

grant select on dossiers, dossier_officers, dossier_parties, reuse_records, officers, nation to {{job}};
grant select, insert on status_events to {{job}};
grant update (status, last_status_at, accepted_on) on dossiers to {{job}};
grant select, insert, update, delete on procedure_versions, identity_hashes, identity_aliases, held_evidence, organizations,
  representatives, payments_settled to {{job}};
