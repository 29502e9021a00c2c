/** What the door and the register of dossiers agree on: how notices are followed. */
import { z } from 'zod';

/** Where a citizen follows their notices. */
export const NOTICES_PATH = '/notices';

/** The transaction and the notice after which somebody reads on; a place in the order in which notices were committed. */
export const noticePlace = z.string().regex(/^\d{1,20}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** From where on; null: from now on. */
export const noticesAfterSchema = z.object({ after: noticePlace.nullable() });

/** What came since, oldest first, and where to go on from. */
export const noticesAfterAnswer = z.object({
  place: noticePlace,
  notices: z.array(
    z.object({
      place: noticePlace,
      id: z.string(),
      dossier: z.string(),
      kind: z.string(),
      status: z.string().nullable(),
      day: z.string().nullable(),
      text: z.string(),
      at: z.string(),
    }),
  ),
});
