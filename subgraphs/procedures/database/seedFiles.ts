import { readdirSync, readFileSync } from 'node:fs';
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import type { AgencyRecord } from '../../../nation/types.ts';
import { type ReadEntry, readList } from '../codeLists/rules/lists/readList.ts';
import type { ResultTypeContent } from '../codeLists/rules/resultType.ts';
import type { PortalContent } from '../portal/rules/content.ts';
import { type PlacedRecord, placePapers } from '../records/rules/placedPapers.ts';

const SEED = new URL('./seed/', import.meta.url);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, SEED), 'utf8'));
}

const listJson = (folder: string): string[] =>
  readdirSync(new URL(folder, SEED))
    .filter((file) => file.endsWith('.json'))
    .sort();

/** The embedded procedures, by code, with the papers of their national records. */
export function readSeedContents(): ProcedureContent[] {
  const placed = new Map(readSeedPapers().map((one) => [one.code, one]));
  return listJson('procedures/').map((file) => {
    const content = readJson(`procedures/${file}`) as ProcedureContent;
    const papers = placed.get(content.code);
    return papers === undefined ? content : placePapers(content, papers);
  });
}

/** Rows of national records: the papers of the embedded procedures, placed by people where there is a form, else whole. */
export const readSeedPapers = (): PlacedRecord[] =>
  listJson('papers/').map((file) => readJson(`papers/${file}`) as PlacedRecord);

export const readSeedResultTypes = (): ResultTypeContent[] =>
  readJson('result-types.json') as ResultTypeContent[];

/** Agencies above first, as a reference to the one above needs. */
export function readSeedAgencies(): AgencyRecord[] {
  const agencies = readJson('agencies.json') as AgencyRecord[];
  return agencies.sort((a, b) => a.code.length - b.code.length);
}

/** The kinds of applicants by code and name, and what spellings of sources mean; null: nobody knows. */
export interface SeedCodeLists {
  applicantKinds: [code: string, name: string][];
  spellings: [list: string, source: string, spelling: string, code: string | null][];
}

/** Matters of fields and procedures, in the form in which an installation takes them in. */
export const readSeedMatters = (): ReadEntry[] =>
  readList('MATTER', readFileSync(new URL('matters.csv', SEED), 'utf8'));

export const readSeedCodeLists = (): SeedCodeLists => readJson('code-lists.json') as SeedCodeLists;

/** Code, name, level and code of the unit above, as the files hold them. */
export type SeedUnit = [code: string, name: string, level: string, parentCode: string | null];

export const readSeedUnits = (vintage: '63' | '34'): SeedUnit[] =>
  readJson(`units/units-${vintage}.json`) as SeedUnit[];

/** Code of each old province → code of the province it became. */
export const readSeedProvinceMerge = (): Record<string, string> =>
  readJson('units/province-63-to-34.json') as Record<string, string>;

/** Which unit an agency governs, in the table of its vintage, from the first day until the first day it no longer does. */
export interface SeedAgencyUnit {
  agency: string;
  vintage: 'UNITS_63' | 'UNITS_34';
  code: string;
  inForceFrom: string | null;
  inForceTo: string | null;
}

export const readSeedAgencyUnits = (): SeedAgencyUnit[] =>
  readJson('units/agency-units.json') as SeedAgencyUnit[];
/** A piece of portal information as the file holds it; without days of its own it is shown from the day of the seed on. */
export interface SeedPortalItem {
  key: string;
  agency: string;
  isDemonstration: boolean;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  content: PortalContent;
}

export const readSeedPortalItems = (): SeedPortalItem[] => readJson('portal/items.json') as SeedPortalItem[];
