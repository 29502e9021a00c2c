export type FindingKind =
  | 'PART_MISSING'
  | 'QUANTITY_MISSING'
  | 'PAPER_NOT_REVIEWED'
  | 'NOT_IN_DECISION'
  | 'NEW_BUT_PUBLISHED'
  | 'AMENDED_BUT_UNKNOWN'
  | 'REPEALED_BEFORE'
  | 'NAME_DIFFERS'
  | 'PAPER_MISSING'
  | 'PAPER_EXTRA'
  | 'PAPER_RENAMED'
  | 'FEE_MISSING'
  | 'FEE_EXTRA'
  | 'FEE_DIFFERS'
  | 'TIME_LIMIT_DIFFERS'
  | 'PROCEDURE_NOT_ENTERED';

/** One thing found, before it has a key. */
export interface Observation {
  kind: FindingKind;
  /** The part of the record, or the name or code of the paper, fee or procedure. */
  subject: string;
  decided: string | null;
  entered: string | null;
}
