/**
 * What a table has under a key that somebody else chose; undefined when the table itself has nothing there. A plain look-up
 * would also find what every object inherits: `__proto__`, `constructor`, `toString`.
 */
export const ownOf = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
