import { type Notes, note } from './findings.ts';
import { fieldOf, type Place, readText } from './source.ts';

export interface NamedForm {
  name: string | null;
  formName: string | null;
}

const FILE = /\.(?:docx?|pdf|xlsx?|rtf|rar|zip|odt|jpe?g|png)$/iu;

/** Only the end of a file's name: `2025.docx`, `.docx`, `docxMẫu số 2.docx`. Its beginning ran into the name of the paper. */
const TAIL = /^(?:[\d.\s()]{0,12}\.?|docx?.*)?\.?(?:docx?|pdf|xlsx?)$/iu;

/**
 * Where a file's name may begin inside a paper's: a capital without a space before it, after a small letter, a bracket or
 * a full stop (`theo mẫu quy địnhVăn bản đề nghị`), or after the capitals of a symbol (`NĐ-CPMẫu số 21`).
 */
const SEAM = /(?<=[\p{Ll}\d);.])(?=\p{Lu}\p{L})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu;

/** A file's name is no longer: what is longer holds words of the paper. */
const FILE_NAME_MAX = 90;

/** The number of the file, glued to the paper's last letter: `lập.1.` before `Mẫu CT01.doc`. */
const FILE_NUMBER = /(?<=[\p{L}.;)])\d{1,2}(?:\.\d)?\.$/u;

/**
 * Reads TENGIAYTO and TENMAUDON. A page that lists the form file behind the paper's name loses the space between; the
 * seam is taken where it can be seen, and else the name stays whole, as a wrong cut would lose the paper's name.
 */
export function readNamedForm(row: Place, notes: Notes): NamedForm {
  const place = fieldOf(row, 'TENGIAYTO');
  const name = readText(place, notes);
  const formName = readText(fieldOf(row, 'TENMAUDON'), notes);
  if (name === null) return { name, formName };
  const isTail = formName !== null && TAIL.test(formName);
  if (isTail || (formName === null && FILE.test(name))) return separate(place, name, formName, notes);
  const number = formName === null ? undefined : FILE_NUMBER.exec(name)?.[0];
  if (number === undefined) return { name, formName };
  const bare = name.slice(0, -number.length);
  note(notes, 'GLUED_TEXT_SEPARATED', place.path, name, bare);
  return { name: bare, formName: `${number}${formName}` };
}

function separate(place: Place, name: string, tail: string | null, notes: Notes): NamedForm {
  const isWord = /[\p{L}]$/u.test(name) && /^\d/u.test(tail ?? '');
  const whole = tail === null ? name : `${name}${isWord ? ' ' : ''}${tail}`;
  const seam = findSeam(whole);
  if (seam === undefined) return { name, formName: tail };
  const paper = whole.slice(0, seam).trim();
  const number = FILE_NUMBER.exec(paper)?.[0] ?? '';
  const parts = {
    name: paper.slice(0, paper.length - number.length),
    formName: `${number}${whole.slice(seam).trim()}`,
  };
  note(notes, 'GLUED_TEXT_SEPARATED', place.path, whole, parts.name);
  return parts;
}

/** The first seam behind which a file's name can stand whole. */
function findSeam(whole: string): number | undefined {
  return [...whole.matchAll(SEAM)]
    .map(({ index }) => index)
    .find((index) => index > 3 && whole.length - index <= FILE_NAME_MAX && !FILE.test(whole.slice(0, index)));
}
