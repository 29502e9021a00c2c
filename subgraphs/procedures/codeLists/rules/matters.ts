import type { Matter } from '../../../../kernel/domain/events.ts';
import { type ExactIndex, findExactly } from './spelling.ts';

/** What a list of matters may say of a field or a procedure. */
export const isKnownMatter = (kind: string | null): kind is Exclude<Matter, 'UNKNOWN'> =>
  kind === 'PROPERTY' || kind === 'PERSON';

/** The lists as they hold on a day. */
export interface MatterLists {
  /** What the fields of contents are called. */
  fields: ExactIndex;
  /** By code of a procedure or of a field. */
  matters: ReadonlyMap<string, Exclude<Matter, 'UNKNOWN'>>;
}

/**
 * Whether a procedure concerns property or the person (Civil Code 91/2015/QH13, articles 58 and 59: what a guardian may do with
 * the property of a ward). What is said of the procedure itself goes before what is said of its field: a certificate of practice
 * in construction is a matter of the person, though construction is not. What nobody has classified is not guessed from a name.
 */
export function judgeMatter(procedure: { code: string; field: string }, lists: MatterLists): Matter {
  const own = lists.matters.get(procedure.code);
  if (own !== undefined) return own;
  const field = findExactly(lists.fields, procedure.field);
  return (field === undefined ? undefined : lists.matters.get(field)) ?? 'UNKNOWN';
}
