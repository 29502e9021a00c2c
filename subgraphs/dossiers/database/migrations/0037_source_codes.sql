-- What the codes of one connected system mean, list by list: reviewed data of the directory, with a term like everything in it.
alter table directory_entries drop constraint directory_entries_kind_known;
alter table directory_entries add constraint directory_entries_kind_known
  check (kind in ('UNIT', 'DUTY', 'SYSTEM', 'ATTESTATION', 'CODE'));
alter table directory_entries
  add column list text constraint directory_entries_list_known
    check (list in ('PROCEDURE', 'AGENCY', 'STATUS', 'OWNER_KIND', 'CHANNEL', 'PAYMENT')),
  add column code text,
  add column means text;
alter table directory_entries add constraint directory_entries_code
  check (case kind when 'CODE' then num_nulls(client, list, code, means) = 0 else num_nonnulls(list, code, means) = 0 end);
create index directory_entries_codes on directory_entries (client, list, code) where state = 'IN_FORCE' and kind = 'CODE';
