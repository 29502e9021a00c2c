-- Papers of people and organisations (kho dữ liệu điện tử), and who may act for an organisation.
-- The holder comes first in every key: a distributed database keeps one holder's rows together.

create table documents (
  holder_id uuid not null,
  document_id uuid not null,
  holder_kind text not null constraint documents_holder_kind_known check (holder_kind in ('PERSON', 'ORGANIZATION')),
  result_type text not null,
  title text not null,
  number text,
  issuer text not null,
  -- With its precision: yyyy, yyyy-MM or yyyy-MM-dd. Compared byte by byte, so that a shorter date sorts before a longer.
  issued_on text collate "C" constraint documents_issued_on_is_date check (issued_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  valid_from date,
  valid_until date,
  permanent boolean not null,
  -- Expiry is judged from the dates on a day and is never a state of the row.
  state text not null constraint documents_state_known check (state in ('VALID', 'REVOKED', 'IN_REVIEW')),
  form text not null constraint documents_form_known check (form in ('STRUCTURED', 'DOCUMENT_ONLY')),
  -- A list of {key, value}: jsonb would forget the order of the fields of an object.
  data jsonb not null constraint documents_data_is_list check (jsonb_typeof(data) = 'array'),
  record_version integer not null,
  recorded_at timestamptz not null,
  constraint documents_pkey primary key (holder_id, document_id),
  constraint documents_permanent_has_no_end check (not (permanent and valid_until is not null)),
  constraint documents_image_has_no_data check (form = 'STRUCTURED' or data = '[]'::jsonb)
);
create unique index documents_one_per_id on documents (document_id);
create index documents_by_type on documents (holder_id, result_type);
-- Serves the lists: '' stands after every date of issue, so an unknown one comes last.
create index documents_newest on documents (holder_id, (coalesce(issued_on, '')) desc, document_id desc);

create table organizations (
  organization_id uuid not null constraint organizations_pkey primary key,
  tax_number text not null constraint organizations_one_per_tax_number unique,
  name text not null,
  legal_form text,
  headquarters text,
  headquarters_unit_code text,
  headquarters_unit_vintage text constraint organizations_vintage_known check (headquarters_unit_vintage in ('63', '34')),
  established_on text collate "C"
    constraint organizations_established_on_is_date check (established_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  record_version integer not null,
  recorded_at timestamptz not null
);

create table representations (
  organization_id uuid not null
    constraint representations_organization references organizations (organization_id) on delete cascade,
  person_id uuid not null,
  -- As the business register writes it: the name is kept with the office, not looked up.
  representative_name text not null,
  title text not null,
  from_day date not null,
  -- Last day in office; null while it lasts.
  until_day date,
  constraint representations_pkey primary key (organization_id, person_id, from_day),
  constraint representations_until_after_from check (until_day >= from_day)
);

alter table documents enable row level security;
alter table documents force row level security;
create policy documents_of_subjects on documents for select to {{app}}
  using (holder_id = any(coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[]));
alter table organizations enable row level security;
alter table organizations force row level security;
create policy organizations_of_subjects on organizations for select to {{app}}
  using (organization_id = any(coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[]));
alter table representations enable row level security;
alter table representations force row level security;
create policy representations_of_subjects on representations for select to {{app}}
  using (organization_id = any(coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[]));

grant select on documents, organizations, representations to {{app}};
