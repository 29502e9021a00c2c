/** Tells what of a list of papers was read without being proven, once for each row and heading. */
import type { ComponentContent } from '../../../../kernel/domain/content.ts';
import { type FindingKind, type Notes, quote } from './findings.ts';
import type { ReadHeading } from './headingSituations.ts';
import { isPlainHeading, listUnproven, type Question } from './plainRows.ts';

interface ReadRow {
  component: Pick<ComponentContent, 'name' | 'kind' | 'condition'>;
  path: string;
  /** The situation that the row itself names. */
  own: string | null;
}

/** What a finding of a row tells already. */
const TOLD: Readonly<Partial<Record<FindingKind, Question>>> = {
  PAPER_UNDECIDED: 'KIND',
  SITUATION_UNDECIDED: 'WHEN',
};

const READ_AS: Readonly<Record<ComponentContent['kind'], string>> = {
  FORM: 'biểu mẫu phải nộp',
  SUBMIT: 'giấy tờ phải nộp',
  PRESENT: 'giấy tờ phải xuất trình',
  NOTE: 'ghi chú, không phải giấy tờ',
};

/** Of a row that was read as several papers, all of them are told at once. */
export function noteUnprovenRows(rows: readonly ReadRow[], notes: Notes): void {
  for (const path of new Set(rows.map((row) => row.path))) {
    const field = `${path}.TENGIAYTO`;
    const told = notes.repairs.flatMap((finding) =>
      finding.field === field ? (TOLD[finding.kind] ?? []) : [],
    );
    const own = rows.filter((row) => row.path === path);
    const open = new Set(own.flatMap(({ component, own: said }) => listUnproven(component, said)));
    const questions = [...open].filter((question) => !told.includes(question)).sort();
    if (questions.length === 0) continue;
    const text = quote(own.map(({ component }) => component.name).join(' | '));
    notes.unproven.push({ field, questions, text, readAs: own.map(sayHowRead).join(' | ') });
  }
}

function sayHowRead({ component: { kind, condition } }: ReadRow): string {
  if (kind === 'NOTE') return READ_AS.NOTE;
  const when = condition !== null && 'text' in condition ? quote(condition.text) : 'mọi trường hợp';
  return `${READ_AS[kind]}; ${when}`;
}

/** A heading that is no plain one leaves open when the papers below it are asked for; one of remarks, whether they are papers. */
export function noteUnprovenHeading(
  field: string,
  heading: string | null,
  read: ReadHeading,
  notes: Notes,
): void {
  if (isPlainHeading(heading, read)) return;
  const readAs =
    read.use === 'NOTE'
      ? 'tiêu đề của các ghi chú'
      : read.situation === null
        ? 'tiêu đề, không nêu trường hợp nào'
        : quote(read.situation);
  notes.unproven.push({ field, questions: ['WHEN'], text: quote(heading ?? ''), readAs });
}
