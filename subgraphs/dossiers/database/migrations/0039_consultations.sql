-- Another agency is asked for its opinion (lấy ý kiến): what, which papers of the dossier it may see, until when, and its one answer. The stop
-- of the dossier and the consultation are one.

create table consultations (
  dossier_id uuid not null,
  -- The stop, and the id of the consultation.
  stop_id uuid not null,
  asking_agency text not null,
  asked_agency text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  question text not null,
  -- Codes of the papers that the agency may see.
  components text[] not null,
  answer_by date not null,
  -- What whoever is asked reads of the dossier itself.
  dossier_code text not null,
  procedure_version uuid not null,
  case_code text not null,
  -- Whose data it is: every reading is a disclosure about them.
  subjects uuid[] not null,
  opinion text constraint consultations_opinion_known
    check (opinion in ('AGREE', 'AGREE_WITH_CONDITIONS', 'DISAGREE', 'NO_OPINION')),
  answer text,
  answered_by text,
  answered_at timestamptz,
  ended_at timestamptz,
  ending text constraint consultations_ending_known check (ending in ('ANSWERED', 'NO_ANSWER', 'TAKEN_BACK')),
  primary key (dossier_id, stop_id),
  constraint consultations_are_stops foreign key (dossier_id, stop_id) references dossier_stops on delete cascade,
  constraint consultations_ask_another check (asked_agency <> asking_agency),
  constraint consultations_answered_whole check (num_nonnulls(opinion, answer, answered_by, answered_at) in (0, 4)),
  constraint consultations_ended_whole check ((ended_at is null) = (ending is null)),
  constraint consultations_ended_by_answer check (ending is null or (ending = 'ANSWERED') = (opinion is not null))
);
create unique index consultations_by_id on consultations (stop_id);
create index consultations_to_answer on consultations (asked_agency, answer_by, stop_id) where ended_at is null;
create index consultations_to_settle on consultations (stop_id) where ended_at is null;

alter table consultations enable row level security;
alter table consultations force row level security;
-- The officers of the dossier. What agencies say to each other is not the applicant's to read.
create policy consultations_of_dossier on consultations for select to {{app}}
  using (asking_agency = viewer_agency() and exists (select 1 from dossiers d where d.dossier_id = consultations.dossier_id));
create policy consultations_begun on consultations for insert to {{app}}
  with check (asking_agency = viewer_agency() and exists (select 1 from dossiers d where d.dossier_id = consultations.dossier_id));
-- Whoever handles dossiers at the agency that is asked.
create policy consultations_asked on consultations for select to {{app}}
  using (asked_agency = viewer_agency() and (select handles_today(viewer_account(), viewer_agency())));
create policy consultations_answered on consultations for update to {{app}}
  using (asked_agency = viewer_agency() and (select handles_today(viewer_account(), viewer_agency())))
  with check (asked_agency = viewer_agency());
create policy consultations_job on consultations to {{job}} using (true) with check (true);
grant select, insert on consultations to {{app}};
grant update (opinion, answer, answered_by, answered_at) on consultations to {{app}};
grant select on consultations to {{job}};
grant update (ended_at, ending) on consultations to {{job}};

-- Of the files of the dossier, those of the papers that were named, while the question is open.
create policy uploads_of_consultation on uploads for select to {{app}}
  using (exists (select 1 from consultations c where c.dossier_id = uploads.dossier_id and c.ended_at is null
    and c.asked_agency = viewer_agency() and not uploads.is_result and uploads.component = any(c.components)));

-- How agencies have answered: about no person.
create table consultations_daily (
  -- The agency that was asked.
  agency text not null,
  -- Day of the end in Asia/Ho_Chi_Minh.
  day date not null,
  outcome text not null constraint consultations_daily_outcome_known
    check (outcome in ('IN_TIME', 'LATE', 'NO_ANSWER', 'TAKEN_BACK')),
  ended integer not null constraint consultations_daily_ended_positive check (ended > 0),
  primary key (agency, day, outcome)
);
alter table consultations_daily enable row level security;
alter table consultations_daily force row level security;
create policy consultations_daily_read on consultations_daily for select to {{app}} using (true);
create policy consultations_daily_job on consultations_daily to {{job}} using (true) with check (true);
grant select on consultations_daily to {{app}};
grant select, insert, update on consultations_daily to {{job}};
