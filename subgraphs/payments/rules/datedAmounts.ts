/**
 * Amounts that hold for a time: `Áp dụng mức phí: 400.000 đồng kể từ ngày 01/7/2025 đến hết ngày 31/12/2026`. The words of the publication
 * say so, and what is due depends on the day. Only what the words decide is decided; a stretch that is not understood makes its line
 * one for the counter, never a wrong sum.
 *
 * *Dated*: a sentence that names a stretch of days. *Rest*: the words of a condition without its dated sentences.
 */
import type { PublishedFee } from '../../../kernel/domain/content.ts';

type Line = Pick<PublishedFee, 'amountDong' | 'condition'>;

/** What a line comes to on a day. */
export type OnDay =
  | { kind: 'HOLDS'; amountDong: number | null; condition: string | null; dated: boolean }
  | { kind: 'OTHER_DAYS' }
  | { kind: 'UNDECIDED' };

interface Stretch {
  from: string | null;
  /** The last day. */
  to: string;
}

/** What a dated sentence says of the amount while its stretch lasts. */
type Said = { kind: 'OWN' } | { kind: 'INSTEAD'; amountDong: number } | { kind: 'UNCLEAR' };

const DATE = String.raw`\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}`;
const STRETCH = new RegExp(`(?:từ (?:kể từ )?(?:ngày )?(${DATE}) )?đến (?:hết )?(?:ngày )?(${DATE})`, 'iu');
/** From a day on, without a last one; from when a legal text is in force is said of the text. */
const FROM_ON = new RegExp(
  `(?<!(?:hiệu lực|thi hành) (?:kể )?)từ (?:kể từ )?ngày (${DATE})(?: trở đi)?`,
  'iu',
);
/** No last day is named. */
const NO_LAST_DAY = '9999-12-31';
/** Numbers of legal texts with their days and titles: what they say is no amount, no day and no waiver of this line. */
const LEGAL_TEXT = new RegExp(
  String.raw`(?:theo )?(?:quy định )?(?:tại )?(?:khoản \d+ điều \d+ )?(?:thông tư|nghị quyết|nghị định|quyết định|luật)(?: số)? \d+/\d{4}/[\p{L}\d-]+(?: ngày ${DATE})?(?: của (?:bộ trưởng )?bộ [\p{L}]+(?: [\p{L}]+)?)?(?: quy định mức thu,? ?,? miễn một số khoản phí, lệ phí[^.;)]*)?`,
  'giu',
);
const AMOUNT =
  /(?<![\d.,/])(\d{1,3}(?:[.,]\d{3})+|\d+)(?: ?(triệu|nghìn|ngàn))?(?= ?(?:đồng|đ(?!\p{L})|vnđ|vnd)|[ .,;)]*$)/giu;
const SHARE = /bằng (\d{1,2}) ?% (?:của )?mức (?:thu|phí|lệ phí|thu phí|thu lệ phí) (?:nêu )?(?:ở )?trên/iu;
const WAIVER = /miễn (?:thu )?(?:toàn bộ )?(?:các khoản )?(?:phí|lệ phí)/iu;
/** Words that make a rule one for some people or some ways only. */
const FOR_SOME = /đối với|trường hợp|trực tuyến|trực tiếp|(?<!\p{L})(?:khi|nếu|riêng|cho)(?!\p{L})/iu;
const FIGURE = /\d|%|giảm|miễn/iu;

/** What a line comes to on a day, yyyy-MM-dd. A line without a stretch holds on every day. */
export function onDay({ amountDong, condition }: Line, day: string): OnDay {
  const { dated, rest } = separate(condition ?? '');
  if (condition === null || amountDong === null || dated.length === 0)
    return { kind: 'HOLDS', amountDong, condition, dated: false };
  const lasting = dated.filter(({ stretch }) => isWithin(stretch, day));
  const said = (lasting.length > 0 ? lasting : dated).map(({ text }) => readSaid(text, amountDong, rest));
  if (lasting.length === 0) return outside(said, amountDong, rest);
  const [only] = said;
  if (only === undefined || only.kind === 'UNCLEAR' || said.length > 1) return { kind: 'UNDECIDED' };
  const due = only.kind === 'OWN' ? amountDong : only.amountDong;
  return { kind: 'HOLDS', amountDong: due, condition: rest, dated: true };
}

/** Before or after every stretch: what holds for a time only does not; what the rest of the words state does. */
function outside(said: readonly Said[], amountDong: number, rest: string): OnDay {
  const holds = { kind: 'HOLDS', amountDong, condition: rest, dated: false } as const;
  if (listAmounts(rest).includes(amountDong)) return holds;
  if (said.some(({ kind }) => kind === 'UNCLEAR')) return { kind: 'UNDECIDED' };
  return said.some(({ kind }) => kind === 'OWN') ? { kind: 'OTHER_DAYS' } : holds;
}

function readSaid(sentence: string, amountDong: number, rest: string): Said {
  const text = sentence.replace(LEGAL_TEXT, ' ').replace(STRETCH, ' ').replace(FROM_ON, ' ');
  const amounts = listAmounts(text);
  if (amounts.length === 1 && amounts[0] === amountDong) return { kind: 'OWN' };
  if (FOR_SOME.test(text)) return { kind: 'UNCLEAR' };
  const [amount] = amounts;
  if (
    amounts.length === 1 &&
    amount !== undefined &&
    amount < amountDong &&
    /áp dụng mức|mức thu/iu.test(text)
  )
    return { kind: 'INSTEAD', amountDong: amount };
  if (amounts.length > 0) return { kind: 'UNCLEAR' };
  const share = SHARE.exec(text)?.[1];
  const reduced = (amountDong * Number(share)) / 100;
  // "Above" is what the words before it state: a share of anything else is not told here.
  if (share !== undefined && Number.isInteger(reduced) && listAmounts(rest).join() === String(amountDong))
    return { kind: 'INSTEAD', amountDong: reduced };
  if (WAIVER.test(text)) return { kind: 'INSTEAD', amountDong: 0 };
  // Nothing but the days, and which text says so where the amount stands beside it.
  const isBare = !FIGURE.test(text) && !/quy định|theo/iu.test(sentence);
  return isBare ? { kind: 'OWN' } : { kind: 'UNCLEAR' };
}

/** The sentences that name a stretch, and the words without them. */
function separate(condition: string): { dated: { text: string; stretch: Stretch }[]; rest: string } {
  const sentences = condition.split(/(?<=[.;])\s+(?=[-+*(]|\p{Lu})|(?=\(áp dụng mức)/iu);
  const dated: { text: string; stretch: Stretch }[] = [];
  const rest: string[] = [];
  for (const text of sentences) {
    const stretch = readStretch(text);
    if (stretch === undefined) rest.push(text);
    else dated.push({ text, stretch });
  }
  return { dated, rest: rest.join(' ').trim() };
}

function readStretch(sentence: string): Stretch | undefined {
  const words = sentence.replace(/\s+/gu, ' ');
  const [, from, to] = STRETCH.exec(words) ?? [];
  if (to !== undefined) return { from: from === undefined ? null : readDate(from), to: readDate(to) };
  const start = FROM_ON.exec(words.replace(LEGAL_TEXT, ' '))?.[1];
  return start === undefined ? undefined : { from: readDate(start), to: NO_LAST_DAY };
}

function readDate(written: string): string {
  const [day = '', month = '', year = ''] = written.match(/\d+/gu) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const isWithin = ({ from, to }: Stretch, day: string): boolean => (from === null || from <= day) && day <= to;

const TIMES: Readonly<Record<string, number>> = { triệu: 1_000_000, nghìn: 1_000, ngàn: 1_000 };

/** The amounts that words state, each once. */
function listAmounts(words: string): number[] {
  const text = words.replace(LEGAL_TEXT, ' ').replace(new RegExp(DATE, 'giu'), ' ');
  const found = [...text.matchAll(AMOUNT)].map(
    ([, digits = '', times]) =>
      Number(digits.replace(/[.,]/gu, '')) * (times === undefined ? 1 : (TIMES[times.toLowerCase()] ?? 1)),
  );
  return [...new Set(found)];
}
