/** What a profile answers to a document of the caller's own, in one place. */
import type { FailureCode } from '../../kernel/failure.ts';

export type Profile = 'sandbox' | 'production';
export const profiles: readonly Profile[] = ['sandbox', 'production'];

/** What production says to every document of a caller's own, so that nobody learns the schema by guessing. */
export const SAME_FOR_ALL: FailureCode = 'OPERATION_NOT_REGISTERED';

/** The code expected of a profile where the sandbox answers this one. */
export const codeIn = (profile: Profile, code: FailureCode): FailureCode =>
  profile === 'production' ? SAME_FOR_ALL : code;
