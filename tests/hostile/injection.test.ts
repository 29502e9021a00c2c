/** SQL in every place where a caller puts a value of their own: nothing of it is ever read as SQL (A89, A90). */
import postgres from 'postgres';
import { readPolicy } from '../../platform/house.ts';
import { subgraphNames } from '../../schema/files.ts';
import { readApiSchema } from '../support/attackContract.ts';
import { findLeafPlaces } from '../support/attackInputs.ts';
import { inExhaustive, isSampled } from '../support/extent.ts';
import { adminUrl } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

/** A word by which what was typed is found again wherever it got to. */
const MARK = 'zqmark';
const QUOTES = [
  "'",
  "''",
  '"',
  '`',
  "\\'",
  "';",
  "')",
  "'))",
  '$$',
  "E'\\'",
  "'||'",
  '\u02bc',
  '\uff07',
  '',
  '0',
];
const TAILS = [
  ' or 1=1 --',
  ' or true /*',
  '; drop table people; --',
  '; select pg_sleep(5); --',
  ' union select null, null, null --',
  '||(select current_user)||',
  ' and 1=cast((select version()) as int) --',
  '::regclass',
  '; copy audit_leaves to program $$id$$ --',
  '; set row_security = off; --',
  ' or subject is not null',
  '%',
  '_%\\',
  ') or (select 1 from pg_sleep(5)) is not null --',
  '->>0',
  "{},'{}'::uuid[]",
  ' limit all offset 0 --',
  '\u0001\u001f',
  '; listen x; notify x; --',
  '/**/or/**/1=1#',
];
const injections = QUOTES.flatMap((quote) => TAILS.map((tail) => `${MARK}${quote}${tail}`));
const places = findLeafPlaces(readApiSchema());
/** In turn: one for every second place and a third of them everywhere in the ordinary run, which has every quote and every tail. */
const STRINGS_PER_PLACE = inExhaustive(4, 1);
const PLACES_SAMPLE = 2;
const tried = injections.filter((_, index) => isSampled(index, 0, 3));

/** Whoever may ask: what is refused before it is read proves nothing about how it is read. */
const { fields } = readPolicy();
function askerOf({ place, query }: (typeof places)[number]): string {
  const root = query.startsWith('mutation') ? 'Mutation' : 'Query';
  const needed = (fields[`${root}.${place.split('(')[0]}`]?.scopes ?? []).flat(2);
  if (needed.includes('directory:administer')) return 'phuong';
  if (needed.includes('catalogue:write')) return 'thu';
  return needed.includes('catalogue:govern') ? 'viet' : 'minh';
}

describe('SQL in the place of a value', () => {
  let system: System;
  beforeAll(async () => {
    // What a caller may spend in a minute is not what is tried here.
    system = await openSystem({ limits: { budgetCitizen: 1e9, budgetAgency: 1e9, budgetAddress: 1e9 } });
    await system.run('open-draft');
  }, 120_000);
  afterAll(() => system?.close());

  /** Rows of every table; leaves of refusals and the answers kept for repetitions are meant to be added. */
  /** What grows with every question, whoever asks and whatever it says. */
  const COUNTING = [
    'audit_leaves',
    'first_answers',
    'seen_envelopes',
    'subject_budgets',
    'disclosed_subjects',
    'access_alerts',
    'failed_verifications',
    'verification_locks',
  ];
  const countRows = async (): Promise<string[]> => {
    const counts: string[] = [];
    for (const name of subgraphNames) {
      const owner = postgres(system.test.ownerUrl(name), { max: 1 });
      const tables = await owner<{ name: string }[]>`
        select tablename as name from pg_tables where schemaname = 'public' and not tablename = any(${COUNTING})
        order by 1`;
      for (const table of tables) {
        const [row] = await owner<{ count: string }[]>`select count(*) from ${owner(table.name)}`;
        counts.push(`${name}.${table.name} ${row?.count}`);
      }
      await owner.end();
    }
    return counts;
  };

  const stated = { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': 'Luat 91/2025/QH15' };
  const ask = async (place: (typeof places)[number], value: string) => {
    const began = performance.now();
    // Only these two are asked for a purpose without a dossier.
    const headers = /^(verify|lookUp)Person/.test(place.place) ? stated : {};
    const answer = await system.ask(askerOf(place), place.query, place.variables(value), headers);
    const code = answer.errors?.[0]?.extensions.code;
    return { code, text: JSON.stringify(answer), tookMs: performance.now() - began };
  };

  it('comes in three hundred ways, a third of which the ordinary run tries, and at dozens of places', () => {
    expect(injections).toHaveLength(300);
    expect(tried).toHaveLength(inExhaustive(300, 100));
    expect(places.length).toBeGreaterThan(100);
  });

  it('is tried with every quote and every tail, also where not all of the three hundred are', () => {
    for (const quote of QUOTES) expect(tried.some((one) => one.startsWith(`${MARK}${quote}`))).toBe(true);
    for (const tail of TAILS) expect(tried.some((one) => one.endsWith(tail))).toBe(true);
  });

  it('is a value or no value: no place fails, sleeps, answers with more or changes a row', async () => {
    const before = await countRows();
    const breaches: string[] = [];
    for (const [index, place] of places.entries()) {
      if (!isSampled(index, 0, PLACES_SAMPLE)) continue;
      const first = index * STRINGS_PER_PLACE;
      const values = Array.from(
        { length: STRINGS_PER_PLACE },
        // Seven has no divisor in common with three hundred: the quotes change as well as the tails.
        (_, turn) => injections[((first + turn) * 7) % injections.length] as string,
      );
      const answers = await Promise.all(values.map((value) => ask(place, value)));
      for (const [turn, { code, text, tookMs }] of answers.entries()) {
        if (code === 'INTERNAL_SERVER_ERROR' || tookMs > 4_500 || text.includes(MARK))
          breaches.push(`${place.place} ${JSON.stringify(values[turn])}: ${code} ${Math.round(tookMs)} ms`);
        if (place.isEnum && code !== 'BAD_USER_INPUT') breaches.push(`${place.place}: ${code}, an enum`);
      }
    }
    expect(breaches.slice(0, 20)).toEqual([]);
    expect(await countRows()).toEqual(before);
  }, 900_000);

  it('finds nothing as words of a search and as an id: a third of the three hundred, all of them in the exhaustive run', async () => {
    const search = 'query ($q: String!) { searchProcedures(query: $q, first: 5) { nodes { code } } }';
    const one = 'query ($id: ID!) { document(id: $id) { id } }';
    const tryBoth = async (value: string) => {
      const found = await system.ask(null, search, { q: value });
      const paper = await system.ask('lan', one, { id: value });
      return { failed: found.errors?.[0]?.extensions.code === 'INTERNAL_SERVER_ERROR', paper: paper.data };
    };
    for (let index = 0; index < tried.length; index += 20) {
      const wave = await Promise.all(tried.slice(index, index + 20).map(tryBoth));
      expect(wave.filter(({ failed, paper }) => failed || paper?.document !== null)).toEqual([]);
    }
  }, 120_000);

  it('reaches the databases as a parameter only', async () => {
    const admin = postgres(adminUrl(), { max: 1 });
    const seen = await admin<{ query: string }[]>`
      select query from pg_stat_activity where datname like 'test_%' and query ilike ${`%${MARK}%`} and pid <> pg_backend_pid()`;
    await admin.end();
    expect(seen.map(({ query }) => query)).toEqual([]);
  });
});
