/** The queue of the desk, and who gave a dossier to whom. */
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { deadlineOf, turnOf } from '../rules/queue.ts';
import type { Resolvers } from '../types.generated.ts';

export const QueueDossier: Resolvers['QueueDossier'] = {
  turn: ({ key }) => turnOf(key),
  deadline: ({ key, promised }, _args, { now }) => deadlineOf(key, promised, dayInVietnam(now)),
  promisedDay: ({ promised }) => promised,
  procedure: ({ procedureVersion }) => ({ id: procedureVersion }),
};

export const HandlingEvent: Resolvers['HandlingEvent'] = {
  by: ({ byAccount }) => byAccount,
  from: ({ fromOfficer }) => fromOfficer,
};

export const Stop: Resolvers['Stop'] = {
  consulted: ({ consultedAgency }) => (consultedAgency === null ? null : { code: consultedAgency }),
};
