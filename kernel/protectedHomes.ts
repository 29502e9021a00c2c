/**
 * The protected homes that a register was told of: kept closed, opened in memory only. Registers that hold papers and answers of people
 * hear of them, each with a table of its own.
 */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { openContent } from './closedContent.ts';
import { type Database, statement, type Tx } from './database.ts';
import { addressProtected } from './domain/events.ts';
import type { PersonId } from './domain/opaqueId.ts';
import { indexHomes, type ProtectedHome, type ProtectedHomes } from './domain/protectedHome.ts';
import type { FeedEvent } from './feed.ts';
import type { Keys } from './keys.ts';

/** What is closed of a home. */
export const homeContent = z.object({ fullName: z.string(), addresses: z.array(z.string()) });
export type HomeContent = z.infer<typeof homeContent>;

/** Where the content of a home lies, as its encryption is bound to it. */
export const placeOfHome = (personId: PersonId): string => `address.protected|${personId}`;

const TOPIC = 'address.protected';

/** `address.protected`: it replaces what was known of the person's home. Events of other topics are left to others. */
export async function applyHomes(tx: Tx, events: readonly FeedEvent[]): Promise<void> {
  const homes = events
    .filter(({ topic }) => topic === TOPIC)
    .map(({ payload }) => addressProtected.parse(payload));
  if (homes.length === 0) return;
  const told = new Map(homes.map((home) => [home.personId, home]));
  // One whose protection ended stays as a row without content, so that whoever reads what is new hears of it.
  await tx.execute(sql`
    insert into protected_homes (person_id, household, kin, content)
    select "personId", household, kin, content
    from jsonb_to_recordset(${JSON.stringify([...told.values()])}::text::jsonb)
      as told ("personId" uuid, household uuid[], kin uuid[], content text)
    on conflict (person_id) do update set household = excluded.household, kin = excluded.kin,
      content = excluded.content, change = excluded.change`);
}

interface HomeRow extends Record<string, unknown> {
  personId: PersonId;
  household: string[];
  kin: string[];
  content: string | null;
  change: string;
}

const selectHomes = statement<{ after: string }, { home: HomeRow }[]>((db) =>
  db
    .select({
      home: sql<HomeRow>`jsonb_build_object('personId', person_id, 'household', household, 'kin', kin, 'content', content,
        'change', change::text)`,
    })
    .from(sql`protected_homes`)
    .where(sql`change > ${sql.placeholder('after')}::bigint`)
    .orderBy(sql`change`)
    .prepare('protected_homes_after'),
);

/** How long a process goes by what it has read: what is told reaches every answer within five seconds. */
const FRESH_MS = 1_000;
/** Several requests wait for one reading, so it has a time of its own. */
const READ_WITHIN_MS = 5_000;

interface Memory {
  readAt: number;
  after: string;
  known: Map<PersonId, ProtectedHome>;
  index: ProtectedHomes;
  reading: Promise<ProtectedHomes> | undefined;
}

/** By database: another installation, or another test, protects other people. */
const memories = new WeakMap<Database, Memory>();

/**
 * Every protected home, at most a second old.
 *
 * @throws DatabaseFailure where they cannot be read: then nothing may be told
 */
export async function readProtectedHomes({
  database,
  keys,
}: {
  database: Database;
  keys: Keys;
}): Promise<ProtectedHomes> {
  const memory = memories.get(database) ?? {
    ...{ readAt: Number.NEGATIVE_INFINITY, after: '0', known: new Map(), index: indexHomes([]) },
    reading: undefined,
  };
  memories.set(database, memory);
  if (performance.now() - memory.readAt < FRESH_MS) return memory.index;
  memory.reading ??= readNews(database, keys, memory).finally(() => {
    memory.reading = undefined;
  });
  return memory.reading;
}

async function readNews(database: Database, keys: Keys, memory: Memory): Promise<ProtectedHomes> {
  const began = performance.now();
  // Not a statement of the request: it is asked once a second, whoever happens to come by.
  const settings = { subjects: [], agency: null, actor: null, deadline: Date.now() + READ_WITHIN_MS };
  const rows = await database.quiet.read(settings, selectHomes, { after: memory.after });
  for (const { home } of rows) {
    const { personId, household, kin, content, change } = home;
    memory.after = change;
    if (content === null) memory.known.delete(personId);
    else {
      const opened = homeContent.parse(JSON.parse(openContent(keys, content, placeOfHome(personId))));
      memory.known.set(personId, { personId, household, kin, ...opened });
    }
  }
  if (rows.length > 0) memory.index = indexHomes(memory.known.values());
  memory.readAt = began;
  return memory.index;
}
