import { isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import { markRead } from '../database/notices.ts';
import type { ContextType } from '../mappers.ts';
import { ownerOf } from '../reads/listNotices.ts';
import { readStanding } from '../reads/loaders.ts';
import type { MarkNoticesReadInput } from '../types.generated.ts';

/** How many notices are marked at once. */
const AT_ONCE_MAX = 100;

/** Notes that a citizen has read notices of theirs. An id of somebody else's, or of none, changes nothing and is not told apart. */
export async function markNoticesRead(context: ContextType, input: MarkNoticesReadInput) {
  const standing = await readStanding(context);
  const owner = ownerOf(context.signedIn, standing);
  return context.transactOnce(
    'markNoticesRead',
    input,
    async (tx) => {
      if (input.notices.length > AT_ONCE_MAX) return tooMany;
      const ids = [...new Set(input.notices.filter((id) => isOpaqueId(id)))];
      return { __typename: 'NoticesRead' as const, marked: await markRead(tx, owner, ids, context.now) };
    },
    standing.any,
  );
}

const tooMany = {
  __typename: 'InputMalformed' as const,
  message: `Mỗi lần chỉ đánh dấu nhiều nhất ${AT_ONCE_MAX} thông báo.`,
  fields: ['notices'],
};
