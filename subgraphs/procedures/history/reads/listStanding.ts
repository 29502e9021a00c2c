import type { Context } from '../../../../kernel/access.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { PAGE_SIZE_MAX } from '../../../../kernel/page.ts';
import type { VersionLoaders } from '../../versions/reads/loaders.ts';
import { type Position, type StandingVersion, selectStandingVersions } from '../database/changes.ts';

/** Bytes of content that go into one page: well below what one answer of a subgraph may hold. */
const CONTENT_BYTES_MAX = 1024 * 1024;

/** The place of a version in the order of code and number. */
export interface Place {
  code: string;
  version: number;
}

export const BEGINNING: Place = { code: '', version: 0 };

/** The versions that stand at a position of the feed, by code and number, after a place; as many as fit one page. */
export async function listStanding(
  context: Context<VersionLoaders>,
  head: Position,
  after: Place,
): Promise<{ nodes: (StandingVersion & { content: ProcedureContent | undefined })[]; next: Place | null }> {
  const rows = await context.read(selectStandingVersions, {
    headXid: head.xid,
    headId: head.id,
    afterCode: after.code,
    afterVersion: after.version,
    limit: PAGE_SIZE_MAX + 1,
  });
  const fitting = await loadContents(context.loaders, rows.slice(0, PAGE_SIZE_MAX), ({ id }) => id);
  const last = fitting.at(-1);
  const next = last === undefined || fitting.length === rows.length ? null : last;
  return { nodes: fitting, next: next === null ? null : { code: next.code, version: next.version } };
}

/** As many of the rows, from the first, as fit one page with their contents; one row always does. */
export async function loadContents<R>(
  loaders: VersionLoaders,
  rows: readonly R[],
  contentIdOf: (row: R) => VersionId | null,
): Promise<(R & { content: ProcedureContent | undefined })[]> {
  const fitting: (R & { content: ProcedureContent | undefined })[] = [];
  let bytes = 0;
  const contents = await Promise.all(
    rows.map((row) => {
      const id = contentIdOf(row);
      return id === null ? undefined : loaders.content.load(id);
    }),
  );
  for (const [index, row] of rows.entries()) {
    const content = contents[index];
    bytes += content === undefined ? 0 : Buffer.byteLength(JSON.stringify(content));
    if (bytes > CONTENT_BYTES_MAX && fitting.length > 0) break;
    fitting.push({ ...row, content });
  }
  return fitting;
}
