import type {
  ComponentContent,
  MappingContent,
  ProcedureContent,
} from '../../../../kernel/domain/content.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { toKeptKey } from '../../records/rules/searchText.ts';
import { cleanText } from './matching/clean.ts';
import type { IssuedByState } from './matching/mentions.ts';
import type { NameIndex } from './matching/names.ts';
import type { Reason } from './matching/report.ts';
import { suggestResultTypes } from './matching/suggest.ts';

/** A suggestion as it is kept for the work list: by code, since names may change. */
export interface StoredSuggestion {
  resultType: string;
  score: number;
  reasons: Reason[];
}

/** What the matcher reads in one component of one version. */
export interface ComponentReading {
  caseCode: string;
  component: string;
  kind: ComponentContent['kind'];
  ownMappings: MappingContent[];
  paper: string;
  /** Equal for papers that are called the same but for copies, certification, case and punctuation. */
  paperKey: string;
  issued: IssuedByState;
  suggestions: StoredSuggestion[];
  bestScore: number | null;
}

/** Raise it when the matcher reads differently: then every version is read again. */
export const MATCHER_VERSION = 1;

const PAPER_MAX = 160;

/** Reads every component of a version. A form and a note are no papers, whatever words they use. */
export function readComponents(content: ProcedureContent, index: NameIndex): ComponentReading[] {
  return content.cases.flatMap((one) =>
    one.components.map((component) => readComponent(content, one.code, component, index)),
  );
}

function readComponent(
  content: ProcedureContent,
  caseCode: string,
  component: ComponentContent,
  index: NameIndex,
): ComponentReading {
  const { code, name, kind, heading, mappings } = component;
  const isPaper = kind === 'SUBMIT' || kind === 'PRESENT';
  const report = isPaper
    ? suggestResultTypes(
        { name, heading, procedureName: content.name, field: content.field, results: content.results },
        index,
      )
    : { issued: 'NO' as const, suggestions: [] };
  const paper = namePaper(name);
  return {
    caseCode,
    component: code,
    kind,
    ownMappings: mappings,
    paper,
    paperKey: toKeptKey(paper),
    issued: report.issued,
    suggestions: report.suggestions.map(({ type, score, reasons }) => ({
      resultType: type.code,
      score,
      reasons,
    })),
    bestScore: report.suggestions[0]?.score ?? null,
  };
}

/** The paper's name without copies and marks, its first letter large, at most one line long. */
export function namePaper(name: string): string {
  const text = cleanText(name).text.replace(/[\s;.,:]+$/u, '') || cleanLine(name);
  const short = text.length <= PAPER_MAX ? text : `${text.slice(0, PAPER_MAX - 1).replace(/\s\S*$/u, '')}…`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
