-- Where a procedure can be done online, at which agency, how far (mức độ dịch vụ công trực tuyến): one row a period.
create table online_services (
  id uuid primary key,
  procedure_code text not null
    constraint online_services_code_national check (procedure_code ~ '^\d\.\d{6}$'),
  agency text not null constraint online_services_agency_exists references agencies (code) on delete restrict,
  -- Levels 2, 3 and 4 of the old count; partial is một phần, full is toàn trình (Decree 42/2022/NĐ-CP).
  level text not null
    constraint online_services_level_known check (level in ('INFORMATION', 'PARTIAL', 'FULL')),
  address text not null constraint online_services_address_secure check (address ~ '^https://'),
  decision_id uuid not null
    constraint online_services_decision_exists references publication_decisions (id) on delete restrict,
  in_force_from date not null,
  in_force_to date,
  constraint online_services_to_after_from check (in_force_to > in_force_from),
  constraint online_services_one_in_force
    exclude using gist (procedure_code with =, agency with =, daterange(in_force_from, in_force_to) with &&)
);
create index online_services_agency on online_services (agency);
create index online_services_decision on online_services (decision_id);

grant select on online_services to {{app}}, {{job}};
grant insert, update (in_force_to) on online_services to {{app}};
