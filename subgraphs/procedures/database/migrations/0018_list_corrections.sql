-- A list that was taken in wrongly is corrected on its own day, says up to which day it is known, and what ended says what it
-- became, or that nobody has told.

-- An entry that a correction took back ends on its own first day: it holds on no day, stays readable, and stands in nobody's way.
alter table code_list_entries
  drop constraint code_list_entries_to_after_from,
  add constraint code_list_entries_to_not_before_from check (valid_to >= valid_from);

create or replace function refuse_change_of_code_list() returns trigger language plpgsql as $$
begin
  -- Only the end of an entry comes later, once, or a correction takes it back: what it was called, and when, stays readable.
  if tg_op = 'UPDATE' and to_jsonb(new) - 'valid_to' = to_jsonb(old) - 'valid_to'
    and ((old.valid_to is null and new.valid_to is not null)
      or (old.valid_to > old.valid_from and new.valid_to = old.valid_from)) then
    return new;
  end if;
  raise exception 'an entry of a code list only ever ends'
    using errcode = 'restrict_violation', constraint = 'code_list_entries_kept';
end
$$;

-- Up to which day a source tells a list; the newest row of a list holds. A list without one is known up to no day.
create table code_list_standings (
  id uuid primary key default uuidv7(),
  list text not null,
  known_until date not null,
  source text not null,
  recorded_at timestamptz not null default now()
);
create index code_list_standings_newest on code_list_standings (list, id desc);
create function refuse_change_of_standing() returns trigger language plpgsql as $$
begin
  raise exception 'what was known of a code list is not changed afterwards'
    using errcode = 'restrict_violation', constraint = 'code_list_standings_kept';
end
$$;
create trigger code_list_standings_kept before update or delete or truncate on code_list_standings
  for each statement execute function refuse_change_of_standing();

-- One unit may have become several, in parts; each row says who tells it.
alter table unit_successors
  drop constraint unit_successors_pkey,
  add primary key (vintage, code, successor_vintage, successor_code),
  add column source text not null default 'Nghị quyết 202/2025/QH15';
alter table unit_successors alter column source drop default;

-- Which agency took over from one that ended.
create table agency_successors (
  agency text not null constraint agency_successors_agency_exists references agencies (code) on delete restrict,
  successor text not null constraint agency_successors_successor_exists references agencies (code) on delete restrict,
  source text not null,
  primary key (agency, successor),
  constraint agency_successors_other check (agency <> successor)
);
create index agency_successors_successor on agency_successors (successor);

-- The embedded agencies that are not what they were: until a day they were called otherwise, or they were there only until it.
-- Resolution 176/2025/QH15 made five ministries one with another from 1 March 2025, and renamed two; with Resolution
-- 202/2025/QH15 Hà Giang ended on 1 July 2025, and no source tells the code of the agency that the merged province has.
create function agency_changes() returns table (code text, holds_from date, kind_before text, name_before text, name_after text,
  successor text) language sql immutable as $$
  values
  ('G04', date '2025-03-01', 'MINISTRY', 'Bộ Giao thông vận tải', null, 'G17'),
  ('G05', date '2025-03-01', 'MINISTRY', 'Bộ Kế hoạch và Đầu tư', null, 'G12'),
  ('G07', date '2025-03-01', 'MINISTRY', 'Bộ Lao động - Thương binh và Xã hội', null, 'G09'),
  ('G13', date '2025-03-01', 'MINISTRY', 'Bộ Tài nguyên và Môi trường', null, 'G10'),
  ('G14', date '2025-03-01', 'MINISTRY', 'Bộ Thông tin và Truyền thông', null, 'G06'),
  ('G10', date '2025-03-01', 'MINISTRY', 'Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường', null),
  ('G21', date '2025-03-01', 'MINISTERIAL_AGENCY', 'Ủy ban Dân tộc', 'Bộ Dân tộc và Tôn giáo', null),
  ('H22', date '2025-07-01', 'PROVINCE', 'Ủy ban nhân dân tỉnh Hà Giang', null, null)
$$;

create function embed_agency_successors() returns void language sql as $$
  insert into agency_successors (agency, successor, source)
  select c.code, c.successor, 'Nghị quyết 176/2025/QH15' from agency_changes() c
  join agencies a on a.code = c.code join agencies s on s.code = c.successor on conflict do nothing
$$;

-- Up to which day the embedded tables of units are known; of the other embedded lists no source says it.
create function embed_standings() returns void language sql as $$
  insert into code_list_standings (list, known_until, source)
  select list, known_until, source from (values
    ('UNITS_34', date '2026-09-20', 'Nghị quyết 202/2025/QH15 … 39/2026/QH16, 388/NQ-UBTVQH16'),
    ('UNITS_63', date '2025-06-30', 'Nghị quyết 202/2025/QH15')) as known (list, known_until, source)
  where exists (select from administrative_units u where u.vintage = known.list)
$$;

-- As in 0011, but for the agencies above: each name with its days. The seed of a new database calls it.
create or replace function embed_code_lists() returns void language sql as $$
  insert into code_list_entries (list, code, name, parent_code, kind, valid_to, basis, source)
  select 'AGENCY', a.code, coalesce(c.name_before, a.name), a.parent_code, coalesce(c.kind_before, a.kind), c.holds_from,
    'OBSERVED', 'embedded'
  from agencies a left join agency_changes() c on c.code = a.code where a.listed;
  insert into code_list_entries (list, code, name, parent_code, kind, valid_from, basis, source)
  select 'AGENCY', a.code, c.name_after, a.parent_code, a.kind, c.holds_from, 'DECIDED', 'embedded'
  from agencies a join agency_changes() c on c.code = a.code where a.listed and c.name_after is not null;
  insert into code_list_entries (list, code, name, issuer, well_formed, basis, source)
  select 'RESULT_TYPE', code, name, issuer, code ~ '^KQ\.[A-Z]\d{2}\.\d{6}$', 'OBSERVED', 'embedded' from result_types;
  insert into code_list_entries (list, code, name, parent_code, kind, valid_from, valid_to, basis, source)
  select vintage, code, name, parent_code, level,
    case vintage when 'UNITS_34' then date '2025-07-01' end, case vintage when 'UNITS_63' then date '2025-07-01' end,
    'DECIDED', 'embedded' from administrative_units;
  insert into code_list_changes (entry_id, list, kind, holds_from) select id, list, 'ADDED', valid_from from code_list_entries;
  insert into code_list_changes (entry_id, list, kind, holds_from)
  select id, list, 'ENDED', valid_to from code_list_entries where valid_to is not null;
  select embed_agency_successors();
  select embed_standings();
$$;

-- For a database that is in use. What an installation has changed itself is left alone.
create function mend_embedded_agencies() returns void language plpgsql as $$
declare
  change record;
  ended uuid;
  added uuid;
begin
  for change in select c.*, a.name, a.kind from agency_changes() c join agencies a on a.code = c.code order by c.code loop
    -- The name of today was never true before its day: no later entry can say so, the entry itself is put right.
    alter table code_list_entries disable trigger code_list_entries_kept;
    update code_list_entries set valid_to = change.holds_from, name = change.name_before, kind = change.kind_before
    where list = 'AGENCY' and code = change.code and name = coalesce(change.name_after, change.name_before)
      and source = 'embedded' and valid_from is null and valid_to is null
    returning id into ended;
    alter table code_list_entries enable trigger code_list_entries_kept;
    continue when ended is null;
    insert into code_list_changes (entry_id, list, kind, holds_from) values (ended, 'AGENCY', 'ENDED', change.holds_from);
    continue when change.name_after is null;
    insert into code_list_entries (list, code, name, parent_code, kind, valid_from, basis, source)
    select list, code, change.name_after, parent_code, change.kind, change.holds_from, 'DECIDED', 'embedded'
    from code_list_entries where id = ended
    returning id into added;
    insert into code_list_changes (entry_id, list, kind, holds_from) values (added, 'AGENCY', 'ADDED', change.holds_from);
  end loop;
  perform embed_agency_successors();
  perform embed_standings();
end
$$;
select mend_embedded_agencies();

grant select on code_list_standings, agency_successors to {{app}}, {{job}};
grant insert on code_list_standings, agency_successors to {{job}};
