-- The same two words of a refusal as in the leaf it was made from.
alter table access_entries
  add column refusal text,
  add column attempts integer not null default 1 constraint access_entries_attempts_counted check (attempts > 0);
