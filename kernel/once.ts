import { sql } from 'drizzle-orm';
import type { Tx } from './database.ts';

/** Who asks what, for idempotency: the same request id with another content is refused. */
export interface OnceKey {
  account: string;
  mutation: string;
  requestId: string;
  /** Hash of everything else that was sent. */
  contentHash: string;
}

/**
 * Runs a mutation's work once per (account, mutation, request id) and gives every repetition the first answer. Two
 * simultaneous calls take turns. Undefined when the id was used before with another content.
 */
export async function answerOnce<T extends object>(
  tx: Tx,
  key: OnceKey,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const name = `${key.account} ${key.mutation} ${key.requestId}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
  const known = await tx.execute<{ content_hash: string; answer: T }>(sql`
    select content_hash, answer from first_answers
    where account = ${key.account} and mutation = ${key.mutation} and request_id = ${key.requestId}`);
  const first = known[0];
  if (first !== undefined) return first.content_hash === key.contentHash ? first.answer : undefined;
  const answer = await work();
  await tx.execute(sql`
    insert into first_answers (account, mutation, request_id, content_hash, answer)
    values (${key.account}, ${key.mutation}, ${key.requestId}, ${key.contentHash}, ${JSON.stringify(answer)}::text::jsonb)`);
  return answer;
}
