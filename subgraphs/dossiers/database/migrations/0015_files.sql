-- Files are bytes. What is kept of them lies outside the database, encrypted; here stands whose they are, what was found about them, and
-- the wrapped key of each. The same bytes are kept once, however often they were handed in.

create table stored_files (
  file_id uuid primary key,
  -- Of the bytes, computed here; null until all are in and were examined.
  sha256 text constraint stored_files_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  wrapped_key bytea not null,
  key_id text not null,
  parts integer not null default 0 constraint stored_files_parts_counted check (parts >= 0)
);
create unique index stored_files_by_content on stored_files (sha256) where sha256 is not null;
create index stored_files_by_key on stored_files (key_id);

-- Files whose bytes are still to be removed from where they lie.
create table removed_files (
  file_id uuid primary key
);

alter table uploads
  alter column sha256 drop not null,
  add column file_id uuid references stored_files on delete restrict,
  -- What was recorded before files were taken in is a hash that its sender stated.
  add column state text not null default 'HASH_ONLY' constraint uploads_state_known check (state in
    ('RECEIVING', 'EXAMINING', 'CLEAN', 'NOT_SCANNED', 'INFECTED', 'REFUSED', 'EXPIRED', 'HASH_ONLY')),
  add column problem text,
  add column name_encrypted bytea,
  add column media_type text,
  add column size_bytes bigint constraint uploads_size_positive check (size_bytes > 0),
  add column received_bytes bigint not null default 0,
  add column opened_by text,
  add column expires_at timestamptz,
  add column completed_at timestamptz,
  add column examined_at timestamptz,
  add column next_look_at timestamptz,
  add constraint uploads_no_more_than_said check (received_bytes <= coalesce(size_bytes, 0)),
  -- Whoever reads a file reads what somebody has looked at, or what is marked as not looked at.
  add constraint uploads_kept_have_bytes check
    ((state in ('RECEIVING', 'EXAMINING', 'CLEAN', 'NOT_SCANNED')) = (file_id is not null)),
  add constraint uploads_examined_have_hash check
    (state not in ('CLEAN', 'NOT_SCANNED') or (sha256 is not null and examined_at is not null));
create index uploads_of_file on uploads (file_id) where file_id is not null;
create index uploads_to_examine on uploads (next_look_at) where state = 'EXAMINING';
create index uploads_awaited on uploads (expires_at) where state = 'RECEIVING';

alter table stored_files enable row level security;
alter table stored_files force row level security;
create policy stored_files_of_upload on stored_files for select to {{app}}
  using (exists (select 1 from uploads u where u.file_id = stored_files.file_id));
create policy stored_files_grow on stored_files for update to {{app}}
  using (exists (select 1 from uploads u where u.file_id = stored_files.file_id and u.state = 'RECEIVING'));
create policy stored_files_begin on stored_files for insert to {{app}} with check (sha256 is null and parts = 0);
create policy stored_files_job on stored_files to {{job}} using (true) with check (true);

alter table removed_files enable row level security;
alter table removed_files force row level security;
create policy removed_files_noted on removed_files for insert to {{app}} with check (true);
create policy removed_files_job on removed_files to {{job}} using (true) with check (true);

grant select, insert on stored_files to {{app}};
grant update (parts) on stored_files to {{app}};
grant insert on removed_files to {{app}};
grant update (state, problem, file_id, received_bytes, completed_at, next_look_at) on uploads to {{app}};
grant select, insert, update, delete on stored_files to {{job}};
grant select, insert, delete on removed_files to {{job}};
grant select, update on uploads to {{job}};
