import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { Failure } from '../../../kernel/failure.ts';
import { readRatedMonths } from '../database/ratings.ts';
import type { ContextType } from '../mappers.ts';
import { firstDay, lastDay } from '../rules/reuse.ts';
import { monthsOf, summarise } from '../rules/survey.ts';
import type { QueryServiceSurveyArgs } from '../types.generated.ts';

/** How people rated an agency and its units in whole months that are settled. */
export async function readServiceSurvey(context: ContextType, { agency, from, to }: QueryServiceSurveyArgs) {
  const period = { from: firstDay(from), to: lastDay(to) };
  if (period.from > period.to)
    throw new Failure('BAD_USER_INPUT', 'Ngày đầu kỳ phải không sau ngày cuối kỳ.');
  const months = monthsOf(period.from, period.to, dayInVietnam(context.now));
  const [root = agency] = agency.split('.');
  return summarise(agency, await context.read(readRatedMonths, { root, below: `${root}.%`, ...months }));
}
