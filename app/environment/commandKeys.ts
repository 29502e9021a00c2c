import { DATABASE_KEY, keysOfWork, type NeededKeys, OPERATOR_KEYS } from './environmentKeys.ts';

/** What each command that takes data in holds of the keys: less than the register that it works on. */
export const keysToTakeIn = {
  people: keysOfWork('identity', 'blind-index', 'field-encryption', 'typed-identity'),
  relations: keysOfWork('identity'),
  organizations: keysOfWork('identity'),
  documents: keysOfWork('identity'),
  identities: keysOfWork('identity'),
  procedures: DATABASE_KEY,
  lists: DATABASE_KEY,
  directory: OPERATOR_KEYS,
} as const satisfies Record<string, NeededKeys>;
