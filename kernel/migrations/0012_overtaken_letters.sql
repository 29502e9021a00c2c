-- A refused record ends by itself once a newer state of the same record is in. Which record it is of is kept as a keyed hash, for its key
-- may be somebody's number; null where the line says neither its key nor its version.
alter table source_letters
  add column record_key text,
  add column version integer,
  add constraint source_letters_key_with_version check ((record_key is null) = (version is null));

-- How many refused records of a source have ended so.
alter table register_sources add column overtaken bigint not null default 0;
