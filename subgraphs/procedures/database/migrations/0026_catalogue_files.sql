-- Files that officials hand in for the catalogue: signed decisions and form templates. They are made for everybody, so they lie here as
-- they are: with the backup of the catalogue, for every process that serves it, and found by the hash of what is in them.

create table catalogue_files (
  id uuid primary key,
  -- Null until the bytes were examined: nobody finds a file by it before.
  sha256 text constraint catalogue_files_once unique
    constraint catalogue_files_hashed check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size_bytes bigint not null constraint catalogue_files_has_bytes check (size_bytes > 0),
  parts integer not null default 0,
  -- When something that is public first named it; everybody may read it from then on.
  published_at timestamptz
    constraint catalogue_files_examined_before_public check (published_at is null or sha256 is not null)
);

create table catalogue_file_parts (
  file_id uuid not null constraint catalogue_file_parts_of_file references catalogue_files (id) on delete cascade,
  part integer not null constraint catalogue_file_parts_from_zero check (part >= 0),
  bytes bytea not null constraint catalogue_file_parts_bounded check (length(bytes) between 1 and 1048576),
  primary key (file_id, part)
);

create table catalogue_uploads (
  id uuid primary key,
  agency text not null constraint catalogue_uploads_agency_exists references agencies (code) on delete restrict,
  -- Null: it came with the embedded catalogue.
  opened_by text,
  name text not null,
  media_type text not null,
  size_bytes bigint not null,
  received_bytes bigint not null default 0,
  state text not null constraint catalogue_uploads_state_known check (state in ('RECEIVING', 'EXAMINING', 'CLEAN', 'NOT_SCANNED',
    'INFECTED', 'REFUSED', 'EXPIRED')),
  problem text,
  file_id uuid constraint catalogue_uploads_file_exists references catalogue_files (id) on delete restrict,
  at timestamptz not null,
  expires_at timestamptz not null,
  next_look_at timestamptz,
  constraint catalogue_uploads_grow_to_size check (received_bytes between 0 and size_bytes),
  -- Whatever is awaited, waits or counts has its bytes; what was not taken has none.
  constraint catalogue_uploads_bytes_where_taken check ((file_id is null) = (state in ('INFECTED', 'REFUSED', 'EXPIRED')))
);
create index catalogue_uploads_file on catalogue_uploads (file_id);
create index catalogue_uploads_agency on catalogue_uploads (agency, at desc, id desc);
create index catalogue_uploads_to_look_at on catalogue_uploads (next_look_at) where state = 'EXAMINING';
create index catalogue_uploads_awaited on catalogue_uploads (expires_at) where state = 'RECEIVING';

create function refuse_change_of_public_file() returns trigger language plpgsql as $$
begin
  -- What everybody may have fetched stays what it is.
  if old.published_at is not null then
    raise exception 'a public file never changes' using errcode = 'restrict_violation', constraint = 'catalogue_files_kept';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end
$$;
create trigger catalogue_files_kept before update or delete on catalogue_files
  for each row execute function refuse_change_of_public_file();

grant select, insert, delete, update (parts, published_at) on catalogue_files to {{app}};
grant select, delete, update (sha256) on catalogue_files to {{job}};
grant select, insert on catalogue_file_parts to {{app}};
grant select on catalogue_file_parts to {{job}};
grant select, insert, update (received_bytes, state, problem, file_id, next_look_at) on catalogue_uploads to {{app}};
grant select, update (state, problem, file_id, next_look_at) on catalogue_uploads to {{job}};

-- The file of a decision lies here now: an address elsewhere is only told where somebody gives one.
alter table publication_decisions drop constraint publication_decisions_whole;
alter table publication_decisions add constraint publication_decisions_whole check (kind is distinct from 'PROCEDURES'
  or num_nulls(decided_on, effective_on, file_sha256, registered_by, registered_at) = 0 and origin = 'REGISTERED');
