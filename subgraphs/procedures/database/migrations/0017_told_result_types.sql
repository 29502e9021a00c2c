-- Dossiers hears which result types there are, so that an upload names one of the list. Which were told; the work of the register
-- tells of those that are missing here.
create table told_result_types (
  code text primary key constraint told_result_types_result_type_exists references result_types (code) on delete restrict
);
grant select on told_result_types to {{app}}, {{job}};
grant insert on told_result_types to {{job}};
