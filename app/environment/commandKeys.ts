import type { KeyName, NeededKeys } from './environmentKeys.ts';

/** The passwords of databases follow from one key; all others are what a command makes ids, hashes and encrypted fields with. */
const keys = (...names: KeyName[]): NeededKeys => ({ held: ['database', ...names], verified: [] });

/** What each command that takes data in holds of the keys: less than the register that it works on. */
export const keysToTakeIn = {
  people: keys('identity', 'blind-index', 'field-encryption', 'typed-identity'),
  relations: keys('identity'),
  organizations: keys('identity'),
  documents: keys('identity'),
  identities: keys('identity'),
  procedures: keys('identity'),
  lists: keys(),
  // Who took it in stays on record under a pseudonym.
  directory: keys('identity', 'pseudonym'),
} as const satisfies Record<string, NeededKeys>;
