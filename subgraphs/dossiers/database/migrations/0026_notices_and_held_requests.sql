-- What the applicant is told of their dossier, as it happens. Never changed.
create table notices (
  dossier_id uuid not null references dossiers on delete cascade,
  notice_id uuid not null default uuidv7(),
  kind text not null constraint notices_kind_known check (kind in ('STATUS', 'PROMISED_DAY', 'APOLOGY')),
  status text,
  -- The promised day since, or the new day of an apology.
  day date,
  at timestamptz not null,
  -- The transaction that wrote it: whoever follows notices reads them in this order, and loses none that was committed late.
  xid xid8 not null default pg_current_xact_id(),
  primary key (dossier_id, notice_id),
  constraint notices_say_what check ((kind = 'STATUS') = (status is not null) and (kind <> 'PROMISED_DAY' or day is not null))
);
create index notices_in_order on notices (dossier_id, xid, notice_id);

-- Which notices an account has read.
create table notice_reads (
  account text not null,
  dossier_id uuid not null,
  notice_id uuid not null,
  read_at timestamptz not null,
  primary key (account, dossier_id, notice_id),
  constraint notice_reads_of_notice foreign key (dossier_id, notice_id) references notices on delete cascade
);
create index notice_reads_by_notice on notice_reads (dossier_id, notice_id);

alter table notices enable row level security;
alter table notices force row level security;
create policy notices_of_dossier on notices to {{app}}
  using (exists (select 1 from dossiers d where d.dossier_id = notices.dossier_id))
  with check (exists (select 1 from dossiers d where d.dossier_id = notices.dossier_id));
create policy notices_job on notices to {{job}} using (true) with check (true);
grant select, insert on notices to {{app}};
grant select, insert on notices to {{job}};

alter table notice_reads enable row level security;
alter table notice_reads force row level security;
create policy notice_reads_own on notice_reads to {{app}} using (account = viewer_account()) with check (account = viewer_account());
grant select, insert on notice_reads to {{app}};

-- Papers that the state holds and that were asked for all the same, each with why.
alter table supplement_requests add column held jsonb not null default '[]'
  constraint supplement_requests_held_is_list check (jsonb_typeof(held) = 'array');

-- How many, by agency, day and reason: about no person.
create table held_requests_daily (
  agency text not null,
  -- Day of the request in Asia/Ho_Chi_Minh.
  day date not null,
  reason text not null constraint held_requests_daily_reason_known check (reason in ('UNREADABLE', 'INCOMPLETE', 'WRONG')),
  asked integer not null constraint held_requests_daily_asked_positive check (asked > 0),
  primary key (agency, day, reason)
);
alter table held_requests_daily enable row level security;
alter table held_requests_daily force row level security;
create policy held_requests_daily_read on held_requests_daily for select to {{app}} using (true);
create policy held_requests_daily_count on held_requests_daily for insert to {{app}} with check (agency = viewer_agency());
create policy held_requests_daily_recount on held_requests_daily for update to {{app}} using (agency = viewer_agency());
grant select, insert, update on held_requests_daily to {{app}};
