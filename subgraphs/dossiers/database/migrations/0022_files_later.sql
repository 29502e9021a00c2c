-- What becomes of files after they were taken in: somebody looks at those at which nobody has looked, and in the end their bytes go.

-- Malware was found in what a filed dossier has already: closed for everybody, and kept, since it is evidence.
alter table uploads
  drop constraint uploads_state_known,
  add constraint uploads_state_known check (state in
    ('RECEIVING', 'EXAMINING', 'CLEAN', 'NOT_SCANNED', 'QUARANTINED', 'INFECTED', 'REFUSED', 'EXPIRED', 'HASH_ONLY')),
  drop constraint uploads_kept_have_bytes,
  add constraint uploads_kept_have_bytes check
    ((state in ('RECEIVING', 'EXAMINING', 'CLEAN', 'NOT_SCANNED', 'QUARANTINED')) = (file_id is not null)),
  drop constraint uploads_examined_have_hash,
  add constraint uploads_examined_have_hash check
    (state not in ('CLEAN', 'NOT_SCANNED', 'QUARANTINED') or (sha256 is not null and examined_at is not null));
create index uploads_to_rescan on uploads (next_look_at nulls first, upload_id) where state = 'NOT_SCANNED';
create index uploads_quarantined on uploads (dossier_id) where state = 'QUARANTINED';
create index uploads_quarantined_content on uploads (sha256) where state = 'QUARANTINED';

-- Files of dossiers that are closed: with a result, or without.
create index dossiers_closed on dossiers (last_status_at) where stage = 'FILED' and not is_open(status);
