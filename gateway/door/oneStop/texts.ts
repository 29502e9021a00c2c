/** Texts that no register stores and no program means. One of them refuses its own record, also where the field is not kept. */

export type TextFault = 'TEXT_HOLDS_NUL' | 'TEXT_NOT_UNICODE';

const HALF = /\p{Surrogate}/u;
const UNSTORABLE = /\p{Surrogate}|\0/gu;

/** What is wrong with a text, if anything is. */
export function textFaultOf(text: string): TextFault | undefined {
  if (text.includes('\u0000')) return 'TEXT_HOLDS_NUL';
  return HALF.test(text) ? 'TEXT_NOT_UNICODE' : undefined;
}

/** A text as it can be answered: what nobody can store is shown as U+FFFD. */
export const answerable = (text: string, lengthMax: number): string =>
  text.slice(0, lengthMax).replace(UNSTORABLE, '\ufffd');

/** The texts within a value that have a fault, names of members too, each with the path that leads to it. */
export function* textFaultsIn(value: unknown, path = ''): Generator<{ fault: TextFault; path: string }> {
  if (typeof value === 'string') {
    const fault = textFaultOf(value);
    if (fault !== undefined) yield { fault, path };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    const member = path === '' ? name : `${path}.${name}`;
    const at = Array.isArray(value) ? `${path}[${name}]` : member;
    const fault = textFaultOf(name);
    if (fault !== undefined) yield { fault, path: at };
    yield* textFaultsIn(item, at);
  }
}
