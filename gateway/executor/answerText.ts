import { randomUUID } from 'node:crypto';

/** Lists that stand at several places of an answer. */
type Repeated = ReadonlySet<readonly unknown[]>;

const repeatedIn = new WeakMap<object, Repeated>();

/** Says of the data of an answer which of its lists stand in it more than once. */
export const rememberRepeated = (data: object, repeated: Repeated): void => {
  repeatedIn.set(data, repeated);
};

/**
 * An answer as JSON, as `JSON.stringify` writes it. Where equal entities share their lists, the same list stands at many places: it is
 * written once, and what was written is put at each of them.
 */
export const answerText = (answer: { data?: unknown }): string =>
  write(answer, { of: (text) => text, join: (parts) => parts.join('') });

/** The same in UTF-8. */
export const answerBytes = (answer: { data?: unknown }): Buffer =>
  write(answer, { of: (text) => Buffer.from(text), join: (parts) => Buffer.concat(parts) });

/** What pieces of an answer are made into. */
interface Form<T> {
  of(text: string): T;
  join(parts: T[]): T;
}

/** Stands in the stead of a list until that is written. It never leaves this process, so nobody can send it in. */
const MARK = randomUUID();
const MARKED = new RegExp(`"${MARK}:(\\d+)"`);

function write<T>(answer: { data?: unknown }, form: Form<T>): T {
  const { data } = answer;
  const repeated = typeof data === 'object' && data !== null ? repeatedIn.get(data) : undefined;
  if (repeated === undefined) return form.of(JSON.stringify(answer));
  const lists = [...repeated];
  const written: T[] = [];
  const listAt = (index: number): T => {
    const known = written[index];
    if (known !== undefined) return known;
    // A copy has no mark of its own.
    const made = partsOf([...(lists[index] ?? [])]);
    written[index] = made;
    return made;
  };
  const partsOf = (value: unknown): T => {
    const parts = JSON.stringify(value).split(MARKED);
    return form.join(parts.map((part, at) => (at % 2 === 0 ? form.of(part) : listAt(Number(part)))));
  };
  for (const [index, list] of lists.entries()) mark(list, index);
  try {
    return partsOf(answer);
  } finally {
    for (const list of lists) unmark(list);
  }
}

const mark = (list: readonly unknown[], index: number): void => {
  Object.defineProperty(list, 'toJSON', { configurable: true, value: () => `${MARK}:${index}` });
};

const unmark = (list: readonly unknown[]): void => {
  Reflect.deleteProperty(list, 'toJSON');
};
