import { toSearchText } from './searchText.ts';

/** What reading a record looks up. Plain values: whoever keeps the lists gives them. */
export interface NationalLists {
  /** Spelling of an agency, as `spellingKey` makes it → its electronic code, root first. */
  agencies: ReadonlyMap<string, string>;
  /**
   * Spelling of an agency that has ended, or a name that one no longer has → its code. A record of today that names it means it
   * still, and is told so. Absent: none is known.
   */
  endedAgencies?: ReadonlyMap<string, string>;
  /** Codes of the result types in the list. */
  resultTypes: ReadonlySet<string>;
  /** Field → number of a legal document → how many procedures of the field in the catalogue cite it. Absent: none is known. */
  cited?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** One key for `bo-cong-an`, `Bộ Công an` and `BỘ CÔNG AN`. */
export const spellingKey = (spelling: string): string => toSearchText(spelling);
