-- Whether a procedure is a matter of property or of the person: a code list like the others, with its source and its days. What
-- stands in none of its entries is neither.
alter table code_list_entries
  drop constraint code_list_entries_list_known,
  add constraint code_list_entries_list_known check (list in
    ('FIELD', 'AGENCY', 'RESULT_TYPE', 'DOCUMENT_TYPE', 'APPLICANT_KIND', 'UNITS_34', 'UNITS_63', 'MATTER')),
  add constraint code_list_entries_matter_known check (list <> 'MATTER' or kind in ('PROPERTY', 'PERSON'));

-- What was told of each version, by its publication or since: it is told anew when the lists say something else.
create table told_matters (
  version_id uuid primary key constraint told_matters_version_exists references procedures_versions (id) on delete restrict,
  matter text not null constraint told_matters_matter_known check (matter in ('PROPERTY', 'PERSON', 'UNKNOWN'))
);
grant select, insert on told_matters to {{app}}, {{job}};
grant update (matter) on told_matters to {{job}};
