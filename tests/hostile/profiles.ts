/** What a profile answers to a document of the caller's own, in one place. */
import type { FailureCode } from '../../subgraphs/kernel/failure.ts';

export type Profile = 'sandbox' | 'production';
export const profiles: readonly Profile[] = ['sandbox', 'production'];

/** What production says of everything that does not fit, so that nobody learns the schema by guessing. */
export const SAME_FOR_ALL: FailureCode = 'GRAPHQL_VALIDATION_FAILED';

/** The code expected of a profile where the sandbox answers this one. */
export const codeIn = (profile: Profile, code: FailureCode): FailureCode =>
  // Only the sandbox explains which value is malformed.
  profile === 'production' && code === 'BAD_USER_INPUT' ? SAME_FOR_ALL : code;
