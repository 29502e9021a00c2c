-- Signed events for connected systems and portals. Where a client wants them and which is an entry of the directory, with a term like
-- everything in it.
alter table directory_entries drop constraint directory_entries_kind_known;
alter table directory_entries add constraint directory_entries_kind_known
  check (kind in ('UNIT', 'DUTY', 'SYSTEM', 'ATTESTATION', 'CODE', 'WEBHOOK'));
alter table directory_entries
  add column url text,
  add column events text[];
alter table directory_entries add constraint directory_entries_webhook
  check (case kind when 'WEBHOOK' then num_nulls(client, url, events) = 0 and cardinality(events) > 0
      and events <@ array['STATUS', 'PROMISED_DAY', 'APOLOGY', 'FILE_QUARANTINED', 'RESULT_REVISED']
    else num_nonnulls(url, events) = 0 end);
create index directory_entries_webhooks on directory_entries (client) where state = 'IN_FORCE' and kind = 'WEBHOOK';

-- Through which client a dossier was opened: a portal is told of those of its own. Null of those from before.
alter table dossiers add column opened_through text;

-- What is to be told to whom, and what became of it. It names no person: only the dossier, what kind of thing happened and when.
create table webhook_deliveries (
  client text not null,
  -- The same at every attempt: by it a receiver knows what it has already.
  event_id uuid not null default uuidv7(),
  -- The system's agency, for row-level security.
  system_agency text not null,
  dossier_id uuid not null references dossiers on delete cascade,
  kind text not null,
  occurred_at timestamptz not null,
  queued_at timestamptz not null default clock_timestamp(),
  -- In which order events of one dossier are told.
  place bigint generated always as identity,
  state text not null default 'PENDING' constraint webhook_deliveries_state_known check (state in ('PENDING', 'DELIVERED', 'DEAD')),
  attempts integer not null default 0 constraint webhook_deliveries_attempts check (attempts >= 0),
  due_at timestamptz not null default clock_timestamp(),
  -- Until when a process that is at it counts as alive.
  claimed_until timestamptz,
  settled_at timestamptz,
  failure text constraint webhook_deliveries_failure_known
    check (failure in ('STATUS', 'REDIRECT', 'TIMEOUT', 'UNREACHABLE', 'UNTRUSTED', 'ADDRESS_FORBIDDEN')),
  http_status integer,
  primary key (client, event_id),
  constraint webhook_deliveries_settled check ((state = 'PENDING') = (settled_at is null))
);
create index webhook_deliveries_due on webhook_deliveries (client, due_at, place) where state = 'PENDING';
create index webhook_deliveries_in_order on webhook_deliveries (client, dossier_id, place) where state = 'PENDING';
create index webhook_deliveries_of_dossier on webhook_deliveries (dossier_id);
create index webhook_deliveries_newest on webhook_deliveries (system_agency text_pattern_ops, queued_at desc, event_id desc);
create index webhook_deliveries_settled on webhook_deliveries (settled_at) where state <> 'PENDING';

-- Whoever writes a notice has it told to the clients that may know of the dossier: a system to those of its agency and of the units below
-- it, a portal to those that were opened through it.
create function tell_webhooks() returns trigger language plpgsql as $$
begin
  insert into webhook_deliveries (client, system_agency, dossier_id, kind, occurred_at)
  select wanted.client, told.agency, new.dossier_id, new.kind, new.at
  from directory_entries wanted
  join directory_entries told on told.kind = 'SYSTEM' and told.state = 'IN_FORCE' and told.client = wanted.client
    and is_in_force(told, today_in_vietnam())
  join dossiers d on d.dossier_id = new.dossier_id
  where wanted.kind = 'WEBHOOK' and wanted.state = 'IN_FORCE' and is_in_force(wanted, today_in_vietnam())
    and new.kind = any(wanted.events)
    and case told.client_kind when 'PORTAL' then d.opened_through = told.client
      else d.agency = told.agency or d.agency like told.agency || '.%' end;
  return null;
end
$$;
create trigger notices_told after insert on notices for each row execute function tell_webhooks();

-- Whose entries an agency keeps: its own, those of the units below it, and, the Government Office, those of ministries and provinces.
create function keeps_entries_of(keeper text, agency text) returns boolean language sql immutable
  return agency = keeper or agency like keeper || '.%' or (keeper = 'G22' and agency not like '%.%');

alter table webhook_deliveries enable row level security;
alter table webhook_deliveries force row level security;
create policy webhook_deliveries_written on webhook_deliveries for insert to {{app}}
  with check (exists (select 1 from dossiers d where d.dossier_id = webhook_deliveries.dossier_id));
create policy webhook_deliveries_kept on webhook_deliveries for select to {{app}}
  using (keeps_entries_of(viewer_agency(), system_agency));
create policy webhook_deliveries_replayed on webhook_deliveries for update to {{app}}
  using (keeps_entries_of(viewer_agency(), system_agency));
create policy webhook_deliveries_job on webhook_deliveries to {{job}} using (true) with check (true);
grant select, insert on webhook_deliveries to {{app}};
grant update (state, attempts, due_at, settled_at, failure, http_status) on webhook_deliveries to {{app}};
grant select, insert, update, delete on webhook_deliveries to {{job}};
