import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import type { MapSpellingInput } from '../../types.generated.ts';
import { hasEntry } from '../database/codeLists.ts';
import { findSpellingForMapping, insertOfficialMapping } from '../database/spellings.ts';
import { tidySpelling } from '../rules/spelling.ts';

/**
 * An official of the Government Office says which entry a source means by a spelling. The words before stay, each with who
 * said it and when; versions that are published keep what they said, and the next import follows the new word (CAT-10).
 */
export async function mapSpelling(context: Context, input: MapSpellingInput) {
  return context.transactOnce('mapSpelling', input, (tx) => map(tx, context, input));
}

async function map(tx: Tx, { signedIn, now }: Context, input: MapSpellingInput) {
  const spelling = isOpaqueId(input.spelling) ? await findSpellingForMapping(tx, input.spelling) : undefined;
  if (spelling === undefined) return spellingUnknown;
  const code = tidySpelling(input.code);
  if (!(await hasEntry(tx, spelling.list, code, dayInVietnam(now)))) {
    return { ...codeUnknown, list: spelling.list };
  }
  const { code: before, mappedAt: _mappedAt, version, ...seen } = spelling;
  // The same word again is no new word.
  if (before !== code)
    await insertOfficialMapping(tx, spelling, { code, mappedBy: signedIn.account, mappedAt: now });
  const said = before === code ? version : version + 1;
  return { __typename: 'SpellingMapped' as const, spelling: seen, code, version: said };
}

const spellingUnknown = {
  __typename: 'SpellingUnknown',
  message: 'Không có cách ghi nào mang mã này; hãy tải lại danh sách các cách ghi chưa gắn mã.',
} as const;

const codeUnknown = {
  __typename: 'CodeUnknown',
  message: 'Danh mục hiện không có mã này; hãy chọn một mã đang có hiệu lực hoặc nhập danh mục trước.',
} as const;
