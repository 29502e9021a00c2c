-- Papers that an officer said lay before them when the dossier was filed: beside the seal, once for each filing.
alter table filed_seals add column on_paper text[] not null default '{}';
