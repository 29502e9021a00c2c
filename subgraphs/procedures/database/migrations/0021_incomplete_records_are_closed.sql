-- An official may say that nothing more is expected of an incomplete record, such as one whose code nobody can read. The word
-- counts for the record as it stood: when its source tells it otherwise, it waits again, and every word stays.
alter table incomplete_records add column record_digest text;
update incomplete_records set record_digest = encode(sha256(convert_to(record, 'UTF8')), 'hex');
alter table incomplete_records
  alter column record_digest set not null,
  -- The same record once more, whatever it is known by by now.
  add constraint incomplete_records_digest_sha256 check (record_digest ~ '^[0-9a-f]{64}$');
create index incomplete_records_of_source_id on incomplete_records (source, source_id) where completed_at is null;

create table incomplete_record_closings (
  record_id uuid not null
    constraint incomplete_record_closings_record_exists references incomplete_records (id) on delete restrict,
  record_digest text not null,
  reason text not null constraint incomplete_record_closings_reason_given check (reason <> ''),
  -- Opaque account of the official.
  closed_by text not null,
  closed_at timestamptz not null,
  primary key (record_id, record_digest)
);
grant select on incomplete_record_closings to {{job}};
grant select, insert on incomplete_record_closings to {{app}};
