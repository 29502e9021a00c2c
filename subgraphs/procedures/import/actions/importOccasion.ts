import type { Database } from '../../../../kernel/database.ts';
import type { Followed } from '../../versions/actions/recordVersion.ts';
import type { ReportLine } from '../rules/findings.ts';

/** With what an import works. */
export interface ImportOccasion extends Followed {
  database: Database;
  now: Date;
  /** Writes lines into the report at a place, in the stead of whatever stands behind it, and answers how long it is then. */
  report(at: number, lines: readonly ReportLine[]): Promise<number>;
  /** Nothing is written but the report: what the run has met so far, the hash by code. Absent where it is in earnest. */
  rehearsal?: Map<string, string>;
}
