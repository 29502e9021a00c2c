import { readReportedSteps } from '../reads/readReported.ts';
import { messageOf } from '../rules/reported/findings.ts';
import type { Resolvers } from '../types.generated.ts';

const at = (text: string | null | undefined): Date | null => (text == null ? null : new Date(text));

export const ReportFinding: Resolvers['ReportFinding'] = {
  code: ({ kind }) => kind,
  message: (finding) => messageOf(finding),
};

export const ReportedDossier: Resolvers['ReportedDossier'] = {
  system: ({ client }) => client,
  systemAgency: ({ systemAgency }) => ({ code: systemAgency }),
  procedureCode: ({ facts }) => facts?.procedure ?? null,
  agency: ({ facts }) => (facts === null ? null : { code: facts.agency }),
  channel: ({ facts }) => facts?.channel ?? null,
  submittedAt: ({ facts }) => at(facts?.submittedAt),
  acceptedAt: ({ facts }) => at(facts?.acceptedAt),
  dueAt: ({ facts }) => at(facts?.dueAt),
  finishedAt: ({ facts }) => at(facts?.finishedAt),
  returnedAt: ({ facts }) => at(facts?.returnedAt),
  statusAt: ({ lastStatusAt }) => at(lastStatusAt),
  updatedAt: ({ updatedAt }) => new Date(updatedAt),
  steps: (dossier) => readReportedSteps(dossier).map((step) => ({ ...step, subjects: dossier.subjects })),
};

export const HeldReportFinding: Resolvers['HeldReportFinding'] = {
  code: ({ kind }) => kind,
  message: (finding) => messageOf(finding),
};

export const HeldReport: Resolvers['HeldReport'] = {
  receivedAt: ({ receivedAt }) => new Date(receivedAt),
  judgedAt: ({ judgedAt }) => new Date(judgedAt),
};
