/** A statement binds what it takes and what it gives; a page gives the rows that it was made of. */
import type { Context } from '../../kernel/access.ts';
import type { Statement } from '../../kernel/database.ts';
import type { Keys } from '../../kernel/keys.ts';
import { makePage, type Page } from '../../kernel/page.ts';
import { holds, type Same } from './expectType.ts';

interface Row {
  id: string;
}
declare const context: Context<{ one: number }>;
declare const find: Statement<{ id: string }, Row[]>;
declare const keys: Keys;

holds<Same<Awaited<ReturnType<typeof read>>, Row[]>>();
export const read = () => context.read(find, { id: 'a' });

// @ts-expect-error a parameter is missing
export const missing = () => context.read(find, {});
// @ts-expect-error a parameter is of another type
export const wrong = () => context.read(find, { id: 1 });
// @ts-expect-error a statement of other parameters
export const other: Statement<{ code: string }, Row[]> = find;

holds<Same<Context<{ one: number }>['loaders'], { one: number }>>();

export const page = (rows: Row[]) =>
  makePage(keys, 'list', { limit: 1, after: undefined }, rows, ({ id }) => [id]);
holds<Same<ReturnType<typeof page>, Page<Row>>>();
const request = { limit: 1, after: undefined };
// @ts-expect-error a cursor is made of texts
export const unsorted = (rows: Row[]) => makePage(keys, 'list', request, rows, () => [1]);
