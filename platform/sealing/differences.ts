/** What is different between a leaf and the entry that is shown of it, and the list of all that is. */
import { keptFields, type LeafField, type StoredLeaf } from '../../kernel/domain/leaf.ts';
import { canonicalInstant } from './leaf.ts';
import type { ShownEntry } from './mirrorRows.ts';

const NAMED_MAX = 10;

/** Problems in the order in which they are found; the first few are named, all are counted. */
export class Problems {
  readonly named: string[] = [];
  total = 0;

  add(problem: string): void {
    this.total += 1;
    if (this.named.length < NAMED_MAX) this.named.push(problem);
  }
}

/** Compared word by word; the instant and the list are compared as such. */
const COLUMNS = keptFields.filter((name) => name !== 'at' && name !== 'fields') as Exclude<
  keyof ShownEntry & LeafField,
  'at' | 'fields'
>[];

/** A leaf that does not say how many attempts it stands for means one. */
const wordOf = (column: (typeof COLUMNS)[number], leaf: StoredLeaf) =>
  leaf[column] ?? (column === 'attempts' ? 1 : null);

/** Whether two spellings are one instant. */
export function isSameInstant(a: string, b: string | null): boolean {
  if (a === b) return true;
  try {
    return b !== null && canonicalInstant(a) === canonicalInstant(b);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Names of the columns in which an entry is not its leaf. */
export function differencesOf(entry: ShownEntry, leaf: StoredLeaf, register: string): string[] {
  const { fields } = entry;
  const isSameList =
    fields?.length === leaf.fields.length && fields.every((field, index) => field === leaf.fields[index]);
  return [
    ...COLUMNS.filter((column) => entry[column] !== wordOf(column, leaf)),
    ...(entry.register === register ? [] : ['register']),
    ...(isSameInstant(leaf.at, entry.at) ? [] : ['at']),
    ...(isSameList ? [] : ['fields']),
  ];
}

/** Rows that share a key, in their order. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
