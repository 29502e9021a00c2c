import type { SubgraphName } from '../../schema/files.ts';

export type UnreadyCode = 'DATABASE_TOO_OLD' | 'DATABASE_NOT_PROVISIONED' | 'DATABASE_RIGHTS_MISSING';

const MEANINGS: Record<UnreadyCode, string> = {
  DATABASE_TOO_OLD: 'máy chủ PostgreSQL quá cũ (the PostgreSQL server is too old)',
  DATABASE_NOT_PROVISIONED:
    'cơ sở dữ liệu chưa được chuẩn bị; hãy chạy npm run provision (the database is not provisioned: run npm run provision)',
  DATABASE_RIGHTS_MISSING:
    'không đủ quyền để chuẩn bị cơ sở dữ liệu (rights are missing to provision the database)',
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
