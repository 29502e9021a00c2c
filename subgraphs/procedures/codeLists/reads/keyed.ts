import DataLoader from 'dataloader';
import type { Brand } from '../../../../kernel/domain/brand.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';

/** The value of each key, in the order of the keys. */
export function inOrder<V>(
  keys: readonly string[],
  values: readonly V[],
  keyOf: (value: V) => string,
): (V | undefined)[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return keys.map((key) => byKey.get(key));
}

/** `<code> <day>`, the key of what is looked up for a day. */
export function splitDayKeys(keys: readonly string[]): { codes: string[]; days: string[] } {
  const pairs = keys.map((key) => key.split(' '));
  return { codes: pairs.map(([code = '']) => code), days: pairs.map(([, day = '']) => day) };
}

/** Those that can be ids at all: one that cannot must not make the statement of the others fail. */
export const onlyIds = <Id extends Brand<string>>(ids: readonly string[]): Id[] => ids.filter(isOpaqueId<Id>);

/** `<list> <code>`, of which the code may hold spaces. */
export function splitFirst(keys: readonly string[]): { first: string[]; others: string[] } {
  const at = keys.map((key) => key.indexOf(' '));
  return {
    first: keys.map((key, index) => key.slice(0, at[index])),
    others: keys.map((key, index) => key.slice((at[index] ?? -1) + 1)),
  };
}

type Read<Row, Id> = (ids: Id[]) => Promise<Row[]>;

/** A loader by opaque id, of rows of which each id has at most one. */
export function oneEach<Row, Value, Id extends Brand<string>>(
  read: Read<Row, Id>,
  keyOf: (row: Row) => string,
  toValue: (row: Row) => Value,
) {
  return new DataLoader<string, Value | undefined>(async (ids) => {
    const rows = new Map((await read(onlyIds(ids))).map((row) => [keyOf(row), toValue(row)]));
    return ids.map((id) => rows.get(id));
  });
}

/** A loader by opaque id, of rows of which an id may have many. */
export function someEach<Row, Value, Id extends Brand<string>>(
  read: Read<Row, Id>,
  keyOf: (row: Row) => string | null,
  toValue: (row: Row) => Value,
) {
  return new DataLoader<string, Value[]>(async (ids) => {
    const rows = await read(onlyIds(ids));
    return ids.map((id) => rows.filter((row) => keyOf(row) === id).map(toValue));
  });
}
