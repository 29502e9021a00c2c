-- Spouse, parents and children of whoever has died (thân nhân): they represent nobody, and are told of the death (Law on Civil
-- Status 60/2014/QH13, article 33). Opaque ids only. Installations filled before know none until they are filled again.

create table next_of_kin (
  -- The side that asks comes first, as in parentages.
  kin_id uuid not null,
  deceased_id uuid not null,
  constraint next_of_kin_pkey primary key (kin_id, deceased_id),
  constraint next_of_kin_not_oneself check (kin_id <> deceased_id)
);

alter table next_of_kin enable row level security;
alter table next_of_kin force row level security;
-- Seen from the side of the kin, never from the other: the id of somebody who has died opens nothing about her family.
create policy next_of_kin_of_subjects on next_of_kin for select to {{app}}
  using (kin_id = any((select coalesce(nullif(current_setting('app.subjects', true), ''), '{}')::uuid[])::uuid[]));

grant select on next_of_kin to {{app}};
