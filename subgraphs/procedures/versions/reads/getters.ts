import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { Dated } from '../../codeLists/rules/asOf.ts';
import type { DraftText } from '../../publication/rules/draftContent.ts';
import type { ResultTypeContent } from '../../codeLists/rules/resultType.ts';
import type { CodeList } from '../../codeLists/rules/spelling.ts';
import type { AgencyFacts } from '../../codeLists/database/agencies.ts';
import type { DecisionRecord } from '../../publication/database/decisionRegister.ts';
import type { Delegation } from '../../officials/database/delegations.ts';
import type { Draft } from '../../publication/database/drafts.ts';
import type { Loaders } from '../../loaders.ts';
import { nameKey } from '../../codeLists/database/namesThen.ts';

/** The content of a version that is known to exist. Throws when it does not. */
export async function getContent(loaders: Loaders, versionId: string): Promise<ProcedureContent> {
  const content = await loaders.content.load(versionId);
  if (content === undefined) throw new Error(`version ${versionId} has no content`);
  return content;
}

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
  return (await loaders.nameThen.load(nameKey(list, asOf, code))) ?? name;
}

/** What an answer has just named exists: each of these throws when it does not. */
export const getDraft = (loaders: Loaders, id: string): Promise<Draft> =>
  getOne('draft', loaders.draft.load(id));
export const getDraftText = (loaders: Loaders, id: string): Promise<DraftText> =>
  getOne('draft text', loaders.draftText.load(id));
export const getDecision = (loaders: Loaders, id: string): Promise<DecisionRecord> =>
  getOne('decision', loaders.decision.load(id));
export const getDelegation = (loaders: Loaders, id: string): Promise<Delegation> =>
  getOne('delegation', loaders.delegation.load(id));

async function getOne<T>(what: string, loading: Promise<T | undefined>): Promise<T> {
  const found = await loading;
  if (found === undefined) throw new Error(`there is no such ${what}`);
  return found;
}
