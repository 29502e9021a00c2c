-- What a person has to look at, what the platform said of it, and what people decided. One official proposes, another confirms, and
-- the register then does what was decided: requests, ledger and disputes change by {{job}} only.
create table payment_disputes (
  id uuid primary key default uuidv7(),
  request_id uuid not null references payment_requests (id) on delete restrict,
  applicant uuid not null,
  agency text not null,
  dossier_code text not null,
  reference text not null,
  due_dong bigint not null constraint payment_disputes_due_positive check (due_dong > 0),
  cause text not null
    constraint payment_disputes_cause_known check (cause in ('AMOUNT_DIFFERS', 'PAID_AGAIN', 'PAID_BESIDE', 'NO_NOTICE')),
  state text not null default 'OPEN' constraint payment_disputes_state_known check (state in ('OPEN', 'REFUND_DUE', 'CLOSED')),
  -- What the payer is to get back.
  refund_dong bigint not null default 0 constraint payment_disputes_refund_not_negative check (refund_dong >= 0),
  opened_at timestamptz not null,
  closed_at timestamptz,
  constraint payment_disputes_closed_has_time check ((state = 'CLOSED') = (closed_at is not null)),
  constraint payment_disputes_refund_has_amount check ((state = 'REFUND_DUE') = (refund_dong > 0))
);
create unique index payment_disputes_one_open on payment_disputes (request_id) where state <> 'CLOSED';
create index payment_disputes_at_agency on payment_disputes (agency, state, opened_at, id);
create index payment_disputes_of_request on payment_disputes (request_id);
alter table payment_disputes enable row level security;
alter table payment_disputes force row level security;
-- The agency that has the dossier decides; the scope that the contract asks for says who there.
create policy payment_disputes_at_agency on payment_disputes for select to {{app}}
  using (agency = nullif(current_setting('app.agency', true), ''));
create policy payment_disputes_jobs on payment_disputes to {{job}} using (true) with check (true);
grant select on payment_disputes to {{app}};
grant select, insert, update (state, refund_dong, closed_at) on payment_disputes to {{job}};

-- What the platform said of a request in dispute, each once. The same again, after it was decided, opens nothing anew.
create table payment_reports (
  id uuid primary key default uuidv7(),
  request_id uuid not null references payment_requests (id) on delete restrict,
  at timestamptz not null,
  told_at timestamptz not null,
  outcome text not null constraint payment_reports_outcome_known check (outcome in ('PAID', 'FAILED')),
  -- Null where what was sent is no amount.
  amount_dong bigint,
  currency text not null,
  transaction text not null,
  constraint payment_reports_once unique nulls not distinct (request_id, outcome, transaction, currency, amount_dong)
);
alter table payment_reports enable row level security;
alter table payment_reports force row level security;
create policy payment_reports_of_dispute on payment_reports for select to {{app}}
  using (exists (select 1 from payment_disputes as d where d.request_id = payment_reports.request_id));
create policy payment_reports_jobs on payment_reports to {{job}} using (true) with check (true);
grant select on payment_reports to {{app}};
grant select, insert on payment_reports to {{job}};

create table payment_decisions (
  id uuid primary key default uuidv7(),
  dispute_id uuid not null references payment_disputes (id) on delete restrict,
  outcome text not null
    constraint payment_decisions_outcome_known check (outcome in ('COUNT', 'GIVE_BACK', 'NOTHING_CAME', 'GIVEN_BACK')),
  reason text not null constraint payment_decisions_reason_known check (reason in ('FULL_AMOUNT', 'TOLD_TWICE', 'TOO_MUCH', 'TOO_LITTLE',
    'OTHER_CURRENCY', 'PAID_TWICE', 'NOT_ON_STATEMENT', 'TAKEN_BACK', 'TRANSFERRED')),
  -- What the statement of the platform shows for the reference, in whole đồng.
  received_dong bigint not null constraint payment_decisions_received_not_negative check (received_dong >= 0),
  statement text not null constraint payment_decisions_statement_given check (length(statement) between 1 and 200),
  -- How many reports there were when it was proposed: of another one nobody has judged.
  reports_seen integer not null,
  state text not null default 'PROPOSED'
    constraint payment_decisions_state_known check (state in ('PROPOSED', 'CONFIRMED', 'APPLIED', 'REJECTED', 'OVERTAKEN')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  rejected_because text,
  constraint payment_decisions_decided_has_time
    check ((state = 'PROPOSED') = (decided_by is null) and (state = 'PROPOSED') = (decided_at is null)),
  constraint payment_decisions_four_eyes check (state in ('PROPOSED', 'REJECTED') or decided_by <> proposed_by),
  constraint payment_decisions_rejected_has_reason check ((state = 'REJECTED') = (rejected_because is not null))
);
create unique index payment_decisions_one_waiting on payment_decisions (dispute_id) where state in ('PROPOSED', 'CONFIRMED');
create index payment_decisions_of_dispute on payment_decisions (dispute_id, proposed_at, id);
create index payment_decisions_confirmed on payment_decisions (decided_at) where state = 'CONFIRMED';
alter table payment_decisions enable row level security;
alter table payment_decisions force row level security;
create policy payment_decisions_read on payment_decisions for select to {{app}}
  using (exists (select 1 from payment_disputes as d where d.id = payment_decisions.dispute_id));
create policy payment_decisions_propose on payment_decisions for insert to {{app}}
  with check (state = 'PROPOSED' and proposed_by = nullif(current_setting('app.actor', true), '')
    and exists (select 1 from payment_disputes as d where d.id = payment_decisions.dispute_id));
-- Whoever decides signs with their own account, and only what is proposed can be decided.
create policy payment_decisions_decide on payment_decisions for update to {{app}}
  using (state = 'PROPOSED' and exists (select 1 from payment_disputes as d where d.id = payment_decisions.dispute_id))
  with check (state in ('CONFIRMED', 'REJECTED') and decided_by = nullif(current_setting('app.actor', true), ''));
create policy payment_decisions_jobs on payment_decisions to {{job}} using (true) with check (true);
grant select, insert, update (state, decided_by, decided_at, rejected_because) on payment_decisions to {{app}};
grant select, update (state) on payment_decisions to {{job}};

-- The platform has said nothing for days, and its agency was asked: once for each request.
alter table payment_requests add column questioned_at timestamptz;
grant update (questioned_at) on payment_requests to {{job}};
create index payment_requests_unquestioned on payment_requests (announced_at) where state = 'PENDING' and questioned_at is null;
