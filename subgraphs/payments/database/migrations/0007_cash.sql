-- Cash at the counter (nộp tiền mặt): an officer records the receipt that was given for it, and the job role then settles what the dossier owes. The receipt of
-- an agency is recorded once.
create table cash_receipts (
  id uuid primary key default uuidv7(),
  applicant uuid not null,
  dossier_id uuid not null,
  agency text not null,
  -- Number of the receipt (số biên lai), as it is printed.
  receipt text not null constraint cash_receipts_receipt_given check (length(receipt) between 1 and 50),
  amount_dong bigint not null constraint cash_receipts_amount_positive check (amount_dong > 0),
  lines jsonb not null constraint cash_receipts_lines_list check (jsonb_typeof(lines) = 'array'),
  paid_on date not null,
  taken_by text not null,
  recorded_at timestamptz not null,
  -- REFUSED: another payment was faster, and the money is to be given back at the counter.
  state text not null default 'RECORDED' constraint cash_receipts_state_known check (state in ('RECORDED', 'SETTLED', 'REFUSED')),
  payment_request uuid references payment_requests (id) on delete restrict,
  constraint cash_receipts_settled_by_request check ((state = 'SETTLED') = (payment_request is not null)),
  foreign key (applicant, dossier_id) references payable_dossiers (applicant, dossier_id) on delete restrict
);
create unique index cash_receipts_once on cash_receipts (agency, receipt) where state <> 'REFUSED';
create unique index cash_receipts_of_request on cash_receipts (payment_request) where payment_request is not null;
create index cash_receipts_of_dossier on cash_receipts (applicant, dossier_id);
create index cash_receipts_to_settle on cash_receipts (recorded_at) where state = 'RECORDED';
alter table cash_receipts enable row level security;
alter table cash_receipts force row level security;
-- Whoever may see the dossier may see its receipts.
create policy cash_receipts_read on cash_receipts for select to {{app}}
  using (exists (select 1 from payable_dossiers as d where d.applicant = cash_receipts.applicant and d.dossier_id = cash_receipts.dossier_id));
-- An officer who has the dossier signs with their own account, for their own agency.
create policy cash_receipts_record on cash_receipts for insert to {{app}}
  with check (state = 'RECORDED' and taken_by = nullif(current_setting('app.actor', true), '')
    and agency = nullif(current_setting('app.agency', true), '')
    and exists (select 1 from payable_dossiers as d where d.applicant = cash_receipts.applicant
      and d.dossier_id = cash_receipts.dossier_id and d.agency = cash_receipts.agency));
create policy cash_receipts_jobs on cash_receipts to {{job}} using (true) with check (true);
grant select, insert on cash_receipts to {{app}};
grant select, update (state, payment_request) on cash_receipts to {{job}};
-- What cash has paid is a request of its own, so that money of the platform for the other one stands beside it.
grant insert on payment_requests to {{job}};
