-- What was last told of how a procedure is really done online at an agency, so that only what has changed is told again.
create table told_measures (
  procedure_code text not null,
  agency text not null,
  measured jsonb not null,
  primary key (procedure_code, agency)
);
alter table told_measures enable row level security;
alter table told_measures force row level security;
create policy told_measures_job on told_measures to {{job}} using (true) with check (true);
grant select, insert, update on told_measures to {{job}};
