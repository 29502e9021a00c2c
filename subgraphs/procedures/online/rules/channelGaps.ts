/**
 * Whether the published facts make the way online longer or dearer than the counter (CAT-8). Compared only where both are
 * known: the same unit, the same condition, the same kind of amount. What cannot be compared is not found fault with.
 */
import type {
  ChannelContent,
  FeeLine,
  ProcedureContent,
  TimeLimit,
  TimeLimitUnit,
} from '../../../../kernel/domain/content.ts';

/** One line in which the way online is worse: a count of a unit, or đồng. */
export interface ChannelGap {
  kind: 'SLOWER' | 'DEARER';
  /** Of the line online, in the source's words. */
  condition: string | null;
  online: number;
  counter: number;
  /** Null for an amount. */
  unit: TimeLimitUnit | null;
}

export function listChannelGaps({ channels }: Pick<ProcedureContent, 'channels'>): ChannelGap[] {
  const online = channels.find(({ channel }) => channel === 'ONLINE');
  const counter = channels.find(({ channel }) => channel === 'COUNTER');
  if (online === undefined || counter === undefined) return [];
  return [...listSlower(online, counter), ...listDearer(online, counter)];
}

/** Two lines are about the same where their conditions are; a channel with one line of a sort needs no condition to match. */
function pair<L extends { condition: string | null }>(online: readonly L[], counter: readonly L[]): [L, L][] {
  const [one, other] = [online[0], counter[0]];
  if (online.length === 1 && counter.length === 1 && one !== undefined && other !== undefined)
    return [[one, other]];
  return online.flatMap((line): [L, L][] => {
    const same = counter.filter(({ condition }) => condition === line.condition);
    const [match] = same;
    return same.length === 1 && match !== undefined ? [[line, match]] : [];
  });
}

function listSlower(online: ChannelContent, counter: ChannelContent): ChannelGap[] {
  return pair(online.timeLimits, counter.timeLimits).flatMap(([one, other]) =>
    isLonger(one, other)
      ? [
          {
            kind: 'SLOWER' as const,
            condition: one.condition,
            online: one.value ?? 0,
            counter: other.value ?? 0,
            unit: one.unit,
          },
        ]
      : [],
  );
}

/** A limit without its unit is not compared: one may mean working days and the other days. */
const isLonger = (one: TimeLimit, other: TimeLimit): boolean =>
  one.unit !== null &&
  one.unit === other.unit &&
  one.value !== null &&
  other.value !== null &&
  one.value > other.value;

function listDearer(online: ChannelContent, counter: ChannelContent): ChannelGap[] {
  const sorts = new Set(online.fees.map(sortOf));
  return [...sorts].flatMap((sort) => {
    const same = (fee: FeeLine) => sortOf(fee) === sort;
    return pair(online.fees.filter(same), counter.fees.filter(same)).flatMap(([one, other]) =>
      one.amountDong !== null && other.amountDong !== null && one.amountDong > other.amountDong
        ? [
            {
              kind: 'DEARER' as const,
              condition: one.condition,
              online: one.amountDong,
              counter: other.amountDong,
              unit: null,
            },
          ]
        : [],
    );
  });
}

/** A fee is not a charge, one province's amount not another's, and an amount for one way of handling not for another. */
const sortOf = ({ kind, name, locality, timeLimit }: FeeLine): string =>
  JSON.stringify([kind, name, locality, timeLimit]);
