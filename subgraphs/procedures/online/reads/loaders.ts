import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { governedKey, selectGovernedUnits } from '../../codeLists/database/agencyUnits.ts';
import { type Eligibility, selectEligibilities } from '../database/eligibility.ts';
import { type Proposal, selectProposals } from '../database/onlineProposals.ts';
import { type ServiceOnDay, selectServicesOf, serviceKey } from '../database/onlineServices.ts';
import type { Unit } from '../../codeLists/database/units.ts';

export interface OnlineLoaders {
  /** Services of a procedure on a day, by `serviceKey`. */
  services: DataLoader<string, ServiceOnDay[]>;
  /** The lists in force today that name a procedure, by its national code. */
  eligibilities: DataLoader<string, Eligibility[]>;
  /** The unit that an agency governs on a day, by `governedKey`. */
  governedUnit: DataLoader<string, Unit | undefined>;
  proposal: DataLoader<string, Proposal | undefined>;
}

/** `<code> <day>`, the key of everything that is looked up for a day. */
function splitKeys(keys: readonly string[]): { codes: string[]; days: string[] } {
  const pairs = keys.map((key) => key.split(' '));
  return { codes: pairs.map(([code = '']) => code), days: pairs.map(([, day = '']) => day) };
}

export function makeOnlineLoaders(context: Context): OnlineLoaders {
  return {
    services: new DataLoader(async (keys) => {
      const rows = await context.read(selectServicesOf, splitKeys(keys));
      return keys.map((key) => rows.filter((row) => serviceKey(row.procedureCode, row.askedOn) === key));
    }),
    eligibilities: new DataLoader(async (codes) => {
      const rows = await context.read(selectEligibilities, { codes, day: dayInVietnam(context.now) });
      return codes.map((code) => rows.filter((row) => row.code === code));
    }),
    governedUnit: new DataLoader(async (keys) => {
      const { codes: agencies, days } = splitKeys(keys);
      const rows = await context.read(selectGovernedUnits, { agencies, days });
      return keys.map((key) => rows.find((row) => governedKey(row.agency, row.askedOn) === key));
    }),
    proposal: new DataLoader(async (ids) => {
      const rows = await context.read(selectProposals, { ids });
      return ids.map((id) => rows.find((row) => row.id === id));
    }),
  };
}
