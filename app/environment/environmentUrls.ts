/** Where the databases and the other registers are, each by a variable of its own. */
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { url } from './environmentSchema.ts';

export function readUrls(
  source: NodeJS.ProcessEnv,
  prefix: string,
  problems: string[],
): Partial<Record<SubgraphName, string>> {
  const found: Partial<Record<SubgraphName, string>> = {};
  for (const name of subgraphNames) {
    const variable = `${prefix}_${name.toUpperCase()}`;
    const value = source[variable];
    if (value === undefined || value === '') continue;
    if (url.safeParse(value).success) found[name] = value;
    else problems.push(`${variable} is not a URL.`);
  }
  return found;
}

export const judgeDatabases = (urls: Partial<Record<SubgraphName, string>>): string[] =>
  Object.entries(urls)
    .filter(([, value]) => new URL(value).pathname.length < 2)
    .map(([name]) => `DATABASE_URL_${name.toUpperCase()} names no database: postgres://HOST:PORT/DATABASE.`);
