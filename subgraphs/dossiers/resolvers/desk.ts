/** The queue of the desk, who gave a dossier to whom, why it stood still, and the slips of its intake. */
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { readFiling } from '../reads/readFiling.ts';
import { linkToPrint } from '../reads/readSlip.ts';
import { heldPaperReasons } from '../rules/heldRequest.ts';
import { refusalReasons } from '../rules/intakeDecision.ts';
import { deadlineOf, turnOf } from '../rules/queue.ts';
import type { Resolvers } from '../types.generated.ts';
import { declinedOfDossier } from './filing.ts';

type DossierFields = NonNullable<Resolvers['Dossier']>;

export const HeldRequest: Resolvers['HeldRequest'] = {
  reasonText: ({ reason }) => heldPaperReasons[reason],
};

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

export const Slip: Resolvers['Slip'] = {
  id: ({ slipId }) => slipId,
  file: ({ slipId }, _args, context) => linkToPrint(context, slipId),
  reasons: ({ kind, reasons }) => (kind === 'REFUSAL' ? reasons : null),
  reasonTexts: ({ kind, reasons }) =>
    kind === 'REFUSAL' ? reasons.map((reason) => refusalReasons[reason]) : null,
  // Applicants deal with the agency, not with one of its officials.
  officer: ({ issuedBy }, _args, { signedIn }) => (signedIn.agency === null ? null : issuedBy),
};

/** What the desk adds to a dossier. */
export const deskOfDossier: Pick<
  DossierFields,
  'handling' | 'stops' | 'slips' | 'filing' | 'declinedValues'
> = {
  ...declinedOfDossier,
  handling: async ({ dossierId, subjects }, _args, { loaders, signedIn }) =>
    signedIn.agency === null
      ? null
      : (await loaders.handling.load(dossierId)).map((step) => ({ ...step, subjects })),
  stops: async ({ dossierId, subjects }, _args, { loaders }) =>
    (await loaders.stops.load(dossierId)).map((stop) => ({ ...stop, subjects })),
  slips: async ({ dossierId, subjects }, _args, { loaders }) =>
    (await loaders.slips.load(dossierId)).map((slip) => ({ ...slip, subjects })),
  filing: async (dossier, _args, context) => readFiling(context, dossier),
};

export const StatusEvent: Resolvers['StatusEvent'] = {
  unit: ({ unit }) => (unit === null ? null : { code: unit }),
  // Applicants deal with the agency, not with one of its officials.
  officer: ({ officer }, _args, { signedIn }) => (signedIn.agency === null ? null : officer),
};
