-- Roll-up of filed dossiers by agency and day: statistics across people are read here, where nobody is named.

create table reuse_daily (
  agency text not null,
  -- Day of filing in Asia/Ho_Chi_Minh.
  day date not null,
  filed integer not null constraint reuse_daily_filed_not_negative check (filed >= 0),
  -- With at least one row in reuse_records.
  reused integer not null,
  -- Flagged as reusing by the source system, and how many carry any flag at all: none is not zero.
  self_reported integer not null,
  self_reporting integer not null,
  primary key (agency, day),
  constraint reuse_daily_parts check (reused between 0 and filed and self_reporting between 0 and filed
    and self_reported between 0 and self_reporting)
);

-- Every row may be read by everybody: it is about no person. The scope statistics:read stands before it.
alter table reuse_daily enable row level security;
alter table reuse_daily force row level security;
create policy reuse_daily_read on reuse_daily for select to {{app}} using (true);
-- An agency's count changes only with a dossier filed there, and an officer files only at her own agency.
create policy reuse_daily_count on reuse_daily for insert to {{app}} with check (viewer_agency() is null or agency = viewer_agency());
create policy reuse_daily_recount on reuse_daily for update to {{app}}
  using (viewer_agency() is null or agency = viewer_agency());
create policy reuse_daily_job on reuse_daily to {{job}} using (true) with check (true);

grant select, insert, update on reuse_daily to {{app}};
grant select, insert, update, delete on reuse_daily to {{job}};
