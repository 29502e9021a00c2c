import type { ProcedureContent } from '../../../schema/content.ts';
import type { Context } from '../../kernel/access.ts';
import type { Tx } from '../../kernel/database.ts';
import { emit } from '../../kernel/events.ts';
import { listResultTypes } from '../database/catalogue.ts';
import {
  closeVersion,
  findLatestVersion,
  insertVersion,
  lockProcedure,
  versionIdOf,
} from '../database/versions.ts';
import type { Answers } from '../rules/onceOnly.ts';
import { judgePublication, judgeStart, type PublicationProblem } from '../rules/publication.ts';

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
  { keys }: Context,
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
  if (previous?.inForceTo === null) {
    await closeVersion(tx, previous.id, inForceFrom);
    await emit(tx, 'procedure.repealed', { versionId: previous.id, inForceTo: inForceFrom });
  }
  const version = (previous?.version ?? 0) + 1;
  const id = versionIdOf(keys, code, version);
  await insertVersion(tx, { id, version, inForceFrom, content });
  await emit(tx, 'procedure.published', {
    versionId: id,
    code,
    version,
    inForceFrom,
    inForceTo: null,
    content,
  });
  return { __typename: 'VersionPublished', id, version };
}
