-- Files that were handed in while nobody looked for malware are looked at once there is a scanner. One in which something is found is
-- closed for everybody, and stays what it is: it may be the signed file of a decision that is in force.

alter table catalogue_files add column quarantined_at timestamptz;

alter table catalogue_uploads drop constraint catalogue_uploads_state_known;
alter table catalogue_uploads add constraint catalogue_uploads_state_known check (state in ('RECEIVING', 'EXAMINING', 'CLEAN',
  'NOT_SCANNED', 'QUARANTINED', 'INFECTED', 'REFUSED', 'EXPIRED'));
create index catalogue_uploads_not_scanned on catalogue_uploads (next_look_at nulls first, id) where state = 'NOT_SCANNED';

create or replace function refuse_change_of_public_file() returns trigger language plpgsql as $$
begin
  -- What everybody may have fetched stays what it is; it may be closed, once.
  if old.published_at is not null and (tg_op = 'DELETE' or old.quarantined_at is not null
    or to_jsonb(new) - 'quarantined_at' <> to_jsonb(old) - 'quarantined_at') then
    raise exception 'a public file never changes' using errcode = 'restrict_violation', constraint = 'catalogue_files_kept';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end
$$;

grant update (quarantined_at) on catalogue_files to {{job}};

-- The first confirmation that a result type replaces a paper takes two officials: what the first has said waits here for the other.
create table mapping_proposals (
  procedure_code text not null,
  component text not null,
  result_type text not null
    constraint mapping_proposals_result_type_exists references result_types (code) on delete restrict,
  basis text not null,
  agency text not null constraint mapping_proposals_agency_exists references agencies (code) on delete restrict,
  -- Opaque account of the official: another one confirms.
  proposed_by text not null,
  proposed_at timestamptz not null,
  valid_from date not null,
  primary key (procedure_code, component, result_type)
);
create index mapping_proposals_result_type on mapping_proposals (result_type);
create index mapping_proposals_agency on mapping_proposals (agency);
grant select, insert on mapping_proposals to {{app}};
