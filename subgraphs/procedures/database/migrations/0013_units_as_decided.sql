-- The table of 34 provinces as it was decided: what the embedded copy had wrong, and what changed in 2026, each from its day.
--
-- Xã Ba Chẽ of Quảng Ninh has the code 06970 (Decision 19/2025/QĐ-TTg, as signed; the copy had 06978 from a misprint). The copy
-- was made after April 2026 and gave the names of that month as if they had held from 1 July 2025.

-- What a unit was called before a day, and from it on.
create function unit_changes() returns table (code text, holds_from date, name_before text, name_after text)
language sql immutable as $$
  values
  -- Resolutions 30/2026/QH16 (the city) and 237/NQ-UBTVQH16 (its wards).
  ('75', date '2026-04-30', 'Tỉnh Đồng Nai', 'Thành phố Đồng Nai'),
  ('25270', date '2026-04-30', 'Xã Lộc Ninh', 'Phường Lộc Ninh'),
  ('25357', date '2026-04-30', 'Xã Tân Khai', 'Phường Tân Khai'),
  ('25363', date '2026-04-30', 'Xã Đồng Phú', 'Phường Đồng Phú'),
  ('26116', date '2026-04-30', 'Xã Tân Phú', 'Phường Tân Phú'),
  ('26170', date '2026-04-30', 'Xã Trị An', 'Phường Trị An'),
  ('26248', date '2026-04-30', 'Xã Trảng Bom', 'Phường Trảng Bom'),
  ('26326', date '2026-04-30', 'Xã Dầu Giây', 'Phường Dầu Giây'),
  ('26368', date '2026-04-30', 'Xã Long Thành', 'Phường Long Thành'),
  ('26425', date '2026-04-30', 'Xã Xuân Lộc', 'Phường Xuân Lộc'),
  ('26485', date '2026-04-30', 'Xã Nhơn Trạch', 'Phường Nhơn Trạch'),
  -- Resolution 36/2026/QH16.
  ('22', date '2026-09-01', 'Tỉnh Quảng Ninh', 'Thành phố Quảng Ninh'),
  -- Resolutions 39/2026/QH16 (the city) and 388/NQ-UBTVQH16 (its wards).
  ('24', date '2026-09-20', 'Tỉnh Bắc Ninh', 'Thành phố Bắc Ninh'),
  ('07294', date '2026-09-20', 'Xã Bố Hạ', 'Phường Bố Hạ'),
  ('07375', date '2026-09-20', 'Xã Lạng Giang', 'Phường Lạng Giang'),
  ('07399', date '2026-09-20', 'Xã Kép', 'Phường Kép'),
  ('07444', date '2026-09-20', 'Xã Lục Nam', 'Phường Lục Nam'),
  ('07840', date '2026-09-20', 'Xã Hiệp Hoà', 'Phường Hiệp Hoà'),
  ('09193', date '2026-09-20', 'Xã Yên Phong', 'Phường Yên Phong'),
  ('09292', date '2026-09-20', 'Xã Phù Lãng', 'Phường Phù Lãng'),
  ('09313', date '2026-09-20', 'Xã Chi Lăng', 'Phường Chi Lăng'),
  ('09319', date '2026-09-20', 'Xã Tiên Du', 'Phường Tiên Du'),
  ('09454', date '2026-09-20', 'Xã Gia Bình', 'Phường Gia Bình'),
  ('09475', date '2026-09-20', 'Xã Nhân Thắng', 'Phường Nhân Thắng'),
  ('09496', date '2026-09-20', 'Xã Lương Tài', 'Phường Lương Tài')
$$;

-- Ends and begins anew each entry that still says what was true before; the seed of a new database calls it too.
create function embed_unit_changes() returns void language plpgsql as $$
declare
  change record;
  ended code_list_entries;
  added uuid;
begin
  for change in select * from unit_changes() order by holds_from, code loop
    update code_list_entries set valid_to = change.holds_from
    where list = 'UNITS_34' and code = change.code and name = change.name_before and valid_to is null
      and valid_from < change.holds_from
    returning * into ended;
    continue when not found;
    insert into code_list_entries (list, code, name, parent_code, kind, valid_from, basis, source)
    values ('UNITS_34', change.code, change.name_after, ended.parent_code, ended.kind, change.holds_from, 'DECIDED', 'embedded')
    returning id into added;
    insert into code_list_changes (entry_id, list, kind, holds_from)
    values (ended.id, 'UNITS_34', 'ENDED', change.holds_from), (added, 'UNITS_34', 'ADDED', change.holds_from);
    update administrative_units set name = change.name_after
    where vintage = 'UNITS_34' and code = change.code and change.holds_from <= current_date;
  end loop;
end
$$;

-- For a database that is in use. An entry that an installation has ended or renamed itself is left alone.
create function mend_embedded_units() returns void language plpgsql as $$
declare
  ended uuid;
  added uuid;
begin
  -- These names were never true before their day: no later entry can say so, the entry itself is put right.
  alter table code_list_entries disable trigger code_list_entries_kept;
  update code_list_entries e set name = c.name_before from unit_changes() c
  where e.list = 'UNITS_34' and e.code = c.code and e.name = c.name_after and e.source = 'embedded'
    and e.valid_from = '2025-07-01' and e.valid_to is null;
  alter table code_list_entries enable trigger code_list_entries_kept;
  perform embed_unit_changes();
  -- Whoever holds the wrong code finds the unit by it still; it is ended, and the right one holds from the beginning.
  if exists (select from administrative_units where vintage = 'UNITS_34' and code = '06970') then return; end if;
  update code_list_entries set valid_to = current_date
  where list = 'UNITS_34' and code = '06978' and source = 'embedded' and valid_to is null
  returning id into ended;
  if ended is null then return; end if;
  insert into administrative_units (vintage, code, name, level, parent_code)
  select vintage, '06970', name, level, parent_code from administrative_units where vintage = 'UNITS_34' and code = '06978';
  insert into code_list_entries (list, code, name, parent_code, kind, valid_from, basis, source)
  select list, '06970', name, parent_code, kind, valid_from, basis, source from code_list_entries where id = ended
  returning id into added;
  insert into code_list_changes (entry_id, list, kind, holds_from)
  values (ended, 'UNITS_34', 'ENDED', current_date), (added, 'UNITS_34', 'ADDED', '2025-07-01');
end
$$;
select mend_embedded_units();
