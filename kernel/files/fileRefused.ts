/** Why the text of a file cannot be read at all, whatever it is a file of. */
export const FILE_REFUSALS = {
  FILE_CUT_OFF: 'Tệp nén bị cắt giữa chừng (the packed file ends too early)',
  NOT_UTF8:
    'Tệp không ở bảng mã UTF-8; hãy xuất lại bằng UTF-8, hệ thống không đoán chữ (not UTF-8: export it again, nothing is guessed)',
} as const;

export type FileRefusal = keyof typeof FILE_REFUSALS;

/** A file that is handed in and is no text. Nothing of it is taken in. */
export class FileRefused extends Error {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(`${refusal}: ${FILE_REFUSALS[refusal]}`);
    this.name = 'FileRefused';
    this.refusal = refusal;
  }
}
