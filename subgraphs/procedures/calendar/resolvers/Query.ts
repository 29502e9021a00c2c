import type { Resolvers } from '../../types.generated.ts';
import * as calendar from '../reads/readCalendar.ts';

export const Query: Resolvers['Query'] = {
  officeCalendar: async (_parent, { year }, context) => calendar.readYear(context, year),
  workingDayTerm: async (_parent, { from, workingDays, purpose }, context) =>
    calendar.readTerm(context, { from, workingDays, purpose: purpose ?? 'APPOINTMENT' }),
  openCalendarEntries: async (_parent, { until }, context) => calendar.readOpenEntries(context, until),
  calendarDecisions: async (_parent, page, context) => calendar.listConfirmedDecisions(context, page),
  calendarProposals: async (_parent, { state, ...page }, context) =>
    calendar.listProposedDecisions(context, state ?? 'PROPOSED', page),
};
