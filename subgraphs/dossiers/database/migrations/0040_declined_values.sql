-- What people do not want to be filled in of a draft, though a register may hold it (PRE-8). Kept with the dossier, and no value with it.
create table declined_values (
  dossier_id uuid not null references dossiers on delete cascade,
  -- Key of the question.
  key text not null,
  reason text not null constraint declined_values_reason_known check (reason in ('VALUE_WRONG', 'VALUE_OUT_OF_DATE', 'NOT_WANTED')),
  by_account text not null,
  at timestamptz not null,
  primary key (dossier_id, key)
);
alter table declined_values enable row level security;
alter table declined_values force row level security;
create policy declined_values_of_dossier on declined_values for select to {{app}}
  using (exists (select 1 from dossiers d where d.dossier_id = declined_values.dossier_id));
-- Of a filed dossier nothing is declined any more.
create policy declined_values_of_draft on declined_values to {{app}}
  using (exists (select 1 from dossiers d where d.dossier_id = declined_values.dossier_id and d.stage = 'DRAFT'))
  with check (by_account = viewer_account()
    and exists (select 1 from dossiers d where d.dossier_id = declined_values.dossier_id and d.stage = 'DRAFT'));
create policy declined_values_job on declined_values for select to {{job}} using (true);
grant select, insert, delete on declined_values to {{app}};
grant update (reason, by_account, at) on declined_values to {{app}};
