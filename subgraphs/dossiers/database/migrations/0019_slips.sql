-- What the applicant is given at intake. Never changed.
create table slips (
  dossier_id uuid not null references dossiers on delete cascade,
  slip_id uuid not null default uuidv7(),
  kind text not null constraint slips_kind_known check (kind in ('RECEIPT', 'REFUSAL')),
  issued_at timestamptz not null,
  issued_by text not null,
  promised_day date,
  reasons text[] not null constraint slips_reasons_known check (reasons <@ array['NOT_COMPETENT', 'CONDITIONS_NOT_MET',
    'PAPER_NOT_VALID', 'FILED_TWICE', 'SUPPLEMENT_NOT_ANSWERED']),
  explanation text,
  primary key (dossier_id, slip_id),
  constraint slips_once unique (dossier_id, kind),
  constraint slips_refusal_says_why check ((kind = 'REFUSAL') = (cardinality(reasons) > 0)
    and (kind = 'REFUSAL') = (explanation is not null) and (kind = 'RECEIPT' or promised_day is null))
);
alter table slips enable row level security;
alter table slips force row level security;
create policy slips_of_dossier on slips to {{app}}
  using (exists (select 1 from dossiers d where d.dossier_id = slips.dossier_id))
  with check (exists (select 1 from dossiers d where d.dossier_id = slips.dossier_id));
create policy slips_job on slips for select to {{job}} using (true);
grant select, insert on slips to {{app}};

-- A step that comes by an event ends the stop under way too.
create policy dossier_stops_ended on dossier_stops for update to {{job}} using (true) with check (true);
grant select, update (resumed_at) on dossier_stops to {{job}};
