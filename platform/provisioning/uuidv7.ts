/**
 * `uuidv7()` for servers older than PostgreSQL 18, which has it. Migrations and queries call it without a schema, so that the
 * server's own is found first wherever there is one.
 *
 * As there: RFC 9562 with milliseconds, twelve bits of their fraction, 62 random bits, and within one session never an id that is not
 * greater than the one before. The last moment is kept in a setting of the session.
 *
 * @param schema where it is made; its name is ours and comes from nowhere outside
 */
export const uuidv7Function = (schema: string): string => `
create or replace function ${schema}.uuidv7() returns uuid language plpgsql volatile as $body$
declare
  us bigint := (extract(epoch from clock_timestamp()) * 1000000)::bigint;
  tick bigint := ((us / 1000) << 12) | ((us % 1000) * 4096 / 1000);
  last_tick bigint := nullif(current_setting('mot_lan.last_uuidv7', true), '')::bigint;
  hex text;
begin
  tick := greatest(tick, last_tick + 1);
  perform set_config('mot_lan.last_uuidv7', tick::text, false);
  hex := lpad(to_hex(tick), 15, '0');
  return (left(hex, 12) || '7' || right(hex, 3) || right(replace(gen_random_uuid()::text, '-', ''), 16))::uuid;
end
$body$`;
