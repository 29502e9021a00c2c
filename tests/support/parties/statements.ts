/** Which statements each register runs for a request, by their text: what is asked of whom must not show in them. */

import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { Database, Statement } from '../../../kernel/database.ts';
import type { House } from '../../../platform/house.ts';
import { type SubgraphName, subgraphNames } from '../../../schema/files.ts';

interface Prepared {
  getQuery(): { sql: string };
}

/** The session of a transaction prepares whatever is run in it. */
interface Session {
  prepareQuery(query: { sql: string }, ...rest: unknown[]): unknown;
}

const mocked = drizzle.mock();
const dialect = new PgDialect();
const texts = new Map<object, string>();

function textOf(statement: Statement<never, unknown>): string {
  const known = texts.get(statement);
  if (known !== undefined) return known;
  const { sql } = (statement.build(mocked) as unknown as Prepared).getQuery();
  texts.set(statement, sql);
  return sql;
}

/** Hears the statements of the registers of a house from now on. */
export class StatementLog {
  #heard = new Map<SubgraphName, string[]>();

  constructor(house: House, names: readonly SubgraphName[] = subgraphNames) {
    for (const name of names) this.#listen(name, house.get(name).database);
  }

  /** What ran since the last call, in an order that does not depend on who waited for whom. */
  take(): string[] {
    const heard = [...this.#heard].flatMap(([name, statements]) =>
      statements.map((text) => `${name}: ${text}`),
    );
    this.#heard = new Map();
    return heard.sort();
  }

  #note(name: SubgraphName, text: string): void {
    this.#heard.set(name, [...(this.#heard.get(name) ?? []), text.replace(/\s+/g, ' ').trim()]);
  }

  #listen(name: SubgraphName, database: Database): void {
    const { read, transaction, jobTransaction, jobStatement } = database;
    const within =
      <T>(work: (tx: never) => Promise<T>) =>
      (tx: never) => {
        const { session } = tx as unknown as { session: Session };
        const prepare = session.prepareQuery;
        session.prepareQuery = (query, ...rest) => {
          this.#note(name, query.sql);
          return prepare.call(session, query, ...rest);
        };
        return work(tx);
      };
    database.read = (settings, statement, params) => {
      this.#note(name, textOf(statement as never));
      return read.call(database, settings, statement as never, params) as never;
    };
    database.transaction = (settings, work) =>
      transaction.call(database, settings, within(work as never) as never) as never;
    database.jobTransaction = (work) =>
      jobTransaction.call(database, within(work as never) as never) as never;
    database.jobStatement = (query: SQL) => {
      this.#note(name, dialect.sqlToQuery(query).sql);
      return jobStatement.call(database, query) as never;
    };
  }
}
