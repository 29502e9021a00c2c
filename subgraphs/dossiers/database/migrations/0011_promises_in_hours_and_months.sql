-- A result is also promised by a limit of hours within one working day, and of months.
alter table promised_days
  drop constraint promised_days_unit_known,
  add constraint promised_days_unit_known check (unit in ('WORKING_DAY', 'DAY', 'HOUR', 'MONTH'));
