import type { AgencyFacts } from '../database/agencies.ts';
import { nameKey } from '../database/namesThen.ts';
import type { Dated } from '../rules/asOf.ts';
import type { ResultTypeContent } from '../rules/resultType.ts';
import type { CodeList } from '../rules/spelling.ts';
import type { CodeListLoaders as Loaders } from './loaders.ts';

/** A result type that a published version names. Throws when it is unknown: the rule of publication lets none in. */
export async function getResultType(
  loaders: Loaders,
  code: string,
  asOf?: string,
): Promise<ResultTypeContent & Dated> {
  const type = await loaders.resultType.load(code);
  if (type === undefined) throw new Error(`result type ${code} is unknown`);
  return { ...type, asOf };
}

export function getResultTypes(
  loaders: Loaders,
  codes: readonly string[],
  asOf?: string,
): Promise<(ResultTypeContent & Dated)[]> {
  return Promise.all(codes.map((code) => getResultType(loaders, code, asOf)));
}

/** An agency as of a day, now unless said. One that no list has keeps its code and has no name. */
export async function getAgency(loaders: Loaders, code: string, asOf?: string): Promise<AgencyFacts & Dated> {
  return { ...(await loaders.agency.load(code)), asOf };
}

/** What a code was called on a day (yyyy-MM-dd); its name of now where no day is asked for or none is on record. */
export async function getName<N extends string | null>(
  loaders: Loaders,
  list: CodeList,
  { code, name, asOf }: { code: string; name: N } & Dated,
): Promise<N | string> {
  if (asOf === undefined) return name;
  return (await loaders.nameThen.load(nameKey(list, asOf, code)))?.name ?? name;
}

/** What an answer has just named exists. Throws when it does not. */
export async function getOne<T>(what: string, loading: Promise<T | undefined>): Promise<T> {
  const found = await loading;
  if (found === undefined) throw new Error(`there is no such ${what}`);
  return found;
}
