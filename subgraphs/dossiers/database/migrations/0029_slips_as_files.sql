-- A slip is read as a file too. It keeps what its agency was called when it was issued, so that the same slip is the same bytes later.
-- Null where the catalogue had told no name by then.
alter table agency_kinds add column name text;
alter table slips add column agency_name text;
alter table supplement_requests add column agency_name text;
alter table result_handovers add column agency_name text;
