/**
 * Several agencies in one text (`Bộ Công an, Bộ Quốc phòng`), told apart from one whose name holds a comma or an "and"
 * (`Bộ Nông nghiệp và Môi trường`). A name that the list knows stays whole; else what begins like an agency begins one.
 */
import { oneLine } from './text.ts';

export interface AgencyNames {
  names: string[];
  /** False where a part may be an agency of its own or belong to the one before: it is left with that one. */
  isDecided: boolean;
}

/** Words by which an agency begins wherever it stands. "Phòng" does so only where no "chống" follows it. */
const STRONG =
  'Bộ|Sở|Cục|Tổng cục|Chi cục|[UỦ][yỷ] ban|UBND|HĐND|Chủ tịch|Phó Chủ tịch|Công [aA]n|T[oò][aà] án|Viện kiểm sát|Thủ tướng|Chính phủ|' +
  'Quốc [hH]ội|Ngân hàng|Bảo hiểm xã hội|Cảng vụ|Kho bạc|Văn phòng|Thanh tra|Hội đồng|Trung tâm|Giám đốc|Cơ quan|Chi nhánh|Đơn vị|' +
  'Ban [qQ]uản lý|Tổng công ty|Phòng(?= (?!chống|cháy|ngừa|thủ|vệ|không)\\p{L})';
/** Words that stand within names too: they begin an agency only behind a comma or on a line of their own. */
const WEAK =
  'Các|Ban|Vụ|Viện|Thuế|Đội|Hải quan|Tổ chức|Trường|Bệnh viện|Quỹ|Đồn|Hạt|Trạm|Khu [qQ]uản lý|Hội|Hiệp hội|Đoàn|Liên đoàn|Mặt trận|' +
  'Thi hành án|Thủ trưởng|Người|Doanh nghiệp|Công ty|Đại sứ quán|Kiểm toán|Quân khu|Cơ sở|Tập đoàn';
const STRONG_HEAD = new RegExp(`^(?:${STRONG})(?!\\p{L})`, 'u');
const ANY_HEAD = new RegExp(`^(?:${STRONG}|${WEAK})(?!\\p{L})`, 'u');

/** Whether a text begins as the name of an agency does. */
export const beginsAgency = (text: string): boolean => ANY_HEAD.test(text.trim().replaceAll(/\s+/gu, ' '));

/** What a line begins with that is one of a list. */
const BULLET = /^\s*(?:[-–+*•▪]|\d{1,2}[.)]|[a-zđ]\))\s*/u;
const BREAK = /[;,]|\s(?:và|hoặc)(?=\s)/giu;
const LEADING = /^(?:(?:và|hoặc)\s|[\s,;])+/iu;
const TRAILING = /[\s,;]+$/u;

/** A small letter goes on with a name, unless it speaks of agencies again; behind "and" a verb may look like one. */
const SPEAKS_OF_AGENCIES =
  /^(?:các |những )?(?:cơ quan(?! ngang| thuộc)|tổ chức|đơn vị|sở|bộ|công an|[uủ][yỷ] ban|doanh nghiệp|địa phương)(?!\p{L})/u;
/** `Cơ quan, tổ chức …` and `Bộ, cơ quan ngang Bộ` speak of agencies in general: nobody looks for one behind each comma. */
const GENERAL =
  /^(?:các |những )?(?:bộ|sở|cơ quan|tổ chức|đơn vị|ban|doanh nghiệp)(?: (?:khác|liên quan))?$/iu;

/**
 * The names of agencies in a text of a record.
 *
 * @param isKnown whether the list of agencies has exactly this name
 */
export function splitAgencies(text: string, isKnown: (name: string) => boolean): AgencyNames {
  const whole = oneLine(text);
  if (isKnown(whole)) return { names: [whole], isDecided: true };
  const found = listItems(text).map((item) => splitItem(item, isKnown));
  const names = found.flatMap((item) => item.names);
  const isDecided = found.every((item) => item.isDecided);
  // What is one name is not touched, not even a point at its end.
  return { names: names.length > 1 ? names : [whole], isDecided };
}

/** The lines of a text, one of which goes on where it neither has a bullet nor begins as an agency does. */
function listItems(text: string): string[] {
  const items: string[] = [];
  for (const line of text.split('\n')) {
    const written = line.replace(BULLET, '').trim();
    const bare = written.replace(LEADING, '');
    if (bare === '') continue;
    const last = items.at(-1);
    if (last === undefined || BULLET.test(line) || beginsAgency(bare)) items.push(bare);
    else items[items.length - 1] = `${last} ${written}`;
  }
  return items;
}

interface Piece {
  /** Where it begins and ends in the item. */
  from: number;
  to: number;
  /** The mark before it; '' for the first. */
  mark: string;
}

function splitItem(item: string, isKnown: (name: string) => boolean): AgencyNames {
  const pieces = listPieces(item);
  const read = (first: number, last: number): string =>
    item.slice(pieces[first]?.from, pieces[last]?.to).replace(LEADING, '').replace(TRAILING, '');
  const names: string[] = [];
  let isDecided = true;
  let first = 0;
  while (first < pieces.length) {
    let last = findKnownEnd(first, pieces.length - 1, (end) => isKnown(read(first, end)));
    const isName = last > first;
    while (!isName && last + 1 < pieces.length) {
      const next = read(last + 1, last + 1);
      const { mark = '' } = pieces[last + 1] ?? {};
      if (isKnown(next) || beginsAnother(mark, next)) break;
      isDecided &&= !isDoubtful(mark, next, read(first, first));
      last += 1;
    }
    const name = read(first, last);
    if (name !== '') names.push(name);
    first = last + 1;
  }
  return { names, isDecided };
}

/** The last piece of the longest name that is known; the first piece itself where none is. */
function findKnownEnd(first: number, last: number, isKnownTo: (end: number) => boolean): number {
  for (let end = last; end > first; end -= 1) if (isKnownTo(end)) return end;
  return first;
}

const beginsAnother = (mark: string, next: string): boolean =>
  mark === ';' || (mark === ',' ? beginsAgency(next) : STRONG_HEAD.test(next));

/** Whether what stays with the agency before it may be one of its own. */
function isDoubtful(mark: string, next: string, before: string): boolean {
  if (GENERAL.test(before)) return false;
  if (mark !== ',') return /^(?:các|những) /u.test(next) && SPEAKS_OF_AGENCIES.test(next);
  return SPEAKS_OF_AGENCIES.test(next) || /^\p{Lu}/u.test(next);
}

/** What stands between the marks that part names, but for those in brackets. */
function listPieces(item: string): Piece[] {
  const pieces: Piece[] = [];
  let [from, mark] = [0, ''];
  for (const found of item.matchAll(BREAK)) {
    const before = item.slice(0, found.index);
    if (before.split('(').length > before.split(')').length) continue;
    pieces.push({ from, to: found.index, mark });
    [from, mark] = [found.index + found[0].length, found[0].trim().toLowerCase()];
  }
  pieces.push({ from, to: item.length, mark });
  return pieces;
}
