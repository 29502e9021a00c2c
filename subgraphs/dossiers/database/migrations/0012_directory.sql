-- The directory: who works where with which duty, which systems connect, and until when each is attested. Everything in it has a
-- first day, perhaps a last, and the decision that it rests on; it is ended, never changed or deleted.

create function today_in_vietnam() returns date language sql stable
  return (now() at time zone 'Asia/Ho_Chi_Minh')::date;

create table directory_entries (
  id uuid primary key default uuidv7(),
  kind text not null constraint directory_entries_kind_known check (kind in ('UNIT', 'DUTY', 'SYSTEM', 'ATTESTATION')),
  -- Whose unit, official or system it is.
  agency text not null,
  -- Opaque account of one official; names of officials are kept where they sign in, not here.
  account text,
  duty text constraint directory_entries_duty_known check (duty in ('HANDLE', 'LEAD', 'ADMINISTER')),
  -- Of a unit its code; of a duty the unit in which it is done, where one is named.
  unit text,
  -- Of a system and of its attestations: the client id under which it signs in.
  client text,
  client_kind text
    constraint directory_entries_client_kind_known check (client_kind in ('CONSUMER_SYSTEM', 'PORTAL')),
  name text,
  -- Of an attestation: its number.
  number text,
  from_day date not null,
  -- First day on which it no longer holds; null: until it is ended.
  until_day date,
  -- The decision or contract that it rests on.
  basis text not null constraint directory_entries_basis_given check (basis <> ''),
  state text not null constraint directory_entries_state_known check (state in ('PROPOSED', 'IN_FORCE', 'REJECTED')),
  -- OFFICIAL: proposed in the graph. FILE, FIRST: by a command, on the word of the operator in `entered_by`. BEFORE: the
  -- directory of the sandbox.
  origin text not null
    constraint directory_entries_origin_known check (origin in ('OFFICIAL', 'FILE', 'FIRST', 'BEFORE')),
  entered_by text not null,
  entered_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  reason text,
  ended_by text,
  ended_at timestamptz,
  constraint directory_entries_term check (until_day >= from_day),
  constraint directory_entries_unit check (kind <> 'UNIT' or num_nulls(unit, name) = 0),
  constraint directory_entries_duty check ((kind = 'DUTY') = (duty is not null) and (kind = 'DUTY') = (account is not null)),
  constraint directory_entries_system check ((kind = 'SYSTEM') = (client_kind is not null) and (kind <> 'SYSTEM' or num_nulls(client, name) = 0)),
  constraint directory_entries_attestation
    check ((kind = 'ATTESTATION') = (number is not null) and (kind <> 'ATTESTATION' or num_nulls(client, until_day) = 0)),
  constraint directory_entries_decided check ((decided_by is null) = (decided_at is null)
    and (origin <> 'OFFICIAL' or (state = 'PROPOSED') = (decided_by is null))),
  constraint directory_entries_four_eyes check (origin <> 'OFFICIAL' or state <> 'IN_FORCE' or decided_by <> entered_by),
  constraint directory_entries_ended_by_somebody check ((ended_by is null) = (ended_at is null))
);
create index directory_entries_of_account on directory_entries (account) where state = 'IN_FORCE' and kind = 'DUTY';
create index directory_entries_of_client on directory_entries (client) where state = 'IN_FORCE';
create index directory_entries_newest on directory_entries (entered_at desc, id desc);
create index directory_entries_of_agency on directory_entries (agency text_pattern_ops, kind);

create function refuse_change_of_directory() returns trigger language plpgsql as $$
declare
  decides constant text[] := '{state,decided_by,decided_at,reason}';
  ends constant text[] := '{until_day,ended_by,ended_at}';
begin
  if tg_op = 'UPDATE' and old.state = 'PROPOSED' and new.state <> 'PROPOSED'
    and to_jsonb(new) - decides = to_jsonb(old) - decides then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.state = 'IN_FORCE' and old.ended_at is null
    and to_jsonb(new) - ends = to_jsonb(old) - ends then
    return new;
  end if;
  raise exception 'what the directory says is only ever decided and ended'
    using errcode = 'restrict_violation', constraint = 'directory_entries_kept';
end
$$;
create trigger directory_entries_kept before update or delete on directory_entries
  for each row execute function refuse_change_of_directory();

create function is_in_force(entry directory_entries, day date) returns boolean language sql immutable
  return entry.state = 'IN_FORCE' and entry.ended_at is null and entry.from_day <= day
    and (entry.until_day is null or day < entry.until_day);

-- Whether an account has one of some duties at an agency today. Heads of a unit handle dossiers too.
create function has_duty(an_account text, an_agency text, duties text[]) returns boolean language sql stable
  return exists (select 1 from directory_entries e
    where e.kind = 'DUTY' and e.state = 'IN_FORCE' and e.account = an_account and e.agency = an_agency
      and e.duty = any(duties) and is_in_force(e, today_in_vietnam()));
create function handles_today(an_account text, an_agency text) returns boolean language sql stable
  return has_duty(an_account, an_agency, '{HANDLE,LEAD}');

-- What was there before came from the sandbox's seed: its officers handle dossiers, and one of each agency leads.
insert into directory_entries (kind, agency, account, duty, from_day, basis, state, origin, entered_by, entered_at)
select 'DUTY', agency, account, case rank when 1 then 'LEAD' else 'HANDLE' end, date '2025-07-01', 'sandbox', 'IN_FORCE',
  'BEFORE', 'sandbox', now()
from (select account, agency, row_number() over (partition by agency order by account) as rank from officers) known;
insert into directory_entries (kind, agency, client, client_kind, name, from_day, basis, state, origin, entered_by, entered_at)
select 'SYSTEM', agency_root, client_id, 'CONSUMER_SYSTEM', client_id, date '2025-07-01', 'sandbox', 'IN_FORCE', 'BEFORE',
  'sandbox', now() from consumer_systems;
insert into directory_entries (kind, agency, client, number, from_day, until_day, basis, state, origin, entered_by, entered_at)
select 'ATTESTATION', agency_root, client_id, 'sandbox', least(date '2025-07-01', attested_until), attested_until + 1, 'sandbox',
  'IN_FORCE', 'BEFORE', 'sandbox', now() from consumer_systems;
drop table officers;
drop table consumer_systems;

grant select, insert on directory_entries to {{app}}, {{job}};
grant update (state, decided_by, decided_at, reason, until_day, ended_by, ended_at) on directory_entries to {{app}};
grant update (until_day, ended_by, ended_at) on directory_entries to {{job}};

-- Access ends with its ground: an assignment counts only while the directory has the officer at the agency.
drop policy dossiers_visible on dossiers;
create policy dossiers_visible on dossiers for select to {{app}} using (
  (agency = viewer_agency() and (select handles_today(viewer_account(), viewer_agency())) and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (viewer_agency() is null
    and ((opened_by = viewer_account() and not applicant_represented) or applicant_id = any(viewer_subjects()))));
drop policy dossiers_handled on dossiers;
create policy dossiers_handled on dossiers for update to {{app}} using (
  (agency = viewer_agency() and (select handles_today(viewer_account(), viewer_agency())) and exists (
    select 1 from dossier_officers o where o.dossier_id = dossiers.dossier_id and o.account = viewer_account()))
  or (viewer_agency() is null
    and ((opened_by = viewer_account() and not applicant_represented) or applicant_id = any(viewer_subjects()))));
