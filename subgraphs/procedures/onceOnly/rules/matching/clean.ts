import { cleanLine } from '../../../../../kernel/domain/text/clean.ts';
import { ABBREVIATIONS } from './vocabulary.ts';

/** A component as it is compared: what is left of its text, and what was set aside, in the source's words. */
export interface CleanText {
  text: string;
  /** Such as "bản sao có chứng thực": how the paper comes, not which it is. */
  ignored: string[];
  /** `CMND` → `chứng minh nhân dân`, for those that were read. */
  expanded: { short: string; long: string }[];
}

/** Longer texts are rules of a procedure glued into the table of papers; the paper is named at the beginning. */
const TEXT_MAX = 600;

const COPY =
  '(?:tệp tin\\s+)?(?:bản|tệp|file)\\s+(?:sao chụp|sao điện tử|sao y|sao|chính điện tử|chính|gốc|chụp|điện tử|scan|photo|giấy|số hóa)';
const QUALITY =
  '(?:có chứng thực điện tử|có chứng thực|được chứng thực|không yêu cầu chứng thực|chứng thực điện tử|chứng thực|có công chứng|công chứng|hợp lệ|hợp pháp|điện tử|từ bản chính|từ bản gốc|từ sổ gốc|được cấp|cấp từ sổ gốc|chụp từ bản chính|kèm theo bản chính|kèm bản chính|kèm theo bản gốc|xuất trình bản chính|và xuất trình bản chính|kèm|để đối chiếu|theo quy định|có dấu|có đóng dấu xác nhận|có xác nhận của doanh nghiệp|bản sao điện tử)';

/** In this order: each finds the text as the ones before have left it. */
const SET_ASIDE: readonly RegExp[] = [
  // The name of the form's file, glued to the paper's name by whoever copied the page.
  /(?:(?:mẫu|phụ lục|pl|mau|phu luc)[^;,.]{0,60})?\S+\.(?:docx?|pdf|xlsx?|rar|zip)\b.*$/iu,
  /\([^()]*\)/gu,
  /\([^()]*$/u,
  new RegExp(`(?:${COPY}(?:\\s+${QUALITY})*(?:\\s*(?:,|/|hoặc|và|:)(?=\\s))?\\s*)+`, 'giu'),
  /^\s*(?:các giấy tờ phải xuất trình[^:]*:|xuất trình|nộp lại|nộp|một trong (?:các|những)(?: loại)? (?:giấy tờ|tài liệu)(?: sau(?: đây)?)?\s*:?|các giấy tờ sau(?: đây)?\s*:?|thông tin về|trình [^:]{0,40}:)\s*/iu,
  /^\s*(?:hai|một|ba|bốn|\d{1,2})\s+(?:bản|bộ|tờ|tấm|chiếc)?\s*(?=\p{L})/iu,
];

const LIST_MARK =
  /^(?:[-–+*•;.,:]+|\(?[ivx]{1,5}[.)]\)?|\(?\d{1,2}(?:\.\d{1,2})*[.)]\)?|\(?[a-zđ]\d?(?:\.\d+)*[.)])\s*/iu;

/** Takes away how a paper comes (copies, forms, quantities, list letters) and writes short forms out. */
export function cleanText(source: string): CleanText {
  const ignored: string[] = [];
  let text = cleanLine(source).slice(0, TEXT_MAX);
  text = stripMarks(text);
  for (const pattern of SET_ASIDE) {
    text = text.replace(pattern, (found) => {
      const said = found.trim().replace(/[\s:,]+$/u, '');
      if (/\p{L}{2}/u.test(said)) ignored.push(said.length > 80 ? `${said.slice(0, 79)}…` : said);
      return ' ';
    });
    text = stripMarks(text.replace(/\s+/gu, ' ').trim());
  }
  const expanded: CleanText['expanded'] = [];
  return { text: expandShortForms(text, expanded), ignored, expanded };
}

function stripMarks(text: string): string {
  const without = text.replace(LIST_MARK, '');
  return without === text ? text : stripMarks(without);
}

function expandShortForms(text: string, expanded: CleanText['expanded']): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const known = ABBREVIATIONS.find(([short]) => short === word.toLowerCase());
    if (known === undefined) return word;
    expanded.push({ short: word, long: known[1] });
    return known[1];
  });
}
