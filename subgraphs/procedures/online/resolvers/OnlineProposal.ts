import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { findInForce } from '../../codeLists/rules/inForce.ts';
import type { Resolvers } from '../../types.generated.ts';
import type { OnlineLoaders } from '../reads/loaders.ts';
import { readEntered } from '../rules/entered.ts';

export const OnlineProposal: Resolvers['OnlineProposal'] = {
  agency: ({ agency }, _args, { loaders }) => loaders.agency.load(agency),
  enteredByViewer: ({ enteredBy }, _args, { viewer }) => viewer?.account === enteredBy,
  rejectedBecause: ({ reason }) => reason,
  decision: ({ content }) => readEntered(content).decision,
  procedureCode: ({ content }) => readEntered(content).procedure,
  listed: ({ content }) => readEntered(content).procedures,
  notInCatalogue: async ({ content }, _args, { loaders, now }) => {
    const listed = [...new Set(readEntered(content).procedures)];
    const versions = await Promise.all(listed.map((code) => loaders.versionsOfCode.load(code)));
    return listed.filter(
      (_code, index) => findInForce(versions[index] ?? [], dayInVietnam(now)) === undefined,
    );
  },
  level: ({ content }) => readEntered(content).level,
  address: ({ content }) => readEntered(content).address,
  from: ({ content }) => readEntered(content).from ?? readEntered(content).on,
  until: ({ content }) => readEntered(content).until,
  deadline: ({ content }) => readEntered(content).deadline,
  localCode: ({ content }) => readEntered(content).localCode,
  localName: ({ content }) => readEntered(content).localName,
  note: ({ content }) => readEntered(content).reason ?? readEntered(content).basis,
};

/** What was answered names a proposal; it is read anew, also when an answer is repeated. */
const proposal = async (
  { proposalId }: { proposalId: string },
  _args: object,
  { loaders }: { loaders: OnlineLoaders },
) => {
  const found = await loaders.proposal.load(proposalId);
  if (found === undefined) throw new Error(`proposal ${proposalId} is gone`);
  return found;
};

export const OnlineChangeProposed: Resolvers['OnlineChangeProposed'] = { proposal };
export const OnlineProposalConfirmed: Resolvers['OnlineProposalConfirmed'] = { proposal };
export const OnlineProposalRejected: Resolvers['OnlineProposalRejected'] = { proposal };
