-- Applicants are told when malware was found in a file that they have filed: it is closed, and has to be handed in anew.
alter table notices
  drop constraint notices_kind_known,
  add constraint notices_kind_known check (kind in ('STATUS', 'PROMISED_DAY', 'APOLOGY', 'FILE_QUARANTINED'));
