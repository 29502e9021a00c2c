import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { splitDayKeys } from '../../codeLists/reads/keyed.ts';
import { type Eligibility, selectEligibilities } from '../database/eligibility.ts';
import { type Proposal, selectProposals } from '../database/onlineProposals.ts';
import { type ServiceOnDay, selectServicesOf, serviceKey } from '../database/onlineServices.ts';

export interface OnlineLoaders {
  /** Services of a procedure on a day, by `serviceKey`. */
  services: DataLoader<string, ServiceOnDay[]>;
  /** The lists in force today that name a procedure, by its national code. */
  eligibilities: DataLoader<string, Eligibility[]>;
  proposal: DataLoader<string, Proposal | undefined>;
}

export function makeOnlineLoaders(context: Context): OnlineLoaders {
  return {
    services: new DataLoader(async (keys) => {
      const rows = await context.read(selectServicesOf, splitDayKeys(keys));
      return keys.map((key) => rows.filter((row) => serviceKey(row.procedureCode, row.askedOn) === key));
    }),
    eligibilities: new DataLoader(async (codes) => {
      const rows = await context.read(selectEligibilities, { codes, day: dayInVietnam(context.now) });
      return codes.map((code) => rows.filter((row) => row.code === code));
    }),
    proposal: new DataLoader(async (ids) => {
      const rows = await context.read(selectProposals, { ids });
      return ids.map((id) => rows.find((row) => row.id === id));
    }),
  };
}
