-- A system of the agency that handles the dossier itself and reports its steps; null where the desk handles it.
alter table dossiers add column own_system text;
grant update (own_system) on dossiers to {{app}};
