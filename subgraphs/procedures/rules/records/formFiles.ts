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
 * Where a file's name begins inside a paper's: a capital after a small letter, a bracket or a full stop without a space.
 * `theo mẫu quy địnhVăn bản đề nghị`.
 */
const SEAM = /(?<=[\p{Ll}\d);.])(?=\p{Lu}\p{L})/gu;

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
  const isGlued = formName === null && FILE.test(name);
  if (!isTail && !isGlued) return { name, formName };
  const whole = isTail
    ? `${name}${/[\p{L}]$/u.test(name) && /^\d/u.test(formName) ? ' ' : ''}${formName}`
    : name;
  const seam = findSeam(whole);
  if (seam === undefined) return { name, formName };
  const parts = { name: whole.slice(0, seam).trim(), formName: whole.slice(seam).trim() };
  note(notes, 'GLUED_TEXT_SEPARATED', place.path, whole, parts.name);
  return parts;
}

/** The last seam, if the file's name behind it is one: it ends in an extension and begins with no word of a sentence. */
function findSeam(whole: string): number | undefined {
  const seams = [...whole.matchAll(SEAM)].map(({ index }) => index);
  const seam = seams.filter((index) => index > 3 && !/^\p{L}{1,3}\.\p{L}/u.test(whole.slice(index))).at(-1);
  return seam !== undefined && FILE.test(whole) && !FILE.test(whole.slice(0, seam)) ? seam : undefined;
}
