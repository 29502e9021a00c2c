/** The labelled components and what is counted on them. */
import { readFileSync } from 'node:fs';
import type { IssuedByState } from '../../../subgraphs/procedures/onceOnly/rules/matching/mentions.ts';
import {
  buildNameIndex,
  type NamedResultType,
  type NameIndex,
} from '../../../subgraphs/procedures/onceOnly/rules/matching/names.ts';
import type { MatchReport } from '../../../subgraphs/procedures/onceOnly/rules/matching/report.ts';
import {
  HIGH_CONFIDENCE,
  suggestResultTypes,
} from '../../../subgraphs/procedures/onceOnly/rules/matching/suggest.ts';

/** One component, labelled by reading it. Titles are cut at 220 characters; the label is of what is left. */
export interface Label {
  /** STRATIFIED: drawn from all components by publisher. WORDING: drawn from those that speak of a certificate or the like. */
  draw: 'STRATIFIED' | 'WORDING';
  part: 'DEVELOPMENT' | 'HELD_OUT';
  procedure: string;
  position: number;
  procedureName: string;
  field: string;
  heading: string | null;
  title: string;
  procedureResults: string[];
  /** PARTLY: some of the papers named, or a wording that admits any proof. */
  issued: IssuedByState;
  /** Result types that can replace it; several may, none may be listed. */
  resultTypes: string[];
}

function readLines<T>(file: string): T[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

export const readLabels = (): Label[] => readLines<Label>('./labels.jsonl');

/** The list of result types as the country has it: code, name, issuer. */
export const readResultTypes = (): NamedResultType[] =>
  readLines<[string, string, string]>('./result-types.jsonl').map(([code, name, issuer]) => ({
    code,
    name,
    issuer,
  }));

export const readIndex = (): NameIndex => buildNameIndex(readResultTypes());

export const matchLabel = (label: Label, index: NameIndex): MatchReport =>
  suggestResultTypes(
    {
      name: label.title,
      heading: label.heading,
      procedureName: label.procedureName,
      field: label.field,
      results: label.procedureResults,
    },
    index,
  );

export interface Counted {
  components: number;
  issuedPrecision: number;
  issuedRecall: number;
  issuedExact: number;
  firstPrecision: number;
  firstThreeRecall: number;
  likelyPrecision: number;
}

/** Precision and recall of the matcher on some labels. */
export function countMatches(labels: readonly Label[], index: NameIndex): Counted {
  const matched = labels.map((label) => {
    const { issued, suggestions } = matchLabel(label, index);
    const fits = (at: number): boolean => label.resultTypes.includes(suggestions[at]?.type.code ?? '');
    return {
      saidIssued: issued !== 'NO',
      isIssued: label.issued !== 'NO',
      isExact: issued === label.issued,
      suggests: suggestions.length > 0,
      isLikely: (suggestions[0]?.score ?? 0) >= HIGH_CONFIDENCE,
      hasAnswer: label.resultTypes.length > 0,
      first: fits(0),
      firstThree: fits(0) || fits(1) || fits(2),
    };
  });
  type Row = (typeof matched)[number];
  const share = (of: (row: Row) => boolean, hits: (row: Row) => boolean): number => {
    const rows = matched.filter(of);
    return rows.filter(hits).length / rows.length;
  };
  return {
    components: labels.length,
    issuedPrecision: share(
      (row) => row.saidIssued,
      (row) => row.isIssued,
    ),
    issuedRecall: share(
      (row) => row.isIssued,
      (row) => row.saidIssued,
    ),
    issuedExact: share(
      () => true,
      (row) => row.isExact,
    ),
    firstPrecision: share(
      (row) => row.suggests,
      (row) => row.first,
    ),
    firstThreeRecall: share(
      (row) => row.hasAnswer,
      (row) => row.firstThree,
    ),
    likelyPrecision: share(
      (row) => row.isLikely,
      (row) => row.first,
    ),
  };
}
