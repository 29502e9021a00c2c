-- A register of one table, for the tests of the kernel: personal rows behind row-level security, and a short text.
create table notes (
  subject uuid not null,
  id uuid not null default uuidv7(),
  text text not null constraint notes_text_short check (length(text) <= 20),
  primary key (subject, id)
);
alter table notes enable row level security;
alter table notes force row level security;
create policy notes_of_subjects on notes to {{app}}
  using (subject = any (nullif(current_setting('app.subjects', true), '')::uuid[]))
  with check (subject = any (nullif(current_setting('app.subjects', true), '')::uuid[]));
create policy notes_of_jobs on notes to {{job}} using (true) with check (true);
grant select, insert on notes to {{app}}, {{job}};
