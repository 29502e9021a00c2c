-- A notice of the platform may say that nothing is decided yet: it is kept with the others, and the request stays as it is.
alter table callbacks drop constraint callbacks_verdict_known;
alter table callbacks add constraint callbacks_verdict_known check (verdict in ('MALFORMED', 'BAD_SIGNATURE', 'OUT_OF_WINDOW',
  'UNKNOWN_REFERENCE', 'SETTLED', 'REPEATED', 'FAILED', 'OPEN', 'IGNORED', 'DISPUTED', 'PAID_TWICE'));
-- A repeated notice is recognised by its digest.
create index callbacks_by_digest on callbacks (body_sha256);
