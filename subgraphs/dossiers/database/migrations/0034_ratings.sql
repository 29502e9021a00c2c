-- How the owner of a dossier rated its handling: once, never changed, and never read by an official.
create table dossier_ratings (
  dossier_id uuid primary key references dossiers on delete cascade,
  overall smallint not null constraint dossier_ratings_overall_in_range check (overall between 1 and 5),
  timeliness smallint constraint dossier_ratings_timeliness_in_range check (timeliness between 1 and 5),
  courtesy smallint constraint dossier_ratings_courtesy_in_range check (courtesy between 1 and 5),
  clarity smallint constraint dossier_ratings_clarity_in_range check (clarity between 1 and 5),
  at timestamptz not null
);
alter table dossier_ratings enable row level security;
alter table dossier_ratings force row level security;
create policy dossier_ratings_of_owner on dossier_ratings to {{app}}
  using (viewer_agency() is null and exists (select 1 from dossiers d where d.dossier_id = dossier_ratings.dossier_id))
  with check (viewer_agency() is null and exists (select 1 from dossiers d where d.dossier_id = dossier_ratings.dossier_id));
grant select, insert on dossier_ratings to {{app}};

-- The survey: how often each aspect got each score, by agency and month. About no person.
create table service_ratings_monthly (
  agency text not null,
  -- First day of the month in Asia/Ho_Chi_Minh in which it was rated.
  month date not null,
  aspect text not null constraint service_ratings_monthly_aspect_known check (aspect in ('OVERALL', 'TIMELINESS', 'COURTESY', 'CLARITY')),
  score smallint not null constraint service_ratings_monthly_score_in_range check (score between 1 and 5),
  times integer not null constraint service_ratings_monthly_times_positive check (times > 0),
  primary key (agency, month, aspect, score)
);
create index service_ratings_monthly_of_agency on service_ratings_monthly (agency text_pattern_ops, month);
alter table service_ratings_monthly enable row level security;
alter table service_ratings_monthly force row level security;
create policy service_ratings_monthly_read on service_ratings_monthly for select to {{app}} using (true);
create policy service_ratings_monthly_count on service_ratings_monthly for insert to {{app}} with check (viewer_agency() is null);
create policy service_ratings_monthly_recount on service_ratings_monthly for update to {{app}} using (viewer_agency() is null);
grant select, insert, update on service_ratings_monthly to {{app}};
