/** Where each kind of code stands: read from the source. */
import {
  breachesOf,
  code,
  importBreaches,
  isRule,
  paths,
  textBreaches,
  under,
} from '../support/houseRules.ts';
import { readSources } from '../support/sources.ts';

describe('The places of the source', () => {
  const mayHoldSql = (path: string) =>
    /^subgraphs\/[^/]+\/([^/]+\/)?database\//.test(path) ||
    under(
      'kernel/',
      'platform/sealing/database/',
      'platform/embedded/',
      'platform/provisioning/',
      'tests/',
    )(path);
  const mayWrite = (path: string) =>
    /^subgraphs\/[^/]+\/([^/]+\/)?(actions|feeds)\//.test(path) || under('kernel/', 'tests/')(path);
  const rules: [string, () => string[]][] = [
    [
      'rules get time, randomness and identity as arguments',
      () =>
        textBreaches(
          isRule,
          /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\bprocess\./g,
        ),
    ],
    [
      'the gateway makes no code of a text, since anybody may send one: a register has graphql-jit do it, of what the gateway has signed',
      () => [
        ...textBreaches(
          (path) => !path.startsWith('tests/'),
          /\bnew Function\(|\beval\(|\brunIn\w*Context\(/g,
        ),
        ...importBreaches(
          (path) => path !== 'kernel/executable.ts' && !path.startsWith('tests/'),
          (target) => target === 'graphql-jit',
        ),
      ],
    ],
    [
      'only the environment module reads the environment',
      () =>
        textBreaches(
          (path) => path !== 'app/environment/environment.ts' && !path.startsWith('tests/support/'),
          /\bprocess\.env\b/g,
        ),
    ],
    [
      'SQL is written under database/ and in the kernel, nowhere else',
      () =>
        textBreaches(
          (path) => !mayHoldSql(path),
          /\bsql`|\bsql<[^>\n]*>`|\.unsafe\(|`\s*(?:select|insert into|update \w+ set|delete from|create table)\s/gi,
        ),
    ],
    [
      'a driver is opened by the kernel, the provision and the embedded server only',
      () =>
        importBreaches(
          (path) => !mayHoldSql(path),
          (target) => /^(drizzle-orm|postgres$)/.test(target),
        ).filter((breach) => !breach.endsWith(': postgres') || !isTypeImportOfPostgres(breach)),
    ],
    [
      'write transactions open in actions and feeds',
      () =>
        textBreaches((path) => !mayWrite(path), /\.(?:transact|transactOnce|transaction)(?:<[^>\n]*>)?\(/g),
    ],
    [
      'work of the job role opens under database/, upstream/, feeds/, jobs.ts and actions/',
      () =>
        textBreaches(
          (path) =>
            !mayWrite(path) &&
            !/^(subgraphs\/[^/]+(\/[^/]+)?|platform\/sealing)\/(database|upstream|feeds)\//.test(path) &&
            !/^subgraphs\/[^/]+\/([^/]+\/)?jobs\.ts$/.test(path),
          /\.jobTransaction(?:<[^>\n]*>)?\(/g,
        ),
    ],
    [
      'there is no drawer for everything',
      () => [...paths].filter((path) => /\/(utils?|helpers|misc)\.ts$/.test(path)),
    ],
    [
      'nothing is left for later in a comment',
      () =>
        breachesOf(
          [...code, ...readSources('.sql', '.graphql')].filter(
            ({ path }) => path !== 'tests/tidy/places.test.ts',
          ),
          ({ text }) => text.match(/\b(?:TODO|FIXME|XXX)\b/g) ?? [],
        ),
    ],
  ];
  it.each(rules)('%s', (_why, find) => expect(find()).toEqual([]));
});

function isTypeImportOfPostgres(breach: string): boolean {
  const file = code.find(({ path }) => breach.startsWith(`${path}: `));
  return file !== undefined && !/^import (?!type\b).*from 'postgres';/m.test(file.text);
}
