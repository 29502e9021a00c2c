import { askedDay } from '../../codeLists/rules/days.ts';
import type { Resolvers } from '../../types.generated.ts';
import { serviceKey } from '../database/onlineServices.ts';

export const Procedure: Resolvers['Procedure'] = {
  onlineServices: async ({ code, asOf: shown }, { agency, asOf }, { loaders, now }) => {
    const day = askedDay(asOf ?? shown, now);
    const services = await loaders.services.load(serviceKey(code, day));
    return services
      .filter((service) => agency == null || service.agency === agency)
      .map((service) => ({ ...service, asOf: day }));
  },
  eligibleForFullOnline: async ({ code, publisher }, _args, { loaders }) =>
    (await loaders.eligibilities.load(code)).find((list) => list.publisher === publisher) ?? null,
};
