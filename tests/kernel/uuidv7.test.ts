/** The function that servers older than PostgreSQL 18 are given, made in a schema of its own and held against the server's. */
import postgres from 'postgres';
import { uuidv7Function } from '../../platform/provisioning/uuidv7.ts';
import { adminUrl } from '../support/house.ts';

const SCHEMA = 'older_server';
const MANY = 20_000;
let sql: postgres.Sql;

beforeAll(async () => {
  sql = postgres(adminUrl(), { max: 1, onnotice: () => undefined });
  await sql.unsafe(`create schema ${SCHEMA}`);
  await sql.unsafe(uuidv7Function(SCHEMA));
});
afterAll(async () => {
  await sql.unsafe(`drop schema ${SCHEMA} cascade`);
  await sql.end({ timeout: 5 });
});

const timeOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
const make = async (many: number): Promise<string[]> =>
  (await sql.unsafe(`select ${SCHEMA}.uuidv7()::text as id from generate_series(1, ${many})`)).map(
    ({ id }) => id as string,
  );

describe('uuidv7() for a server that lacks it', () => {
  it('has the version, the variant and the millisecond of now where RFC 9562 has them', async () => {
    const before = Date.now();
    const ids = await make(200);
    const after = Date.now();
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(timeOf(id)).toBeGreaterThanOrEqual(before - 1);
      expect(timeOf(id)).toBeLessThanOrEqual(after + 1_000);
    }
  });

  it('gives each one greater than the one before, within a session, whatever the clock does', async () => {
    const ids = await make(MANY);
    expect(ids.filter((id, index) => index > 0 && id <= (ids[index - 1] ?? ''))).toEqual([]);
    // The clock was set back by an hour since the last one.
    const ahead = (BigInt(Date.now() + 3_600_000) << 12n).toString();
    await sql`select set_config('mot_lan.last_uuidv7', ${ahead}, false)`;
    const [first, second] = await make(2);
    expect((first ?? '') < (second ?? '')).toBe(true);
    expect(timeOf(first ?? '')).toBeGreaterThanOrEqual(Math.floor(Number(BigInt(ahead) >> 12n)));
    await sql`select set_config('mot_lan.last_uuidv7', '', false)`;
  });

  it('is random enough behind its time, and never says the same twice', async () => {
    const ids = await make(MANY);
    expect(new Set(ids).size).toBe(MANY);
    expect(new Set(ids.map((id) => id.slice(19))).size).toBe(MANY);
  });

  it('is made anew for each row, and the server’s own is called where there is one', async () => {
    const [row] = await sql<{ volatility: string; own: string }[]>`
      select provolatile::text as volatility, coalesce(to_regprocedure('pg_catalog.uuidv7()')::text, 'none') as own
      from pg_proc where oid = to_regprocedure(${`${SCHEMA}.uuidv7()`})`;
    expect(row?.volatility).toBe('v');
    await sql.unsafe(`set search_path to ${SCHEMA}, public`);
    const [called] = await sql<{ place: string }[]>`
      select pronamespace::regnamespace::text as place from pg_proc where oid = to_regprocedure('uuidv7()')`;
    expect(called?.place).toBe(row?.own === 'none' ? SCHEMA : 'pg_catalog');
    await sql.unsafe('reset search_path');
  });
});
