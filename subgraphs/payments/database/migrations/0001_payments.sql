-- What is owed, what was asked for, what the platform said, and the ledger. No personal number and no name is kept here.

-- Published amounts by version and channel: a projection of `procedure.published`. Immutable, as the version is.
create table fee_schedules (
  version_id uuid not null,
  channel text not null constraint fee_schedules_channel_known check (channel in ('COUNTER', 'ONLINE', 'POST')),
  lines jsonb not null constraint fee_schedules_lines_list check (jsonb_typeof(lines) = 'array'),
  primary key (version_id, channel)
);
grant select on fee_schedules to {{app}};
grant select, insert on fee_schedules to {{job}};

-- Filed dossiers that may owe something: a projection of `dossier.filed`.
create table payable_dossiers (
  applicant uuid not null,
  dossier_id uuid not null constraint payable_dossiers_once unique,
  code text not null,
  procedure_version uuid not null,
  channel text not null constraint payable_dossiers_channel_known check (channel in ('COUNTER', 'ONLINE', 'POST')),
  agency text not null,
  accounts text[] not null,
  filed_at timestamptz not null,
  primary key (applicant, dossier_id)
);
alter table payable_dossiers enable row level security;
alter table payable_dossiers force row level security;
create policy payable_dossiers_own on payable_dossiers for select to {{app}}
  using (
    applicant = any (coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])
    or nullif(current_setting('app.actor', true), '') = any (accounts)
  );
create policy payable_dossiers_jobs on payable_dossiers to {{job}} using (true) with check (true);
grant select on payable_dossiers to {{app}};
grant select, insert on payable_dossiers to {{job}};

create table payment_requests (
  applicant uuid not null,
  id uuid not null default uuidv7() constraint payment_requests_id_once unique,
  dossier_id uuid not null,
  reference text not null constraint payment_requests_reference_once unique,
  state text not null default 'UNPAID'
    constraint payment_requests_state_known check (state in ('UNPAID', 'PENDING', 'PAID', 'FAILED', 'CANCELLED', 'IN_DISPUTE')),
  total_dong bigint not null constraint payment_requests_total_positive check (total_dong > 0),
  lines jsonb not null constraint payment_requests_lines_list check (jsonb_typeof(lines) = 'array'),
  created_at timestamptz not null,
  announced_at timestamptz,
  pay_at text,
  paid_at timestamptz,
  platform_transaction text,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  primary key (applicant, id),
  constraint payment_requests_paid_has_date check (state <> 'PAID' or paid_at is not null),
  foreign key (applicant, dossier_id) references payable_dossiers (applicant, dossier_id) on delete restrict
);
-- One dossier, one open or settled request: the second of two simultaneous ones finds the first.
create unique index payment_requests_one_open on payment_requests (dossier_id)
  where state in ('UNPAID', 'PENDING', 'PAID', 'IN_DISPUTE');
create index payment_requests_of_dossier on payment_requests (applicant, dossier_id);
create index payment_requests_by_dossier on payment_requests (dossier_id, created_at desc, id desc);
create index payment_requests_newest on payment_requests (applicant, created_at desc, id desc);
create index payment_requests_waiting on payment_requests (state, next_attempt_at) where state in ('UNPAID', 'PENDING');
alter table payment_requests enable row level security;
alter table payment_requests force row level security;
-- Whoever may see the dossier may see its requests; the policy of payable_dossiers decides for both.
create policy payment_requests_read on payment_requests for select to {{app}}
  using (exists (select 1 from payable_dossiers as d where d.applicant = payment_requests.applicant and d.dossier_id = payment_requests.dossier_id));
create policy payment_requests_ask on payment_requests for insert to {{app}}
  with check (exists (select 1 from payable_dossiers as d where d.applicant = payment_requests.applicant and d.dossier_id = payment_requests.dossier_id));
create policy payment_requests_jobs on payment_requests to {{job}} using (true) with check (true);
grant select, insert on payment_requests to {{app}};
-- What was asked for is never changed, by anybody; only what became of it.
grant select, update (state, announced_at, pay_at, paid_at, platform_transaction, attempts, next_attempt_at) on payment_requests to {{job}};

-- Double entry: within one transaction debits (positive) and credits (negative) are equal, or it does not commit.
create table ledger_entries (
  transaction_id uuid not null,
  account text not null,
  request_id uuid not null references payment_requests (id) on delete restrict,
  amount_dong bigint not null constraint ledger_entries_amount_not_zero check (amount_dong <> 0),
  at timestamptz not null,
  -- The settlement of a request has the request's own id: it cannot be entered twice.
  primary key (transaction_id, account)
);
create index ledger_entries_of_request on ledger_entries (request_id);
create function check_ledger_balance() returns trigger language plpgsql as $$
begin
  if (select sum(amount_dong) from ledger_entries where transaction_id = new.transaction_id) <> 0 then
    raise exception 'ledger transaction is not balanced' using errcode = '23514', constraint = 'ledger_entries_balanced';
  end if;
  return null;
end $$;
create constraint trigger ledger_entries_balanced after insert on ledger_entries
  deferrable initially deferred for each row execute function check_ledger_balance();
alter table ledger_entries enable row level security;
alter table ledger_entries force row level security;
create policy ledger_entries_read on ledger_entries for select to {{job}} using (true);
create policy ledger_entries_append on ledger_entries for insert to {{job}} with check (true);
grant select, insert on ledger_entries to {{job}};

-- Everything the platform ever sent, what was thought of it, and when. Append-only; no personal data.
create table callbacks (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  reference text,
  body_sha256 text not null,
  verdict text not null
    constraint callbacks_verdict_known check (verdict in ('MALFORMED', 'BAD_SIGNATURE', 'OUT_OF_WINDOW', 'UNKNOWN_REFERENCE', 'SETTLED', 'REPEATED', 'FAILED', 'IGNORED', 'DISPUTED', 'PAID_TWICE'))
);
create index callbacks_by_reference on callbacks (reference);
grant select, insert on callbacks to {{job}};
