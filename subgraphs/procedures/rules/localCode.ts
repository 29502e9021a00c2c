/** Codes that a locality made for itself (mã địa phương). Only a table that officials have confirmed turns one into a national code (CAT-10). */

import { normalizeLocalCode, normalizeProcedureCode } from '../../../schema/scalars.ts';
import { isBlank } from '../../../schema/text/clean.ts';

/** What is typed where a name is asked for, before it is cut: names of procedures are long. */
export const LOCAL_NAME_LENGTH_MAX = 500;

/** Localities number for themselves, not their communes: the code belongs to the root of the agency. */
export const rootOf = (agency: string): string => agency.split('.')[0] ?? agency;

/** The national code that a local one is only a suffixed form of (`1.003560.000.00.00.H56`); undefined for any other. */
export const nationalPartOf = (localCode: string): string | undefined => normalizeProcedureCode(localCode);

export interface EnteredMapping {
  agency: string;
  localCode: string;
  /** Null: what was mapped is mapped no more. */
  procedure: string | null;
  basis: string;
}

export interface MappingFacts {
  /** Whether the catalogue has the procedure in force today. */
  procedureInForce: boolean;
  current: { procedureCode: string | null } | undefined;
}

/** Whether officials may map a local code so. How alike two names are plays no part in it. */
export function judgeMapping({ agency, localCode, procedure, basis }: EnteredMapping, facts: MappingFacts) {
  const code = normalizeLocalCode(localCode);
  if (agency !== rootOf(agency))
    return refuse('Mã địa phương thuộc về tỉnh, thành phố; hãy dùng mã cơ quan cấp tỉnh.');
  if (code === undefined)
    return refuse(
      'Mã địa phương chỉ gồm chữ, số và các dấu . _ / -, không có khoảng trắng và không quá 80 ký tự.',
    );
  if (nationalPartOf(code) !== undefined)
    return refuse('Mã này đã chứa mã quốc gia và được hiểu trực tiếp; không cần ánh xạ.');
  if (isBlank(basis)) return refuse('Hãy nêu căn cứ của việc ánh xạ.');
  if (procedure !== null && !facts.procedureInForce)
    return refuse('Không có thủ tục hành chính nào còn hiệu lực với mã quốc gia này.');
  if (facts.current?.procedureCode === procedure && procedure !== null)
    return refuse('Mã địa phương này đã được ánh xạ đúng như vậy.');
  return { __typename: 'MappingAccepted' as const, localCode: code };
}

const refuse = (message: string) => ({ __typename: 'LocalCodeNotAccepted' as const, message });
