/** The texts, codes and words of which the content of a draft is made, as an official sends them: read, cleaned, or refused. */
import { z } from 'zod';
import { cleanLines, isBlank } from '../../../../kernel/domain/text/clean.ts';
import { findLegacyEncoding } from '../../../../kernel/domain/text/legacy.ts';

const TEXT_MAX = 20_000;
const CODE_MAX = 100;
const LIST_MAX = 500;

/** Line breaks stand in long texts; nothing else that cannot be seen does. */
const STRAY = /[\p{Cs}]|(?![\n\t])\p{Cc}/u;

/** Looked at before it is cleaned: afterwards nobody could tell. */
const isReadable = (text: string): boolean => !STRAY.test(text) && findLegacyEncoding(text) === undefined;

/** Text that says something, cleaned; it may have lines. */
export const text = z
  .string()
  .refine(isReadable)
  .transform(cleanLines)
  .refine((one) => one !== '' && one.length <= TEXT_MAX);
/** The same, short. */
export const code = text.refine((one) => one.length <= CODE_MAX);
/** Text that may be left out; blank is null. */
export const maybeText = z
  .string()
  .nullish()
  .refine((one) => one == null || isReadable(one))
  .transform((one) => (isBlank(one) ? null : cleanLines(one ?? '')))
  .refine((one) => one === null || one.length <= TEXT_MAX);
/** A list that may be left out; at most 500 items. */
export const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(LIST_MAX)
    .nullish()
    .transform((items): z.output<T>[] => items ?? []);
/** GraphQL has checked that it is one of the enum's values. */
export const word = <T extends string>() => z.custom<T>((value) => typeof value === 'string');
/** The same where it may be left out. */
export const maybeWord = <T extends string>() =>
  word<T>()
    .nullish()
    .transform((one) => one ?? null);
