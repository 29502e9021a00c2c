-- The desk: who has worked on a dossier, in which unit it lies, and why its handling stands still.

-- The unit of the agency in which the dossier lies; null until somebody of a unit has it.
alter table dossiers add column unit text;
grant update (unit) on dossiers to {{app}};
create index dossiers_of_unit on dossiers (agency, unit) where is_open(status);

-- The account of the official who recorded a step; null of what the applicant or the system did.
alter table status_events add column officer text;

-- Who gave a dossier to whom. Never changed.
create table handling_events (
  dossier_id uuid not null references dossiers on delete cascade,
  event_id uuid not null default uuidv7(),
  kind text not null constraint handling_events_kind_known
    check (kind in ('TAKEN', 'ASSIGNED', 'UNASSIGNED', 'HANDED_OVER')),
  -- Who did it.
  by_account text not null,
  -- Who had it before; null where nobody need have.
  from_officer text,
  -- Who has it since; null where it went to a unit, or an officer was taken off.
  officer text,
  unit text,
  reason text,
  at timestamptz not null,
  primary key (dossier_id, event_id)
);

-- Why and since when the handling stands still. A stop is ended once, and never changed otherwise.
create table dossier_stops (
  dossier_id uuid not null references dossiers on delete cascade,
  stop_id uuid not null default uuidv7(),
  reason text not null constraint dossier_stops_reason_known check (reason in ('CONSULTATION', 'APPLICANT_ASKED',
    'AUTHORITY_DECIDES', 'OTHER_DOSSIER', 'FORCE_MAJEURE')),
  -- Whom the agency asks.
  consulted_agency text,
  note text,
  stopped_at timestamptz not null,
  resumed_at timestamptz,
  primary key (dossier_id, stop_id),
  constraint dossier_stops_asks_somebody check ((reason = 'CONSULTATION') = (consulted_agency is not null)),
  constraint dossier_stops_in_order check (resumed_at >= stopped_at)
);
create unique index dossier_stops_one_open on dossier_stops (dossier_id) where resumed_at is null;

do $$
declare part text;
begin
  foreach part in array array['handling_events', 'dossier_stops'] loop
    execute format('alter table %1$I enable row level security', part);
    execute format('alter table %1$I force row level security', part);
    execute format('create policy %1$s_of_dossier on %1$I to {{app}}
      using (exists (select 1 from dossiers d where d.dossier_id = %1$I.dossier_id))
      with check (exists (select 1 from dossiers d where d.dossier_id = %1$I.dossier_id))', part);
    execute format('create policy %1$s_job on %1$I for select to {{job}} using (true)', part);
  end loop;
end $$;
grant select, insert on handling_events, dossier_stops to {{app}};
grant update (resumed_at) on dossier_stops to {{app}};

-- Whoever leads a unit of the agency sees which of its dossiers are open and who has them, and hands them over: an officer may be on
-- leave. What may be read of such a dossier is for the rules to say, as with the intake.
drop policy dossiers_visible on dossiers;
create policy dossiers_visible on dossiers for select to {{app}} using (
  (agency = viewer_agency() and (select handles_today(viewer_account(), viewer_agency())) and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (agency = viewer_agency() and (select has_duty(viewer_account(), viewer_agency(), '{LEAD}')) and is_open(status)
    and (stage = 'FILED' or stands_in_intake(dossiers)))
  or (viewer_agency() is null
    and ((opened_by = viewer_account() and not applicant_represented) or applicant_id = any(viewer_subjects()))));
drop policy dossiers_handled on dossiers;
create policy dossiers_handled on dossiers for update to {{app}} using (
  (agency = viewer_agency() and (select handles_today(viewer_account(), viewer_agency())) and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (agency = viewer_agency() and (select has_duty(viewer_account(), viewer_agency(), '{LEAD}')) and is_open(status)
    and (stage = 'FILED' or stands_in_intake(dossiers)))
  or (viewer_agency() is null
    and ((opened_by = viewer_account() and not applicant_represented) or applicant_id = any(viewer_subjects()))));
