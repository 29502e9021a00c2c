import { normalizeAgencyCode } from '../../../../kernel/domain/scalars.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { foldCode, foldLetters } from '../../../../kernel/domain/text/fold.ts';

/** The code lists that records speak of; units have a list for each vintage and are never compared across the two. */
export const codeLists = [
  'FIELD',
  'AGENCY',
  'RESULT_TYPE',
  'DOCUMENT_TYPE',
  'APPLICANT_KIND',
  'UNITS_34',
  'UNITS_63',
  'MATTER',
] as const;
export type CodeList = (typeof codeLists)[number];

/** The lists whose entries sources spell in their own ways. */
export type SpelledList = Exclude<CodeList, 'UNITS_34' | 'UNITS_63' | 'MATTER'>;

/** An entry as a spelling is compared with it. */
export interface KnownEntry {
  code: string;
  name: string;
}

/** A spelling as it is kept: one clean line. Case stays: it is the source's. */
export const tidySpelling = cleanLine;

const folded = (text: string): string => foldLetters(text).toLowerCase();

/** What spellings mean that need nobody to decide: each code and each name, whatever the case, the spaces and the keyboard. */
export type ExactIndex = ReadonlyMap<string, string | null>;

/** A name that two entries have means neither of them: it waits for an official. */
export function indexExactly(entries: readonly KnownEntry[]): ExactIndex {
  const index = new Map<string, string | null>();
  for (const { code, name } of entries) {
    const known = index.get(folded(name));
    index.set(folded(name), known === undefined || known === code ? code : null);
  }
  // A code is nobody else's name.
  for (const { code } of entries) index.set(folded(code), code);
  return index;
}

/**
 * The code that a spelling means beyond doubt: the code itself, in the old order of an agency's too, or the very name.
 * Undefined for everything else: nothing that only looks alike is ever mapped in silence (CAT-10).
 */
export function findExactly(index: ExactIndex, spelling: string): string | undefined {
  const turned = normalizeAgencyCode(foldCode(spelling).toUpperCase());
  return (
    (turned === undefined ? undefined : index.get(folded(turned))) ?? index.get(folded(spelling)) ?? undefined
  );
}

const RESULT_TYPE_CODE = /^KQ\.([A-Z]\d{2})\.\d{6}$/;
/** A root of an agency anywhere in a malformed code, such as `000.00.00.G04-KQ0051`. */
const ROOT = /(?:^|[.-])([GH]\d{2})(?=[.-]|$)/;

/** Whether a code of a result type has the prescribed shape `KQ.Xnn.nnnnnn`. */
export const isWellFormedResultType = (code: string): boolean => RESULT_TYPE_CODE.test(code);

/** The root of the agency that a code of a result type names; null where it names none. */
export const issuerOfResultType = (code: string): string | null =>
  RESULT_TYPE_CODE.exec(code)?.[1] ?? ROOT.exec(code)?.[1] ?? null;
