-- Whom a reported dossier is closed to though they act for its owner, and what officers see of whoever its owner is.

-- Whether somebody who is protected lives with a person and not with the reader: which agency handles what of the person tells where they live.
create function home_is_closed(person uuid, reader uuid) returns boolean language sql stable
  return exists (select 1 from protected_homes h where h.content is not null and h.household @> array[person] and not h.household @> array[reader]);
create index protected_homes_by_household on protected_homes using gin (household) where content is not null;

-- Officers see what their agency handles, whether or not population has its owner: otherwise their list would tell which number and name belong
-- together. What is nobody's because its time was over is seen by its system alone, as before.
drop policy reported_dossiers_of_officer on reported_dossiers;
create policy reported_dossiers_of_officer on reported_dossiers for select to {{app}}
  using (agency = viewer_agency() and handles_today(viewer_account(), agency) and retained_at is null);
