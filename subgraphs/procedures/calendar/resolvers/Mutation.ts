import type { Resolvers } from '../../types.generated.ts';
import {
  confirmCalendarDecision,
  proposeCalendarDecision,
  rejectCalendarDecision,
} from '../actions/decideCalendar.ts';

export const Mutation: Resolvers['Mutation'] = {
  proposeCalendarDecision: async (_parent, { input }, context) => proposeCalendarDecision(context, input),
  confirmCalendarDecision: async (_parent, { input }, context) => confirmCalendarDecision(context, input),
  rejectCalendarDecision: async (_parent, { input }, context) => rejectCalendarDecision(context, input),
};
