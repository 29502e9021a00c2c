-- The promised day moves by the time for which the agency waits, and by extensions. What it was counted with stands beside it: the pauses
-- follow from the steps, and are counted anew when the calendar changes.
alter table promised_days
  add column pauses jsonb not null default '[]' constraint promised_days_pauses_are_list check (jsonb_typeof(pauses) = 'array'),
  add column extended_days integer not null default 0 constraint promised_days_extended_positive check (extended_days >= 0);
grant update (day, provisional, earliest, latest, computed_at, pauses, extended_days) on promised_days to {{app}};
grant update (pauses, extended_days) on promised_days to {{job}};
grant select on supplement_requests to {{job}};

alter table promised_day_changes
  alter column decision_number drop not null,
  add column cause text not null default 'CALENDAR' constraint promised_day_changes_cause_known
    check (cause in ('CALENDAR', 'SUPPLEMENT', 'PAYMENT', 'STOP', 'EXTENSION')),
  -- Why an officer extended it.
  add column reason text,
  add constraint promised_day_changes_say_why check (
    (cause = 'CALENDAR') = (decision_number is not null) and (cause = 'EXTENSION') = (reason is not null));
alter table promised_day_changes alter column cause drop default;
grant insert on promised_day_changes to {{app}};

-- How the time is counted once a supplement is answered.
alter table supplement_requests add column pause_mode text not null default 'SHIFT'
  constraint supplement_requests_pause_mode_known check (pause_mode in ('SHIFT', 'RESTART'));

-- A dossier that will not be finished in time: the applicant gets an apology with a new day, by itself.
alter table slips
  alter column issued_by drop not null,
  drop constraint slips_kind_known,
  add constraint slips_kind_known check (kind in ('RECEIPT', 'REFUSAL', 'APOLOGY')),
  drop constraint slips_refusal_says_why,
  add constraint slips_refusal_says_why check ((kind = 'REFUSAL') = (cardinality(reasons) > 0)
    and (kind = 'REFUSAL') = (explanation is not null) and (kind <> 'REFUSAL' or promised_day is null)),
  -- Nobody issues an apology: it is written when its time has come.
  add constraint slips_issued_by_somebody check ((kind = 'APOLOGY') = (issued_by is null));
create policy slips_apologies on slips for insert to {{job}} with check (kind = 'APOLOGY');
grant select, insert on slips to {{job}};
