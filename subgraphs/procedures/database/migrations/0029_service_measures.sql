-- How procedures are really done online, as dossiers tells it: a projection, rebuilt from its feed.
create table service_measures (
  procedure_code text not null,
  agency text not null,
  measured_on date not null,
  ended integer not null,
  visited integer not null,
  online_handled integer not null,
  online_days integer not null,
  counter_handled integer not null,
  counter_days integer not null,
  primary key (procedure_code, agency),
  constraint service_measures_parts check (visited between 0 and ended)
);
grant select on service_measures to {{app}}, {{job}};
grant insert, update, delete on service_measures to {{job}};
