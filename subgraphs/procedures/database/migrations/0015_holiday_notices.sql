-- Days off and days worked of the state's offices, as the Prime Minister's notices tell them: added as they come, without a release.

create table holiday_notice_days (
  id uuid primary key default uuidv7(),
  day date not null,
  kind text not null constraint holiday_notice_days_kind_known check (kind in ('OFF', 'WORK')),
  -- Number of the notice.
  notice text not null constraint holiday_notice_days_notice_given check (notice <> ''),
  taken_in_at timestamptz not null default now()
);
create index holiday_notice_days_latest on holiday_notice_days (day, id desc);

-- A later notice goes before an earlier one; what was believed before stays readable.
create function refuse_change_of_holidays() returns trigger language plpgsql as $$
begin
  raise exception 'a day of a notice is never changed'
    using errcode = 'restrict_violation', constraint = 'holiday_notice_days_kept';
end
$$;
create trigger holiday_notice_days_kept before update or delete on holiday_notice_days
  for each row execute function refuse_change_of_holidays();

grant select on holiday_notice_days to {{app}}, {{job}};
grant insert on holiday_notice_days to {{job}};
