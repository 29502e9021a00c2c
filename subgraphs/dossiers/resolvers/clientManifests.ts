import type { ContextType } from '../mappers.ts';
import { mayRead, stateOf, verdictOf } from '../reads/clientManifests.ts';
import type { Resolvers } from '../types.generated.ts';

export const ClientManifest: Resolvers['ClientManifest'] = {
  agency: ({ agency }) => ({ code: agency }),
  state: (row, _args, { keys }) => stateOf(keys, row),
  operations: (row) => verdictOf(row)?.operations ?? [],
  findings: (row) => verdictOf(row)?.findings ?? [],
  addedPersonalFields: (row) => verdictOf(row)?.added ?? [],
  byCommand: ({ origin }) => origin === 'COMMAND',
  history: ({ acts, origin }) => acts.map((act) => ({ ...act, origin })),
};

export const ClientManifestAct: Resolvers['ClientManifestAct'] = {
  account: ({ kind, actor, origin }) => (isOfOfficial(kind, origin) ? actor : null),
  byViewer: ({ kind, actor, origin }, _args, { signedIn }) =>
    isOfOfficial(kind, origin) && actor === signedIn.account,
  reason: ({ kind, said }) => (kind === 'REJECTED' || kind === 'SUSPENDED' ? said : null),
};

const isOfOfficial = (kind: string, origin: string): boolean =>
  kind === 'HANDED_IN' ? origin === 'OFFICIAL' : kind !== 'CHECKED' && kind !== 'FAULTED';

const manifest = async ({ manifestId }: { manifestId: string }, _args: object, context: ContextType) => {
  const row = await context.loaders.clientManifests.load(manifestId);
  return row !== null && mayRead(context, row) ? row : null;
};

export const ClientManifestHandedIn: Resolvers['ClientManifestHandedIn'] = { manifest };
export const ClientManifestDecided: Resolvers['ClientManifestDecided'] = { manifest };
