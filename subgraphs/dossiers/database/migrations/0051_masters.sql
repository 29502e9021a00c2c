-- Which system masters the dossiers of an agency, for one procedure (`code`, national) or for all: reviewed data of the directory, with a term.
alter table directory_entries drop constraint directory_entries_kind_known;
alter table directory_entries add constraint directory_entries_kind_known
  check (kind in ('UNIT', 'DUTY', 'SYSTEM', 'ATTESTATION', 'CODE', 'WEBHOOK', 'MASTER'));
alter table directory_entries drop constraint directory_entries_code;
alter table directory_entries add constraint directory_entries_code check (case kind
  when 'CODE' then num_nulls(client, list, code, means) = 0
  when 'MASTER' then client is not null and num_nonnulls(list, means) = 0
  else num_nonnulls(list, code, means) = 0 end);
create index directory_entries_masters on directory_entries (agency, code) where state = 'IN_FORCE' and kind = 'MASTER';
