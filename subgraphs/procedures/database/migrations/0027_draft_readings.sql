-- Who has read what a draft says: whoever has does not enter the annex that it is compared with. One row for each, with the first time.
create table draft_readings (
  draft_id uuid not null constraint draft_readings_draft_exists references procedure_drafts (id) on delete restrict,
  account text not null,
  read_at timestamptz not null,
  primary key (draft_id, account)
);
create trigger draft_readings_kept before update or delete on draft_readings
  for each row execute function refuse_change_of_draft_history();
grant select, insert on draft_readings to {{app}};
