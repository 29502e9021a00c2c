-- Who may see a reported dossier beside its system: the owner whom population has by the number and the name that were reported, whoever acts for
-- them, and the officers of the agency that handles it. One whose owner population does not have is seen by its system alone.
create table identity_names (
  named_hash text not null,
  person_id uuid not null,
  primary key (named_hash, person_id)
);
create index identity_names_of_person on identity_names (person_id);
alter table identity_names enable row level security;
alter table identity_names force row level security;
-- As with identity_hashes: a row tells only that somebody reported number and name rightly, and none can be listed without the key.
create policy identity_names_exact on identity_names for select to {{app}} using (true);
create policy identity_names_job on identity_names to {{job}} using (true) with check (true);
grant select on identity_names to {{app}};
grant select, insert, update, delete on identity_names to {{job}};

-- Old numbers are of several people now and then: who is not one is nobody.
create function person_named(hash text) returns uuid language sql stable
  return (select min(n.person_id::text)::uuid from identity_names n where n.named_hash = hash having count(*) = 1);

alter table reported_dossiers
  -- Keyed hash of the number and the name that the newest report gives its owner; null where it gives none that can be anybody's.
  add column owner_named_hash text,
  -- The agency that handles it, as reported.
  add column agency text generated always as (facts ->> 'agency') stored,
  -- When whose it was went because its time was over. What it counts for stays.
  add column retained_at timestamptz,
  add constraint reported_dossiers_of_nobody check (retained_at is null or num_nonnulls(owner_id, owner_named_hash) = 0);
create index reported_dossiers_named on reported_dossiers (owner_named_hash) where owner_named_hash is not null;
create index reported_dossiers_of_agency on reported_dossiers (agency, updated_at desc, reported_id desc) where agency is not null;
create index reported_dossiers_closed on reported_dossiers (last_status_at)
  where retained_at is null and status in ('NOT_ACCEPTED', 'WITHDRAWN', 'RESULT_RETURNED');

create policy reported_dossiers_of_owner on reported_dossiers for select to {{app}}
  using (viewer_agency() is null and person_named(owner_named_hash) = any(viewer_subjects()));
create policy reported_dossiers_of_officer on reported_dossiers for select to {{app}}
  using (agency = viewer_agency() and handles_today(viewer_account(), agency) and person_named(owner_named_hash) is not null);
-- The steps are seen with their dossier.
create policy reported_steps_with_dossier on reported_steps for select to {{app}}
  using (exists (select 1 from reported_dossiers d where d.client = reported_steps.client and d.code = reported_steps.code));
