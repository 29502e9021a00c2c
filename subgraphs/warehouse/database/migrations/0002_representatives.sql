-- Whoever represents an organisation finds it from her own side: her offices are visible to herself, present and former.

drop policy representations_of_subjects on representations;
create policy representations_of_subjects on representations for select to {{app}}
  using (
    organization_id = any(coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])
    or person_id = any(coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[]));

create index representations_of_person on representations (person_id);
