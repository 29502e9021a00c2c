/** A file of records on a machine that cannot write a whole batch in the time that a transaction may take. */
import { sql } from 'drizzle-orm';
import { type Database, DatabaseFailure, type Tx } from '../../../kernel/database.ts';
import type { ImportRun } from '../../../subgraphs/procedures/import/database/imports.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { codeOf, makeRecord, takeIn, tellLine, toLines, writeFile } from './records.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const positionOf = (result: unknown): number => (result as Partial<ImportRun> | undefined)?.position ?? 0;

/** The same database where a transaction that takes in more records than this is ended by its time. */
function slow(database: Database, recordsMax: number): Database {
  let reached = 0;
  return new Proxy(database, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== 'jobTransaction') return typeof value === 'function' ? value.bind(target) : value;
      return <T>(work: (tx: Tx) => Promise<T>) =>
        target.jobTransaction(async (tx) => {
          const result = await work(tx);
          if (positionOf(result) - reached > recordsMax) {
            await tx.execute(sql`set local statement_timeout = 1`);
            await tx.execute(sql`select pg_sleep(5)`);
          }
          reached = Math.max(reached, positionOf(result));
          return result;
        });
    },
  });
}

const records = [1, 2, 3, 4, 5, 6, 7].map((number) => makeRecord(codeOf(910 + number)));
const take = (recordsMax: number, dryRun = false) =>
  takeIn(slow(open.house.get('procedures').database, recordsMax), writeFile(toLines(records)), {
    ...{ day: '2026-11-20', dryRun },
  });

describe('An import on a slow machine', () => {
  it('ends with the time of its transaction where a single record takes longer, and has taken nothing in', async () => {
    await expect(take(0)).rejects.toMatchObject({ name: 'DatabaseFailure', meaning: 'DEADLINE_EXCEEDED' });
  });

  it('counts what was written all the same after its time was over, once', async () => {
    const database = open.house.get('procedures').database;
    let times = 0;
    const late = new Proxy(database, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (name !== 'jobTransaction') return typeof value === 'function' ? value.bind(target) : value;
        return async <T>(work: (tx: Tx) => Promise<T>) => {
          const result = await target.jobTransaction(work);
          times += 1;
          // The first opens the run, the second takes its records in.
          if (times === 2) throw new DatabaseFailure('57014');
          return result;
        };
      },
    });
    const more = [1, 2, 3].map((number) => makeRecord(codeOf(930 + number)));
    const { run, finished } = await takeIn(late, writeFile(toLines(more)), { day: '2026-11-20' });
    expect([run.accepted, run.position, finished, times]).toEqual([3, 3, true, 4]);
  });

  it('rehearses the same: what was cut short was not met before', async () => {
    const { run, lines } = await take(2, true);
    expect([run.accepted, lines.map(tellLine)]).toEqual([7, records.map(() => 'ACCEPTED')]);
  });

  it('takes the records of a batch in by halves, each once and in their order', async () => {
    const { run, finished, lines } = await take(2);
    expect([run.accepted, run.position, finished]).toEqual([7, 7, true]);
    expect(lines.map((line) => [line.position, tellLine(line)])).toEqual(
      records.map((_record, index) => [index + 1, 'ACCEPTED']),
    );
  });
});
