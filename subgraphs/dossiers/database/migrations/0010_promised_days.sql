-- Decisions on the calendar of the state's offices, as procedures tells them. Rebuilt from its feed.
create table calendar_decisions (
  decision_id uuid primary key,
  number text not null,
  decided_on date,
  -- In which order they were confirmed.
  position integer not null,
  settles jsonb,
  days jsonb not null
);
grant select on calendar_decisions to {{app}};
grant select, insert, update, delete on calendar_decisions to {{job}};

-- The day on which the result of a filed dossier is promised, and what it was computed from. It follows the calendar.
create table promised_days (
  dossier_id uuid primary key references dossiers on delete cascade,
  counted_from date not null,
  amount integer not null constraint promised_days_amount_positive check (amount > 0),
  unit text not null constraint promised_days_unit_known check (unit in ('WORKING_DAY', 'DAY')),
  day date not null,
  provisional boolean not null,
  earliest date not null,
  latest date not null,
  computed_at timestamptz not null,
  constraint promised_days_within check (earliest <= latest and latest <= day)
);
create index promised_days_over on promised_days (day, counted_from);

-- What the applicant is told when a decision moves the day or makes it certain. Never changed.
create table promised_day_changes (
  change_id uuid not null default uuidv7(),
  dossier_id uuid not null references dossiers on delete cascade,
  decision_number text not null,
  day_before date not null,
  provisional_before boolean not null,
  day_after date not null,
  provisional_after boolean not null,
  at timestamptz not null,
  primary key (dossier_id, change_id)
);

do $$
declare part text;
begin
  foreach part in array array['promised_days', 'promised_day_changes'] loop
    execute format('alter table %1$I enable row level security', part);
    execute format('alter table %1$I force row level security', part);
    execute format('create policy %1$s_of_dossier on %1$I to {{app}}
      using (exists (select 1 from dossiers d where d.dossier_id = %1$I.dossier_id))
      with check (exists (select 1 from dossiers d where d.dossier_id = %1$I.dossier_id))', part);
    execute format('create policy %1$s_job on %1$I to {{job}} using (true) with check (true)', part);
  end loop;
end $$;

grant select, insert on promised_days to {{app}};
grant select on promised_day_changes to {{app}};
grant select, update (day, provisional, earliest, latest, computed_at) on promised_days to {{job}};
grant select, insert on promised_day_changes to {{job}};

-- Procedures may have told of decisions already, while nobody here listened: its feed is heard from the start once more, and
-- whatever was taken in before is taken in as the same.
delete from inbox_offsets where publisher = 'procedures' and stream = 'outbox';
