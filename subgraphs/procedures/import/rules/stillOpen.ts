/** What of a record nobody has decided here. */
import type { Unproven } from '../../records/rules/findings.ts';
import type { AnyFinding } from './findings.ts';

/**
 * What officials published here is their word for all of it. Where they worked out the papers only, nothing of these is open any more; fees and times
 * are still read from the record.
 */
export function listStillOpen(
  unproven: readonly Unproven[],
  findings: readonly Pick<AnyFinding, 'kind'>[],
): Unproven[] {
  const has = (kind: AnyFinding['kind']): boolean => findings.some((finding) => finding.kind === kind);
  if (has('PUBLISHED_HERE')) return [];
  return unproven.filter(
    ({ questions }) => !has('CASES_KEPT') || questions.some((one) => one === 'FEE' || one === 'TIME'),
  );
}
