-- Whom an identity provider means. A provider's identifier is kept as a keyed hash only (an opaque id like those of people), so
-- that this table tells nobody under which identifier somebody signs in. {{app}} sees the one identifier it asks about;
-- {{job}} takes files in.

create table provider_identifiers (
  identifier_id uuid primary key,
  person_id uuid not null constraint provider_identifiers_person references people on delete cascade,
  linked_at timestamptz not null,
  -- From then on the identifier means nobody; it may be given to a person again.
  ended_at timestamptz,
  constraint provider_identifiers_in_order check (ended_at is null or ended_at >= linked_at)
);
create index provider_identifiers_by_person on provider_identifiers (person_id);

alter table provider_identifiers enable row level security;
alter table provider_identifiers force row level security;
create policy provider_identifiers_asked on provider_identifiers for select to {{app}}
  using (identifier_id = any((select coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])::uuid[]));
create policy provider_identifiers_of_jobs on provider_identifiers to {{job}} using (true) with check (true);
grant select on provider_identifiers to {{app}};
grant select, insert, update on provider_identifiers to {{job}};

-- An import has to know whom a number means, and nothing else of them: opaque ids, read with the rights of the owner.
create view known_ids as
  select person_id as known_id, person_id from people
  union all
  select alias_id, person_id from person_aliases;
grant select on known_ids to {{job}};

-- Sessions, and accounts with all of theirs, that a provider has said to have ended (OpenID Connect Back-Channel Logout). Every
-- gateway reads what is new. Names are the provider's own (`sid`, `sub`); none is a personal number.
create table ended_sessions (
  issuer text not null,
  kind text not null,
  name text not null,
  -- Tokens issued before that instant count no more.
  before timestamptz not null,
  ended_at timestamptz not null,
  constraint ended_sessions_pkey primary key (issuer, kind, name),
  constraint ended_sessions_kind_known check (kind in ('SESSION', 'ACCOUNT')),
  constraint ended_sessions_bounded check (length(issuer) <= 500 and length(name) <= 200)
);
create index ended_sessions_by_time on ended_sessions (ended_at);
grant select, insert, update, delete on ended_sessions to {{job}};
