/**
 * Who may do which step of a publication. The Government Office entrusts (giao quyền) an official with a duty for one
 * agency, from a day and perhaps until another: one of its officials proposes, another confirms. It can take the duty back. Draft regulation of the portal, step 1.
 */

/** What an official may be entrusted with: enter, check against the decision, approve, make it public. */
export type Duty = 'ENTER' | 'CHECK' | 'APPROVE' | 'PUBLISH';

export interface DelegationTerm {
  agency: string;
  duty: Duty;
  /** First day, yyyy-MM-dd. */
  validFrom: string;
  /** First day on which it no longer holds; null: until it is withdrawn. */
  validUntil: string | null;
  /** When a second official confirmed it; null: it is proposed, and nothing may be done by it. */
  confirmedAt: Date | null;
  withdrawnAt: Date | null;
}

/**
 * Why an official may not do something: their duty is for another agency, is not confirmed, has ended or not begun, or was never
 * given, or the agency itself is no longer there.
 */
export type DelegationGap = 'OTHER_AGENCY' | 'NOT_CONFIRMED' | 'NOT_IN_FORCE' | 'NOT_GIVEN' | 'AGENCY_ENDED';

const holdsOn = (one: DelegationTerm, day: string): boolean =>
  one.withdrawnAt === null && one.validFrom <= day && (one.validUntil === null || day < one.validUntil);

export const isDelegationInForce = (one: DelegationTerm, day: string): boolean =>
  one.confirmedAt !== null && holdsOn(one, day);

/**
 * Whether an official may do a duty for an agency on a day. Their token must name that agency as well: a duty for an agency
 * that they no longer serve is worth nothing.
 *
 * @param official the agency in their token, and everything they were ever entrusted with
 * @returns null when they may
 */
export function judgeDuty(
  official: { agency: string | null; delegations: readonly DelegationTerm[] },
  asked: { agency: string; duty: Duty; day: string; hasAgencyEnded: boolean },
): DelegationGap | null {
  const { agency, duty, day, hasAgencyEnded } = asked;
  if (official.agency !== agency) return 'OTHER_AGENCY';
  if (hasAgencyEnded) return 'AGENCY_ENDED';
  const here = official.delegations.filter((one) => one.agency === agency && one.duty === duty);
  if (here.some((one) => isDelegationInForce(one, day))) return null;
  if (here.some((one) => holdsOn(one, day))) return 'NOT_CONFIRMED';
  if (here.length > 0) return 'NOT_IN_FORCE';
  return official.delegations.some((one) => one.agency !== agency) ? 'OTHER_AGENCY' : 'NOT_GIVEN';
}

/** Who reads what is not public yet: the agency whose it is, and the Government Office. */
export const mayReadDrafts = (
  viewer: { agency: string | null; scopes: readonly string[] },
  agency: string,
): boolean => viewer.agency === agency || viewer.scopes.includes('catalogue:govern');
