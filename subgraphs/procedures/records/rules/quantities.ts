import { type Notes, note } from './findings.ts';
import { fieldOf, type Place, readText } from './source.ts';

/** What a row of a paper says of quantities, and the name with the digits back that had run into a quantity. */
export interface Quantities {
  name: string | null;
  originals: number | null;
  copies: number | null;
}

/** Nobody is asked for a hundred copies of one paper: such a number is two numbers. */
const COPIES_MAX = 20;

/** A name that ends where a number must follow: `theo Mẫu số`, `Phụ lục số`, `Luật Quản lý thuế năm`, `mẫu BM.NCC.20.`. */
const NUMBER_MUST_FOLLOW = /(?:mẫu số|phụ lục số|biểu số|số)$/iu;
const YEAR_MUST_FOLLOW = /(?:\d{1,2}\/\d{1,2}\/|\bnăm)$/iu;
const NAMED_DECREE = /nghị định (\d+)\b/iu;

/**
 * Reads SOBANCHINH and SOBANSAO. The number at the end of a name may have run into the quantity (`ngày 01/01/` and
 * `20261`); it goes back where the name itself shows that a number is missing and which.
 */
export function readQuantities(row: Place, name: string | null, notes: Notes): Quantities {
  const place = fieldOf(row, 'SOBANCHINH');
  const digits = readText(place, notes);
  const copies = readCount(fieldOf(row, 'SOBANSAO'), notes);
  const cut = name === null || digits === null ? undefined : cutOf(name, digits);
  if (name === null || cut === undefined) {
    return { name, originals: judgeCount(place, digits, notes), copies };
  }
  note(notes, 'NUMBER_SEPARATED', place.path, digits ?? '', cut.count);
  const space = name.endsWith('/') ? '' : ' ';
  return { name: `${name}${space}${cut.number}`, originals: Number(cut.count), copies };
}

/** The digits that belong to the name, and the quantity that is left; undefined where nothing shows it. */
function cutOf(name: string, digits: string): { number: string; count: string } | undefined {
  if (!/^\d{3,6}$/u.test(digits)) return undefined;
  const [number, count] = [digits.slice(0, -1), digits.slice(-1)];
  if (YEAR_MUST_FOLLOW.test(name)) return /^(?:19|20)\d{2}$/u.test(number) ? { number, count } : undefined;
  if (NUMBER_MUST_FOLLOW.test(name)) return /^\d{2}$/u.test(number) ? { number, count } : undefined;
  // A decree that the name quoted before by its number: `điểm a Khoản 1 Điều 12 Nghị định` and `1161`.
  const decree =
    name.endsWith('Nghị định') || name.endsWith('nghị định') ? NAMED_DECREE.exec(name)?.[1] : undefined;
  return decree === number ? { number, count } : undefined;
}

const readCount = (place: Place, notes: Notes): number | null =>
  judgeCount(place, readText(place, notes), notes);

function judgeCount(place: Place, digits: string | null, notes: Notes): number | null {
  if (digits === null) return null;
  if (!/^\d{1,9}$/u.test(digits)) {
    note(notes, 'QUANTITY_MALFORMED', place.path, digits);
    return null;
  }
  const count = Number(digits);
  // 031 is no way to write 31 copies: a number lost its place.
  if (count <= COPIES_MAX && !/^0\d{2,}$/u.test(digits)) return count;
  note(notes, 'QUANTITY_SUSPICIOUS', place.path, digits);
  return null;
}
