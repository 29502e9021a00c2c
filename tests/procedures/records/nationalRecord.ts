import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import type { Finding } from '../../../subgraphs/procedures/records/rules/findings.ts';
import {
  type NationalLists,
  spellingKey,
} from '../../../subgraphs/procedures/records/rules/nationalLists.ts';
import {
  type ReadRecord,
  readNationalRecord,
} from '../../../subgraphs/procedures/records/rules/readNationalRecord.ts';

export const lists: NationalLists = {
  agencies: new Map(
    [
      ['bo-cong-an', 'G01'],
      ['bo-tu-phap', 'G15'],
      ['Bộ Tư pháp', 'G15'],
    ].map(([spelling = '', code = '']) => [spellingKey(spelling), code]),
  ),
  resultTypes: new Set(['KQ.G15.000031', 'KQ.G01.000140', '000.00.00.G11-KQ1711']),
};

/** The smallest record that goes in. */
export const smallest = {
  MATTHC: '1.001193',
  TENTTHC: 'Thủ tục đăng ký khai sinh',
  QUYETDINH: '163/QĐ-BTP',
  COQUANCONGBO: 'bo-tu-phap',
  LINHVUCTHUCHIEN: [{ TENLINHVUC: 'Hộ tịch' }],
};

export const read = (changes: Record<string, unknown> = {}): ReadRecord =>
  readNationalRecord({ ...smallest, ...changes }, lists);

/** The content of a record that must go in. */
export function contentOf(changes: Record<string, unknown> = {}): ProcedureContent {
  const { content, refusals } = read(changes);
  if (content === null) throw new Error(JSON.stringify(refusals));
  return content;
}

/** `KIND field`, of everything that is not a mere spelling of the smallest record. */
export const findingsOf = ({ repairs, refusals }: ReadRecord): string[] =>
  [...repairs, ...refusals]
    .filter(({ kind, field }) => !(kind === 'CODE_SPELLING_NORMALISED' && field === 'COQUANCONGBO'))
    .map(toLine);

const toLine = ({ kind, field }: Finding): string => (field === '' ? kind : `${kind} ${field}`);

/** A record with one row of one way of submitting. */
export const withRow = (row: Record<string, unknown>, channel = '1') => ({
  CACHTHUCTHUCHIEN: [{ KENH: channel, THOIGIAN: [row] }],
});

/** A record with papers under one heading. */
export const withPapers = (papers: Record<string, unknown>[], heading: string | null = null) => ({
  THANHPHANHOSO: [{ TRUONGHOP: heading, GIAYTO: papers }],
});
