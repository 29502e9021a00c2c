/** The marks of headings, `++`, `(ii)`, `a.1)`, `2.`, and which of two stands below the other by them. */

interface Mark {
  kind: 'PLUS' | 'NUMBER' | 'ROMAN' | 'LETTER' | 'NONE';
  /** The signs, or the number with its points. */
  text: string;
}

/** A number before a letter: `(i)` may be either, and is the number that lists begin with. */
const MARKS: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['PLUS', /^(\++)/u],
  ['ROMAN', /^\(?([ivx]{1,4})\)/iu],
  ['NUMBER', /^\(?(\d{1,2}(?:\.\d{1,2})*)[.)]/u],
  ['LETTER', /^\(?(\p{Ll}(?:\.?\d{1,2}(?:\.\d{1,2})*)?)[.)]/u],
];

function markOf(heading: string): Mark {
  for (const [kind, pattern] of MARKS) {
    const text = pattern.exec(heading.trim())?.[1];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'NONE', text: '' };
}

/** Whether a heading is one below another by its mark: `+++` below `++`, `2.1.` below `2.`, `a.1)` and `a1)` below `a)`. */
export function isDeeper(heading: string, other: string): boolean {
  const [own, above] = [markOf(heading), markOf(other)];
  if (own.kind !== above.kind || above.text === '' || !own.text.startsWith(above.text)) return false;
  if (own.kind === 'NUMBER') return own.text.startsWith(`${above.text}.`);
  return own.kind !== 'ROMAN' && own.text.length > above.text.length;
}

/**
 * Whether a heading without a number of its own, or with a mark of another kind, follows one with a mark: it may go on within it, as `Đối với tổ chức`
 * behind `(ii) Khai thuế: Đối với cá nhân`.
 */
export function goesOnBelow(heading: string, last: string): boolean {
  const [own, above] = [markOf(heading), markOf(last)];
  const isOfItself = own.kind === 'NUMBER' || own.kind === 'ROMAN';
  return !isOfItself && above.kind !== 'NONE' && own.kind !== above.kind;
}
