-- Where procedures can be done online, and what kind of agency a code is, as procedures tells it. Rebuilt from its feed.

create table online_services (
  procedure_code text not null,
  -- Who offers it: a ministry, a province or a unit below.
  agency text not null,
  revision integer not null,
  -- Every service that the two have had, with its stops.
  services jsonb not null,
  primary key (procedure_code, agency)
);

create table agency_kinds (
  agency text primary key,
  kind text not null
);

grant select on online_services, agency_kinds to {{app}};
grant select, insert, update, delete on online_services, agency_kinds to {{job}};

-- Procedures may have told of them already, while nobody here listened. Its feed is heard from the start once more: whatever was
-- taken in before is taken in as the same.
delete from inbox_offsets where publisher = 'procedures' and stream = 'outbox';
