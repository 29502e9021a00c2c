import type { ContextType } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

export const DirectoryEntry: Resolvers['DirectoryEntry'] = {
  agency: ({ agency }) => ({ code: agency }),
  duty: ({ duty }) => duty as 'HANDLE' | null,
  from: ({ fromDay }) => fromDay,
  until: ({ untilDay }) => untilDay,
  byCommand: ({ origin }) => origin !== 'OFFICIAL',
  enteredByViewer: ({ origin, enteredBy }, _args, { signedIn }) =>
    origin === 'OFFICIAL' && enteredBy === signedIn.account,
  rejectedBecause: ({ reason }) => reason,
};

export const UnattendedIntake: Resolvers['UnattendedIntake'] = {
  agency: ({ agency }) => ({ code: agency }),
};

const entry = async ({ entryId }: { entryId: string }, _args: object, { loaders }: ContextType) =>
  loaders.directoryEntries.load(entryId);

export const DirectoryEntryProposed: Resolvers['DirectoryEntryProposed'] = { entry };
export const DirectoryEntryConfirmed: Resolvers['DirectoryEntryConfirmed'] = { entry };
export const DirectoryEntryRejected: Resolvers['DirectoryEntryRejected'] = { entry };
export const DirectoryEntryEnded: Resolvers['DirectoryEntryEnded'] = { entry };
