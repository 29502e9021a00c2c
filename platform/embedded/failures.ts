/** Any trouble with the embedded database. The message is one readable line: print it, never the stack. */
export class EmbeddedPostgresFailure extends Error {
  override readonly name: string = 'EmbeddedPostgresFailure';
}

/** This machine cannot run the embedded binaries at all: the message says which setting to use instead. */
export class EmbeddedPostgresUnavailable extends EmbeddedPostgresFailure {
  override readonly name = 'EmbeddedPostgresUnavailable';

  constructor(reason: string, reasonInEnglish: string) {
    super(
      `Không chạy được PostgreSQL nhúng: ${reason}. Hãy đặt DATABASE_URL_<SUBGRAPH> trỏ tới máy chủ PostgreSQL có sẵn. ` +
        `(Embedded PostgreSQL is unavailable: ${reasonInEnglish}; set DATABASE_URL_<SUBGRAPH>.)`,
    );
  }
}

/** Another living process owns the data folder. */
export class EmbeddedPostgresInUse extends EmbeddedPostgresFailure {
  override readonly name = 'EmbeddedPostgresInUse';

  /** The process that has it. */
  readonly pid: number;

  constructor(dataDirectory: string, pid: number) {
    super(
      `Thư mục dữ liệu ${dataDirectory} đang được tiến trình ${pid} sử dụng: hãy dừng tiến trình đó (Ctrl-C) rồi chạy lại.`,
    );
    this.pid = pid;
  }
}

/** The code of a system error (`ENOENT`, `EACCES`, …), or undefined for any other failure. */
export function findErrorCode(failure: unknown): string | undefined {
  // Judged by shape: an error made in another realm (a test runner's sandbox) is no `instanceof Error`.
  return typeof failure === 'object' &&
    failure !== null &&
    'code' in failure &&
    typeof failure.code === 'string'
    ? failure.code
    : undefined;
}

/** Turns whatever went wrong on a data folder into a failure whose message a person can act on. */
export function describeFailure(failure: unknown, dataDirectory: string): EmbeddedPostgresFailure {
  if (failure instanceof EmbeddedPostgresFailure) return failure;
  const code = findErrorCode(failure);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new EmbeddedPostgresFailure(
      `Không đủ quyền trên dữ liệu ở ${dataDirectory}: có thể dữ liệu do người dùng khác (ví dụ root) tạo ra.`,
    );
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new EmbeddedPostgresFailure(`Hết chỗ trống trên đĩa khi ghi dữ liệu ở ${dataDirectory}.`);
  }
  return new EmbeddedPostgresFailure(`PostgreSQL nhúng gặp lỗi ở ${dataDirectory}: ${String(failure)}`);
}
