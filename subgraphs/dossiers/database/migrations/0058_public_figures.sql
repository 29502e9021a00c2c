-- Figures that everybody may read: of months that are over, frozen once and never changed, so that no two readings differ by one dossier.

-- On which days it was looked for months to freeze: what arrives during a day is in, and nothing is frozen while it still arrives.
create table figure_days (
  day date primary key,
  at timestamptz not null
);

create table frozen_months (
  -- First day of the month in Asia/Ho_Chi_Minh in which the dossiers were accepted.
  month date primary key,
  frozen_at timestamptz not null
);

create table public_figures (
  -- Month, source, agency and procedure, as far as it is told apart by them: 2026-10/DESK/H15.50.05/1.004222.
  figure_id text primary key,
  month date not null references frozen_months,
  -- The figure of which this one is a part; null of the whole month.
  within_id text references public_figures,
  source text constraint public_figures_source_known check (source in ('DESK', 'REPORTED')),
  agency text,
  procedure_code text,
  dossiers integer not null constraint public_figures_not_small check (dossiers >= 5),
  on_time integer not null,
  in_time integer not null,
  late integer not null,
  without_date integer not null,
  online integer not null,
  reused integer not null,
  claimed_reuse integer not null,
  -- How many dossiers its parts have together that are not told one by one. How many parts those are would say too much.
  withheld_dossiers integer not null,
  constraint public_figures_add_up check (dossiers = on_time + in_time + late + without_date),
  constraint public_figures_withhold_enough check (withheld_dossiers = 0 or withheld_dossiers >= 5)
);
create index public_figures_of_month on public_figures (month, figure_id);
create index public_figures_within on public_figures (within_id, figure_id);

do $$
declare part text;
begin
  foreach part in array array['figure_days', 'frozen_months', 'public_figures'] loop
    execute format('alter table %1$I enable row level security', part);
    execute format('alter table %1$I force row level security', part);
    execute format('create policy %1$s_read on %1$I for select to {{app}}, {{job}} using (true)', part);
    execute format('create policy %1$s_job on %1$I for insert to {{job}} with check (true)', part);
    execute format('grant select, insert on %1$I to {{job}}', part);
  end loop;
end $$;
-- Nobody may change or delete any of it.
grant select on frozen_months, public_figures to {{app}};
