-- What a system of officers may state as its purpose by the decision of its agency: a part of what the release registers for it, never
-- more. Null: all of that. `[]`: none.
alter table directory_entries add column purposes text[];
alter table directory_entries add constraint directory_entries_purposes
  check (purposes is null or client_kind = 'CONSUMER_SYSTEM');

-- Whether nobody leads a unit of an agency today: what stands in its intake, nobody can take.
create function is_headless(an_agency text) returns boolean language sql stable
  return not exists (select 1 from directory_entries e
    where e.kind = 'DUTY' and e.state = 'IN_FORCE' and e.agency = an_agency and e.duty = 'LEAD'
      and is_in_force(e, today_in_vietnam()));
