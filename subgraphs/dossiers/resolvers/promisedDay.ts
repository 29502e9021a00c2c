/** The promised day, what it was counted with and what has moved it. */
import type { Resolvers } from '../types.generated.ts';

export const PromisedDay: Resolvers['PromisedDay'] = {
  pauses: ({ pauses, subjects }) => pauses.map((pause) => ({ ...pause, subjects })),
  changes: async ({ dossierId, subjects }, _args, { loaders }) =>
    (await loaders.promiseChanges.load(dossierId)).map((change) => ({ ...change, subjects })),
};
