-- Figures on the handling of dossiers, of the desk and of connected systems: roll-ups about no person. Every change of a dossier leaves its mark in
-- the transaction that makes it; a job counts what is marked, about once a second, and writes what it adds and takes away. No figure reads events.

-- Dossiers that have changed since they were counted: as many marks as changes, since a mark that waits for its commit must not stand in for a later one.
create table counts_due (
  due_id bigint generated always as identity primary key,
  source text not null constraint counts_due_source_known check (source in ('DESK', 'REPORTED')),
  -- dossiers.dossier_id or reported_dossiers.reported_id
  dossier uuid not null
);

-- Each dossier as it is counted now: so that a change takes away exactly what it added before. D7: only dossiers with a day of acceptance.
create table counted_dossiers (
  source text not null constraint counted_dossiers_source_known check (source in ('DESK', 'REPORTED')),
  dossier uuid not null,
  code text not null,
  -- The connected system that masters it; null of the desk.
  client text,
  agency text not null,
  -- Empty where no unit has had it.
  unit text not null,
  procedure_code text not null,
  channel text not null,
  -- Day in Asia/Ho_Chi_Minh.
  accepted_on date not null,
  verdict text not null constraint counted_dossiers_verdict_known check (verdict in ('ON_TIME', 'LATE', 'OPEN', 'NO_DATE')),
  -- Of one that is open, the last day on which it is in time; null while its clock stands still.
  in_time_through date,
  due_on date,
  ended_on date,
  -- Codes of the components that were taken from what the state holds: evidence. Empty of a reported dossier.
  reused text[] not null,
  -- What its system claims; null where it says nothing.
  claims_reuse boolean,
  digitised boolean,
  -- Null where nothing was to be paid, or nothing is known of it.
  paid_online boolean,
  -- Of an ended online dossier of the desk, whether it still took a paper or a visit; null of any other.
  visited boolean,
  primary key (source, dossier),
  constraint counted_dossiers_open_until check (verdict = 'OPEN' or in_time_through is null)
);
create index counted_dossiers_of_agency on counted_dossiers (agency text_pattern_ops, accepted_on, source, dossier);

create table dossier_figures (
  agency text not null,
  accepted_on date not null,
  source text not null,
  unit text not null,
  procedure_code text not null,
  channel text not null,
  verdict text not null,
  -- 'infinity' where there is none.
  in_time_through date not null,
  dossiers integer not null constraint dossier_figures_counts check (dossiers >= 0),
  reused integer not null,
  claimed_reuse integer not null,
  claiming_reuse integer not null,
  digitised integer not null,
  judged_digitised integer not null,
  paid_online integer not null,
  payable integer not null,
  visited integer not null,
  judged_visited integer not null,
  -- That have ended and are dated, and the days that they took together.
  handled integer not null,
  handled_days bigint not null,
  primary key (agency, accepted_on, source, unit, procedure_code, channel, verdict, in_time_through),
  constraint dossier_figures_parts check (reused between 0 and dossiers and claiming_reuse between 0 and dossiers
    and claimed_reuse between 0 and claiming_reuse and judged_digitised between 0 and dossiers
    and digitised between 0 and judged_digitised and payable between 0 and dossiers and paid_online between 0 and payable
    and judged_visited between 0 and dossiers and visited between 0 and judged_visited
    and handled between 0 and dossiers and handled_days >= 0)
);
create index dossier_figures_empty on dossier_figures (agency) where dossiers = 0;
create index dossier_figures_of_agency on dossier_figures (agency text_pattern_ops, accepted_on);

-- How often each component was taken from what the state holds.
create table component_figures (
  agency text not null,
  accepted_on date not null,
  procedure_code text not null,
  component text not null,
  reused integer not null constraint component_figures_counts check (reused >= 0),
  primary key (agency, accepted_on, procedure_code, component)
);
create index component_figures_empty on component_figures (agency) where reused = 0;
create index component_figures_of_agency on component_figures (agency text_pattern_ops, accepted_on);

-- Marks ------------------------------------------------------------------------------------------------------------------

create function mark_desk_changed() returns trigger language plpgsql as $$
begin
  insert into counts_due (source, dossier) select distinct 'DESK', dossier_id from touched;
  return null;
end $$;
create function mark_filed_changed() returns trigger language plpgsql as $$
begin
  insert into counts_due (source, dossier) select distinct 'DESK', dossier_id from touched where stage = 'FILED';
  return null;
end $$;
create function mark_reported_changed() returns trigger language plpgsql as $$
begin
  insert into counts_due (source, dossier) select distinct 'REPORTED', reported_id from touched;
  return null;
end $$;

do $$
declare part text; kind text; mark text;
begin
  foreach part in array array['dossiers', 'status_events', 'promised_days', 'reuse_records', 'payments_settled', 'dossier_results',
    'result_handovers', 'reported_dossiers'] loop
    mark := case part when 'dossiers' then 'mark_filed_changed' when 'reported_dossiers' then 'mark_reported_changed'
      else 'mark_desk_changed' end;
    foreach kind in array array['insert', 'update'] loop
      execute format('create trigger %1$s_counted_after_%2$s after %2$s on %1$I
        referencing new table as touched for each statement execute function %3$I()', part, kind, mark);
    end loop;
  end loop;
  create trigger payments_settled_counted_after_delete after delete on payments_settled
    referencing old table as touched for each statement execute function mark_desk_changed();
end $$;

-- What is there already.
insert into counts_due (source, dossier) select 'DESK', dossier_id from dossiers where stage = 'FILED';
insert into counts_due (source, dossier) select 'REPORTED', reported_id from reported_dossiers;

-- Row-level security -----------------------------------------------------------------------------------------------------

do $$
declare part text;
begin
  foreach part in array array['counts_due', 'counted_dossiers', 'dossier_figures', 'component_figures'] loop
    execute format('alter table %1$I enable row level security', part);
    execute format('alter table %1$I force row level security', part);
    execute format('create policy %1$s_job on %1$I to {{job}} using (true) with check (true)', part);
    execute format('grant select, insert, update, delete on %1$I to {{job}}', part);
  end loop;
end $$;
-- Whoever changes a dossier marks it, and reads no mark.
create policy counts_due_mark on counts_due for insert to {{app}} with check (true);
grant insert on counts_due to {{app}};
-- Every row may be read by everybody: it is about no person. The scope statistics:read stands before it.
create policy dossier_figures_read on dossier_figures for select to {{app}} using (true);
create policy component_figures_read on component_figures for select to {{app}} using (true);
-- One by one, those who lead a unit see the dossiers of their agency and of what is below it.
create policy counted_dossiers_read on counted_dossiers for select to {{app}} using (
  (agency = viewer_agency() or agency like viewer_agency() || '.%')
  and (select has_duty(viewer_account(), viewer_agency(), '{LEAD}')));
grant select on counted_dossiers, dossier_figures, component_figures to {{app}};
grant select on dossier_results, result_handovers, filed_seals to {{job}};
