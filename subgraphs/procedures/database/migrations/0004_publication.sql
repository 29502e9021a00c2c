-- Publishing: who may do it for which agency. A publication needs an official whom the Government Office has entrusted with
-- the duty, for one agency and a time (draft regulation of the portal, later Decision 31/2021/QĐ-TTg).

alter table agencies drop constraint agencies_kind_known;
alter table agencies add constraint agencies_kind_known check (kind in ('MINISTRY', 'MINISTERIAL_AGENCY', 'SOCIAL_SECURITY',
  'POLICY_BANK', 'DEVELOPMENT_BANK', 'PROVINCE', 'COMMUNE', 'OTHER'));

create table delegations (
  id uuid primary key,
  -- Opaque account of one official: a duty is never given to an office, nor to an account that several people share.
  account text not null,
  agency text not null constraint delegations_agency_exists references agencies (code) on delete restrict,
  duty text not null constraint delegations_duty_known check (duty in ('ENTER', 'CHECK', 'APPROVE', 'PUBLISH')),
  valid_from date not null,
  -- First day on which it no longer holds; null: until it is withdrawn.
  valid_until date,
  granted_by text not null,
  granted_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  constraint delegations_until_after_from check (valid_until > valid_from),
  constraint delegations_withdrawn_by_somebody check ((withdrawn_by is null) = (withdrawn_at is null)),
  -- One official acts for one agency at a time.
  constraint delegations_one_agency exclude using gist
    (account with =, agency with <>, daterange(valid_from, valid_until) with &&) where (withdrawn_at is null),
  constraint delegations_once exclude using gist
    (account with =, duty with =, daterange(valid_from, valid_until) with &&) where (withdrawn_at is null)
);
create index delegations_agency on delegations (agency, id);
create index delegations_account on delegations (account);

create function refuse_change_of_delegation() returns trigger language plpgsql as $$
begin
  -- Only its withdrawal comes later, once: who was entrusted with what, and when, stays readable.
  if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
    and to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by' = to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by' then
    return new;
  end if;
  raise exception 'a delegation is only ever withdrawn'
    using errcode = 'restrict_violation', constraint = 'delegations_kept';
end
$$;
create trigger delegations_kept before update or delete on delegations
  for each row execute function refuse_change_of_delegation();

grant select, insert, update (withdrawn_by, withdrawn_at) on delegations to {{app}};
grant select on delegations to {{job}};
