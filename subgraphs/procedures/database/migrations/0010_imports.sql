-- Files of other systems that were taken in: how far each came, so that a run that was cut short goes on where it stopped.

create table imports (
  id uuid primary key default uuidv7(),
  -- The system that the file comes from, as whoever imports it names it.
  source text not null,
  -- SHA-256 of the file as it lay there, lower-case hex; null where it came through a pipe and cannot be read twice.
  file_digest text constraint imports_digest_whole check (file_digest ~ '^[0-9a-f]{64}$'),
  -- The day on which the records were seen to be in force.
  observed_on date not null,
  -- Everything up to this record is in or refused, and its report is written.
  position bigint not null default 0,
  -- Length of the report then: what stands behind it was written by a run that did not come to commit it.
  report_bytes bigint not null default 0,
  accepted bigint not null default 0,
  repaired bigint not null default 0,
  unchanged bigint not null default 0,
  refused bigint not null default 0,
  started_at timestamptz not null default now(),
  finished_at timestamptz
);
create unique index imports_one_unfinished on imports (source, file_digest) where finished_at is null;

-- Which procedures a file has spoken of: a second record of the same code in it is a contradiction or a repetition.
create table import_records (
  import_id uuid not null constraint import_records_import_exists references imports (id) on delete restrict,
  code text not null,
  position bigint not null,
  content_hash text not null,
  primary key (import_id, code)
);

grant select, insert, update on imports to {{job}};
grant select, insert on import_records to {{job}};
