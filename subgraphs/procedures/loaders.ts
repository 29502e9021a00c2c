import DataLoader from 'dataloader';
import type { Context } from '../../kernel/access.ts';
import type { ProcedureContent } from '../../kernel/domain/content.ts';
import type { HolidayStretch } from './codeLists/rules/calendar/holidays.ts';
import { joinNotices } from './codeLists/rules/calendar/notices.ts';
import { onlyIds } from './codeLists/rules/opaqueId.ts';
import type { ResultTypeContent } from './codeLists/rules/resultType.ts';
import { type AgencyFacts, selectAgencies, selectResultTypes } from './codeLists/database/agencies.ts';
import { selectNoticeDays } from './codeLists/database/holidayNotices.ts';
import { type DecidedMapping, selectDecisionsOf } from './onceOnly/database/mappings.ts';
import { selectNamesThen, splitNameKeys } from './codeLists/database/namesThen.ts';
import { makeOnlineLoaders, type OnlineLoaders } from './online/reads/loaders.ts';
import { makePortalLoaders, type PortalLoaders } from './portal/reads/loaders.ts';
import { makePublicationLoaders, type PublicationLoaders } from './publication/reads/loaders.ts';
import {
  selectSuccessors,
  selectUnitsOnDay,
  selectUnitTerms,
  type Unit,
  type UnitTerm,
  unitKey,
} from './codeLists/database/units.ts';
import { selectContents, selectVersions, selectVersionsOfCodes, type VersionHead } from './versions/database/versions.ts';

/** One request's look-ups: one statement for all keys asked in the same moment, each content parsed once. */
export interface Loaders extends OnlineLoaders, PortalLoaders, PublicationLoaders {
  /** All versions of a national code; empty for an unknown one. */
  versionsOfCode: DataLoader<string, VersionHead[]>;
  /** A version by its opaque id. */
  version: DataLoader<string, VersionHead | undefined>;
  /** The content of a version by the version's id. */
  content: DataLoader<string, ProcedureContent | undefined>;
  /** Decisions about the mappings of a procedure, in order, by its national code. */
  mappingDecisions: DataLoader<string, DecidedMapping[]>;
  agency: DataLoader<string, AgencyFacts>;
  /** What is known of the offices' days off; there is one calendar. */
  holidays: DataLoader<'VN', HolidayStretch[]>;
  resultType: DataLoader<string, ResultTypeContent | undefined>;
  /** What a code was called on a day, by `nameKey`; undefined where its list did not have it yet. */
  nameThen: DataLoader<string, string | undefined>;
  /** A unit as of a day, by `unitOnDayKey`; undefined where it is not there yet. */
  unitOnDay: DataLoader<string, Unit | undefined>;
  /** By `unitKey`. */
  unitTerm: DataLoader<string, UnitTerm | undefined>;
  /** What a unit became, by the `unitKey` of the old one. */
  successor: DataLoader<string, Unit | undefined>;
}

function inOrder<V>(
  keys: readonly string[],
  values: readonly V[],
  keyOf: (value: V) => string,
): (V | undefined)[] {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return keys.map((key) => byKey.get(key));
}

function splitUnitKeys(keys: readonly string[]): { vintages: string[]; codes: string[] } {
  const pairs = keys.map((key) => key.split(' '));
  return { vintages: pairs.map(([vintage = '']) => vintage), codes: pairs.map(([, code = '']) => code) };
}

export function makeLoaders(context: Context<Loaders>): Loaders {
  return {
    ...makeProcedureLoaders(context),
    ...makeCatalogueLoaders(context),
    ...makeOnlineLoaders(context),
    ...makePortalLoaders(context),
    ...makePublicationLoaders(context),
  };
}

function makeProcedureLoaders(
  context: Context<Loaders>,
): Pick<Loaders, 'versionsOfCode' | 'version' | 'content' | 'mappingDecisions'> {
  return {
    versionsOfCode: new DataLoader(async (codes) => {
      const rows = await context.read(selectVersionsOfCodes, { codes });
      return codes.map((code) => rows.filter((row) => row.code === code));
    }),
    version: new DataLoader(async (ids) =>
      inOrder(ids, await context.read(selectVersions, { ids: onlyIds(ids) }), (row) => row.id),
    ),
    content: new DataLoader(async (ids) => {
      const rows = await context.read(selectContents, { ids: onlyIds(ids) });
      return inOrder(ids, rows, (row) => row.id).map((row) => row?.content);
    }),
    mappingDecisions: new DataLoader(async (codes) => {
      const rows = await context.read(selectDecisionsOf, { codes });
      return codes.map((code) => rows.filter((row) => row.procedure === code));
    }),
  };
}

function makeCatalogueLoaders(
  context: Context<Loaders>,
): Pick<Loaders, 'agency' | 'holidays' | 'resultType' | 'nameThen' | 'unitOnDay' | 'unitTerm' | 'successor'> {
  return {
    nameThen: new DataLoader(async (keys) => {
      const rows = await context.read(selectNamesThen, splitNameKeys(keys));
      return inOrder(keys, rows, ({ key }) => key).map((row) => row?.name);
    }),
    agency: new DataLoader(async (codes) => {
      const rows = inOrder(codes, await context.read(selectAgencies, { codes }), (row) => row.code);
      return codes.map((code, index) => rows[index] ?? { code, name: null, legacyCode: null, kind: null });
    }),
    holidays: new DataLoader(async (calendars) => {
      const stretches = joinNotices(await context.read(selectNoticeDays, {}));
      return calendars.map(() => stretches);
    }),
    resultType: new DataLoader(async (codes) =>
      inOrder(codes, await context.read(selectResultTypes, { codes }), (row) => row.code),
    ),
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
  };
}
