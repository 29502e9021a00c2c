import type { Resolvers } from '../../types.generated.ts';
import type { CalendarLoaders } from '../reads/loaders.ts';

export const CalendarDecision: Resolvers['CalendarDecision'] = {
  issuer: async ({ issuer }, _args, { loaders }) => (issuer === null ? null : loaders.agency.load(issuer)),
  knownSince: ({ state, decidedAt }) => (state === 'CONFIRMED' ? decidedAt : null),
};

export const CalendarProposal: Resolvers['CalendarProposal'] = {
  decision: (decision) => decision,
  enteredByViewer: ({ enteredBy }, _args, { viewer }) => enteredBy !== null && viewer?.account === enteredBy,
  rejectedBecause: ({ reason }) => reason,
};

export const OpenCalendarEntry: Resolvers['OpenCalendarEntry'] = {
  from: ({ days: [first], year }) => first ?? `${year}-01-01`,
};

/** What was answered names a decision; it is read anew, also when an answer is repeated. */
const proposal = async (
  { decisionId }: { decisionId: string },
  _args: object,
  { loaders }: { loaders: CalendarLoaders },
) => {
  const found = await loaders.calendarDecision.load(decisionId);
  if (found === undefined) throw new Error(`decision ${decisionId} is gone`);
  return found;
};

export const CalendarDecisionProposed: Resolvers['CalendarDecisionProposed'] = { proposal };
export const CalendarDecisionConfirmed: Resolvers['CalendarDecisionConfirmed'] = { proposal };
export const CalendarDecisionRejected: Resolvers['CalendarDecisionRejected'] = { proposal };
