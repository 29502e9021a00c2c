-- What portals follow: every change of the catalogue, in the order in which it may be read, for ever.

-- Agency of the official who entered a version; null where it came with an import or with the project.
alter table procedures_versions
  add column editor_agency text
    constraint procedures_versions_editor_agency_exists references agencies (code) on delete restrict;
create index procedures_versions_editor_agency on procedures_versions (editor_agency);

create table catalogue_changes (
  -- Stamped by the writing transaction: a feed reads in this order and never past a transaction still open.
  xid xid8 not null default pg_current_xact_id(),
  id uuid not null default uuidv7(),
  -- PUBLISHED: a version was made public. ENDED: the next one takes its place. WITHDRAWN: repealed, and nothing follows.
  kind text not null
    constraint catalogue_changes_kind_known check (kind in ('PUBLISHED', 'ENDED', 'WITHDRAWN')),
  version_id uuid not null
    constraint catalogue_changes_version_exists references procedures_versions (id) on delete restrict,
  -- The end of the version as it was known with this change.
  in_force_to date
    constraint catalogue_changes_end_known check (kind = 'PUBLISHED' or in_force_to is not null),
  at timestamptz not null default now(),
  primary key (xid, id)
);
-- A version is published once and ends once.
create unique index catalogue_changes_published_once on catalogue_changes (version_id) where kind = 'PUBLISHED';
create unique index catalogue_changes_ended_once on catalogue_changes (version_id) where kind <> 'PUBLISHED';

-- Written here and nowhere else, so that no way into the catalogue can forget the portals. At the end of the transaction
-- it is known whether another version takes the place of one that ends, and the end is told before the beginning.
create function tell_portals() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into catalogue_changes (kind, version_id, in_force_to)
  select case
      when tg_op = 'INSERT' then 'PUBLISHED'
      when exists (select 1 from procedures_versions where code = new.code and in_force_from = new.in_force_to) then 'ENDED'
      else 'WITHDRAWN' end,
    new.id, new.in_force_to;
  return null;
end
$$;
create constraint trigger procedures_versions_published after insert on procedures_versions
  deferrable initially deferred for each row execute function tell_portals();
create constraint trigger procedures_versions_ended after update on procedures_versions
  deferrable initially deferred for each row
  when (old.in_force_to is null and new.in_force_to is not null) execute function tell_portals();

create function refuse_change_of_feed() returns trigger language plpgsql as $$
begin
  raise exception 'what portals were told never changes'
    using errcode = 'restrict_violation', constraint = 'catalogue_changes_append_only';
end
$$;
create trigger catalogue_changes_append_only before update or delete on catalogue_changes
  for each row execute function refuse_change_of_feed();
create trigger catalogue_changes_kept before truncate on catalogue_changes
  for each statement execute function refuse_change_of_feed();

-- What was published before there was a feed.
insert into catalogue_changes (kind, version_id, in_force_to)
select 'PUBLISHED', id, in_force_to from (select id, in_force_to from procedures_versions order by code, version) as known;

grant select on catalogue_changes to {{app}}, {{job}};
