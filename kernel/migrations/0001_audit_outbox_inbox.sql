-- What every subgraph's database has: the audit leaves, the outbox of facts and the offsets of what it has taken in.
-- {{app}} serves requests, {{job}} works without a request; neither owns anything.

create table audit_leaves (
  id uuid primary key default uuidv7(),
  -- Stamped by the writing transaction: a feed reads in this order and never past a transaction still open.
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  request_id text not null,
  operation text,
  outcome text not null constraint audit_leaves_outcome_known check (outcome in ('DISCLOSED', 'DENIED')),
  subject uuid not null,
  actor_kind text not null,
  -- Keyed hash of the account: the same officer is recognisable, her name is not here.
  actor text not null,
  actor_is_subject boolean not null,
  agency text,
  client text not null,
  fields text[] not null,
  purpose text,
  basis text,
  dossier uuid
);
create index audit_leaves_feed on audit_leaves (xid, id);

create table outbox (
  id uuid primary key default uuidv7(),
  xid xid8 not null default pg_current_xact_id(),
  topic text not null,
  payload jsonb not null,
  at timestamptz not null default now()
);
create index outbox_feed on outbox (xid, id);

-- Offset of the last event applied, moved in the transaction of its effect.
create table inbox_offsets (
  publisher text not null,
  stream text not null,
  after_xid xid8 not null,
  after_id uuid not null,
  updated_at timestamptz not null default now(),
  primary key (publisher, stream)
);

-- The first answer of each mutation, by the caller's own request id (idempotency).
create table first_answers (
  account text not null,
  mutation text not null,
  request_id text not null,
  content_hash text not null,
  answer jsonb not null,
  at timestamptz not null default now(),
  primary key (account, mutation, request_id)
);

alter table audit_leaves enable row level security;
alter table audit_leaves force row level security;
create policy audit_leaves_append on audit_leaves for insert to {{app}}, {{job}} with check (true);
create policy audit_leaves_feed on audit_leaves for select to {{job}} using (true);
alter table first_answers enable row level security;
alter table first_answers force row level security;
create policy first_answers_own on first_answers to {{app}}
  using (account = nullif(current_setting('app.actor', true), ''))
  with check (account = nullif(current_setting('app.actor', true), ''));

grant insert on audit_leaves to {{app}}, {{job}};
grant select on audit_leaves to {{job}};
grant insert on outbox to {{app}}, {{job}};
grant select on outbox to {{job}};
grant select, insert, update on inbox_offsets to {{job}};
grant select, insert on first_answers to {{app}};
