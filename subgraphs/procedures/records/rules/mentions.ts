import type { AgencyMention, AgencyPart } from '../../../../kernel/domain/content.ts';
import { normalizeAgencyCode } from '../../../../kernel/domain/scalars.ts';
import { beginsAgency, splitAgencies } from './agencyNames.ts';
import { type Notes, note, openNotes } from './findings.ts';
import { readNames } from './heads.ts';
import { type NationalLists, spellingKey } from './nationalLists.ts';
import { fieldOf, type Place, readLines, readRows, readText } from './source.ts';
import { oneLine } from './text.ts';

/** In the order in which a content lists them. */
export const PARTS: readonly [field: string, part: AgencyPart][] = [
  ['COQUANTHUCHIEN', 'HANDLING'],
  ['COQUANCOTHAMQUYEN', 'COMPETENT'],
  ['COQUANDUOCUYQUYEN', 'DELEGATED'],
  ['COQUANPHOIHOP', 'COORDINATING'],
];

/** Reads the four lists of agencies. A list may be one text; it and each row may name several. */
export function readMentions(record: Place, lists: NationalLists, notes: Notes): AgencyMention[] {
  const texts = PARTS.flatMap(([field]) => {
    const { value } = fieldOf(record, field);
    return typeof value === 'string' ? [value] : [];
  });
  const mentions = PARTS.flatMap(([field, part]): AgencyMention[] => {
    const list = fieldOf(record, field);
    if (typeof list.value === 'string') return readOneText(list, part, lists, notes);
    const rows = rejoinNames(readNames(readRows(list, notes), 'TENDONVI', notes), texts, notes);
    return rows.flatMap((row) => readRow({ ...row, part }, lists, notes));
  });
  const known = new Set<string>();
  return mentions.filter((mention) => {
    const key = JSON.stringify(mention);
    return known.has(key) ? false : known.add(key);
  });
}

interface NamedRow {
  name: string;
  row: Place;
  /** Set where the record itself says that the row is one name. */
  isWhole?: boolean;
}

/**
 * A list that somebody cut at the commas within its names: `Trung tâm Chất lượng` and `Chế biến và Phát triển thị trường` are
 * one agency where another text of the record says so. Where none does, the rows stay as they are, and this is told.
 */
function rejoinNames(rows: readonly NamedRow[], texts: readonly string[], notes: Notes): NamedRow[] {
  const joined: NamedRow[] = [];
  for (const one of rows) {
    const last = joined.at(-1);
    const isPart = last !== undefined && ![last, one].some(hasCode) && !beginsAgency(one.name);
    const whole = `${last?.name}, ${one.name}`;
    const { path } = fieldOf(one.row, 'TENDONVI');
    if (isPart && texts.some((text) => text.includes(whole))) {
      note(notes, 'NAME_REJOINED', path, one.name, whole);
      joined[joined.length - 1] = { ...last, name: whole, isWhole: true };
      continue;
    }
    if (isPart) note(notes, 'AGENCIES_UNDECIDED', path, one.name);
    joined.push(one);
  }
  return joined;
}

const hasCode = ({ row }: NamedRow): boolean => (fieldOf(row, 'MADONVI').value ?? '') !== '';

/** A row with a code is the agency of that code, whatever its name holds. */
function readRow(
  { name, row, isWhole = false, part }: NamedRow & { part: AgencyPart },
  lists: NationalLists,
  notes: Notes,
): AgencyMention[] {
  const { path } = fieldOf(row, 'TENDONVI');
  if (hasCode({ name, row }))
    return [{ part, code: readAgencyCode(fieldOf(row, 'MADONVI'), name, lists, notes), name }];
  if (isWhole) return [{ part, code: codeOfName(name, path, lists, notes), name }];
  // The lines of a row part agencies too; what they hold was told when its name was read.
  const lines = readLines({ value: fieldOf(row, 'TENDONVI').value, path }, openNotes()) ?? name;
  const value = oneLine(lines) === name ? lines : name;
  return nameAgencies({ value, path }, part, lists, notes);
}

/** The agency with the power to decide, in words: the names that the record gives for it. */
export function competentOf(mentions: readonly AgencyMention[]): string | null {
  const names = mentions.filter(({ part }) => part === 'COMPETENT').map(({ name }) => name);
  return names.length === 0 ? null : names.join('; ');
}

function readOneText(list: Place, part: AgencyPart, lists: NationalLists, notes: Notes): AgencyMention[] {
  const text = readLines(list, notes);
  return text === null ? [] : nameAgencies({ value: text, path: list.path }, part, lists, notes);
}

/** The agencies that a text names, each conformed by itself. */
function nameAgencies(
  { value: text, path }: { value: string; path: string },
  part: AgencyPart,
  lists: NationalLists,
  notes: Notes,
): AgencyMention[] {
  const { names, isDecided } = splitAgencies(text, (name) => findCode(name, lists) !== undefined);
  if (names.length > 1) note(notes, 'AGENCIES_SEPARATED', path, text, names.join('; '));
  if (!isDecided) note(notes, 'AGENCIES_UNDECIDED', path, text);
  return names.map((name) => ({ part, code: codeOfName(name, path, lists, notes), name }));
}

/** The code that the list has for exactly this name, that of an agency which has ended among them. */
const findCode = (name: string, { agencies, endedAgencies }: NationalLists): string | undefined =>
  agencies.get(spellingKey(name)) ?? endedAgencies?.get(spellingKey(name));

function codeOfName(name: string, path: string, lists: NationalLists, notes: Notes): string | null {
  const code = findCode(name, lists);
  if (code !== undefined && !lists.agencies.has(spellingKey(name))) note(notes, 'AGENCY_ENDED', path, name);
  return code ?? null;
}

/** The record's own code, root first, else the one that the list of agencies has for exactly this name. */
function readAgencyCode(place: Place, name: string, lists: NationalLists, notes: Notes): string | null {
  const written = readText(place, notes);
  if (written === null) return codeOfName(name, place.path, lists, notes);
  const code = normalizeAgencyCode(written);
  if (code === undefined) note(notes, 'AGENCY_CODE_MALFORMED', place.path, written);
  else if (code !== written) note(notes, 'CODE_SPELLING_NORMALISED', place.path, written, code);
  const key = spellingKey(code ?? '');
  const hasEnded = !lists.agencies.has(key) && lists.endedAgencies?.get(key) === code;
  if (code !== undefined && hasEnded) note(notes, 'AGENCY_ENDED', place.path, code);
  return code ?? null;
}
