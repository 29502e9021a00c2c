-- The sealed logs of the registers, grown here a second time from the leaves themselves: what a register signs is compared
-- with what it told. Everything but the head of a log only grows.

-- Where a log taken in ends. Nodes below it are in log_nodes; the frontier is what appending needs.
create table log_heads (
  register text primary key,
  size bigint not null,
  frontier bytea not null,
  -- The last leaf taken in: the same one again is not appended twice.
  after_xid xid8 not null,
  after_id uuid not null
);
grant select, insert, update on log_heads to {{job}};

-- The full subtrees of each log: level 0 are the leaves. Hashes only.
create table log_nodes (
  register text not null,
  level smallint not null,
  position bigint not null,
  hash bytea not null constraint log_nodes_hash_whole check (octet_length(hash) = 32),
  primary key (register, level, position)
);
grant select on log_nodes to {{app}};
grant select, insert on log_nodes to {{job}};

-- Where a person's entry stands in the log it came from, and the hash of what is withheld from her.
create table sealed_entries (
  subject uuid not null,
  leaf_id uuid not null,
  register text not null,
  position bigint not null,
  withheld text not null,
  primary key (subject, leaf_id)
);
alter table sealed_entries enable row level security;
alter table sealed_entries force row level security;
create policy sealed_entries_own on sealed_entries for select to {{app}}
  using (subject = any (coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[]));
create policy sealed_entries_append on sealed_entries for insert to {{job}} with check (true);
grant select on sealed_entries to {{app}};
grant insert on sealed_entries to {{job}};

-- Checkpoints as the registers reported them; one may arrive before the leaves below it.
create table reported_checkpoints (
  register text not null,
  size bigint not null,
  note text not null,
  received_at timestamptz not null default now(),
  primary key (register, size, note)
);
grant select, insert on reported_checkpoints to {{job}};

-- Checkpoints that the witness found true and signed as well. Published to everybody.
create table checkpoints (
  register text not null,
  size bigint not null,
  root bytea not null,
  at timestamptz not null,
  note text not null,
  primary key (register, size)
);
grant select on checkpoints to {{app}};
grant select, insert on checkpoints to {{job}};

-- Checkpoints that contradict what the register told or signed before. From the first one on it has no witness.
create table checkpoint_alarms (
  register text not null,
  at timestamptz not null default now(),
  problem text not null,
  note text not null,
  primary key (register, at)
);
grant select on checkpoint_alarms to {{app}};
grant select, insert on checkpoint_alarms to {{job}};

insert into register_coverage (register) values ('transparency');

-- The logs are grown from their first leaf: what was taken in before this file is taken in again, and changes no entry.
delete from inbox_offsets where stream = 'audit';
