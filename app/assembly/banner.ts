import { personas } from '../../nation/personas.ts';
import type { PersonaRole } from '../../nation/types.ts';

/** What a start prints for the person at the terminal. */
export interface Started {
  profile: 'sandbox' | 'production';
  origin: string;
  adminOrigin?: string | undefined;
  /** Where payments go in the sandbox. */
  platformUrl?: string | undefined;
  /** Where the embedded data lies; undefined: given servers. */
  dataDirectory?: string | undefined;
  /** File that the log goes to; undefined: standard output. */
  logFile?: string | undefined;
  /** Whether people to sign in as and something to try are to be shown. */
  welcome?: boolean;
  /** Whether the sandbox's page has been built. */
  hasPage: boolean;
}

const ROLES: Partial<Record<PersonaRole, string>> = {
  CITIZEN: 'công dân',
  OFFICER: 'cán bộ một cửa',
  GOVERNMENT_OFFICE: 'Văn phòng Chính phủ',
};

const STOP = '  Dừng (stop): Ctrl-C';
const row = (label: string, value: string): string => `  ${label.padEnd(19)} ${value}`;

/** The words at the end of a start. Production has no sandbox and no personas, so it names none. */
export function describeStart(started: Started): string {
  const { profile, origin, adminOrigin, platformUrl, dataDirectory, logFile } = started;
  const inSandbox = profile === 'sandbox';
  const page = started.hasPage
    ? `${origin}/sandbox/`
    : 'chưa được dựng (the page is not built: npm ci, then npm run build:sandbox)';
  const rows = [
    ...(inSandbox ? [row('Hộp cát (sandbox)', page)] : []),
    row('GraphQL', `${origin}/graphql`),
    ...(inSandbox && platformUrl !== undefined ? [row('Thanh toán (pay)', platformUrl)] : []),
    ...(started.welcome === true ? [row('Dữ liệu (data)', dataDirectory ?? 'given servers')] : []),
    ...(adminOrigin === undefined ? [] : [row('Vận hành (admin)', `${adminOrigin}/metrics`)]),
    ...(started.welcome === true ? [row('Nhật ký (log)', logFile ?? 'stdout')] : []),
  ].join('\n');
  return `\n${rows}\n${inSandbox && started.welcome === true ? welcome(origin) : STOP}`;
}

function welcome(origin: string): string {
  const people = personas
    .filter((persona) => persona.featured)
    .map(
      ({ key, name, role, story }) =>
        `    ${key.padEnd(8)} ${name.padEnd(17)} ${ROLES[role] ?? ''} (${story})`,
    );
  return `
  Đăng nhập thử (sign in as):
${people.join('\n')}

  Thử ngay (try):
    curl -s ${origin}/graphql -H 'content-type: application/json' \\
      -d '{"query":"{ procedure(code: \\"1.004222\\") { name channels { channel fees { amount } } } }"}'

${STOP}    Làm lại từ đầu (start over): npm run reset`;
}

/** The warning that every listening part prints at start. */
export const publicSandboxWarning = (host: string): string =>
  [
    '',
    '  !!! HỘP CÁT MỞ RA NGOÀI (a sandbox that others reach) !!!',
    `  !!! ${host}: ai cũng đăng nhập được làm bất kỳ ai, mọi khóa đều đã công bố.`,
    '  !!! Anybody may sign in as anybody, and every key is published. Never with real people.',
    '',
  ].join('\n');
