/** What the gateways of one worker of jest have read of the release of the checkout: every file of tests would read the same for a second. */
import { type Release, type Remember, readRelease } from '../../gateway/release/release.ts';
import { testKeys } from './registers.ts';

let release: Release | undefined;

/** The release of the checkout, read once in a worker; one and the same object, so that what is made of it is found. */
export function checkoutRelease(): Release {
  release ??= readRelease(testKeys);
  return release;
}

const kept = new WeakMap<Release, Map<string, Promise<unknown>>>();

export const rememberReading: Remember = <T>(
  of: Release,
  name: string,
  make: () => Promise<T>,
): Promise<T> => {
  const known = kept.get(of) ?? new Map<string, Promise<unknown>>();
  kept.set(of, known);
  const made = known.get(name) ?? make();
  known.set(name, made);
  // A release that cannot be read is refused each time for itself.
  made.catch(() => known.delete(name));
  return made as Promise<T>;
};
