-- Registers of others fill this one with numbered, signed batches (docs/operating/feeds.md). One row for each that is followed: how far
-- it is taken in, written in the transaction that takes a batch in, and why it stands still where it does.
create table register_sources (
  source text primary key,
  kind text not null constraint register_sources_kind_known
    check (kind in ('people', 'relations', 'organizations', 'documents')),
  -- The last batch that is in; 0 before the first.
  number integer not null default 0 constraint register_sources_number_counted check (number >= 0),
  -- Hash of what was signed of it; null before the first, and where somebody has decided to go on elsewhere.
  digest text,
  issued_at timestamptz,
  -- The newest batch that the source has said to have.
  newest integer not null default 0,
  since timestamptz not null default now(),
  -- When it last answered.
  heard_at timestamptz,
  records bigint not null default 0,
  -- Why nothing more is taken in until somebody has decided, and at which batch.
  stop text,
  stop_number integer,
  stopped_at timestamptz,
  -- One process follows a source at a time.
  leased_by uuid,
  leased_until timestamptz,
  constraint register_sources_stop_whole check ((stop is null) = (stopped_at is null))
);
grant select, insert, update on register_sources to {{job}};

-- Records of good batches that were refused. The record itself is encrypted: it holds personal data. It leaves this table when it is
-- taken in after all, or when somebody discards it.
create table source_letters (
  id uuid primary key default uuidv7(),
  source text not null,
  number integer not null,
  -- Line of the batch, from 1.
  position integer not null,
  -- How the source names the record, where that is nobody's number.
  record text,
  reason text not null,
  field text not null,
  -- Null for what is too long to be a record.
  sealed bytea,
  tries integer not null default 1 constraint source_letters_tries_counted check (tries > 0),
  refused_at timestamptz not null,
  tried_at timestamptz not null,
  constraint source_letters_one_each unique (source, number, position)
);
grant select, insert, update, delete on source_letters to {{job}};

-- What somebody decided about a source, and why. It stays.
create table source_decisions (
  id uuid primary key default uuidv7(),
  source text not null,
  at timestamptz not null,
  decision text not null constraint source_decisions_known check (decision in ('RETRY', 'ACCEPT', 'DISCARD')),
  decided_by text not null,
  reason text not null,
  -- Why it stood still, or why the record was refused.
  code text not null,
  -- Where it stood, and where it goes on; of a record, its batch and its line.
  before integer not null,
  after integer not null
);
grant select, insert on source_decisions to {{job}};
