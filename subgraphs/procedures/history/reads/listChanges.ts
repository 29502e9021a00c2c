import type { Context } from '../../../../kernel/access.ts';
import type { Database } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { makePage, type Page, type PageArguments, pageOf, readPage } from '../../../../kernel/page.ts';
import {
  type CatalogueState,
  type Change,
  type Position,
  START,
  selectCatalogueState,
  selectChanges,
  selectHead,
} from '../database/changes.ts';

/** The same for everybody: portals may hand a cursor to one another. */
const SCOPE = 'procedures/changes';

const sortKey = ({ xid, id }: Position): string[] => [xid, id];

/**
 * Changes of the catalogue after a cursor, oldest first.
 *
 * @throws Failure INVALID_CURSOR, or BAD_USER_INPUT for a page of an impossible length
 */
export async function listChanges(context: Context, args: PageArguments): Promise<Page<Change>> {
  return pageOf<Change>(context.keys, args, {
    scope: SCOPE,
    read: (limit, [afterXid = START.xid, afterId = START.id]) =>
      context.read(selectChanges, { afterXid, afterId, limit }),
    sortKey,
  });
}

/** The last state that was taken of each database, and of which day. */
const lastStates = new WeakMap<Database, { day: string; state: CatalogueState }>();

/** The catalogue as it stands, with the cursor from which a portal that has all of it reads on. */
export async function getCatalogueState(
  context: Context,
): Promise<Omit<CatalogueState, 'xid' | 'id'> & { cursor: string | null }> {
  const { xid, id, ...shown } = await readState(context, dayInVietnam(context.now));
  return { ...shown, cursor: xid === null || id === null ? null : makeChangeCursor(context, { xid, id }) };
}

/** Every portal asks again and again, and the hash is of every version: it is taken again only after a change. */
async function readState(context: Context, day: string): Promise<CatalogueState> {
  const [head] = await context.read(selectHead, {});
  const last = lastStates.get(context.database);
  if (last?.day === day && last.state.xid === head?.xid && last.state.id === head?.id) return last.state;
  const [state] = await context.read(selectCatalogueState, { day });
  if (state === undefined) throw new Failure('INTERNAL_SERVER_ERROR');
  lastStates.set(context.database, { day, state });
  return state;
}

/** The cursor that stands behind one change. */
export function makeChangeCursor({ keys }: Context, position: Position): string | null {
  const { pageInfo } = makePage(keys, SCOPE, { limit: 1, after: undefined }, [position], sortKey);
  return pageInfo.endCursor;
}

/** @throws Failure INVALID_CURSOR */
export function readChangeCursor({ keys }: Context, cursor: string): Position {
  const [xid = START.xid, id = START.id] = readPage(keys, SCOPE, { after: cursor }).after ?? [];
  return { xid, id };
}
