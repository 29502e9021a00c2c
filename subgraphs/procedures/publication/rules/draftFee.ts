/** A line of fees as an official enters it: what it says of money is named once, and follows from the amount where there is one. */
import { type FeeLine, type FeeStatement, feeSayings } from '../../../../kernel/domain/content.ts';
import { statementOf } from '../../../../kernel/domain/fees.ts';

type Entered = Omit<FeeLine, 'amountDong' | 'says' | 'bounds' | 'percent' | 'setBy' | 'per'> & {
  amount: number | null;
  statement: FeeStatement | null;
  atLeast: number | null;
  atMost: number | null;
  percent?: number | null | undefined;
  setBy: string | null;
  per: string | null;
};

/** The line, without what nobody said: a member that says nothing is absent, so that a version means one thing. */
export function toFeeLine(entered: Entered): FeeLine {
  const { amount, statement, atLeast, atMost, percent, setBy, per, ...line } = entered;
  const says = feeSayings.find((saying) => saying === statement);
  return {
    ...line,
    amountDong: says === 'NONE' ? 0 : amount,
    ...(says === undefined ? {} : { says }),
    ...(atLeast === null && atMost === null ? {} : { bounds: { fromDong: atLeast, toDong: atMost } }),
    ...(percent == null ? {} : { percent }),
    ...(setBy === null ? {} : { setBy }),
    ...(per === null ? {} : { per }),
  };
}

/** Whether what is named and what is entered say the same: no amount beside "set elsewhere", and nothing free that costs. */
export function isOneMeaning(entered: Entered): boolean {
  const { amount, atLeast, atMost, percent = null, statement } = entered;
  if (statement === null)
    return atLeast === null && atMost === null && percent === null && entered.setBy === null;
  if (statement !== statementOf(toFeeLine(entered))) return false;
  const hasBounds = atLeast !== null || atMost !== null;
  if (statement === 'NONE') return amount === null || amount === 0;
  if (statement === 'RANGE' && !hasBounds) return false;
  if (statement === 'PERCENT' && percent === null) return false;
  return !feeSayings.some((saying) => saying === statement) || amount === null;
}
