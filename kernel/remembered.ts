import { LRUCache } from 'lru-cache';

const OBJECT_BYTES = 56;
const SLOT_BYTES = 16;
const NUMBER_BYTES = 8;
/** What the cache itself needs for an entry beside its key and value. */
const ENTRY_BYTES = 160;

/** Text as V8 keeps it: one byte a character, or two as soon as one of them needs it. */
export function bytesOfText(text: string): number {
  return OBJECT_BYTES / 2 + (/^[\0-\xff]*$/.test(text) ? text.length : 2 * text.length);
}

/** About how many bytes a value of objects, lists, maps, texts and numbers takes. What it holds twice is counted once. */
export function bytesOf(value: unknown, seen: Set<object> = new Set()): number {
  if (typeof value === 'string') return bytesOfText(value);
  if (typeof value === 'function') return OBJECT_BYTES * 2;
  if (typeof value !== 'object' || value === null) return NUMBER_BYTES;
  if (seen.has(value)) return 0;
  seen.add(value);
  const items =
    value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.values(value);
  return items.reduce<number>((sum, item) => sum + SLOT_BYTES + bytesOf(item, seen), OBJECT_BYTES);
}

/**
 * What a process remembers to save work, bounded in bytes and not in entries: how large one entry is, its author chooses, and
 * the author is often a stranger. The least used goes first; an entry larger than a quarter of the whole is not
 * remembered at all, so that nobody can empty the rest with one.
 */
export class Remembered<V extends {}> {
  readonly #entries: LRUCache<string, V>;

  /** @param sizeOf bytes of a value; values that are more than data (functions) need an estimate of their own */
  constructor(bytesMax: number, sizeOf: (value: V) => number = bytesOf) {
    this.#entries = new LRUCache({
      maxSize: bytesMax,
      maxEntrySize: Math.floor(bytesMax / 4),
      sizeCalculation: (value, key) => Math.ceil(ENTRY_BYTES + bytesOfText(key) + sizeOf(value)),
    });
  }

  get(key: string): V | undefined {
    return this.#entries.get(key);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  set(key: string, value: V): void {
    this.#entries.set(key, value);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** What all entries take, as far as it is known. */
  get bytes(): number {
    return this.#entries.calculatedSize;
  }
}
