import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { type AgencyFacts, selectAgencies, selectResultTypes } from '../database/agencies.ts';
import { governedKey, selectGovernedUnits } from '../database/agencyUnits.ts';
import { selectNamesThen, splitNameKeys } from '../database/namesThen.ts';
import {
  selectSuccessors,
  selectUnitsOnDay,
  selectUnitTerms,
  type Unit,
  type UnitTerm,
  unitKey,
} from '../database/units.ts';
import type { ResultTypeContent } from '../rules/resultType.ts';
import { inOrder, splitDayKeys } from './keyed.ts';

/** One request's look-ups in the code lists: one statement for all keys asked in the same moment. */
export interface CodeListLoaders {
  agency: DataLoader<string, AgencyFacts>;
  resultType: DataLoader<string, ResultTypeContent | undefined>;
  /** What a code was called on a day, by `nameKey`; undefined where its list did not have it yet. */
  nameThen: DataLoader<string, string | undefined>;
  /** A unit as of a day, by `unitOnDayKey`; undefined where it is not there yet. */
  unitOnDay: DataLoader<string, Unit | undefined>;
  /** By `unitKey`. */
  unitTerm: DataLoader<string, UnitTerm | undefined>;
  /** What a unit became, by the `unitKey` of the old one. */
  successor: DataLoader<string, Unit | undefined>;
  /** The unit that an agency governs on a day, by `governedKey`. */
  governedUnit: DataLoader<string, Unit | undefined>;
}

export const makeCodeListLoaders = (context: Context): CodeListLoaders => ({
  ...makeNameLoaders(context),
  ...makeUnitLoaders(context),
});

type NameLoaders = Pick<CodeListLoaders, 'agency' | 'resultType' | 'nameThen'>;

function makeNameLoaders(context: Context): NameLoaders {
  return {
    nameThen: new DataLoader(async (keys) => {
      const rows = await context.read(selectNamesThen, splitNameKeys(keys));
      return inOrder(keys, rows, ({ key }) => key).map((row) => row?.name);
    }),
    agency: new DataLoader(async (codes) => {
      const rows = inOrder(codes, await context.read(selectAgencies, { codes }), (row) => row.code);
      return codes.map((code, index) => rows[index] ?? { code, name: null, legacyCode: null, kind: null });
    }),
    resultType: new DataLoader(async (codes) =>
      inOrder(codes, await context.read(selectResultTypes, { codes }), (row) => row.code),
    ),
  };
}

function splitUnitKeys(keys: readonly string[]): { vintages: string[]; codes: string[] } {
  const pairs = keys.map((key) => key.split(' '));
  return { vintages: pairs.map(([vintage = '']) => vintage), codes: pairs.map(([, code = '']) => code) };
}

function makeUnitLoaders(context: Context): Omit<CodeListLoaders, keyof NameLoaders> {
  return {
    unitOnDay: new DataLoader(async (keys) =>
      inOrder(keys, await context.read(selectUnitsOnDay, splitNameKeys(keys)), ({ key }) => key),
    ),
    unitTerm: new DataLoader(async (keys) => {
      const rows = await context.read(selectUnitTerms, splitUnitKeys(keys));
      return inOrder(keys, rows, (row) => unitKey(row.vintage, row.code));
    }),
    successor: new DataLoader(async (keys) => {
      const rows = await context.read(selectSuccessors, splitUnitKeys(keys));
      return inOrder(keys, rows, (row) => unitKey(row.ofVintage, row.ofCode));
    }),
    governedUnit: new DataLoader(async (keys) => {
      const { codes: agencies, days } = splitDayKeys(keys);
      const rows = await context.read(selectGovernedUnits, { agencies, days });
      return keys.map((key) => rows.find((row) => governedKey(row.agency, row.askedOn) === key));
    }),
  };
}
