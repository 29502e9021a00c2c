/** What a query returned, in the order in which a loader was asked: DataLoader wants one answer for each key, in their order. */

/** The row of each key; null where there is none. */
export function oneEach<T>(
  keys: readonly string[],
  rows: readonly T[],
  keyOf: (row: T) => string,
): (T | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** All rows of each key, in the order of the query; none where there are none. */
export function someEach<T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const found = new Map(keys.map((key): [string, T[]] => [key, []]));
  for (const row of rows) found.get(keyOf(row))?.push(row);
  return keys.map((key) => found.get(key) ?? []);
}
