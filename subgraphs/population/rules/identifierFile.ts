import { z } from 'zod';
import { foldCode } from '../../../kernel/domain/text/fold.ts';
import { splitJsonLines } from '../../../kernel/files/jsonLines.ts';
import { findTwice, shapeOf } from '../../../kernel/imports/readRecord.ts';

/** One line of a file: whom a provider's identifier means, or that it means nobody any more. */
export type IdentifierLine =
  | { line: number; identifier: string; personalNumber: string }
  | { line: number; identifier: string; ended: true };

/** What became of one line. It names neither the identifier nor the number: a report is read by more people than the file. */
export interface JudgedLine {
  line: number;
  outcome: 'LINKED' | 'UNCHANGED' | 'MOVED' | 'ENDED' | 'REFUSED';
  /** The shape of what was found where a link should be; never a value. */
  found?: string;
  reason?:
    | 'NOT_READABLE'
    | 'MEMBER_TWICE'
    | 'NUMBER_AS_IDENTIFIER'
    | 'TWICE'
    | 'NO_SUCH_PERSON'
    | 'SEVERAL_PEOPLE'
    | 'OF_ANOTHER_PERSON'
    | 'NOT_LINKED';
}

const identifier = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !text.includes('\u0000'));
const lineSchema = z.union([
  z.strictObject({ identifier, personalNumber: z.string().regex(/^(\d{9}|\d{12})$/) }),
  z.strictObject({ identifier, ended: z.literal(true) }),
]);

/** Reads JSON Lines. A line that cannot be read is refused alone; an identifier that stands twice is refused both times. */
export function readIdentifierFile(text: string): { lines: IdentifierLine[]; refused: JudgedLine[] } {
  const lines: IdentifierLine[] = [];
  const refused: JudgedLine[] = [];
  const times = new Map<string, number>();
  for (const { position: line, line: row } of splitJsonLines(text)) {
    const read = readLine(row);
    if ('reason' in read) refused.push({ line, outcome: 'REFUSED', ...read });
    else {
      lines.push({ line, ...read });
      times.set(read.identifier, (times.get(read.identifier) ?? 0) + 1);
    }
  }
  const isTwice = (one: IdentifierLine): boolean => (times.get(one.identifier) ?? 0) > 1;
  for (const { line } of lines.filter(isTwice)) refused.push({ line, outcome: 'REFUSED', reason: 'TWICE' });
  return { lines: lines.filter((one) => !isTwice(one)), refused };
}

/** A number is nobody's name at a provider: tokens would carry it to every client, and a log of theirs would be a list of people. */
const isNumber = (identifier: string): boolean => /^(\d{9}|\d{12})$/.test(foldCode(identifier));

/** Why a line is no link. */
interface Unread {
  reason: NonNullable<JudgedLine['reason']>;
  found?: string;
}

function readLine(row: string): z.infer<typeof lineSchema> | Unread {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return { reason: 'NOT_READABLE', found: 'no JSON' };
  }
  const { data } = lineSchema.safeParse(value);
  if (data === undefined) return { reason: 'NOT_READABLE', found: shapeOf(value) };
  if (findTwice(row, value) !== undefined) return { reason: 'MEMBER_TWICE' };
  return isNumber(data.identifier) ? { reason: 'NUMBER_AS_IDENTIFIER' } : data;
}

/** A link as it stands. */
export interface Link<Id> {
  personId: Id;
  ended: boolean;
}

/**
 * What a line makes of the link that stands. An identifier that means somebody is not turned to somebody else by a line alone: whoever
 * signs in with it would be that person from then on. It is ended first, or `replace` says that it is meant.
 */
export function judgeLink<Id>(
  said: { meant: readonly Id[] } | 'ENDED',
  stands: Link<Id> | undefined,
  replace: boolean,
): Omit<JudgedLine, 'line'> & { personId?: Id } {
  const open = stands?.ended === false ? stands : undefined;
  if (said === 'ENDED')
    return open === undefined
      ? {
          outcome: stands === undefined ? 'REFUSED' : 'UNCHANGED',
          ...(stands === undefined ? { reason: 'NOT_LINKED' } : {}),
        }
      : { outcome: 'ENDED', personId: open.personId };
  const [personId, ...others] = said.meant;
  if (personId === undefined) return { outcome: 'REFUSED', reason: 'NO_SUCH_PERSON' };
  if (others.length > 0) return { outcome: 'REFUSED', reason: 'SEVERAL_PEOPLE' };
  if (open === undefined) return { outcome: 'LINKED', personId };
  if (open.personId === personId) return { outcome: 'UNCHANGED' };
  return replace ? { outcome: 'MOVED', personId } : { outcome: 'REFUSED', reason: 'OF_ANOTHER_PERSON' };
}
