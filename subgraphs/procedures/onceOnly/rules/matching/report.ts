import type { IssuedByState } from './mentions.ts';
import type { NamedResultType } from './names.ts';

/** A component and where it stands. */
export interface ComponentText {
  name: string;
  heading: string | null;
  procedureName: string;
  field: string;
  /** Codes of what the procedure itself results in: "giấy phép đã cấp" is one of them. */
  results: readonly string[];
}

/** Why a result type is suggested, or what did not count. `text` is Vietnamese, for the official who decides. */
export interface Reason {
  kind:
    | 'WORDS'
    | 'SYNONYM'
    | 'HINT'
    | 'ABBREVIATION'
    | 'CONTEXT'
    | 'OWN_RESULT'
    | 'WITHOUT_DIACRITICS'
    | 'IGNORED';
  text: string;
}

export interface Suggestion {
  type: NamedResultType;
  /** From 0 to 1; 1 means the same words. */
  score: number;
  reasons: Reason[];
}

export interface MatchReport {
  issued: IssuedByState;
  /** Best first; equal scores by code. */
  suggestions: Suggestion[];
}
