/** Four eyes (bốn mắt, P1): nobody takes two steps of one matter that are there to control each other. */
import type { Duty } from './delegation.ts';

/** Whether an account took one of the earlier steps; null stands for a step that no official took. */
export const hasActed = (account: string, ...earlier: readonly (string | null | undefined)[]): boolean =>
  earlier.includes(account);

/** Approving and publishing are one pair of eyes: whoever answers for the content may also put it out. */
const EYES: Readonly<Record<Duty, string>> = {
  ENTER: 'entering',
  CHECK: 'checking',
  APPROVE: 'deciding',
  PUBLISH: 'deciding',
};

/** Who did what before, as far as four eyes are concerned; both null where no official did it. */
export interface EarlierStep {
  account: string | null;
  duty: Duty | null;
}

/**
 * Four eyes (P1): who has entered cannot check, and who has done either can neither approve nor publish, whatever duties
 * they have. It looks at the whole history of the draft: an earlier revision was also theirs.
 *
 * @returns the duty in which they acted before, or null when nothing stands in the way
 */
export function findOtherHand(account: string, duty: Duty, earlier: readonly EarlierStep[]): Duty | null {
  const other = earlier.find(
    (step) => step.account === account && step.duty !== null && EYES[step.duty] !== EYES[duty],
  );
  return other?.duty ?? null;
}

/**
 * The annex of a decision is entered by another hand than the draft that is compared with it: one hand would copy its own mistake, and
 * the comparison would find nothing.
 *
 * @param registeredBy the account that entered the annex; null where no official did
 * @param steps everything that was done to the draft
 */
export const isOneHand = (registeredBy: string | null, steps: readonly EarlierStep[]): boolean =>
  registeredBy !== null && steps.some(({ account, duty }) => duty === 'ENTER' && account === registeredBy);
