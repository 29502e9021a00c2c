-- Search: one row for each version with the words it is found by, and the vocabulary of the catalogue. The rules
-- (rules/search/) make the words; here they only lie and are looked up. Public facts: no row-level security.

create table procedures_search (
  version_id uuid primary key
    constraint procedures_search_version_exists references procedures_versions (id) on delete restrict,
  code text not null,
  -- Copies of what a search filters and counts by, so that it reads one narrow table.
  publisher text not null,
  field text not null,
  tiers text[] not null,
  audiences text[] not null,
  in_force_from date not null,
  in_force_to date,
  -- Folded words of the name.
  name_key text not null,
  -- Its words without those in parentheses.
  name_length integer not null constraint procedures_search_length_not_negative check (name_length >= 0),
  -- Percent: likelier meant than others that fit equally well (rules/search/likelihood.ts).
  likelihood integer not null constraint procedures_search_likelihood_positive check (likelihood > 0),
  -- Terms of the name: folded words, exact ones (folded=exact) and pairs (left_right).
  name_terms tsvector not null,
  -- Folded words and pairs of the whole: A the name, B keywords, C results, D papers and field.
  text_terms tsvector not null,
  recorded_at timestamptz not null default clock_timestamp()
);
-- What is compared for every match must not lie in another place than the row.
alter table procedures_search alter column name_terms set storage main, alter column text_terms set storage main;
alter table procedures_search set (toast_tuple_target = 8160);
create index procedures_search_name on procedures_search using gin (name_terms);
create index procedures_search_text on procedures_search using gin (text_terms);
create index procedures_search_code on procedures_search (code collate "C");
create index procedures_search_name_key on procedures_search (name_key collate "C", code collate "C");
create index procedures_search_recorded on procedures_search (recorded_at);

-- How many versions hold each term: what is rare tells more, and what is not there is perhaps misspelt.
create table search_vocabulary (
  term text collate "C" primary key,
  kind text not null constraint search_vocabulary_kind_known check (kind in ('WORD', 'EXACT', 'PAIR')),
  documents integer not null constraint search_vocabulary_documents_positive check (documents > 0),
  -- Of a folded word: how it is mostly written.
  spelling text
);
create index search_vocabulary_similar on search_vocabulary using gin (term gin_trgm_ops) where kind = 'WORD';

-- One row: of how many versions and until when the vocabulary speaks.
create table search_vocabulary_state (
  only_row boolean primary key default true constraint search_vocabulary_state_one_row check (only_row),
  documents integer not null,
  refreshed_at timestamptz not null
);

-- Names are searched there now.
drop index procedures_versions_similar;
drop index procedures_versions_words;
alter table procedures_versions drop column name_search;

grant select on procedures_search, search_vocabulary, search_vocabulary_state to {{app}}, {{job}};
grant insert, update (in_force_to) on procedures_search to {{app}}, {{job}};
grant insert, update, delete on search_vocabulary, search_vocabulary_state to {{job}};
