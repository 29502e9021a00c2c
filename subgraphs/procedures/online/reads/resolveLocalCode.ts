import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { normalizeLocalCode, rootOf } from '../../../../kernel/domain/scalars.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { findInForce } from '../../codeLists/rules/inForce.ts';
import { nameKeyOf } from '../../search/rules/document.ts';
import type { VersionLoaders } from '../../versions/reads/loaders.ts';
import { type LocalCode, selectLocalCode, selectSuggestions } from '../database/localCodes.ts';
import { LOCAL_NAME_LENGTH_MAX, nationalPartOf } from '../rules/localCode.ts';

const SUGGESTIONS_MAX = 5;

/**
 * What a locality means by a code: a national code with a suffix is understood, any other only by the reviewed table. Names
 * that are alike are told as suggestions and decide nothing.
 */
export async function resolveLocalCode(
  context: Context<VersionLoaders>,
  asked: { agency: string; localCode: string; localName?: string | null | undefined },
) {
  const localCode = normalizeLocalCode(asked.localCode);
  if (localCode === undefined)
    throw new Failure('BAD_USER_INPUT', 'Mã thủ tục của địa phương không đúng dạng.');
  const national = nationalPartOf(localCode);
  const today = dayInVietnam(context.now);
  if (national !== undefined) {
    const known = findInForce(await context.loaders.versionsOfCode.load(national), today) !== undefined;
    return known
      ? resolved(national, localCode, SUFFIX_BASIS, null)
      : unmapped(context, localCode, undefined, asked.localName);
  }
  const [row] = await context.read(selectLocalCode, { agency: rootOf(asked.agency), localCode });
  return row?.procedureCode == null
    ? unmapped(context, localCode, row, asked.localName)
    : resolved(row.procedureCode, localCode, row.basis, row.mappedAt);
}

const SUFFIX_BASIS = 'Mã quốc gia kèm hậu tố của địa phương';

const resolved = (procedureCode: string, localCode: string, basis: string, mappedAt: Date | null) => ({
  __typename: 'ResolvedProcedure' as const,
  procedureCode,
  localCode,
  basis,
  mappedAt,
});

async function unmapped(
  context: Context,
  localCode: string,
  row: LocalCode | undefined,
  localName: string | null | undefined,
) {
  const text = nameKeyOf((localName ?? row?.localName ?? '').slice(0, LOCAL_NAME_LENGTH_MAX));
  const day = dayInVietnam(context.now);
  const suggestions =
    text === '' ? [] : await context.read(selectSuggestions, { text, day, limit: SUGGESTIONS_MAX });
  return {
    __typename: 'UnmappedProcedure' as const,
    message:
      'Mã thủ tục của địa phương chưa được ánh xạ sang mã quốc gia; hãy dùng mã quốc gia hoặc đề nghị tỉnh, thành phố ánh xạ.',
    code: 'UNMAPPED_PROCEDURE',
    localCode,
    suggestions,
  };
}
