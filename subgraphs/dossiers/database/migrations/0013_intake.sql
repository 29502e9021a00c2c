-- No orphan (MS-35): a dossier that is not closed and that nobody handles who has a duty at its agency today stands in the intake
-- of that agency. It follows from the directory and the assignments, and is stored nowhere.

create function is_open(dossier_status text) returns boolean language sql immutable
  return dossier_status is null or dossier_status not in ('NOT_ACCEPTED', 'WITHDRAWN', 'RESULT_RETURNED');

-- What is filed, and the drafts that somebody opened for the agency; a citizen's draft is the citizen's to finish.
create function stands_in_intake(dossier dossiers) returns boolean language sql stable
  return is_open(dossier.status)
    and (dossier.stage = 'FILED' or exists (select 1 from directory_entries e
      where e.kind = 'DUTY' and e.state = 'IN_FORCE' and e.account = dossier.opened_by and e.agency = dossier.agency))
    and not exists (select 1 from dossier_officers o join directory_entries e
      on e.kind = 'DUTY' and e.state = 'IN_FORCE' and e.account = o.account and e.agency = o.agency
        and e.duty in ('HANDLE', 'LEAD') and is_in_force(e, today_in_vietnam())
      where o.dossier_id = dossier.dossier_id);

create index dossiers_open_at_agency on dossiers (agency, opened_at, dossier_id) where is_open(status);

-- Whoever leads a unit of the agency sees what stands in the intake; what may be read of it is for the rules to say.
drop policy dossiers_visible on dossiers;
create policy dossiers_visible on dossiers for select to {{app}} using (
  (agency = viewer_agency() and (select handles_today(viewer_account(), viewer_agency())) and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (agency = viewer_agency() and (select has_duty(viewer_account(), viewer_agency(), '{LEAD}'))
    and stands_in_intake(dossiers))
  or (viewer_agency() is null
    and ((opened_by = viewer_account() and not applicant_represented) or applicant_id = any(viewer_subjects()))));
drop policy dossiers_handled on dossiers;
create policy dossiers_handled on dossiers for update to {{app}} using (
  (agency = viewer_agency() and (select handles_today(viewer_account(), viewer_agency())) and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (agency = viewer_agency() and (select has_duty(viewer_account(), viewer_agency(), '{LEAD}'))
    and stands_in_intake(dossiers))
  or (viewer_agency() is null
    and ((opened_by = viewer_account() and not applicant_represented) or applicant_id = any(viewer_subjects()))));

-- A supplement is answered once, by what was handed in for it.
alter table supplement_requests add column answered_at timestamptz;
grant update (answered_at) on supplement_requests to {{app}};
alter table uploads add column supplement_id uuid;

-- Whether the time of a step is that of its receipt, since its source told none.
alter table status_events add column at_is_receipt boolean not null default false;
