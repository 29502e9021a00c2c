import { Failure } from '../../../kernel/failure.ts';
import { type PageArguments, pageOf } from '../../../kernel/page.ts';
import { type MissedPeriod, missedByCause, missedRanked } from '../database/missedReuse.ts';
import type { ContextType } from '../mappers.ts';
import type { MissedReuseCause } from '../rules/missedReuse.ts';
import { firstDay, lastDay } from '../rules/reuse.ts';
import type { QueryMissedReuseArgs } from '../types.generated.ts';
import { requireAttestedOffice } from './listIntake.ts';

/** The ledger of an agency and its units, over whole days, as its fields ask for it. */
export async function readMissedReuse(
  context: ContextType,
  { agency, from, to }: QueryMissedReuseArgs,
): Promise<MissedPeriod> {
  await requireAttestedOffice(context);
  const period = { from: firstDay(from), to: lastDay(to) };
  if (period.from > period.to)
    throw new Failure('BAD_USER_INPUT', 'Ngày đầu kỳ phải không sau ngày cuối kỳ.');
  return { agency, units: `${agency}.%`, ...period };
}

/** How much by each cause that there was, most papers first. */
export async function listMissedByCause(context: ContextType, period: MissedPeriod) {
  const counts = await context.read(missedByCause, period);
  return [...counts].sort(
    (a, b) => b.papers - a.papers || b.values - a.values || (a.cause < b.cause ? -1 : 1),
  );
}

/** What was missed, by what would be saved most. */
export async function listMissedReuse(
  context: ContextType,
  period: MissedPeriod,
  { cause = null, ...args }: PageArguments & { cause?: MissedReuseCause | null },
) {
  const { agency, from, to } = period;
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/missedReuse', context.signedIn.account, agency, from, to, cause]),
    read: (limit, [afterKind = null, afterTimes = null, afterKey = null]) =>
      context.read(missedRanked, { ...period, cause, afterKind, afterTimes, afterKey, limit }),
    sortKey: ({ kind, times, key }) => [kind, String(times), key],
  });
}
