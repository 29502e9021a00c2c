-- How many different people each account and each client system was shown, by window of time; shared by all processes of
-- this register. Unlogged: a count is a brake, the leaves are the evidence. After a crash of the server the windows of the
-- moment begin again at nothing, and counting costs no write-ahead log and no flush.

create unlogged table subject_budgets (
  -- `account <pseudonym>` or `client <system>`.
  holder text collate "C" not null,
  span text collate "C" not null,
  starts timestamptz not null,
  subjects bigint not null,
  primary key (holder, span, starts)
);

-- Who is counted already: reading the same person again in the same window costs nothing. The key is a hash of holder,
-- window and person, a quarter of their length: this is the table that is written most.
create unlogged table disclosed_subjects (
  key uuid primary key,
  starts timestamptz not null
);

-- What somebody has to look at: logged, and one row for each window however often it is exceeded.
create table access_alerts (
  holder text not null,
  span text not null,
  starts timestamptz not null,
  subjects bigint not null,
  raised_at timestamptz not null default now(),
  primary key (holder, span, starts)
);

-- Numbers the people of one batch in their windows: beyond `cap` a person is not remembered, and whoever asked is refused.
-- The row of a window is locked for this one statement only, in one order, so that processes neither wait for each other's
-- flush nor for each other.
create function charge_subjects(draws jsonb) returns table (key uuid, place bigint, alerted boolean)
language sql volatile
begin atomic
  with asked as (
    select distinct on (a.key) a.key, a.holder, a.span, a.starts, a.cap, a.alert_at, a.line
    from rows from (jsonb_to_recordset(draws)
      as (key uuid, holder text, span text, starts timestamptz, cap bigint, alert_at bigint))
      with ordinality as a (key, holder, span, starts, cap, alert_at, line)
    order by a.key, a.line
  ), fresh as (
    -- A subquery for each person, not an anti-join: the planner would hash the whole table, which is never analysed in time.
    select a.* from asked a where (select true from disclosed_subjects s where s.key = a.key) is null
  ), grown as (
    insert into subject_budgets as b (holder, span, starts, subjects)
    select f.holder, f.span, f.starts, count(*) from fresh f group by 1, 2, 3 order by 1, 2, 3
    on conflict on constraint subject_budgets_pkey do update set subjects = b.subjects + excluded.subjects
    returning b.holder, b.span, b.starts, b.subjects
  ), numbered as (
    select f.*, g.subjects - count(*) over (partition by f.holder, f.span, f.starts)
      + row_number() over (partition by f.holder, f.span, f.starts order by f.line) as place
    from fresh f
    join grown g on g.holder = f.holder and g.span = f.span and g.starts = f.starts
  ), remembered as (
    insert into disclosed_subjects (key, starts)
    select n.key, n.starts from numbered n where n.place <= n.cap
    on conflict do nothing
  ), raised as (
    insert into access_alerts (holder, span, starts, subjects)
    select n.holder, n.span, n.starts, n.place from numbered n where n.place = n.alert_at
    on conflict do nothing
  )
  select n.key, n.place, n.place = n.alert_at from numbered n;
end;

-- Windows that ended two days ago are of no use to anybody.
create function forget_subject_budgets(at timestamptz) returns void
language sql volatile
begin atomic
  delete from disclosed_subjects where disclosed_subjects.starts < forget_subject_budgets.at - interval '2 days';
  delete from subject_budgets where subject_budgets.starts < forget_subject_budgets.at - interval '2 days';
end;

grant select, insert, update, delete on subject_budgets to {{job}};
grant select, insert, delete on disclosed_subjects to {{job}};
grant select, insert on access_alerts to {{job}};
revoke execute on function charge_subjects(jsonb), forget_subject_budgets(timestamptz) from public;
grant execute on function charge_subjects(jsonb), forget_subject_budgets(timestamptz) to {{job}};
