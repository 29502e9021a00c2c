-- What is kept for a time, and no longer. The operator's command deletes under the role that owns the tables: nobody who serves may.

-- What may not be deleted although its time is over: a court, an inspection or a complaint needs it. `about` is a person, an organisation or
-- a dossier, by its opaque id. A hold is lifted once, and stays on record.
create table legal_holds (
  id uuid primary key default uuidv7(),
  about uuid not null,
  placed_at timestamptz not null,
  placed_by text not null,
  reason text not null,
  lifted_at timestamptz,
  lifted_by text,
  lift_reason text,
  constraint legal_holds_lifted_whole
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);
create unique index legal_holds_one_in_force on legal_holds (about) where lifted_at is null;

create function refuse_change_of_legal_hold() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.lifted_at is null and new.lifted_at is not null
    and (to_jsonb(new) - '{lifted_at,lifted_by,lift_reason}'::text[]) = (to_jsonb(old) - '{lifted_at,lifted_by,lift_reason}'::text[]) then
    return new;
  end if;
  raise exception 'a hold is only ever lifted, once'
    using errcode = 'restrict_violation', constraint = 'legal_holds_kept';
end
$$;
create trigger legal_holds_kept before update or delete on legal_holds
  for each row execute function refuse_change_of_legal_hold();

-- What was deleted when: counts, never whom it was about.
create table retention_runs (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  class text not null constraint retention_runs_class_known check (class in ('DRAFTS', 'FIRST_ANSWERS')),
  -- Everything older was to go.
  before timestamptz not null,
  deleted integer not null constraint retention_runs_deleted_not_negative check (deleted >= 0),
  held integer not null constraint retention_runs_held_not_negative check (held >= 0)
);
