import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { type AgencyFacts, selectAgencies, selectResultTypes } from '../database/agencies.ts';
import { type AgencySuccessor, selectAgencySuccessors } from '../database/agencySuccessors.ts';
import { governedKey, selectGovernedUnits } from '../database/agencyUnits.ts';
import {
  type EntryTerm,
  type ListStanding,
  selectEntryTerms,
  selectListStandings,
  termKey,
} from '../database/entryTerms.ts';
import { type NameThen, selectNamesThen, splitNameKeys } from '../database/namesThen.ts';
import {
  type Successor,
  selectSuccessors,
  selectUnitsOnDay,
  type Unit,
  type UnitOnDay,
  unitKey,
} from '../database/units.ts';
import type { ResultTypeContent } from '../rules/resultType.ts';
import type { CodeList } from '../rules/spelling.ts';
import { inOrder, splitDayKeys, splitFirst } from './keyed.ts';

/** One request's look-ups in the code lists: one statement for all keys asked in the same moment. */
export interface CodeListLoaders {
  agency: DataLoader<string, AgencyFacts>;
  resultType: DataLoader<string, ResultTypeContent | undefined>;
  /** What a code was called on a day, by `nameKey`; undefined where its list did not have it yet. */
  nameThen: DataLoader<string, NameThen | undefined>;
  /** A unit as of a day, by `unitOnDayKey`; undefined where it is not there yet. */
  unitOnDay: DataLoader<string, UnitOnDay | undefined>;
  /** From when until when what a code means is there, by `termKey`. */
  entryTerm: DataLoader<string, EntryTerm | undefined>;
  /** Up to which day a list is known; undefined where nobody says. */
  standing: DataLoader<CodeList, ListStanding | undefined>;
  /** What a unit became, by the `unitKey` of the old one. */
  successors: DataLoader<string, Successor[]>;
  /** Who took over from an agency, by its code. */
  agencySuccessors: DataLoader<string, AgencySuccessor[]>;
  /** The unit that an agency governs on a day, by `governedKey`. */
  governedUnit: DataLoader<string, Unit | undefined>;
}

export const makeCodeListLoaders = (context: Context): CodeListLoaders => ({
  ...makeNameLoaders(context),
  ...makeTermLoaders(context),
  ...makeUnitLoaders(context),
});

const noAgency = (code: string): AgencyFacts => ({
  code,
  name: null,
  means: null,
  legacyCode: null,
  kind: null,
});

type NameLoaders = Pick<CodeListLoaders, 'agency' | 'resultType' | 'nameThen'>;

function makeNameLoaders(context: Context): NameLoaders {
  return {
    nameThen: new DataLoader(async (keys) => {
      const rows = await context.read(selectNamesThen, splitNameKeys(keys));
      return inOrder(keys, rows, ({ key }) => key);
    }),
    agency: new DataLoader(async (codes) => {
      const rows = inOrder(codes, await context.read(selectAgencies, { codes }), (row) => row.code);
      return codes.map((code, index) => rows[index] ?? noAgency(code));
    }),
    resultType: new DataLoader(async (codes) =>
      inOrder(codes, await context.read(selectResultTypes, { codes }), (row) => row.code),
    ),
  };
}

type TermLoaders = Pick<CodeListLoaders, 'entryTerm' | 'standing' | 'agencySuccessors'>;

function makeTermLoaders(context: Context): TermLoaders {
  return {
    entryTerm: new DataLoader(async (keys) => {
      const { first, others } = splitFirst(keys);
      const rows = await context.read(selectEntryTerms, { lists: first, codes: others });
      return inOrder(keys, rows, ({ list, code }) => termKey(list, code));
    }),
    standing: new DataLoader(async (lists) =>
      inOrder(lists, await context.read(selectListStandings, { lists }), ({ list }) => list),
    ),
    agencySuccessors: new DataLoader(async (codes) => {
      const rows = await context.read(selectAgencySuccessors, { codes });
      return codes.map((code) => rows.filter(({ agency }) => agency === code));
    }),
  };
}

function makeUnitLoaders(context: Context): Omit<CodeListLoaders, keyof NameLoaders | keyof TermLoaders> {
  return {
    unitOnDay: new DataLoader(async (keys) =>
      inOrder(keys, await context.read(selectUnitsOnDay, splitNameKeys(keys)), ({ key }) => key),
    ),
    successors: new DataLoader(async (keys) => {
      const rows = await context.read(selectSuccessors, {
        vintages: splitFirst(keys).first,
        codes: splitFirst(keys).others,
      });
      return keys.map((key) => rows.filter((row) => unitKey(row.ofVintage, row.ofCode) === key));
    }),
    governedUnit: new DataLoader(async (keys) => {
      const { codes: agencies, days } = splitDayKeys(keys);
      const rows = await context.read(selectGovernedUnits, { agencies, days });
      return keys.map((key) => rows.find((row) => governedKey(row.agency, row.askedOn) === key));
    }),
  };
}
