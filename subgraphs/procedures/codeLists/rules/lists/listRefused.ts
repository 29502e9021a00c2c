import { FILE_REFUSALS } from '../../../../../kernel/files/fileRefused.ts';
import type { JudgedEntry } from './listFindings.ts';

/** Why a whole file of a list is not taken in. Nothing is changed by it then. */
const REFUSALS = {
  FILE_EMPTY: 'Tệp không có mục nào (the file holds no entry)',
  FILE_NOT_JSON: 'Tệp không phải JSON hợp lệ hoặc bị cắt giữa chừng (no valid JSON, or cut off)',
  NOT_UTF8: FILE_REFUSALS.NOT_UTF8,
  HEADER_UNKNOWN:
    'Không thấy cột mã và tên của danh mục (no column for code and name; fields are parted by commas)',
  LIST_WRONG: 'Tệp là của danh mục khác (the file is of another list)',
  ENTRIES_REFUSED:
    'Danh mục đầy đủ có dòng không nhận được nên không mục nào bị kết thúc (a whole list with rows that cannot be taken in ends nothing)',
  NOTICE_REFUSED: 'Thông báo lịch nghỉ không nhận được (a notice of holidays cannot be taken in)',
  LAST_ROW_UNENDED:
    'Dòng cuối mới hoặc đã đổi mà không có dấu xuống dòng: tệp có thể bị cắt (the last row is new or changed and has no line end: the file may be cut off)',
  ENDS_UNCONFIRMED:
    'Tệp sẽ kết thúc quá nhiều mục; hãy xác nhận bằng --ends SỐ (it would end too many entries: confirm with --ends NUMBER)',
  ENDS_DIFFER:
    'Số mục sẽ kết thúc khác với số đã xác nhận (it would end another number of entries than confirmed)',
} as const;

export type ListRefusal = keyof typeof REFUSALS;

/** A file that is not taken in as a whole; `lines` says which of its rows are to blame, where rows are. */
export class ListRefused extends Error {
  readonly refusal: ListRefusal;
  readonly lines: readonly JudgedEntry[];

  constructor(
    refusal: ListRefusal,
    { detail, lines = [] }: { detail?: string; lines?: readonly JudgedEntry[] } = {},
  ) {
    super(`${refusal}: ${REFUSALS[refusal]}${detail === undefined ? '' : `: ${detail}`}`);
    this.name = 'ListRefused';
    this.refusal = refusal;
    this.lines = lines;
  }
}
