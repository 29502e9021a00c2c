/** What the records of every import are written in: texts that are cleaned once, days that exist, and when the source wrote it. */
import { z } from 'zod';
import { type Day, isPartialDate, readDay, readMoment } from '../domain/calendar.ts';
import { WRITTEN_MAX } from '../domain/scalars.ts';
import { cleanLine, cleanLines } from '../domain/text/clean.ts';
import { foldCode } from '../domain/text/fold.ts';
import { type ImportFinding, refusal } from './findings.ts';
import { shapeOf } from './readRecord.ts';

/** One line of text, as it is kept. What shows nothing is no text: leave a member out that says nothing. */
export const line = (lengthMax = 300) =>
  z
    .string()
    .max(lengthMax * 4)
    .transform(cleanLine)
    .pipe(z.string().min(1).max(lengthMax));

/** Text of several lines, as it is kept. */
export const lines = (lengthMax: number) =>
  z
    .string()
    .max(lengthMax * 4)
    .transform(cleanLines)
    .pipe(z.string().min(1).max(lengthMax));

/** A number as it is kept, however its digits were typed; longer texts than any number are refused unread. */
export const number = (form: RegExp) =>
  z.string().max(WRITTEN_MAX).transform(foldCode).pipe(z.string().regex(form));

export const day = z.string().transform((text, context): Day => {
  const found = readDay(text);
  if (found === undefined) context.addIssue({ code: 'custom', message: 'no day' });
  return found as Day;
});

/** A date as precise as it is known. */
export const partialDate = z.string().refine(isPartialDate);

/** A moment with its offset. */
export const moment = z.string().transform((text, context): Date => {
  const found = readMoment(text);
  if (found === undefined) context.addIssue({ code: 'custom', message: 'no moment' });
  return new Date(found ?? 0);
});

/** The record's own reference in the source: opaque, and no sentence. */
export const reference = z.string().regex(/^[\w:.@/-]{1,100}$/);

/** What every record says of itself: which state of it this is, and when the source wrote that down. */
export const written = {
  version: z.number().int().min(1).max(2_147_483_647),
  recordedAt: moment,
};

/** An address is whole: the original text, and the code of its unit with the table that the code is of. */
export const address = z.strictObject({
  text: line(500),
  unitCode: z.string().regex(/^\d{2,5}$/),
  vintage: z.enum(['63', '34']),
});

/** The first fault of a record that does not have the form of its kind: the member, and what was found there. */
export function tellFault(error: z.ZodError, told: unknown): ImportFinding {
  const [issue] = error.issues;
  const path = issue?.code === 'unrecognized_keys' ? [issue.keys[0] ?? ''] : (issue?.path ?? []);
  let found: unknown = told;
  for (const step of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return refusal('RECORD_MALFORMED', path.map(String).join('.'), shapeOf(found));
}
