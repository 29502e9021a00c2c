-- What was asked of people though the state might have had it, by cause (MS-14): about no person.
create table missed_reuse_daily (
  agency text not null,
  -- Day in Asia/Ho_Chi_Minh on which it was handed in or asked for.
  day date not null,
  procedure_code text not null,
  kind text not null constraint missed_reuse_daily_kind_known check (kind in ('PAPER', 'VALUE')),
  -- Code of the component or key of the question.
  subject_key text not null,
  cause text not null constraint missed_reuse_daily_cause_known check (cause in ('NO_MAPPING', 'SOURCE_DOWN', 'EXPIRED',
    'IN_REVIEW', 'DOCUMENT_ONLY', 'DECLINED', 'OVERRIDE')),
  times integer not null constraint missed_reuse_daily_times_positive check (times > 0),
  primary key (agency, day, procedure_code, kind, subject_key, cause)
);
create index missed_reuse_daily_of_agency on missed_reuse_daily (agency text_pattern_ops, day);

-- Every row may be read by everybody: the scope statistics:read stands before it. An agency's count changes only with a dossier of it.
alter table missed_reuse_daily enable row level security;
alter table missed_reuse_daily force row level security;
create policy missed_reuse_daily_read on missed_reuse_daily for select to {{app}} using (true);
create policy missed_reuse_daily_count on missed_reuse_daily for insert to {{app}}
  with check (viewer_agency() is null or agency = viewer_agency());
create policy missed_reuse_daily_recount on missed_reuse_daily for update to {{app}}
  using (viewer_agency() is null or agency = viewer_agency());
grant select, insert, update on missed_reuse_daily to {{app}};
