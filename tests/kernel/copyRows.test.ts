/** Rows that are copied into a table are those that were given, whatever their texts hold. */
import fc from 'fast-check';
import postgres from 'postgres';
import { type CopiedValue, copyRows, WritingBehind } from '../../kernel/copyRows.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let open: TestHouse;
let sql: postgres.Sql;

beforeAll(async () => {
  open = await openHouse({ only: ['transparency'] });
  sql = postgres(open.ownerUrl('transparency'), { max: 1, onnotice: () => undefined });
  await sql`create temporary table copied (place serial, name text, count integer, "true" boolean, bytes bytea, names text[], told jsonb)`;
});
beforeEach(() => sql`truncate copied`);
afterAll(async () => {
  await sql.end();
  await open.close();
});

// PostgreSQL has no texts with a zero in them, and none of half a pair of surrogates.
const text = fc
  .array(fc.constantFrom('\\', '\\N', '\\.', '\t', '\n', '\r', '"', ',', '{', '}', 'Đỗ', '🏛', 'NULL', ''))
  .map((parts) => parts.join(''));
const row = fc.record({
  name: fc.option(text),
  count: fc.option(fc.integer({ min: -1e6, max: 1e6 })),
  true: fc.option(fc.boolean()),
  bytes: fc.option(fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes))),
  names: fc.option(fc.array(text, { maxLength: 3 })),
  told: fc.record({ text, list: fc.array(text, { maxLength: 2 }) }),
});

describe('Rows that are copied', () => {
  it('are those that were given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        await sql`truncate copied`;
        await copyRows(sql, 'copied', rows as Record<string, CopiedValue>[]);
        const found = await sql`select name, count, "true", bytes, names, told from copied order by ctid`;
        expect([...found].map((one) => ({ ...one }))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('are none when one of them is refused, and the connection goes on', async () => {
    const rows = [{ count: 1 }, { count: 'many' }];
    await expect(copyRows(sql, 'copied', rows)).rejects.toMatchObject({ code: '22P02' });
    expect(await sql`select 1 from copied`).toHaveLength(0);
  });

  it('may be none', async () => {
    await expect(copyRows(sql, 'copied', [])).resolves.toBeUndefined();
  });
});

describe('Writing behind', () => {
  it('writes in order, one at a time, while the next is made', async () => {
    const done: string[] = [];
    const writing = new WritingBehind();
    for (const name of ['one', 'two'])
      await writing.begin(async () => {
        done.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        done.push(`${name} ends`);
      });
    expect(done).toEqual(['one begins', 'one ends', 'two begins']);
    await writing.end();
    expect(done.at(-1)).toBe('two ends');
  });

  it('tells what went wrong with the last at the next, or at the end', async () => {
    const fails = async (): Promise<void> => {
      throw new Error('refused');
    };
    const writing = new WritingBehind();
    await writing.begin(fails);
    await expect(writing.begin(async () => undefined)).rejects.toThrow('refused');
    const other = new WritingBehind();
    await other.begin(fails);
    await expect(other.end()).rejects.toThrow('refused');
  });
});
