/** What agencies ask each other about dossiers. */
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import {
  countConsultations,
  listConsultedPapers,
  listToAnswer,
  readConsultation,
} from '../reads/readConsultations.ts';
import { stateOf } from '../rules/consultation.ts';
import type { Resolvers } from '../types.generated.ts';

type Queries = NonNullable<Resolvers['Query']>;

export const consultationQueries: Pick<
  Queries,
  'consultationsToAnswer' | 'consultation' | 'consultationCounts'
> = {
  consultationsToAnswer: async (_parent, args, context) => listToAnswer(context, args),
  consultation: async (_parent, { id }, context) => readConsultation(context, id),
  consultationCounts: async (_parent, args, context) => countConsultations(context, args),
};

export const Stop: Resolvers['Stop'] = {
  consulted: ({ consultedAgency }) => (consultedAgency === null ? null : { code: consultedAgency }),
  consultation: async ({ dossierId, stopId }, _args, { loaders, signedIn }) =>
    signedIn.agency === null
      ? null
      : ((await loaders.consultations.load(dossierId)).find((one) => one.stopId === stopId) ?? null),
};

export const Consultation: Resolvers['Consultation'] = {
  id: ({ stopId }) => stopId,
  procedure: ({ procedureVersion }) => ({ id: procedureVersion }),
  asking: ({ askingAgency }) => ({ code: askingAgency }),
  asked: ({ askedAgency }) => ({ code: askedAgency }),
  papers: async (asked, _args, context) => listConsultedPapers(context, asked),
  state: (asked, _args, { now }) => stateOf(asked, dayInVietnam(now)),
};

export const ConsultationAnswered: Resolvers['ConsultationAnswered'] = {
  consultation: async ({ stopId }, _args, { loaders }) => loaders.consultation.load(stopId),
};
