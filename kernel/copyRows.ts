import { finished } from 'node:stream/promises';
import type { Sql } from 'postgres';

/** What a column may be given; objects go into columns of JSON. */
export type CopiedValue = string | number | boolean | null | undefined | Buffer | readonly string[] | object;

/**
 * Puts rows into a table by COPY: many times as fast as inserting them, for whoever fills a table that nobody else writes to. All rows have
 * the columns of the first.
 *
 * @throws what the driver throws when a row is refused; then none of them is there
 */
export async function copyRows(
  sql: Sql,
  table: string,
  rows: readonly Readonly<Record<string, CopiedValue>>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  let text = '';
  for (const row of rows) text += `${columns.map((column) => fieldOf(row[column])).join('\t')}\n`;
  const copying = sql`copy ${sql(table)} (${sql(columns)}) from stdin`;
  const refused = refusalOf(copying as unknown as Rejecting);
  const stream = await copying.writable();
  stream.end(text);
  await Promise.race([finished(stream), refused]);
}

/** What the driver calls when the server refuses a statement. */
interface Rejecting {
  reject(error: unknown): void;
}

/** A stream that the server refuses after its end is never finished by the driver, and what was refused is told to the statement only. */
function refusalOf(statement: Rejecting): Promise<never> {
  const { reject } = statement;
  const refused = new Promise<never>((_resolve, tell) => {
    statement.reject = (error) => {
      reject(error);
      tell(error);
    };
  });
  // It may be that nobody waits for it: the statement itself is refused.
  refused.catch(() => undefined);
  return refused;
}

/** In the text format of COPY. */
function fieldOf(value: CopiedValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value !== 'object') return String(value);
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return escaped(Array.isArray(value) ? listOf(value as readonly string[]) : JSON.stringify(value));
}

const listOf = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (one) => ESCAPES[one] ?? one) : text;

/** Lets one batch be written while the next is made: a database and whoever fills it work at the same time. */
export class WritingBehind {
  #writing: Promise<void> = Promise.resolve();

  /** Begins to write when everything before is written. @throws what went wrong with what was before */
  async begin(write: () => Promise<void>): Promise<void> {
    await this.#writing;
    this.#writing = write();
    // Told by the next call.
    this.#writing.catch(() => undefined);
  }

  /** Waits for the last. */
  end(): Promise<void> {
    return this.#writing;
  }
}
