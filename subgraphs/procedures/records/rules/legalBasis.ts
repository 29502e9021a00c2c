import { isPartialDate } from '../../../../kernel/domain/calendar.ts';
import type { LegalBasisContent } from '../../../../kernel/domain/content.ts';
import { type Notes, note } from './findings.ts';
import { type Evidence, readLegalNumber } from './legalNumber.ts';
import { type Cited, findUsual } from './legalRivals.ts';
import { fieldOf, type Place, readRows, readText } from './source.ts';

/**
 * Reads CANCUPHAPLY. The same document twice stands once.
 *
 * @param cited how often the other procedures of the field cite which number; undefined where nothing is known of them
 */
export function readLegalBasis(record: Place, cited: Cited | undefined, notes: Notes): LegalBasisContent[] {
  const known = new Set<string>();
  const { prose, listed } = gatherEvidence(record.value);
  return readRows(fieldOf(record, 'CANCUPHAPLY'), notes).flatMap((row) => {
    const place = fieldOf(row, 'SOVANBAN');
    const written = readText(place, notes);
    const name = readText(fieldOf(row, 'TENVANBAN'), notes);
    if (written === null && name === null) return [];
    const issuer = readText(fieldOf(row, 'COQUANBANHANH'), notes);
    const evidence = { issuer, prose, listed };
    const document: LegalBasisContent = {
      number: written === null ? (name ?? '') : judgeNumber(written, place.path, evidence, notes),
      name,
      ...readDates(row, notes),
      issuer,
      url: readUrl(fieldOf(row, 'DIACHITRUYCAP'), notes),
    };
    const usual = cited === undefined ? undefined : findUsual(document.number, cited);
    if (usual !== undefined) note(notes, 'NUMBER_UNUSUAL', place.path, document.number, usual);
    const key = JSON.stringify(document);
    const isNew = !known.has(key);
    if (!isNew) note(notes, 'DUPLICATE_REMOVED', row.path, document.number);
    known.add(key);
    return isNew ? document : [];
  });
}

/** The number as its symbol and the record prove it; one that nothing proves stands as written and is reported. */
function judgeNumber(written: string, path: string, evidence: Evidence, notes: Notes): string {
  const { number, state } = readLegalNumber(written, evidence);
  if (state === 'SEPARATED') note(notes, 'NUMBER_SEPARATED', path, written, number);
  if (state === 'COMPLETED') note(notes, 'NUMBER_COMPLETED', path, written, number);
  if (state === 'UNDECIDED') note(notes, 'NUMBER_MALFORMED', path, written);
  return number;
}

/** What a record says of its documents outside and inside their list; only read where a number asks for it. */
function gatherEvidence(record: unknown): Pick<Evidence, 'prose' | 'listed'> {
  let texts: { prose: string; listed: string[] } | undefined;
  const gather = () => {
    const all = listTexts(record, '');
    const isListed = ([field]: Text): boolean => field === 'SOVANBAN';
    texts ??= {
      prose: all
        .filter((text) => !isListed(text))
        .map(([, text]) => text)
        .join('\n'),
      listed: all.filter(isListed).map(([, text]) => text.trim()),
    };
    return texts;
  };
  return { prose: () => gather().prose, listed: () => gather().listed };
}

type Text = readonly [field: string, text: string];

/** Every text in a record with the name of its field. */
function listTexts(value: unknown, field: string): Text[] {
  if (typeof value === 'string') return [[field, value]];
  if (Array.isArray(value)) return value.flatMap((item) => listTexts(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => listTexts(item, name));
}

function readDates(row: Place, notes: Notes): Pick<LegalBasisContent, 'issuedOn' | 'effectiveFrom'> {
  const issuedOn = readDate(fieldOf(row, 'NGAYBANHANH'), notes);
  const effective = fieldOf(row, 'NGAYHIEULUC');
  const effectiveFrom = readDate(effective, notes);
  if (issuedOn !== null && effectiveFrom !== null && effectiveFrom < issuedOn) {
    note(notes, 'DATES_CONTRADICT', effective.path, `${issuedOn} > ${effectiveFrom}`);
  }
  return { issuedOn, effectiveFrom };
}

const DATES: readonly [RegExp, string][] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u, '$1-$2-$3'],
  [/^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/u, '$1-$2-$3'],
  [/^(\d{2})\/(\d{2})\/(\d{4})(?: .*)?$/u, '$3-$2-$1'],
  [/^(\d)\/(\d{1,2})\/(\d{4})$/u, '$3-$2-0$1'],
];

/** A day as the sources write it: yyyyMMddHHmmss, dd/MM/yyyy or yyyy-MM-dd. What is no day is left out and reported. */
function readDate(place: Place, notes: Notes): string | null {
  const written = readText(place, notes);
  if (written === null) return null;
  for (const [pattern, form] of DATES) {
    const day = written.replace(pattern, form).replace(/-(\d)-/u, '-0$1-');
    if (pattern.test(written) && isPartialDate(day)) return day;
  }
  note(notes, 'DATE_MALFORMED', place.path, written);
  return null;
}

/** Only what a browser may open: an address of another kind would act where it is shown. */
function readUrl(place: Place, notes: Notes): string | null {
  const written = readText(place, notes);
  if (written === null) return null;
  if (/^https?:\/\/[^\s<>"]+$/iu.test(written)) return written;
  note(notes, 'URL_MALFORMED', place.path, written);
  return null;
}
