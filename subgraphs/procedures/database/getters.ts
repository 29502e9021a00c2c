import type { ProcedureContent } from '../../../schema/content.ts';
import type { ResultTypeContent } from '../rules/resultType.ts';
import type { Loaders } from './loaders.ts';

/** The content of a version that is known to exist. Throws when it does not. */
export async function getContent(loaders: Loaders, versionId: string): Promise<ProcedureContent> {
  const content = await loaders.content.load(versionId);
  if (content === undefined) throw new Error(`version ${versionId} has no content`);
  return content;
}

/** A result type that a published version names. Throws when it is unknown: the rule of publication lets none in. */
export async function getResultType(loaders: Loaders, code: string): Promise<ResultTypeContent> {
  const type = await loaders.resultType.load(code);
  if (type === undefined) throw new Error(`result type ${code} is unknown`);
  return type;
}

export function getResultTypes(loaders: Loaders, codes: readonly string[]): Promise<ResultTypeContent[]> {
  return Promise.all(codes.map((code) => getResultType(loaders, code)));
}
