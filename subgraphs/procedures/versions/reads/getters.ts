import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import type { VersionLoaders } from './loaders.ts';

/** The content of a version that is known to exist. Throws when it does not. */
export async function getContent(loaders: VersionLoaders, versionId: VersionId): Promise<ProcedureContent> {
  const content = await loaders.content.load(versionId);
  if (content === undefined) throw new Error(`version ${versionId} has no content`);
  return content;
}
