-- A duty gives access, so two officials of the Government Office give it: one proposes, another confirms, and it counts from then on. What
-- was given before stands: given and confirmed in one act, as a file of the directory gives it on an operator's word.
alter table delegations
  add column confirmed_by text,
  add column confirmed_at timestamptz,
  add constraint delegations_confirmed_by_somebody check ((confirmed_by is null) = (confirmed_at is null));

alter table delegations disable trigger delegations_kept;
update delegations set confirmed_by = granted_by, confirmed_at = granted_at;
alter table delegations enable trigger delegations_kept;

create or replace function refuse_change_of_delegation() returns trigger language plpgsql as $$
declare
  kept jsonb := to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by' - 'confirmed_at' - 'confirmed_by';
begin
  -- Who was entrusted with what, and when, stays readable: what comes later is another hand's confirmation, and its withdrawal, each once.
  if tg_op = 'UPDATE' and old.withdrawn_at is null
    and to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by' - 'confirmed_at' - 'confirmed_by' = kept
    and ((new.withdrawn_at is not null and new.confirmed_at is not distinct from old.confirmed_at
          and new.confirmed_by is not distinct from old.confirmed_by)
      or (new.withdrawn_at is null and old.confirmed_at is null and new.confirmed_at is not null
          and new.confirmed_by <> old.granted_by)) then
    return new;
  end if;
  raise exception 'a delegation is only ever confirmed by another, and withdrawn'
    using errcode = 'restrict_violation', constraint = 'delegations_kept';
end
$$;

-- Nobody enters one as confirmed but a file of the directory.
revoke insert on delegations from {{app}};
grant insert (id, account, agency, duty, valid_from, valid_until, granted_by, granted_at),
  update (confirmed_by, confirmed_at) on delegations to {{app}};
