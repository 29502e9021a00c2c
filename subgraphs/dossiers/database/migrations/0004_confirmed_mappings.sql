-- Projection of `mapping.confirmed` and `mapping.rejected`: what officials decided about the papers of a procedure, so that
-- the guard refuses to ask for what a confirmed mapping answers. Rebuilt from the feed like the others; about no person.
create table mapping_decisions (
  decision_id uuid primary key,
  procedure_code text not null,
  component text not null,
  result_type text not null,
  state text not null constraint mapping_decisions_state_known check (state in ('CONFIRMED', 'REJECTED')),
  basis text not null,
  valid_from date not null,
  decided_at timestamptz not null
);
create index mapping_decisions_in_order on mapping_decisions (procedure_code, decided_at, decision_id);

grant select on mapping_decisions to {{app}};
grant select, insert, update, delete on mapping_decisions to {{job}};
