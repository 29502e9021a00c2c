/**
 * Values of answers. A register or a client may call a field `__proto__` or `constructor`: such a name is a key like any other,
 * it is neither read from nor written to the prototype.
 */
export type Values = Record<string, unknown>;

/** What stands between a fetch and its place in the answer: names, and `@` for each entry of a list. */
export type Path = readonly (string | number)[];

/** An object that is no list. */
export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names under which every object has something that it was not given. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export const isInherited = (name: string): boolean => INHERITED.has(name);

/** The value under a name, if the object has it itself. */
export const own = (object: object, name: string): unknown =>
  INHERITED.has(name) && !Object.hasOwn(object, name) ? undefined : (object as Values)[name];

/** Puts a value under a name as the object's own, whatever the name. */
export function setOwn(object: object, name: string, value: unknown): void {
  if (INHERITED.has(name) && !Object.hasOwn(object, name))
    Object.defineProperty(object, name, { configurable: true, enumerable: true, value, writable: true });
  else (object as Values)[name] = value;
}

/** A reader of one name, which looks for inherited values only where there are any. */
export function readerOf(name: string): (object: Values) => unknown {
  return isInherited(name) ? (object) => own(object, name) : (object) => object[name];
}

/** A copy that shares nothing with what it was made of. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (!isValues(value)) return value;
  const copy: Values = {};
  for (const name of Object.keys(value)) setOwn(copy, name, copyOf(value[name]));
  return copy as T;
}

/**
 * Puts what a fetch answered into the object that it was asked for. Objects become one; lists of the same length do so entry by entry;
 * anything else takes the place of what was there. The target may keep parts of the source: a source that others
 * read too has to be copied first.
 */
export function merge(target: Values, source: Values, names: readonly string[] = Object.keys(source)): void {
  for (const name of names) {
    const value = source[name];
    if (value === undefined) continue;
    const before = own(target, name);
    if (before === value && before !== undefined) continue;
    if (isValues(before) && isValues(value)) merge(before, value);
    else if (Array.isArray(before) && Array.isArray(value) && before.length === value.length)
      mergeLists(before, value);
    else setOwn(target, name, value);
  }
}

function mergeLists(before: unknown[], value: readonly unknown[]): void {
  for (let index = 0; index < value.length; index += 1) {
    const [old, next] = [before[index], value[index]];
    if (isValues(old) && isValues(next)) merge(old, next);
    else before[index] = next;
  }
}

/** Whether one of its values is an object or a list. */
export function holdsObjects(values: Values): boolean {
  for (const name of Object.keys(values))
    if (typeof values[name] === 'object' && values[name] !== null) return true;
  return false;
}
