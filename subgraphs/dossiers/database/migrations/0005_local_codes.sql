-- What localities call procedures, as procedures tells it: only what officials have confirmed there. Rebuilt from its feed.

create table local_codes (
  -- Root of the locality, such as H15.
  agency text not null,
  local_code text not null,
  version integer not null,
  -- Null: the code stands for nothing any more.
  procedure_code text,
  primary key (agency, local_code)
);

grant select on local_codes to {{app}};
grant select, insert, update, delete on local_codes to {{job}};
