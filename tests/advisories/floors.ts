/**
 * The least version of each package that has had an advisory which touches us, with the advisory. Where no registry that
 * serves advisories can be asked, this table is the audit: whoever learns of a new one adds a line.
 */
export interface Floor {
  package: string;
  /** The first version without the fault in the line that we use; null where no version may be in the tree. */
  atLeast: string | null;
  advisories: string;
  what: string;
}

export const floors: readonly Floor[] = [
  {
    package: '@apollo/gateway',
    atLeast: '2.14.4',
    advisories: 'CVE-2024-43414, CVE-2025-32030, CVE-2025-32031, CVE-2026-32621',
    what: 'endless planning of shared fields and nested fragments; prototype pollution',
  },
  {
    package: '@apollo/query-planner',
    atLeast: '2.14.4',
    advisories: 'CVE-2024-43414, CVE-2025-32031, CVE-2026-32621',
    what: 'endless planning; prototype pollution by aliases and variable names',
  },
  {
    package: '@apollo/federation-internals',
    atLeast: '2.14.4',
    advisories: 'CVE-2026-32621',
    what: 'prototype pollution',
  },
  {
    package: '@apollo/composition',
    atLeast: '2.14.4',
    advisories: 'GHSA-mx7m-j9xf-62hw, GHSA-m8jr-fxqx-8xx6, CVE-2025-64347',
    what: 'protection by-passed through interfaces, @requires chains and renamed directives',
  },
  {
    package: '@apollo/subgraph',
    atLeast: '2.14.4',
    advisories: 'CVE-2026-32621',
    what: 'prototype pollution',
  },
  {
    package: '@apollo/server',
    atLeast: '5.5.1',
    advisories: 'CVE-2026-23897, GHSA-9q82-xgwf-vj6h',
    what: 'odd charsets; cross-site search by GET with an odd content type',
  },
  {
    package: 'graphql',
    atLeast: '16.15.0',
    advisories: 'CVE-2023-26144',
    what: 'overlapping fields without end',
  },
  {
    package: 'drizzle-orm',
    atLeast: '0.45.2',
    advisories: 'CVE-2026-39356',
    what: 'identifiers and aliases that were not escaped',
  },
  {
    package: 'undici',
    atLeast: '7.18.0',
    advisories: 'CVE-2026-22036, CVE-2026-2229',
    what: 'unbounded chains of decompression; crash of the WebSocket client',
  },
  {
    package: 'jose',
    atLeast: '6.0.0',
    advisories: 'CVE-2024-28176',
    what: 'compressed tokens without bound',
  },
  {
    package: 'fastify',
    atLeast: '5.3.2',
    advisories: 'CVE-2025-32442',
    what: 'content types that escape validation',
  },
  {
    package: 'secure-json-parse',
    atLeast: '4.0.0',
    advisories: 'none',
    what: 'our own strict JSON rests on it',
  },
  { package: 'qs', atLeast: '6.14.2', advisories: 'CVE-2026-2391', what: 'limit of arrays by-passed' },
  {
    package: 'ws',
    atLeast: '8.17.1',
    advisories: 'CVE-2024-37890',
    what: 'crash by many headers (tools only)',
  },
  {
    package: 'vite',
    atLeast: '8.0.0',
    advisories: 'CVE-2025-30208',
    what: 'files read by the development server',
  },
  {
    package: 'decode-uri-component',
    atLeast: null,
    advisories: 'CVE-2026-45822',
    what: 'decoding without end',
  },
  {
    package: 'express',
    atLeast: null,
    advisories: 'CVE-2026-2391',
    what: 'brings qs into the path of requests',
  },
  {
    package: 'jsonwebtoken',
    atLeast: null,
    advisories: 'CVE-2022-23540',
    what: 'chooses the algorithm from the token',
  },
  {
    package: 'apollo-server-core',
    atLeast: null,
    advisories: 'end of life',
    what: 'the server before its fourth major version',
  },
];
