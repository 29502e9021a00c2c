-- Dossiers that a connected system masters, as it reports them. One is known by the system and its own code of it (MaHoSo). No name and no
-- number stands here: of the owner only the opaque id that their number has everywhere.
create table reported_dossiers (
  client text not null,
  code text not null,
  reported_id uuid not null default uuidv7(),
  -- The system's agency, for row-level security.
  system_agency text not null,
  -- What the newest report of the dossier as a whole says; null while only steps have come.
  facts jsonb,
  owner_id uuid,
  -- By which reports are ordered: their latest time, their status, and whether they said that they change something.
  rank text,
  -- Follows from the facts and the steps.
  status text,
  last_status_at timestamptz,
  updated_at timestamptz not null,
  primary key (client, code),
  constraint reported_dossiers_id unique (reported_id),
  constraint reported_dossiers_ranked check ((facts is null) = (rank is null))
);
create index reported_dossiers_of_owner on reported_dossiers (owner_id) where owner_id is not null;

-- Steps as they were reported: only ever added to, and never twice. What they show follows from their times, not from their order here.
create table reported_steps (
  client text not null,
  code text not null,
  digest text not null constraint reported_steps_digest_form check (digest ~ '^[0-9a-f]{64}$'),
  system_agency text not null,
  status text not null,
  -- Null where the system gave no time.
  at timestamptz,
  -- Who the system says did it, encrypted: a claim, and no authority.
  handler_encrypted bytea,
  received_at timestamptz not null,
  primary key (client, code, digest)
);

-- One row for each report, by what it says: so that the same again is answered as the first time. HELD ones wait with their content, encrypted,
-- until what they lack has been entered, and are judged again.
create table reports (
  client text not null,
  digest text not null constraint reports_digest_form check (digest ~ '^[0-9a-f]{64}$'),
  report_id uuid not null default uuidv7(),
  system_agency text not null,
  kind text not null constraint reports_kind_known check (kind in ('DOSSIER', 'PROGRESS')),
  code text not null,
  outcome text not null constraint reports_outcome_known check (outcome in ('TAKEN', 'HELD')),
  findings jsonb not null,
  content_encrypted bytea,
  received_at timestamptz not null,
  judged_at timestamptz not null,
  primary key (client, digest),
  constraint reports_id unique (report_id),
  constraint reports_held_with_content check ((outcome = 'HELD') = (content_encrypted is not null))
);
create index reports_held on reports (judged_at) where outcome = 'HELD';
create index reports_held_newest on reports (system_agency text_pattern_ops, received_at desc, report_id desc) where outcome = 'HELD';

do $$
declare part text;
begin
  foreach part in array array['reported_dossiers', 'reported_steps', 'reports'] loop
    execute format('alter table %1$I enable row level security', part);
    execute format('alter table %1$I force row level security', part);
    execute format('create policy %1$s_of_system on %1$I to {{app}}
      using (system_agency = viewer_agency()) with check (system_agency = viewer_agency())', part);
    execute format('create policy %1$s_job on %1$I to {{job}} using (true) with check (true)', part);
  end loop;
end $$;
grant select, insert on reported_steps to {{app}}, {{job}};
grant select, insert, update on reported_dossiers, reports to {{app}}, {{job}};
