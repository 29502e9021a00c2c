/** When a version of a procedure is in force: from its first day until, but without, the first day it no longer is. */

export interface InForce {
  /** yyyy-MM-dd. */
  inForceFrom: string;
  /** yyyy-MM-dd, the first day no longer in force; null while it is. */
  inForceTo: string | null;
}

/** The one version in force on a day (yyyy-MM-dd), or undefined. At most one is: the database sees to it. */
export function findInForce<V extends InForce>(versions: readonly V[], day: string): V | undefined {
  return versions.find(
    (version) => version.inForceFrom <= day && (version.inForceTo === null || day < version.inForceTo),
  );
}

/** The version of a number, or the one in force on a day; undefined when there is none. */
export function findSelected<V extends InForce & { version: number }>(
  versions: readonly V[],
  selector: { version: number } | { day: string },
): V | undefined {
  return 'day' in selector
    ? findInForce(versions, selector.day)
    : versions.find(({ version }) => version === selector.version);
}

/** Whether a date says its day: a year alone cannot tell which version was in force. */
export const isWholeDay = (date: string): boolean => date.length === 'yyyy-MM-dd'.length;
