/** What of a report somebody has to look at: a line for each field of each record, with everything that is open there. */
import type { ReportLine } from './findings.ts';

export interface ToCheck {
  /** Code of the procedure; '' where its record has none that can be read. */
  code: string;
  /** Path in the record. */
  field: string;
  /** Kinds of the findings that leave something open there; UNPROVEN_KIND, _WHEN, _FEE and _TIME for what was read and nothing proves. */
  questions: string[];
  /** The words of the record. */
  text: string;
  /** What they were read as, where the reading is one of two or more; '' where the words stand as they are. */
  readAs: string;
}

/** Kinds of the report that are news of the catalogue, and nothing that the record leaves open. */
const NEWS: ReadonlySet<string> = new Set([
  ...['PUBLISHED_AGAIN', 'CORRECTED_THAT_DAY', 'CASES_KEPT', 'RESULT_TYPE_ADDED', 'RESULT_TYPE_ENDED'],
  'RESULT_TYPE_NAMED_OTHERWISE',
]);

/** In the order of the fields in the report; nothing of a record that does not go in, which its refusals tell. */
export function listToCheck({ code, outcome, findings, unproven = [] }: ReportLine): ToCheck[] {
  if (outcome === 'REFUSED') return [];
  const open = new Map<string, ToCheck>();
  const at = (field: string, text: string): ToCheck => {
    const known = open.get(field) ?? { code: code ?? '', field, questions: [], text, readAs: '' };
    open.set(field, known);
    return known;
  };
  for (const { kind, outcome: became, field, before = '', after = '' } of findings) {
    if (became !== 'KEPT' || NEWS.has(kind)) continue;
    // It names the row, whose name is what is looked at.
    const line = at(kind === 'PAPERS_IN_ONE_ROW' ? `${field}.TENGIAYTO` : field, before);
    if (!line.questions.includes(kind)) line.questions.push(kind);
    if (line.readAs === '') line.readAs = after;
  }
  const told = new Set<string>();
  for (const { field, questions, text, readAs } of unproven) {
    const line = at(field, text);
    line.questions.push(...questions.map((question) => `UNPROVEN_${question}`));
    // A description may leave open both a fee and a time, each in words of its own.
    line.text = withWords(line.text, text);
    line.readAs = told.has(field) ? `${line.readAs}; ${readAs}` : readAs;
    told.add(field);
  }
  return [...open.values()];
}

/** Words of a field, and more of its words where they are not among them. */
function withWords(known: string, more: string): string {
  if (known.includes(more)) return known;
  return more.includes(known) ? more : `${known} | ${more}`;
}

/** A cell of a table whose cells a tab parts. */
const toCell = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const TO_CHECK_HEAD = 'code\tfield\tquestions\ttext\treadAs';

export const toCheckLine = ({ code, field, questions, text, readAs }: ToCheck): string =>
  [code, field, questions.join(' '), text, readAs].map(toCell).join('\t');
