import { dayInVietnam } from '../../../../../kernel/domain/calendar.ts';
import type { AuditDecision } from './standing.ts';

/** What officials decided in one month, and what stood at its end. */
export interface TrendMonth {
  /** yyyy-MM. */
  month: string;
  confirmed: number;
  rejected: number;
  /** Pairs of paper and result type whose last decision by then confirms them. */
  standing: number;
}

const MONTHS = 12;

/** The twelve months up to a day, the oldest first. */
export function countTrend(decisions: readonly AuditDecision[], day: string): TrendMonth[] {
  const inOrder = [...decisions].sort((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime());
  return listMonths(day).map((month) => {
    const ofMonth = inOrder.filter(({ decidedAt }) => monthOf(decidedAt) === month);
    const last = new Map(
      inOrder
        .filter(({ decidedAt }) => monthOf(decidedAt) <= month)
        .map((one) => [`${one.procedure} ${one.component} ${one.resultType}`, one.state]),
    );
    return {
      month,
      confirmed: ofMonth.filter(({ state }) => state === 'CONFIRMED').length,
      rejected: ofMonth.filter(({ state }) => state === 'REJECTED').length,
      standing: [...last.values()].filter((state) => state === 'CONFIRMED').length,
    };
  });
}

const monthOf = (instant: Date): string => dayInVietnam(instant).slice(0, 7);

function listMonths(day: string): string[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return Array.from({ length: MONTHS }, (_none, back) => {
    const at = year * 12 + (month - 1) - (MONTHS - 1 - back);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
