import type { z } from 'zod';
import type { noticesAfterAnswer, noticesAfterSchema } from '../../../kernel/domain/notices.ts';
import { Failure } from '../../../kernel/failure.ts';
import { noticesAfter, noticesPlace } from '../database/notices.ts';
import type { ContextType } from '../mappers.ts';
import { tellNotice } from '../rules/notices.ts';
import { ownerOf } from './listNotices.ts';
import { readStanding } from './loaders.ts';

/** How many notices are told at once; the rest comes with the next call. */
const TOLD_MAX = 100;
const BEFORE_ANY = '00000000-0000-0000-0000-000000000000';

/**
 * What a citizen was told since a place, in the order in which it was committed, for a stream that any replica can go on with. Without a place
 * nothing but where to begin.
 *
 * @throws Failure FORBIDDEN for whoever is no citizen, or may not read dossiers
 */
export async function followNotices(
  context: ContextType,
  { after }: z.infer<typeof noticesAfterSchema>,
): Promise<z.infer<typeof noticesAfterAnswer>> {
  const { signedIn } = context;
  if (signedIn.agency !== null || signedIn.personId === null || !signedIn.scopes.includes('dossier:read'))
    throw new Failure('FORBIDDEN');
  const standing = await readStanding(context);
  if (after === null) {
    const [now] = await context.read(noticesPlace, {}, standing.any);
    return { place: placeOf(now?.xid ?? '0', BEFORE_ANY), notices: [] };
  }
  const [xid = '0', ...id] = after.split('-');
  const asked = { ...ownerOf(signedIn, standing), xid, noticeId: id.join('-'), limit: TOLD_MAX };
  const rows = await context.read(noticesAfter, asked, standing.any);
  for (const { subjects } of rows)
    for (const subject of subjects) context.audit.disclose(subject, 'Notice.text');
  const notices = rows.map((row) => ({
    ...{ place: placeOf(row.xid, row.noticeId), id: row.noticeId, dossier: row.dossierId },
    ...{ kind: row.kind, status: row.status, day: row.day, text: tellNotice(row), at: row.at.toISOString() },
  }));
  return { place: notices.at(-1)?.place ?? after, notices };
}

const placeOf = (xid: string, noticeId: string): string => `${xid}-${noticeId}`;
