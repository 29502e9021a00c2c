-- With what the handling of a dossier ended: the result that was issued, or why there is none. Never changed; the last one counts.
create table dossier_results (
  dossier_id uuid not null references dossiers on delete cascade,
  result_id uuid not null default uuidv7(),
  result_type text,
  -- The paper as the warehouse holds it, and whose it is.
  document_id uuid,
  holder_id uuid,
  upload_id uuid references uploads on delete no action,
  -- SHA-256 over the facts of the paper and the hash of its file: what was handed over electronically is compared with it.
  digest text constraint dossier_results_digest_form check (digest ~ '^[0-9a-f]{64}$'),
  no_result text constraint dossier_results_no_result_known check (no_result in ('NO_PAPER_FORESEEN', 'NOT_GRANTED', 'ISSUED_ELSEWHERE',
    'STATE_SECRET')),
  note text,
  issued_by text not null,
  at timestamptz not null,
  primary key (dossier_id, result_id),
  constraint dossier_results_one_or_the_other check (
    (no_result is null) = (result_type is not null) and (result_type is null) = (document_id is null)
    and (result_type is null) = (holder_id is null) and (result_type is null) = (digest is null)
    and (upload_id is null or result_type is not null))
);
create index dossier_results_of_upload on dossier_results (upload_id) where upload_id is not null;

-- How a result reached whoever asked for it. Never changed.
create table result_handovers (
  dossier_id uuid not null,
  result_id uuid not null,
  manner text not null constraint result_handovers_manner_known check (manner in ('ELECTRONIC', 'COUNTER')),
  received_by text constraint result_handovers_received_by_known check (received_by in ('APPLICANT', 'AUTHORISED')),
  -- Of a counter, the number of the receipt that was signed; of an electronic one, the digest of what was handed over.
  proof text not null,
  officer text not null,
  at timestamptz not null,
  primary key (dossier_id, result_id),
  constraint result_handovers_of_result foreign key (dossier_id, result_id) references dossier_results on delete cascade,
  constraint result_handovers_counter_says_who check ((manner = 'COUNTER') = (received_by is not null))
);

-- A file that is the result, and no paper of the applicant.
alter table uploads add column is_result boolean not null default false;

do $$
declare part text;
begin
  foreach part in array array['dossier_results', 'result_handovers'] loop
    execute format('alter table %1$I enable row level security', part);
    execute format('alter table %1$I force row level security', part);
    execute format('create policy %1$s_of_dossier on %1$I to {{app}}
      using (exists (select 1 from dossiers d where d.dossier_id = %1$I.dossier_id))
      with check (exists (select 1 from dossiers d where d.dossier_id = %1$I.dossier_id))', part);
    execute format('create policy %1$s_job on %1$I for select to {{job}} using (true)', part);
  end loop;
end $$;
grant select, insert on dossier_results, result_handovers to {{app}};
