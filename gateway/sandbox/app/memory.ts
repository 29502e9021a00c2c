/** What one browser tab remembers until it is closed, under names of our own. */
const PREFIX = 'mot-lan:';

/** Reads what was kept; undefined where there is nothing, or where it can no longer be read. */
export function recall(name: string): unknown {
  try {
    const text = sessionStorage.getItem(PREFIX + name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a JSON value, or forgets it when it is undefined. A full storage costs the memory, not the page. */
export function remember(name: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    console.warn(`The browser refused to keep "${name}".`);
  }
}
