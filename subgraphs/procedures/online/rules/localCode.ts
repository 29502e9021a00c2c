/** Codes that a locality made for itself (mã địa phương). Only a table that officials have confirmed turns one into a national code (CAT-10). */

import { normalizeLocalCode, normalizeProcedureCode, rootOf } from '../../../../kernel/domain/scalars.ts';
import { isBlank } from '../../../../kernel/domain/text/clean.ts';
import { readTyped, tellFault } from '../../../../kernel/domain/text/typed.ts';

/** What is typed where a name is asked for, before it is cut: names of procedures are long. */
export const LOCAL_NAME_LENGTH_MAX = 500;

/** The national code that a local one is only a suffixed form of (`1.003560.000.00.00.H56`); undefined for any other. */
export const nationalPartOf = (localCode: string): string | undefined => normalizeProcedureCode(localCode);

export interface EnteredMapping {
  agency: string;
  localCode: string;
  /** What the locality calls it; null: nobody says. */
  localName: string | null;
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
export function judgeMapping(entered: EnteredMapping, facts: MappingFacts) {
  const { agency, localCode, procedure } = entered;
  const code = normalizeLocalCode(localCode);
  if (agency !== rootOf(agency))
    return refuse('Mã địa phương thuộc về tỉnh, thành phố; hãy dùng mã cơ quan cấp tỉnh.');
  if (code === undefined)
    return refuse(
      'Mã địa phương chỉ gồm chữ, số và các dấu . _ / -, không có khoảng trắng và không quá 80 ký tự.',
    );
  if (nationalPartOf(code) !== undefined)
    return refuse('Mã này đã chứa mã quốc gia và được hiểu trực tiếp; không cần ánh xạ.');
  const fault = findTextFault(entered);
  if (fault !== undefined) return refuse(fault);
  if (procedure !== null && !facts.procedureInForce)
    return refuse('Không có thủ tục hành chính nào còn hiệu lực với mã quốc gia này.');
  if (facts.current?.procedureCode === procedure && procedure !== null)
    return refuse('Mã địa phương này đã được ánh xạ đúng như vậy.');
  return { __typename: 'MappingAccepted' as const, localCode: code };
}

/** What is wrong with the texts of a mapping, for whoever typed them. */
function findTextFault({ basis, localName }: EnteredMapping): string | undefined {
  const { fault } = readTyped(basis);
  if (fault !== undefined) return tellFault(fault, 'căn cứ của việc ánh xạ');
  if (isBlank(localName)) return undefined;
  const named = readTyped(localName ?? '', LOCAL_NAME_LENGTH_MAX);
  return named.fault && tellFault(named.fault, 'tên thủ tục tại địa phương', LOCAL_NAME_LENGTH_MAX);
}

const refuse = (message: string) => ({ __typename: 'LocalCodeNotAccepted' as const, message });
