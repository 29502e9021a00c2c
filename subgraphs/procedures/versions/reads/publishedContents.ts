import type { Database } from '../../../../kernel/database.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { frozen } from '../../../../kernel/domain/frozen.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { Remembered } from '../../../../kernel/remembered.ts';

/** What was read of one version. */
interface Published {
  id: VersionId;
  content: ProcedureContent;
}

/** A hundred procedures or more, the ones that are asked for all day. */
const REMEMBERED_BYTES = 16 * 1024 * 1024;

/** By database: another installation, or another test, may say something else under the same id. */
const remembered = new WeakMap<Database, Remembered<ProcedureContent>>();

/**
 * What versions say, from memory where this process has read it before. That is safe because a version never changes (a
 * trigger of its table refuses it, the owner's changes too) and is public: everybody may read it, signed in or not. Nothing
 * therefore takes it out of memory but room for others. Which version is in force, and what officials decide about its papers,
 * is asked of the database each time. A version that is not there yet is not remembered as missing.
 *
 * All requests share what is remembered, so nobody can change it.
 *
 * @param read asks the database for some versions, each once
 */
export async function loadContents(
  database: Database,
  ids: readonly VersionId[],
  read: (ids: readonly VersionId[]) => Promise<readonly Published[]>,
): Promise<(ProcedureContent | undefined)[]> {
  const known = remembered.get(database) ?? new Remembered<ProcedureContent>(REMEMBERED_BYTES);
  remembered.set(database, known);
  const found = new Map(ids.map((id) => [id, known.get(id)]));
  const missing = [...found].flatMap(([id, content]) => (content === undefined ? [id] : []));
  for (const { id, content } of missing.length === 0 ? [] : await read(missing)) {
    known.set(id, frozen(content));
    found.set(id, content);
  }
  return ids.map((id) => found.get(id));
}
