-- Acting for another person or an organisation: what the registers say of it, and in what right a dossier was opened.

-- Projection of `family.registered`: parents and guardians, past and present. Rebuilt from the feed like the others.
create table family_mandates (
  representative_id uuid not null,
  represented_id uuid not null,
  capacity text not null constraint family_mandates_capacity_known check (capacity in ('PARENT', 'GUARDIAN')),
  from_day date,
  -- Last day; null while no end is known.
  until_day date,
  -- First day on which the represented is of age; null where age has no part in it.
  minor_until date,
  restricted_from date,
  restricted_until date,
  scope text not null constraint family_mandates_scope_known check (scope in ('WHOLE', 'PROPERTY'))
);
create index family_mandates_of_representative on family_mandates (representative_id);
create index family_mandates_of_represented on family_mandates (represented_id);

alter table family_mandates enable row level security;
alter table family_mandates force row level security;
-- From the side of whoever acts, never from the other.
create policy family_mandates_of_subject on family_mandates for select to {{app}}
  using (representative_id = any(viewer_subjects()));
create policy family_mandates_job on family_mandates to {{job}} using (true) with check (true);
grant select on family_mandates to {{app}};
grant select, insert, update, delete on family_mandates to {{job}};

alter table dossier_parties
  -- In what right the opener acts for this party; null for whoever was typed.
  add column capacity text constraint dossier_parties_capacity_known
    check (capacity in ('OWN_RECORD', 'PARENT', 'GUARDIAN', 'ORGANIZATION_REPRESENTATIVE')),
  -- Whether the child agreed (Law 91/2025/QH15, article 24); null where the law does not ask for it.
  add column child_consent boolean,
  drop constraint dossier_parties_verification_known,
  add constraint dossier_parties_verification_known
    check (verification in ('OWN_RECORD', 'REPRESENTED', 'VERIFIED', 'NOT_VERIFIED'));

update dossier_parties set capacity = case kind when 'PERSON' then 'OWN_RECORD' else 'ORGANIZATION_REPRESENTATIVE' end
  where verification = 'OWN_RECORD';

-- Whether a citizen opened the dossier in the name of its applicant. She then reads it only while she acts for her.
alter table dossiers add column applicant_represented boolean not null default false;
update dossiers set applicant_represented = true where exists (
  select 1 from dossier_parties p where p.dossier_id = dossiers.dossier_id and p.subject = dossiers.applicant_id
    and p.capacity = 'ORGANIZATION_REPRESENTATIVE');

-- As before for officers. A citizen sees what concerns the applicants in `app.subjects`: herself, and whoever the rule of
-- representation lets her act for today. What she opened in another's name is seen in no other way.
drop policy dossiers_visible on dossiers;
create policy dossiers_visible on dossiers for select to {{app}} using (
  (agency = viewer_agency() and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (viewer_agency() is null
    and ((opened_by = viewer_account() and not applicant_represented) or applicant_id = any(viewer_subjects()))));
drop policy dossiers_handled on dossiers;
create policy dossiers_handled on dossiers for update to {{app}} using (
  (agency = viewer_agency() and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (viewer_agency() is null
    and ((opened_by = viewer_account() and not applicant_represented) or applicant_id = any(viewer_subjects()))));
