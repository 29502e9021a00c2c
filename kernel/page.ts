import { Failure } from './failure.ts';
import { type Keys, sameBytes } from './keys.ts';

export const PAGE_SIZE_MAX = 100;

/** A keyset page as asked for: how many, and the sort key after which it begins. */
export interface PageRequest {
  limit: number;
  /** Values of the sort columns of the last row read, or undefined for the first page. */
  after: string[] | undefined;
}

/** Arguments of every connection, as the contracts have them. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** Reads the arguments of a connection. Cursors are MACed and bound to the caller and the list. */
export function readPage(keys: Keys, scope: string, args: PageArguments): PageRequest {
  const first = args.first ?? 20;
  if (!Number.isInteger(first) || first < 1 || first > PAGE_SIZE_MAX) {
    throw new Failure('BAD_USER_INPUT', `first phải là số nguyên từ 1 đến ${PAGE_SIZE_MAX}.`);
  }
  return { limit: first, after: args.after == null ? undefined : openCursor(keys, scope, args.after) };
}

function openCursor(keys: Keys, scope: string, cursor: string): string[] {
  const [body = '', mac = '', ...rest] = cursor.split('.');
  if (rest.length > 0 || !sameBytes(mac, macOf(keys, scope, body))) throw new Failure('INVALID_CURSOR');
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as string[];
}

const macOf = (keys: Keys, scope: string, body: string): string =>
  keys.hmac('cursor', scope, body).slice(0, 32);

export interface Page<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Makes the page from `limit + 1` rows read: the extra one only says that more follows. */
export function makePage<T>(
  keys: Keys,
  scope: string,
  request: PageRequest,
  rows: T[],
  sortKey: (row: T) => string[],
): Page<T> {
  const nodes = rows.slice(0, request.limit);
  const last = nodes.at(-1);
  const body = last === undefined ? null : Buffer.from(JSON.stringify(sortKey(last))).toString('base64url');
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > request.limit,
      endCursor: body === null ? null : `${body}.${macOf(keys, scope, body)}`,
    },
  };
}

/** A list that is read page by page. */
export interface PagedList<T> {
  /** Names the list and whoever reads it: a cursor of another opens nothing here. */
  scope: string;
  /** Reads up to so many rows, in the order of the list, after the sort key of the last one read; empty at the beginning. */
  read(rows: number, after: readonly string[]): Promise<T[]>;
  sortKey(row: T): string[];
}

/**
 * The page of a list that somebody asks for.
 *
 * @throws Failure BAD_USER_INPUT for a size out of range, INVALID_CURSOR for a cursor of another list or of somebody else
 */
export async function pageOf<T>(keys: Keys, args: PageArguments, list: PagedList<T>): Promise<Page<T>> {
  const { scope, sortKey } = list;
  const request = readPage(keys, scope, args);
  const rows = await list.read(request.limit + 1, request.after ?? []);
  return makePage(keys, scope, request, rows, sortKey);
}
