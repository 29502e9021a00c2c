-- A result that its agency took back, or corrected by a later one. Never changed.
create table result_revisions (
  dossier_id uuid not null,
  result_id uuid not null,
  reason text not null constraint result_revisions_reason_known check (reason in ('WRONG_CONTENT', 'WRONG_PERSON', 'NOT_ENTITLED',
    'AUTHORITY_DECIDED')),
  -- Why, for the applicant to read.
  note text not null,
  corrected boolean not null,
  officer text not null,
  at timestamptz not null,
  primary key (dossier_id, result_id),
  constraint result_revisions_of_result foreign key (dossier_id, result_id) references dossier_results on delete cascade
);
alter table result_revisions enable row level security;
alter table result_revisions force row level security;
create policy result_revisions_of_dossier on result_revisions to {{app}}
  using (exists (select 1 from dossiers d where d.dossier_id = result_revisions.dossier_id))
  with check (exists (select 1 from dossiers d where d.dossier_id = result_revisions.dossier_id));
create policy result_revisions_job on result_revisions for select to {{job}} using (true);
grant select, insert on result_revisions to {{app}};

alter table notices
  drop constraint notices_kind_known,
  add constraint notices_kind_known check (kind in ('STATUS', 'PROMISED_DAY', 'APOLOGY', 'FILE_QUARANTINED', 'RESULT_REVISED'));
