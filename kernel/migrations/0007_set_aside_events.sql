-- Events of other registers that could not be applied, and those of the same subject that wait behind them. A row leaves this
-- table in the transaction that applies its event: npm run events lists and replays them.
create table set_aside_events (
  publisher text not null,
  stream text not null,
  xid xid8 not null,
  id uuid not null,
  topic text not null,
  at timestamptz not null,
  payload jsonb not null,
  -- Whom or what the event is about, such as `person` and its id; null where that could not be read.
  subject text,
  -- What kind of error it met, never a message; null for an event that was never tried, since an earlier one of its subject waits.
  kind text,
  frames text,
  tries integer not null constraint set_aside_events_tries_counted check (tries >= 0),
  set_aside_at timestamptz not null default now(),
  primary key (publisher, stream, id),
  constraint set_aside_events_tried_or_waiting check ((kind is null) = (tries = 0))
);
create index set_aside_events_of_feed on set_aside_events (publisher, stream, xid, id);

grant select, insert, update, delete on set_aside_events to {{job}};
