/**
 * The set of indicators of Decision 766/QĐ-TTg (23 June 2022): six groups, 100 points (DOMAIN §8). Its formulas are known from a document that was found
 * in public code, not from the decision: where that document is damaged or says nothing of how points are split, the indicator says so and has none.
 */
import { onTimeShare, reuseShare, type Share, shareOf, type Tally } from './tally.ts';

export const DECISION_766_FORMULA = 'decision-766/1';

export const indicatorGroups = [
  'PUBLICITY',
  'PROGRESS',
  'ONLINE_SERVICE',
  'ONLINE_PAYMENT',
  'DIGITISATION',
  'SATISFACTION',
] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

/**
 * COUNTED: has a value. NOT_APPLICABLE: there is nothing that it could be counted of, which is not zero. UNRESOLVED: its formula is not known well
 * enough. NOT_COUNTED: its formula is known; what it counts is not in these figures.
 */
export type IndicatorState = 'COUNTED' | 'NOT_APPLICABLE' | 'UNRESOLVED' | 'NOT_COUNTED';

export interface Indicator {
  code: string;
  group: IndicatorGroup;
  /** Most points that it gives; null where it gives none, or the document does not say. */
  max: number | null;
  state: IndicatorState;
  value: (Share & { formula: string }) | null;
  points: number | null;
}

/** M1: all points from the target on, and before it in proportion. Without a target, in proportion to the whole. */
export const pointsOf = (rate: number, max: number, target = 1): number =>
  rate >= target ? max : (rate * max) / target;

/** How an indicator is counted from the figures; nothing where it is not. */
interface Rule {
  code: string;
  group: IndicatorGroup;
  max: number | null;
  target?: number;
  count?: (tally: Tally) => Share;
  unresolved?: true;
}

/** In the order of the document. The maxima of each group add up to what the decision gives it; those of 3.1–3.3 are told only together. */
const RULES: readonly Rule[] = [
  { code: '1.1', group: 'PUBLICITY', max: 6 },
  { code: '1.2', group: 'PUBLICITY', max: 4 },
  { code: '1.3', group: 'PUBLICITY', max: 2 },
  { code: '1.4', group: 'PUBLICITY', max: 6 },
  { code: '2.1', group: 'PROGRESS', max: 20, count: onTimeShare },
  {
    code: '2.2',
    group: 'PROGRESS',
    max: null,
    count: ({ handledDays, handled }) => shareOf(handledDays, handled),
  },
  { code: '3.1', group: 'ONLINE_SERVICE', max: null, unresolved: true },
  { code: '3.2', group: 'ONLINE_SERVICE', max: null, unresolved: true },
  {
    ...{ code: '3.3', group: 'ONLINE_SERVICE', max: null, unresolved: true },
    count: ({ online, dossiers }) => shareOf(online, dossiers),
  },
  { code: '3.5', group: 'ONLINE_PAYMENT', max: 4 },
  {
    // The document counts dossiers in one line and procedures in another: dossiers are what it is named for.
    ...{ code: '3.6', group: 'ONLINE_PAYMENT', max: 6, unresolved: true },
    count: ({ paidOnline, payable }) => shareOf(paidOnline, payable),
  },
  { code: '4.1', group: 'DIGITISATION', max: 6 },
  {
    // 80 % in the document, 100 % where it was fitted to answers of the portal.
    ...{ code: '4.2', group: 'DIGITISATION', max: 4, unresolved: true },
    count: ({ digitised, judgedDigitised }) => shareOf(digitised, judgedDigitised),
  },
  { code: '4.2-COPY', group: 'DIGITISATION', max: 2 },
  { code: '4.3', group: 'DIGITISATION', max: 2, target: 0.8, count: reuseShare },
  { code: '4.4', group: 'DIGITISATION', max: 4 },
  { code: '4.5', group: 'DIGITISATION', max: 4 },
  { code: '5.1', group: 'SATISFACTION', max: null },
  { code: '5.2', group: 'SATISFACTION', max: 6, unresolved: true },
  { code: '5.3', group: 'SATISFACTION', max: 6 },
  { code: '5.4', group: 'SATISFACTION', max: 6 },
];

/** The most that each group gives. */
export const GROUP_MAXIMA: Readonly<Record<IndicatorGroup, number>> = {
  PUBLICITY: 18,
  PROGRESS: 20,
  ONLINE_SERVICE: 12,
  ONLINE_PAYMENT: 10,
  DIGITISATION: 22,
  SATISFACTION: 18,
};

/** Every indicator of the set, as far as it follows from figures on dossiers. */
export const judgeDecision766 = (tally: Tally): Indicator[] =>
  RULES.map(({ code, group, max, target, count, unresolved }) => {
    const value = count?.(tally) ?? null;
    const rate = value?.rate ?? null;
    const state = stateOf(unresolved === true, value, rate);
    const points = state === 'COUNTED' && rate !== null && max !== null ? pointsOf(rate, max, target) : null;
    const told = value === null ? null : { ...value, formula: DECISION_766_FORMULA };
    return { code, group, max, state, value: told, points };
  });

function stateOf(isUnresolved: boolean, value: Share | null, rate: number | null): IndicatorState {
  if (value !== null && rate === null) return 'NOT_APPLICABLE';
  if (isUnresolved) return 'UNRESOLVED';
  return value === null ? 'NOT_COUNTED' : 'COUNTED';
}
