import { normalizeProcedureCode } from '../../../../kernel/domain/scalars.ts';
import { foldCode } from '../../../../kernel/domain/text/fold.ts';

/** The codes that begin as what was typed: from the first, and without the second. */
export interface CodeRange {
  codeFrom: string;
  codeTo: string;
}

/** After everything that a code may have in it. */
const LAST = '~';

/**
 * The national codes meant by what was typed, with a local suffix or without its point, or the beginning of one with
 * three digits after the point at least; undefined when it is no code.
 */
export function readCodeRange(query: string): CodeRange | undefined {
  const typed = foldCode(query).toUpperCase();
  const whole = normalizeProcedureCode(typed);
  if (whole !== undefined) return { codeFrom: whole, codeTo: whole + LAST };
  const [, group, digits = ''] = /^([1-9])(?:\.(?=\d{3})|(?=\d{6}$))(\d{3,6})$/.exec(typed) ?? [];
  if (group === undefined) return undefined;
  const begun = `${group}.${digits}`;
  return { codeFrom: begun, codeTo: begun + LAST };
}
