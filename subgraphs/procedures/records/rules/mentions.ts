import type { AgencyMention, AgencyPart } from '../../../../kernel/domain/content.ts';
import { normalizeAgencyCode } from '../../../../kernel/domain/scalars.ts';
import { type Notes, note } from './findings.ts';
import { readNames } from './heads.ts';
import { type NationalLists, spellingKey } from './nationalLists.ts';
import { fieldOf, type Place, readRows, readText } from './source.ts';

/** In the order in which a content lists them. */
export const PARTS: readonly [field: string, part: AgencyPart][] = [
  ['COQUANTHUCHIEN', 'HANDLING'],
  ['COQUANCOTHAMQUYEN', 'COMPETENT'],
  ['COQUANDUOCUYQUYEN', 'DELEGATED'],
  ['COQUANPHOIHOP', 'COORDINATING'],
];

/** Reads the four lists of agencies. A list may be one text: then it is one name. */
export function readMentions(record: Place, lists: NationalLists, notes: Notes): AgencyMention[] {
  const mentions = PARTS.flatMap(([field, part]): AgencyMention[] => {
    const list = fieldOf(record, field);
    if (typeof list.value === 'string') return readOneName(list, part, lists, notes);
    return readNames(readRows(list, notes), 'TENDONVI', notes).map(({ name, row }) => {
      return { part, code: readAgencyCode(fieldOf(row, 'MADONVI'), name, lists, notes), name };
    });
  });
  const known = new Set<string>();
  return mentions.filter((mention) => {
    const key = JSON.stringify(mention);
    return known.has(key) ? false : known.add(key);
  });
}

/** The agency with the power to decide, in words: the names that the record gives for it. */
export function competentOf(mentions: readonly AgencyMention[]): string | null {
  const names = mentions.filter(({ part }) => part === 'COMPETENT').map(({ name }) => name);
  return names.length === 0 ? null : names.join('; ');
}

function readOneName(list: Place, part: AgencyPart, lists: NationalLists, notes: Notes): AgencyMention[] {
  const name = readText(list, notes);
  return name === null ? [] : [{ part, code: lists.agencies.get(spellingKey(name)) ?? null, name }];
}

/** The record's own code, root first, else the one that the list of agencies has for exactly this name. */
function readAgencyCode(place: Place, name: string, lists: NationalLists, notes: Notes): string | null {
  const written = readText(place, notes);
  if (written === null) return lists.agencies.get(spellingKey(name)) ?? null;
  const code = normalizeAgencyCode(written);
  if (code === undefined) note(notes, 'AGENCY_CODE_MALFORMED', place.path, written);
  else if (code !== written) note(notes, 'CODE_SPELLING_NORMALISED', place.path, written, code);
  return code ?? null;
}
