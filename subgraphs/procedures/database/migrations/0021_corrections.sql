-- A version that is corrected on the day on which it began holds on no day: it ends on its first day, and the one that
-- corrects it holds from there. Both stay, with the moment at which each was made public.
alter table procedures_versions
  drop constraint procedures_versions_to_after_from,
  add constraint procedures_versions_to_not_before_from check (in_force_to >= in_force_from);

-- As before; only a later version takes the place of one that ends, which since now may be on the same day.
create or replace function tell_portals() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into catalogue_changes (kind, version_id, in_force_to)
  select case
      when tg_op = 'INSERT' then 'PUBLISHED'
      when exists (select 1 from procedures_versions
        where code = new.code and in_force_from = new.in_force_to and version > new.version) then 'ENDED'
      else 'WITHDRAWN' end,
    new.id, new.in_force_to;
  return null;
end
$$;
