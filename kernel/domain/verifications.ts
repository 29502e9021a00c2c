/**
 * Limits of failed verifications in spans of time. They lock the account, never the person who was typed: otherwise a stranger
 * could lock out anybody by typing them wrongly.
 */
export const verificationLimits = {
  /** Failed verifications of one account in an hour, and in a day, that lock it. */
  accountPerHour: 10,
  accountPerDay: 30,
  /** Failed verifications of one person in a day, by whomever: somebody should look. */
  subjectPerDay: 10,
} as const;
export type VerificationLimits = Record<keyof typeof verificationLimits, number>;

/** Failed verifications of one account since it was last unlocked, the ones of this moment among them. */
export interface FailureCounts {
  lastHour: number;
  lastDay: number;
}

/** Whether the account is to be locked. Mistyping is human; a birth date is found in some thirty tries. */
export const mustLock = (
  { lastHour, lastDay }: FailureCounts,
  { accountPerHour, accountPerDay }: VerificationLimits = verificationLimits,
): boolean => lastHour >= accountPerHour || lastDay >= accountPerDay;
