import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { type SuggestedVersion, selectByBeginning, selectByWords } from '../database/suggestions.ts';
import { readPrefix } from '../rules/prefix.ts';
import { type Token, tokenize } from '../rules/tokens.ts';

const PREFIX_LENGTH_MAX = 100;
const SUGGESTIONS_MAX = 20;
const SUGGESTIONS_DEFAULT = 8;

/** A procedure in force today that somebody may be about to type. */
export interface Suggestion {
  version: SuggestedVersion;
  words: Token[];
}

export interface SuggestionArguments {
  prefix: string;
  first?: number | null | undefined;
}

/** Names that begin with what is typed so far, then names that have its words, also as the law says them. */
export async function listSuggestions(
  context: Context,
  { prefix, first }: SuggestionArguments,
): Promise<Suggestion[]> {
  const limit = first ?? SUGGESTIONS_DEFAULT;
  if (prefix.length > PREFIX_LENGTH_MAX)
    throw new Failure('BAD_USER_INPUT', `Phần đã gõ dài nhất ${PREFIX_LENGTH_MAX} ký tự.`);
  if (!Number.isInteger(limit) || limit < 1 || limit > SUGGESTIONS_MAX)
    throw new Failure('BAD_USER_INPUT', `first phải là số nguyên từ 1 đến ${SUGGESTIONS_MAX}.`);
  const words = tokenize(prefix);
  const asked = readPrefix(words);
  if (asked === undefined) return [];
  const place = { day: dayInVietnam(context.now), limit };
  const { nameKey, wordsQuery } = asked;
  const found = new Map<string, SuggestedVersion>();
  const add = (versions: SuggestedVersion[]): void => {
    for (const version of versions)
      if (found.size < limit) found.set(version.id, found.get(version.id) ?? version);
  };
  add(await context.read(selectByBeginning, { ...place, from: nameKey, to: `${nameKey}~` }));
  if (found.size < limit && wordsQuery !== null)
    add(await context.read(selectByWords, { ...place, words: wordsQuery }));
  return [...found.values()].map((version) => ({ version, words }));
}
