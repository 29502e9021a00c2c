-- A brake on guessing who somebody is. Each time an officer typed a number, a name and a birth date that did not agree, one row:
-- whose account (a keyed hash, as in the leaves) and which opaque id the number makes, whether anybody has that number or not.
create table failed_verifications (
  id uuid primary key default uuidv7(),
  account text not null,
  subject uuid not null,
  at timestamptz not null
);
create index failed_verifications_of_account on failed_verifications (account, at);
create index failed_verifications_of_subject on failed_verifications (subject, at);

-- Accounts that may verify nobody until a person has looked and said so. A lock is lifted once, and stays on record.
create table verification_locks (
  account text not null,
  locked_at timestamptz not null,
  agency text not null,
  failures integer not null,
  lifted_at timestamptz,
  lifted_by text,
  reason text,
  primary key (account, locked_at),
  constraint verification_locks_lifted_whole
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (reason is null))
);
create unique index verification_locks_one_in_force on verification_locks (account) where lifted_at is null;

create function refuse_change_of_verification_lock() returns trigger language plpgsql as $$
begin
  if old.lifted_at is null and new.lifted_at is not null
    and (to_jsonb(new) - '{lifted_at,lifted_by,reason}'::text[]) = (to_jsonb(old) - '{lifted_at,lifted_by,reason}'::text[]) then
    return new;
  end if;
  raise exception 'a lock is only ever lifted, once'
    using errcode = 'restrict_violation', constraint = 'verification_locks_kept';
end
$$;
create trigger verification_locks_kept before update on verification_locks
  for each row execute function refuse_change_of_verification_lock();

grant select, insert on failed_verifications, verification_locks to {{app}};
grant select, delete on failed_verifications to {{job}};
grant select on verification_locks to {{job}};
grant update (lifted_at, lifted_by, reason) on verification_locks to {{job}};
