import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';
import type { Tx } from '../../kernel/database.ts';

const dialect = new PgDialect();

/** A transaction of the owner of the tables, as the statements of a register take it. It runs whole statements (`execute`) and nothing else. */
export function asTx(owner: postgres.TransactionSql): Tx {
  const execute = (query: SQL) => {
    const { sql, params } = dialect.sqlToQuery(query);
    return owner.unsafe(sql, params as postgres.ParameterOrJSON<never>[]);
  };
  return { execute } as unknown as Tx;
}
