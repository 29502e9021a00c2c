/** Two requests that judge the same and write at once: the slower one judges again. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { DatabaseFailure, type Tx } from '../../kernel/database.ts';
import { judgeAgainWhenOvertaken } from '../../kernel/races.ts';
import { type Notebook, notes, openNotebook, settingsOf } from './notebook.ts';

let open: Notebook;
const reader = randomUUID();
beforeAll(async () => {
  open = await openNotebook();
}, 120_000);
afterAll(() => open.close());

/** Resolves for both of two when both have come. */
function meeting(): () => Promise<void> {
  let came = 0;
  let both = (): void => undefined;
  const together = new Promise<void>((resolve) => {
    both = resolve;
  });
  return () => {
    came += 1;
    if (came === 2) both();
    return together;
  };
}

describe('Work that another request overtakes', () => {
  it('is judged once more where the two waited for one another', async () => {
    const meet = meeting();
    const lock = (tx: Tx, name: string) =>
      tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${reader} ${name}`}, 0))`);
    let attempts = 0;
    const writeBoth = (first: string, second: string, text: string) =>
      judgeAgainWhenOvertaken(() =>
        open.database.transaction(settingsOf([reader], 'lan', 60_000), async (tx) => {
          attempts += 1;
          const isFirstTry = attempts <= 2;
          await lock(tx, first);
          if (isFirstTry) await meet();
          await lock(tx, second);
          await tx.insert(notes).values({ subject: reader, text });
        }),
      );
    await Promise.all([writeBoth('one', 'two', 'a'), writeBoth('two', 'one', 'b')]);
    expect(attempts).toBe(3);
    const rows = await open.database.jobTransaction((tx) =>
      tx.execute<{ text: string }>(sql`select text from notes where subject = ${reader}::uuid order by text`),
    );
    expect(rows.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it.each(['23505', '23P01', '40P01', '40001'])('is done twice at most (%s)', async (state) => {
    let attempts = 0;
    const failing = judgeAgainWhenOvertaken(async () => {
      attempts += 1;
      throw new DatabaseFailure(state, 'notes_once');
    });
    await expect(failing).rejects.toMatchObject({ constraint: 'notes_once' });
    expect(attempts).toBe(2);
  });

  it.each(['23514', '23503', '57014', '08006'])(
    'is not done again for what is no race (%s)',
    async (state) => {
      let attempts = 0;
      const failing = judgeAgainWhenOvertaken(async () => {
        attempts += 1;
        throw new DatabaseFailure(state);
      });
      await expect(failing).rejects.toBeInstanceOf(DatabaseFailure);
      expect(attempts).toBe(1);
    },
  );
});
