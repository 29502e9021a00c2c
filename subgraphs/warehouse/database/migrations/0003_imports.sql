-- Organisations and papers come in by files. {{job}} takes them in: it writes whole records, and reads of them what an import is judged
-- by and what is told of a paper that is revoked. No title, number, content or name is readable to it.

alter table documents
  -- Hash of the facts as they were told: the same record again is known by it, and two that contradict each other.
  add column facts_digest text;
alter table organizations
  add column facts_digest text,
  -- The record was taken back by its source: it is kept, so that an older copy cannot bring it again, and shown to nobody.
  add column revoked_at timestamptz;

drop policy organizations_of_subjects on organizations;
create policy organizations_of_subjects on organizations for select to {{app}}
  using (revoked_at is null
    and organization_id = any(coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[]));

create policy documents_of_imports on documents to {{job}} using (true) with check (true);
create policy organizations_of_imports on organizations to {{job}} using (true) with check (true);
create policy representations_of_imports on representations to {{job}} using (true) with check (true);
grant insert, update on documents, organizations to {{job}};
grant insert, delete on representations to {{job}};
grant select (holder_id, document_id, result_type, form, state, valid_from, valid_until, permanent, record_version, recorded_at,
  facts_digest) on documents to {{job}};
grant select (organization_id, record_version, recorded_at, facts_digest, revoked_at) on organizations to {{job}};
grant select (organization_id) on representations to {{job}};
