-- The calendar of the state's offices: decisions on days off and days worked, which one official enters and another confirms.

create table calendar_decisions (
  id uuid primary key default uuidv7(),
  -- Number and issuer as the decision has them. What was taken in from files before there were officials for it names no issuer.
  number text not null constraint calendar_decisions_number_given check (number <> ''),
  issuer text constraint calendar_decisions_issuer_exists references agencies (code) on delete restrict,
  decided_on date,
  -- The stretch that it settles: what no decision names in it is as always. None: it speaks of its own days only.
  settles_from date,
  settles_until date,
  origin text not null constraint calendar_decisions_origin_known check (origin in ('OFFICIAL', 'FILE', 'BEFORE')),
  -- Opaque account; null for a file that an operator handed in, who is no official.
  entered_by text,
  entered_at timestamptz not null,
  state text not null
    constraint calendar_decisions_state_known check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
  decided_by text,
  decided_at timestamptz,
  reason text,
  -- In which order they were confirmed.
  position integer constraint calendar_decisions_in_order unique,
  -- What the confirmation changed: days with what was known of them before and what is after.
  changes jsonb not null default '[]',
  constraint calendar_decisions_stretch check ((settles_from is null) = (settles_until is null) and settles_from <= settles_until),
  constraint calendar_decisions_described check (origin = 'BEFORE' or (issuer is not null and decided_on is not null)),
  constraint calendar_decisions_entered check ((origin = 'OFFICIAL') = (entered_by is not null)),
  constraint calendar_decisions_decided
    check (origin = 'BEFORE' or ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null))),
  constraint calendar_decisions_ordered check ((state = 'CONFIRMED') = (position is not null)),
  constraint calendar_decisions_four_eyes
    check (state <> 'CONFIRMED' or entered_by is null or decided_by <> entered_by)
);
create index calendar_decisions_waiting on calendar_decisions (state, entered_at, id);
create index calendar_decisions_issuer on calendar_decisions (issuer);

create table calendar_days (
  decision_id uuid not null
    constraint calendar_days_decision_exists references calendar_decisions (id) on delete restrict,
  day date not null,
  kind text not null constraint calendar_days_kind_known check (kind in ('OFF', 'WORK')),
  primary key (decision_id, day)
);

create function refuse_change_of_calendar() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(old) ->> 'state' = 'PROPOSED' and to_jsonb(new) ->> 'state' <> 'PROPOSED'
    and to_jsonb(new) - '{state,decided_by,decided_at,reason,position,changes}'::text[]
      = to_jsonb(old) - '{state,decided_by,decided_at,reason,position,changes}'::text[] then
    return new;
  end if;
  raise exception 'a decision on the calendar is decided once and never changed'
    using errcode = 'restrict_violation', constraint = 'calendar_decisions_immutable';
end
$$;
create trigger calendar_decisions_immutable before update or delete on calendar_decisions
  for each row execute function refuse_change_of_calendar();
create trigger calendar_days_immutable before update or delete on calendar_days
  for each row execute function refuse_change_of_calendar();

-- What was taken in before: of each day the latest notice, each settling the years of its days. Decisions of officials go before it.
with latest as (
  select distinct on (day) day, kind, notice, id, extract(year from day)::int as year
  from holiday_notice_days order by day, id desc),
notices as (
  insert into calendar_decisions (number, settles_from, settles_until, origin, entered_at, state, position)
  select notice, make_date(year, 1, 1), make_date(year, 12, 31), 'BEFORE', now(), 'CONFIRMED',
    row_number() over (order by max(id::text), year)
  from latest group by notice, year
  returning id, number, settles_from)
insert into calendar_days (decision_id, day, kind)
select n.id, l.day, l.kind from latest l join notices n on n.number = l.notice and n.settles_from = make_date(l.year, 1, 1);

-- Kept as it was told, and added to no more.
revoke insert on holiday_notice_days from {{job}};

grant select on calendar_decisions, calendar_days to {{app}}, {{job}};
grant insert on calendar_decisions, calendar_days to {{app}}, {{job}};
grant update (state, decided_by, decided_at, reason, position, changes) on calendar_decisions to {{app}};

-- Other registers hear of every decision; what is settled already is told once.
insert into outbox (topic, payload)
select 'calendar.decided', jsonb_build_object('calendar', 'VN', 'decisionId', d.id, 'number', d.number, 'decidedOn', d.decided_on,
  'position', d.position, 'settles', jsonb_build_object('from', d.settles_from, 'until', d.settles_until),
  'days', (select coalesce(jsonb_agg(jsonb_build_object('day', day, 'kind', kind) order by day), '[]') from calendar_days
    where decision_id = d.id), 'changes', '[]'::jsonb)
from calendar_decisions d order by d.position;
