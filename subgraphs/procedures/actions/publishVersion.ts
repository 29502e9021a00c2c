import type { ProcedureContent } from '../../../schema/content.ts';
import type { Context } from '../../kernel/access.ts';
import type { Tx } from '../../kernel/database.ts';
import { listResultTypes } from '../database/catalogue.ts';
import { findLatestVersion, lockProcedure } from '../database/versions.ts';
import type { Answers } from '../rules/onceOnly.ts';
import { judgePublication, judgeStart, type PublicationProblem } from '../rules/publication.ts';
import { recordVersion } from './recordVersion.ts';

export interface PublishVersionInput {
  requestId: string;
  content: ProcedureContent;
  /** First day in force, yyyy-MM-dd. */
  inForceFrom: string;
}

export type PublishVersionResult =
  | { __typename: 'VersionPublished'; id: string; version: number }
  | { __typename: 'PublicationRefused'; message: string; problems: PublicationProblem[] }
  | { __typename: 'RequestIdReused'; message: string };

/**
 * Publishes the next version of a procedure and ends the one before it on the same day, or refuses with every problem
 * found; then nothing changes.
 *
 * @param answers coordinate → concept, from the policy table
 */
export async function publishVersion(
  context: Context,
  input: PublishVersionInput,
  answers: Answers,
): Promise<PublishVersionResult> {
  const result = await context.transactOnce('publishVersion', input, (tx) =>
    publish(tx, context, input, answers),
  );
  return (
    result ?? {
      __typename: 'RequestIdReused',
      message: 'Mã yêu cầu này đã được dùng với nội dung khác; hãy dùng mã mới.',
    }
  );
}

async function publish(
  tx: Tx,
  { keys, now, signedIn }: Context,
  { content, inForceFrom }: PublishVersionInput,
  answers: Answers,
): Promise<PublishVersionResult> {
  const { code } = content;
  await lockProcedure(tx, code);
  const previous = await findLatestVersion(tx, code);
  const problems = judgePublication(content, answers, await listResultTypes(tx), previous?.content ?? null);
  if (previous !== undefined) problems.push(...judgeStart(code, inForceFrom, previous));
  if (problems.length > 0) {
    const message = `Chưa công bố được: nội dung thủ tục còn ${problems.length} lỗi cần sửa.`;
    return { __typename: 'PublicationRefused', message, problems };
  }
  const recorded = await recordVersion(tx, keys, previous, {
    content,
    inForceFrom,
    inForceBasis: 'DECIDED',
    decisionId: null,
    origin: 'PUBLISHED',
    publicisedAt: now,
    editorAgency: signedIn.agency,
  });
  return { __typename: 'VersionPublished', ...recorded };
}
