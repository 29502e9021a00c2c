import { findLegacyEncoding } from '../../../schema/text/legacy.ts';
import type { AcceptedSubmission } from './submission.ts';

/**
 * Keys of the questions whose answers were typed in another code than Unicode. What the state said is filed as it was said: a
 * citizen cannot mend a register by typing. Asked of what was typed, because cleaning takes letters of such a code away.
 */
export function listUnreadable(
  typed: readonly { key: string; value: string }[],
  { answers }: Pick<AcceptedSubmission, 'answers'>,
): string[] {
  const asSealed = new Set(answers.flatMap(({ key, sealed }) => (sealed === undefined ? [] : [key])));
  return typed
    .filter(({ key, value }) => !asSealed.has(key) && findLegacyEncoding(value) !== undefined)
    .map(({ key }) => key);
}
