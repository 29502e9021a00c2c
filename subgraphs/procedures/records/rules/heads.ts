import type { AdministrativeTier, ProcedureKind, StepsContent } from '../../../../kernel/domain/content.ts';
import { normalizeAgencyCode, normalizeProcedureCode } from '../../../../kernel/domain/scalars.ts';
import { type Notes, note } from './findings.ts';
import { type NationalLists, spellingKey } from './nationalLists.ts';
import { toSearchText } from './searchText.ts';
import { fieldOf, isFields, type Place, readLines, readRows, readText } from './source.ts';

/** The national code, without the suffix of a locality; null where the record has none that can be read. */
export function readCode(place: Place, notes: Notes): string | null {
  const written = readText(place, notes);
  if (written === null) {
    note(notes, 'CODE_MISSING', place.path);
    return null;
  }
  const code = normalizeProcedureCode(written.replace(/\s/gu, ''));
  if (code === undefined) note(notes, 'CODE_MALFORMED', place.path, written);
  else if (code !== written) note(notes, 'LOCAL_SUFFIX_REMOVED', place.path, written, code);
  return code ?? null;
}

/** A text without which there is no version: its absence refuses the record. */
export function readRequired(place: Place, notes: Notes): string {
  const text = readText(place, notes);
  if (text === null) note(notes, 'REQUIRED_MISSING', place.path);
  return text ?? '';
}

/** Code of the publishing agency; the source's own spelling where the list of agencies does not have it, reported. */
export function readPublisher(record: Place, lists: NationalLists, notes: Notes): string {
  const coded = fieldOf(record, 'MACOQUANCONGBO');
  const place = coded.value === undefined || coded.value === null ? fieldOf(record, 'COQUANCONGBO') : coded;
  const written = readRequired(place, notes);
  const named = lists.agencies.get(spellingKey(written));
  const code = named ?? normalizeAgencyCode(written);
  if (code === undefined && written !== '') note(notes, 'PUBLISHER_UNMAPPED', place.path, written);
  // A name that the list has is as good as its code: only a code that was written otherwise was put right.
  if (named === undefined && code !== undefined && code !== written) {
    note(notes, 'CODE_SPELLING_NORMALISED', place.path, written, code);
  }
  return code ?? written;
}

/** The field of the procedure; the record lists fields, a version has one. */
export function readField(record: Place, notes: Notes): string {
  const list = fieldOf(record, 'LINHVUCTHUCHIEN');
  const [first, ...more] = readRows(list, notes);
  for (const row of more) {
    const place = fieldOf(row, 'TENLINHVUC');
    note(notes, 'VALUE_LEFT_OUT', place.path, readText(place, notes) ?? '');
  }
  return readRequired(fieldOf(first ?? { value: null, path: `${list.path}[0]` }, 'TENLINHVUC'), notes);
}

const TIERS: Readonly<Record<string, AdministrativeTier>> = {
  bo: 'MINISTRY',
  'cap bo': 'MINISTRY',
  'trung uong': 'MINISTRY',
  'cap trung uong': 'MINISTRY',
  tinh: 'PROVINCE',
  'cap tinh': 'PROVINCE',
  xa: 'COMMUNE',
  'cap xa': 'COMMUNE',
  khac: 'OTHER',
  'co quan khac': 'OTHER',
};

const ENDED_TIERS: ReadonlySet<string> = new Set(['huyen', 'cap huyen']);

/** Levels that handle it. The district level ended on 1 July 2025 and is reported; so is a level nobody knows. */
export function readTiers(record: Place, notes: Notes): AdministrativeTier[] {
  const tiers = readRows(fieldOf(record, 'CAPTHUCHIEN'), notes).flatMap((row) => {
    const coded = fieldOf(row, 'CAPTHUCHIEN');
    const written = readText(coded, notes) ?? readText(fieldOf(row, 'TENCAP'), notes) ?? '';
    const key = toSearchText(written);
    const tier = TIERS[key];
    if (tier !== undefined) return tier;
    note(notes, ENDED_TIERS.has(key) ? 'LEVEL_ENDED' : 'LEVEL_UNKNOWN', coded.path, written);
    return [];
  });
  return [...new Set(tiers)];
}

/**
 * Names that a list gives. `Cán bộ, công chức, viên chức` comes as three rows, as somebody cut a list at its commas: no
 * name of a list begins with a small letter, so such a row belongs to the one before.
 */
export function readNames(
  rows: readonly Place[],
  field: string,
  notes: Notes,
): { name: string; row: Place }[] {
  const names: { name: string; row: Place }[] = [];
  for (const row of rows) {
    const place = fieldOf(row, field);
    const name = readText(place, notes);
    const last = names.at(-1);
    if (name === null) continue;
    if (last === undefined || !/^\p{Ll}/u.test(name)) names.push({ name, row });
    else {
      note(notes, 'NAME_REJOINED', place.path, name, `${last.name}, ${name}`);
      last.name = `${last.name}, ${name}`;
    }
  }
  return names;
}

export function readAudiences(record: Place, notes: Notes): string[] {
  const rows = readRows(fieldOf(record, 'DOITUONGTHUCHIEN'), notes);
  return [...new Set(readNames(rows, 'TENDOITUONG', notes).map(({ name }) => name))];
}

const KINDS: Readonly<Record<string, ProcedureKind>> = {
  'tthc duoc giao luat quy dinh chi tiet': 'DETAILED_BY_LAW',
  'tthc duoc luat giao quy dinh chi tiet': 'DETAILED_BY_LAW',
  'tthc khong duoc luat giao cho dia phuong quy dinh': 'NOT_DELEGATED_TO_LOCALITIES',
  'loai khac': 'OTHER',
  khac: 'OTHER',
};

export function readKind(record: Place, notes: Notes): ProcedureKind | null {
  const place = fieldOf(record, 'LOAITTHC');
  const written = readText(place, notes);
  if (written === null) return null;
  const kind = KINDS[toSearchText(written).replace(/^thu tuc hanh chinh/u, 'tthc')];
  if (kind === undefined) note(notes, 'PROCEDURE_KIND_UNKNOWN', place.path, written);
  return kind ?? null;
}

export function readSteps(record: Place, notes: Notes): StepsContent[] {
  return readRows(fieldOf(record, 'TRINHTUTHUCHIEN'), notes)
    .map((group) => ({
      condition: readText(fieldOf(group, 'TRUONGHOP'), notes),
      steps: readRows(fieldOf(group, 'TRINHTU'), notes)
        .map((step) => readLines(fieldOf(step, 'TENTRINHTU'), notes))
        .filter((step) => step !== null),
    }))
    .filter(({ condition, steps }) => condition !== null || steps.length > 0);
}

/** Labels of the page that ran into the last text of it: what follows the first of them is no requirement. */
const PAGE_LABELS = /(?:Không có thông tin)?\s*Từ khóa(?::|\s*Không có thông tin).*$/su;

/** What must be fulfilled; the words for "nothing" are no requirement. */
export function readRequirements(record: Place, notes: Notes): string | null {
  const place = fieldOf(record, 'YEUCAU');
  const text = readLines(place, notes);
  if (text === null) return null;
  const bare = text
    .replace(PAGE_LABELS, '')
    .replace(/^Không có thông tin$/u, '')
    .trim();
  if (bare !== text) note(notes, 'PAGE_LABEL_REMOVED', place.path, text, bare);
  return bare === '' || /^không(?: có| quy định)?[.;]*$/iu.test(bare) ? null : bare;
}

export function readKeywords(record: Place, notes: Notes): string[] {
  const words = (readText(fieldOf(record, 'TUKHOA'), notes) ?? '').split(/[,;]/u);
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

/** National codes that TTHCLIENQUAN or TTHCLIENTHONG names, as texts or as heads. */
export function readLinks(record: Place, field: string, notes: Notes): string[] {
  const list = fieldOf(record, field);
  const codes = listRows(list, notes).flatMap((row) => {
    const place = isFields(row.value) ? fieldOf(row, 'MATTHC') : row;
    const written = readText(place, notes);
    const code = normalizeProcedureCode(written ?? '');
    if (code === undefined && written !== null) note(notes, 'LINKED_CODE_MALFORMED', place.path, written);
    return code ?? [];
  });
  return [...new Set(codes)];
}

/** A list of texts may come as one text. */
function listRows(list: Place, notes: Notes): Place[] {
  if (typeof list.value !== 'string') return readRows(list, notes);
  const parts = list.value.split(/[,;\s]+/u).filter((part) => part !== '');
  return parts.map((value, index) => ({ value, path: `${list.path}[${index}]` }));
}
