import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { isBlank } from '../../../../kernel/domain/text/clean.ts';
import {
  type ExactIndex,
  findExactly,
  issuerOfResultType,
  type SpelledList,
  tidySpelling,
} from '../../codeLists/rules/spelling.ts';
import type { NationalLists } from '../../records/rules/nationalLists.ts';
import type { NamedResult } from '../../records/rules/results.ts';
import { type ImportFinding, makeImportFinding } from './findings.ts';

/** The code lists as one import sees them, with what the spellings of its source mean. */
export interface ImportLists {
  national: NationalLists;
  /** Codes of the agencies on the list: any other publisher is a spelling that waits to be mapped. */
  agencies: ReadonlySet<string>;
  /** Name by code. */
  fields: ReadonlyMap<string, string>;
  /** Name by code, of those that have ended too. */
  resultTypes: ReadonlyMap<string, string>;
  exact: Record<'FIELD' | 'APPLICANT_KIND', ExactIndex>;
  mapped: Record<'FIELD' | 'APPLICANT_KIND', ReadonlyMap<string, string>>;
}

/** How a record spells an entry, and what that means; null: nobody knows yet. */
export interface SpellingUse {
  list: SpelledList;
  spelling: string;
  code: string | null;
}

export interface NewResultType {
  code: string;
  name: string;
  issuer: string | null;
}

export interface Conformed {
  content: ProcedureContent;
  findings: ImportFinding[];
  spellings: SpellingUse[];
  /** Result types that the record names and the list does not have. */
  resultTypes: NewResultType[];
}

/**
 * A record in the words of our code lists. What a spelling means is looked up and never guessed: an unknown one stays as it
 * is written and is told (CAT-10).
 *
 * @param raw the record itself, for the words that its content has no place for
 * @param named the result types that it names
 */
export function conformRecord(
  raw: unknown,
  content: ProcedureContent,
  named: readonly NamedResult[],
  lists: ImportLists,
): Conformed {
  const field = conformField(content, lists);
  const publisher = conformPublisher(raw, content, lists);
  const results = listResultTypes(content, named, lists);
  const audiences = content.audiences.map((spelling) => findUse('APPLICANT_KIND', spelling, lists));
  return {
    content: field.name === content.field ? content : { ...content, field: field.name },
    findings: [...field.findings, ...results.findings],
    spellings: [field.use, publisher, ...audiences],
    resultTypes: results.added,
  };
}

function findUse(list: 'FIELD' | 'APPLICANT_KIND', text: string, lists: ImportLists): SpellingUse {
  const spelling = tidySpelling(text);
  return {
    list,
    spelling,
    code: lists.mapped[list].get(spelling) ?? findExactly(lists.exact[list], spelling) ?? null,
  };
}

function conformField(
  { field }: ProcedureContent,
  lists: ImportLists,
): { name: string; use: SpellingUse; findings: ImportFinding[] } {
  const use = findUse('FIELD', field, lists);
  const path = 'LINHVUCTHUCHIEN[0].TENLINHVUC';
  const name = use.code === null ? undefined : lists.fields.get(use.code);
  if (name === undefined) {
    return { name: field, use, findings: [makeImportFinding('SPELLING_UNMAPPED', path, { before: field })] };
  }
  const findings =
    name === field ? [] : [makeImportFinding('SPELLING_MAPPED', path, { before: field, after: name })];
  return { name, use, findings };
}

/** The reading has looked the publisher up already; where it found none the spelling itself stands for it. */
function conformPublisher(raw: unknown, { publisher }: ProcedureContent, lists: ImportLists): SpellingUse {
  const written = textOf(raw, 'COQUANCONGBO') ?? textOf(raw, 'MACOQUANCONGBO') ?? publisher;
  const code = lists.agencies.has(publisher) ? publisher : null;
  return { list: 'AGENCY', spelling: tidySpelling(written), code };
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function textOf(raw: unknown, field: string): string | undefined {
  const value = isFields(raw) ? raw[field] : undefined;
  return typeof value === 'string' && !isBlank(value) ? value : undefined;
}

/** A version may only name result types that somebody can look up: those that the list lacks come with the record. */
function listResultTypes(
  content: ProcedureContent,
  namedResults: readonly NamedResult[],
  lists: ImportLists,
): { added: NewResultType[]; findings: ImportFinding[] } {
  const named = new Map(namedResults.map(({ code, name }) => [code, name]));
  const used = new Set([
    ...content.results,
    ...content.cases.flatMap(({ components }) =>
      components.flatMap(({ mappings }) => mappings.map(({ resultType }) => resultType)),
    ),
  ]);
  const added: NewResultType[] = [];
  const findings: ImportFinding[] = [];
  for (const code of used) {
    const name = named.get(code) ?? null;
    const known = lists.resultTypes.get(code);
    if (known === undefined) {
      added.push({ code, name: name ?? code, issuer: issuerOfResultType(code) });
      findings.push(makeImportFinding('RESULT_TYPE_ADDED', RESULTS, { after: code }));
    } else if (!lists.national.resultTypes.has(code)) {
      findings.push(makeImportFinding('RESULT_TYPE_ENDED', RESULTS, { before: code }));
    } else if (name !== null && tidySpelling(name) !== tidySpelling(known)) {
      const quoted = { before: name.slice(0, 200), after: known };
      findings.push(makeImportFinding('RESULT_TYPE_NAMED_OTHERWISE', RESULTS, quoted));
    }
  }
  return { added, findings };
}

const RESULTS = 'KETQUATHUCHIEN';
