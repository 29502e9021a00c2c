-- Whether a version is a matter of property, as procedures tells it: a guardian of property may do nothing else. What was told
-- before there was such a word, or is unknown, is no matter of property.
alter table procedure_versions
  add column matter text not null default 'UNKNOWN'
    constraint procedure_versions_matter_known check (matter in ('PROPERTY', 'PERSON', 'UNKNOWN'));
