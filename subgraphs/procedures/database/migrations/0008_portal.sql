-- What a portal shows beside the procedures: entered, checked by a second official, published, and one day replaced or taken
-- back. What a version says never changes; a correction is the next version.

-- Every legal document that a procedure rests on (căn cứ pháp lý) or an agency has entered. A gap is filled when a later
-- version tells more; what is told is never overwritten by what another version tells.
create table legal_documents (
  id uuid primary key,
  -- The number as it was first told, and the same in small letters without diacritics: one document, one key.
  number text not null,
  number_key text not null constraint legal_documents_one_number unique,
  -- Newest year first (rules/portal/legalDocument.ts makes it).
  place text collate "C" not null,
  title text,
  issuer text,
  -- As precise as the source: yyyy, yyyy-MM or yyyy-MM-dd.
  issued_on text constraint legal_documents_issued_on_date check (issued_on ~ '^\d{4}(-\d{2}){0,2}$'),
  effective_from text constraint legal_documents_effective_from_date check (effective_from ~ '^\d{4}(-\d{2}){0,2}$'),
  address text constraint legal_documents_address_secure check (address ~ '^https://'),
  document_kind text constraint legal_documents_kind_known check (document_kind in
    ('LAW', 'ORDINANCE', 'RESOLUTION', 'DECREE', 'DECISION', 'CIRCULAR', 'CONSOLIDATED_TEXT')),
  search_text text not null
);
create index legal_documents_listed on legal_documents (place, number_key);
create index legal_documents_similar on legal_documents using gin (search_text gin_trgm_ops);
create index legal_documents_words on legal_documents using gin (string_to_array(search_text, ' '));

-- Which version rests on which document.
create table procedures_legal_documents (
  version_id uuid not null
    constraint procedures_legal_documents_version_exists references procedures_versions (id) on delete restrict,
  document_id uuid not null
    constraint procedures_legal_documents_document_exists references legal_documents (id) on delete restrict,
  primary key (version_id, document_id)
);
create index procedures_legal_documents_document on procedures_legal_documents (document_id);

create table portal_items (
  id uuid primary key,
  -- What all its versions share.
  item uuid not null,
  version integer not null constraint portal_items_version_positive check (version >= 1),
  kind text not null constraint portal_items_kind_known check (kind in ('GUIDANCE', 'QUESTION', 'LIFE_EVENT', 'ANNOUNCEMENT',
    'LEGAL_DOCUMENT', 'CONTACT_POINT', 'PORTAL_DETAILS', 'TERMS_OF_USE', 'AVAILABILITY')),
  -- Who publishes it.
  agency text not null constraint portal_items_agency_exists references agencies (code) on delete restrict,
  -- What it is about; null where it does not apply.
  procedure_code text constraint portal_items_code_national check (procedure_code ~ '^\d\.\d{6}$'),
  -- Perhaps an agency that no list has: it is one all the same.
  about_agency text,
  document_key text constraint portal_items_document_exists
    references legal_documents (number_key) on delete restrict,
  -- Its place in the list of its kind (rules/portal/placement.ts makes it).
  place text collate "C" not null,
  content jsonb not null,
  content_hash text not null,
  -- As people type it: lower case, without diacritics or punctuation (rules/search.ts).
  title_search text not null,
  text_search text not null,
  -- Made up to demonstrate the system: no agency has said it.
  is_demonstration boolean not null,
  origin text not null constraint portal_items_origin_known check (origin in ('EMBEDDED', 'REGISTERED')),
  state text not null
    constraint portal_items_state_known check (state in ('DRAFT', 'CHECKED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  -- First day it is shown; null until it is published where only the day of publication was meant.
  effective_from date,
  effective_to date,
  -- Opaque accounts; everybody else reads only the agency.
  drafted_by text,
  drafted_at timestamptz not null,
  checked_by text,
  checked_at timestamptz,
  published_by text,
  published_at timestamptz,
  withdrawn_by text,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  constraint portal_items_numbered unique (item, version),
  constraint portal_items_drafted_by_somebody check (origin = 'EMBEDDED' or drafted_by is not null),
  -- Whoever enters it neither checks nor publishes it (nguyên tắc bốn mắt).
  constraint portal_items_four_eyes check (checked_by <> drafted_by and published_by <> drafted_by),
  constraint portal_items_published_was_checked
    check (origin = 'EMBEDDED' or published_at is null or checked_at is not null),
  constraint portal_items_published_has_start check (published_at is null or effective_from is not null),
  constraint portal_items_to_not_before_from check (effective_to >= effective_from),
  constraint portal_items_withdrawn_for_a_reason
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawal_reason is null)),
  -- On any day one version of an item is shown. One that was replaced on its first day was never shown on a whole day.
  constraint portal_items_one_shown
    exclude using gist (item with =, daterange(effective_from, effective_to) with &&) where (published_at is not null),
  -- Two items that speak of one thing at once would contradict each other.
  constraint portal_items_one_voice
    exclude using gist (kind with =, (coalesce(procedure_code, '')) with =, (coalesce(about_agency, '')) with =,
      (coalesce(document_key, '')) with =, daterange(effective_from, effective_to) with &&)
    where (published_at is not null and kind in ('PORTAL_DETAILS', 'TERMS_OF_USE', 'AVAILABILITY', 'LEGAL_DOCUMENT'))
);
create index portal_items_listed on portal_items (kind, place, item)
  where published_at is not null and procedure_code is null;
create index portal_items_procedure on portal_items (procedure_code, kind) where published_at is not null;
create index portal_items_about on portal_items (about_agency);
create index portal_items_document on portal_items (document_key);
create index portal_items_agency on portal_items (agency, id);
create index portal_items_title_similar on portal_items using gin (title_search gin_trgm_ops);
create index portal_items_words on portal_items using gin (string_to_array(title_search || ' ' || text_search, ' '));

create function refuse_change_of_portal_item() returns trigger language plpgsql as $$
declare
  steps constant text[] := array['state', 'checked_by', 'checked_at', 'published_by', 'published_at', 'effective_from',
    'effective_to', 'withdrawn_by', 'withdrawn_at', 'withdrawal_reason'];
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - steps = to_jsonb(old) - steps
    and (old.state, new.state) in (('DRAFT', 'CHECKED'), ('CHECKED', 'PUBLISHED'), ('DRAFT', 'SUPERSEDED'),
      ('CHECKED', 'SUPERSEDED'), ('PUBLISHED', 'SUPERSEDED'), ('DRAFT', 'WITHDRAWN'), ('CHECKED', 'WITHDRAWN'),
      ('PUBLISHED', 'WITHDRAWN'))
    -- What the public has been told of when it was shown from, and who stood for it, stays.
    and (old.published_at is null or (old.published_at, old.published_by, old.checked_at, old.checked_by, old.effective_from)
      is not distinct from (new.published_at, new.published_by, new.checked_at, new.checked_by, new.effective_from)) then
    return new;
  end if;
  raise exception 'what portal information says never changes'
    using errcode = 'restrict_violation', constraint = 'portal_items_immutable';
end
$$;
create trigger portal_items_immutable before update or delete on portal_items
  for each row execute function refuse_change_of_portal_item();
create trigger portal_items_kept before truncate on portal_items
  for each statement execute function refuse_change_of_portal_item();

-- Numbers of decisions as people type them. They hold letters, digits, / and -: the only letter with a mark is Đ.
alter table publication_decisions add column number_search text generated always as
  (trim(regexp_replace(lower(translate(number, 'Đđ', 'Dd')), '[^a-z0-9]+', ' ', 'g'))) stored;
create index publication_decisions_similar on publication_decisions using gin (number_search gin_trgm_ops);

grant select on legal_documents, procedures_legal_documents, portal_items to {{app}}, {{job}};
-- An import runs as a job and names documents too.
grant insert, update (title, issuer, issued_on, effective_from, address, document_kind, search_text) on legal_documents
  to {{app}}, {{job}};
grant insert on procedures_legal_documents to {{app}}, {{job}};
grant insert, update (state, checked_by, checked_at, published_by, published_at, effective_from, effective_to, withdrawn_by,
  withdrawn_at, withdrawal_reason) on portal_items to {{app}};
