import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { foldPlain, stripDiacritics } from '../../../../kernel/domain/text/fold.ts';

const toWords = (plain: string): string => plain.replace(/[^a-z0-9]+/g, ' ').trim();

/** The form in which names of papers and results are compared: lower case, without diacritics (đ becomes d) or punctuation. */
export const toSearchText = (text: string): string => toWords(foldPlain(text));

/**
 * The same for keys that are kept: codes made of a name, keys of documents. It knows no look-alikes, because a
 * folding that learns one more would make another code, and so a new version, of a name that nobody changed.
 */
export const toKeptKey = (text: string): string => toWords(stripDiacritics(cleanLine(text)));
