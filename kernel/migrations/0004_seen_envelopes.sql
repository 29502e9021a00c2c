-- Envelopes of mutations, for all processes of this subgraph: a copy is refused wherever it arrives.
-- Reads are remembered by each process for itself; what they answer changes nothing.

create table seen_envelopes (
  jti uuid primary key,
  seen_at timestamptz not null default now()
);
create index seen_envelopes_age on seen_envelopes (seen_at);

grant insert on seen_envelopes to {{app}};
grant select, delete on seen_envelopes to {{job}};
