-- Who may act for whom: parents of everybody whose parents are in the register, and decisions on guardianship (giám hộ).
-- Opaque ids and days only, so that the rule can be asked without opening anybody's record.

create table parentages (
  -- The side that asks comes first: "whose parent am I" is one person's rows.
  parent_id uuid not null,
  child_id uuid not null,
  -- First day on which the child is of age; of a birth date known in part, the earliest day it can be.
  minor_until date not null,
  -- A court's restriction of the parent's rights (Law on Marriage and Family 52/2014/QH13, article 85). Both days count.
  restricted_from date,
  restricted_until date,
  restriction_decision text,
  constraint parentages_pkey primary key (parent_id, child_id),
  constraint parentages_not_oneself check (parent_id <> child_id),
  constraint parentages_restriction_whole check (
    num_nonnulls(restricted_from, restricted_until, restriction_decision) in (0, 3)
    and restricted_until >= restricted_from)
);

create table guardianships (
  guardian_id uuid not null,
  ward_id uuid not null,
  from_day date not null,
  -- Last day of it; null while it lasts.
  until_day date,
  ground text not null constraint guardianships_ground_known
    check (ground in ('MINOR_WITHOUT_PARENTS', 'INCAPACITY', 'DIFFICULTY')),
  decision_number text not null,
  -- PROPERTY: the decision gives the care of property and nothing else (Civil Code 91/2015/QH13, article 58).
  scope text not null constraint guardianships_scope_known check (scope in ('WHOLE', 'PROPERTY')),
  -- First day on which the ward is of age, where she has a guardian because she is a minor.
  minor_until date,
  constraint guardianships_pkey primary key (guardian_id, ward_id, from_day),
  constraint guardianships_not_oneself check (guardian_id <> ward_id),
  constraint guardianships_until_after_from check (until_day >= from_day),
  constraint guardianships_minor_has_end check ((ground = 'MINOR_WITHOUT_PARENTS') = (minor_until is not null))
);

-- The guardian stood on the record of the ward, without decision or days.
alter table people drop column guardian_id;

alter table parentages enable row level security;
alter table parentages force row level security;
alter table guardianships enable row level security;
alter table guardianships force row level security;

-- Seen from the side of whoever acts, never from the other: a child's id opens nothing about her parents.
create policy parentages_of_subjects on parentages for select to {{app}}
  using (parent_id = any((select coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])::uuid[]));
create policy guardianships_of_subjects on guardianships for select to {{app}}
  using (guardian_id = any((select coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])::uuid[]));

grant select on parentages, guardianships to {{app}};
