import { z } from 'zod';
import { readPayload, storableText } from '../../../kernel/payload.ts';
import { forgetEndedBefore, listEndedSince, putEndedSession } from '../database/endedSessions.ts';
import type { ContextType } from '../mappers.ts';

/** Longer than any token lives in production. */
const KEPT_MS = 8 * 86_400_000;
/** What one look brings; a gateway that is behind looks again from where this ends. */
const ENDED_PAGE = 5_000;

const endRequest = z.object({
  issuer: storableText(500),
  before: z.iso.datetime(),
  ended: z
    .array(z.object({ kind: z.enum(['SESSION', 'ACCOUNT']), name: storableText(200) }))
    .min(1)
    .max(2),
});
const listRequest = z.object({ issuer: storableText(500), since: z.iso.datetime() });

/** Writes down that a provider has ended a session, or all of an account, so that every gateway learns it. */
export async function endSessions(context: ContextType, payload: unknown): Promise<{ ended: number }> {
  const { issuer, before, ended } = readPayload(endRequest, payload);
  await context.database.jobTransaction(async (tx) => {
    await forgetEndedBefore(tx, new Date(context.now.getTime() - KEPT_MS));
    for (const { kind, name } of ended)
      await putEndedSession(tx, { issuer, kind, name, before: new Date(before), endedAt: context.now });
  });
  return { ended: ended.length };
}

/** What has ended since then. */
export async function listEndedSessions(
  context: ContextType,
  payload: unknown,
): Promise<{ ended: { kind: string; name: string; before: string; endedAt: string }[]; whole: boolean }> {
  const { issuer, since } = readPayload(listRequest, payload);
  const ended = await context.database.jobRead((tx) =>
    listEndedSince(tx, issuer, new Date(since), ENDED_PAGE),
  );
  return {
    ended: ended.map(({ kind, name, before, endedAt }) => ({
      kind,
      name,
      before: before.toISOString(),
      endedAt: endedAt.toISOString(),
    })),
    whole: ended.length < ENDED_PAGE,
  };
}
