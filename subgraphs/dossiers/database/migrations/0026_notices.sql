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
