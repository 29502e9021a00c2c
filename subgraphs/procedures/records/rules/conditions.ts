import { withoutCopy } from './paperName.ts';
import { namesAnotherWithin } from './situationsOfParts.ts';
import { isManner, readWithin, type Situation, saysWhen, tidy } from './situationsWithin.ts';

/**
 * When a paper is asked for, by its own words. Only words on the paper itself count: what its content must mention "if
 * any", a further paper asked for in some situation, and how a copy is made by which way of submitting say nothing about
 * whether this paper is asked for.
 */

/** A situation at the beginning: `Trường hợp ủy quyền thì …`. */
const LEADING =
  /^[\s*+\-–•;,.(]*(?:(?:\d{1,2}(?:\.\d{1,2})*|\(?[ivx]{1,4}|\p{Ll})[.)]+\s*)?(?=(?:trong )?(?:trường hợp|đối với|nếu|khi)(?!\p{L}))/iu;

/** `Trường hợp (2):` only counts; what it is stands behind the colon. */
const COUNTED = /^(?:đối với )?trường hợp \(?\d{1,2}\)?\s*:/iu;

/** What comes after the situation: what is then done or handed in, or who does it. A comma alone does not end it. */
const THEN =
  /^\s*(?:thì|phải|cần|nộp|gửi|xuất trình|bổ sung (?:thêm|các|tài liệu|văn bản|giấy|hợp đồng|bản|hồ sơ|báo cáo|quyết định|tờ)|kèm|có (?:thêm|văn bản|giấy|bản)|được (?:nộp|sử dụng|thay)|không phải|bản|văn bản|giấy|tờ|đơn|tài liệu|hồ sơ|biên bản|quyết định|hợp đồng|phiếu|khi|nhân viên|người|cơ quan|tổ chức|cá nhân|doanh nghiệp|công chức|chủ|thành phần|ngoài|việc|các (?:tài liệu|giấy tờ|thành phần)|thực hiện (?:theo|thủ tục))(?!\p{L})/iu;

/** Before a comma and behind it, one after the other: `tổ chức, cá nhân`, `giấy phép, giấy chứng nhận`. They are a list. */
const ENUMERATED = [
  /(?:tổ chức|cá nhân|cơ quan|đơn vị|doanh nghiệp|hợp tác xã|hộ gia đình|công ty|người [^,]{3,20})$/iu,
  /^\s*(?:tổ chức|cá nhân|cơ quan|đơn vị|doanh nghiệp|hợp tác xã|hộ gia đình|công ty|người)(?!\p{L})/iu,
] as const;
const PAPERS_ENUMERATED = [
  /^(?:trường hợp|đối với|khi|nếu)(?: các)? (?:giấy|văn bản|quyết định|hợp đồng|hồ sơ|tài liệu|bản)(?!\p{L})[^,]{0,60}$/iu,
  /^\s*(?:giấy|văn bản|quyết định|hợp đồng|hồ sơ|tài liệu|bản)(?!\p{L})/iu,
] as const;

const ACTS_ENUMERATED = [/(?:thay đổi|sửa đổi|điều chỉnh|gia hạn)$/iu, /^\s*bổ sung(?!\p{L})/iu] as const;

/** What is done, between a comma and a colon. */
const GOES_ON =
  /(?<!\p{L})(?:phải|cần|nộp|gửi|xuất trình|(?<!đổi, |đổi và |chỉnh, )bổ sung|kèm|gồm|có (?:đơn|văn bản|giấy))(?!\p{L})/iu;

/** What is asked for, where no comma, colon or `thì` comes before it. */
const DEMAND =
  /\s(?:phải|cần) (?:kèm|nộp (?!thuế|tiền|phí|lệ phí|hồ sơ (?:đăng|đề|xin))|bổ sung|gửi|có (?:thêm|(?:các )?(?:giấy tờ|tài liệu|hồ sơ) sau|xác nhận của))(?!\p{L})/u;

/** Behind what is asked for: when it is not. The situation at the beginning is not all of it then. */
const EXCEPTED = /(?<!(?:ngoại|miễn) )(?:,|;)\s*trừ (?:các )?trường hợp(?!\p{L})/iu;

interface Leading {
  text: string;
  /** Nothing shows where the situation ends and the paper begins: the words are the whole sentence. */
  isWhole: boolean;
  /** The rest of the sentence: what is then asked for. */
  behind: string;
}

/** The situation at the beginning, whole: up to `thì`, a colon, the comma after which something else begins, or what is asked for. */
function findLeading(name: string): Leading | undefined {
  const start = LEADING.exec(name)?.[0].length;
  if (start === undefined) return undefined;
  const counted = COUNTED.exec(name.slice(start))?.[0] ?? '';
  const sentence = /^[^;.]*(?:[.](?=\S)[^;.]*)*/u.exec(name.slice(start + counted.length))?.[0] ?? '';
  const end = findEnd(sentence);
  const at = start + counted.length;
  return {
    text: counted + sentence.slice(0, end),
    isWhole: end === sentence.length,
    behind: name.slice(at + end, at + sentence.length),
  };
}

function findEnd(sentence: string): number {
  const then = /\sthì(?!\p{L})/u.exec(sentence)?.index;
  if (then !== undefined) return then;
  const before = sentence.split(':')[0] ?? '';
  const demand = DEMAND.exec(before)?.index ?? before.length;
  const comma = [...before.matchAll(/,/gu)].find(({ index }) => endsAt(before, index))?.index;
  // `Đối với chi nhánh, văn phòng đại diện: …` lists; `Trường hợp ủy quyền, hồ sơ gồm: …` goes on.
  const isList = before !== sentence && comma !== undefined && !GOES_ON.test(before.slice(comma));
  return isList ? Math.min(before.length, demand) : Math.min(comma ?? before.length, demand);
}

function endsAt(before: string, comma: number): boolean {
  const [ahead, behind] = [before.slice(0, comma), before.slice(comma + 1)];
  if (!THEN.test(behind)) return false;
  return ![ENUMERATED, PAPERS_ENUMERATED, ACTS_ENUMERATED].some(
    ([one, other]) => one.test(ahead) && other.test(behind),
  );
}

/** Reads the situation. Where its words may name one or only say what the paper is about, none is taken and that is told. */
export function readSituation(name: string): Situation {
  const leading = findLeading(name);
  if (leading !== undefined && saysWhen(leading.text) && !isManner(leading.text, name)) {
    return {
      text: tidy(leading.text),
      isSure: !leading.isWhole && !EXCEPTED.test(leading.behind) && !namesAnotherWithin(leading.text),
    };
  }
  const within = readWithin(withoutCopy(name), name);
  return within.text !== null && namesAnotherWithin(within.text) ? { ...within, isSure: false } : within;
}
