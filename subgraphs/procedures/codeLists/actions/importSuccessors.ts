import type { Database } from '../../../../kernel/database.ts';
import { lockList } from '../database/importLists.ts';
import {
  insertAgencySuccessors,
  insertUnitSuccessors,
  readAgencySuccession,
  readUnitSuccession,
} from '../database/successions.ts';
import { judgeSuccessors } from '../rules/lists/judgeSuccessors.ts';
import type { JudgedEntry } from '../rules/lists/listFindings.ts';

/** A file of what became what, and who says so. */
export interface SuccessorOrder {
  of: 'UNITS' | 'AGENCIES';
  text: string;
  source: string;
}

/**
 * Takes in which units of the 34 provinces those of the 63 became, or which agencies took over from those that ended.
 *
 * @throws ListRefused when the file as a whole cannot be this list
 */
export function importSuccessors(
  database: Database,
  { of, text, source }: SuccessorOrder,
): Promise<JudgedEntry[]> {
  const isUnits = of === 'UNITS';
  return database.jobTransaction(async (tx) => {
    await lockList(tx, isUnits ? 'UNITS_63' : 'AGENCY');
    const known = await (isUnits ? readUnitSuccession(tx) : readAgencySuccession(tx));
    const { lines, added } = judgeSuccessors(text, known);
    await (isUnits ? insertUnitSuccessors : insertAgencySuccessors)(tx, added, source);
    return lines;
  });
}
