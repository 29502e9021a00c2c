import type { SubgraphName } from '../../schema/files.ts';

export type UnreadyCode =
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_NOT_PROVISIONED'
  | 'DATABASE_RIGHTS_MISSING'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_OF_SANDBOX'
  | 'DATABASE_OF_PRODUCTION';

const MEANINGS: Record<UnreadyCode, string> = {
  DATABASE_TOO_OLD: 'máy chủ PostgreSQL quá cũ (the PostgreSQL server is too old)',
  DATABASE_NOT_PROVISIONED:
    'cơ sở dữ liệu chưa được chuẩn bị; hãy chạy npm run provision (the database is not provisioned: run npm run provision)',
  DATABASE_RIGHTS_MISSING:
    'không đủ quyền để chuẩn bị cơ sở dữ liệu (rights are missing to provision the database)',
  DATABASE_UNREACHABLE: 'máy chủ PostgreSQL không cho kết nối (the PostgreSQL server gives no connection)',
  DATABASE_OF_SANDBOX:
    'hộp cát đã ghi người hư cấu vào cơ sở dữ liệu này, bản chính thức không phục vụ nó (a sandbox has written invented people into this database: production does not serve it)',
  DATABASE_OF_PRODUCTION:
    'bản chính thức đã dùng cơ sở dữ liệu này, hộp cát không ghi vào nó (production has used this database: the sandbox writes nothing into it)',
};

/** A register's database cannot be served as it is. The message names everything that is missing, and no secret. */
export class DatabaseUnready extends Error {
  readonly code: UnreadyCode;
  readonly problems: readonly string[];

  constructor(code: UnreadyCode, register: SubgraphName, problems: readonly string[]) {
    super(
      `${code}: ${register}: ${MEANINGS[code]}\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.name = 'DatabaseUnready';
    this.code = code;
    this.problems = problems;
  }
}

/** The same of several registers, each with all that it lacks. */
export class DatabasesUnready extends Error {
  readonly failures: readonly DatabaseUnready[];

  constructor(failures: readonly DatabaseUnready[]) {
    super(failures.map(({ message }) => message).join('\n'));
    this.name = 'DatabasesUnready';
    this.failures = failures;
  }
}
