-- A version says by which decision it is published, since when everybody sees it, and what exactly it holds.

-- What an authority has signed (quyết định công bố). An imported record names a decision without its date: it stays unknown.
create table publication_decisions (
  id uuid primary key,
  number text not null,
  authority text not null
    constraint publication_decisions_authority_exists references agencies (code) on delete restrict,
  decided_on date,
  origin text not null
    constraint publication_decisions_origin_known check (origin in ('EMBEDDED', 'IMPORTED', 'REGISTERED')),
  constraint publication_decisions_one_number unique (authority, number)
);

alter table procedures_versions
  add column decision_id uuid
    constraint procedures_versions_decision_exists references publication_decisions (id) on delete restrict,
  -- SHA-256 of the canonical JSON of the content (RFC 8785), lower-case hex: equal facts, equal hash.
  add column content_hash text not null,
  add column origin text not null
    constraint procedures_versions_origin_known check (origin in ('EMBEDDED', 'IMPORTED', 'PUBLISHED')),
  -- OBSERVED: the first day on which an imported record was seen to be in force; nobody told us the day it began.
  add column in_force_basis text not null
    constraint procedures_versions_basis_known check (in_force_basis in ('DECIDED', 'OBSERVED'));
-- A version is in this table from the moment it is made public (công khai), which is not the day of the decision (công bố).
alter table procedures_versions rename column published_at to publicised_at;
create index procedures_versions_decision on procedures_versions (decision_id);
create index procedures_versions_content on procedures_versions (content_hash);

grant select on publication_decisions to {{app}}, {{job}};
grant insert on publication_decisions to {{app}}, {{job}};
grant insert, update (in_force_to) on procedures_versions to {{job}};
