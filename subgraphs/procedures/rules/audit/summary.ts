import type { AuditReport } from './report.ts';
import type { Standing, StandingCounts } from './standing.ts';

/** What each standing is called, in plain words, for those who read the report. */
export const STANDING_NAMES: Record<Standing, string> = {
  CONFIRMED: 'Đã xác nhận',
  PROPOSED: 'Đề xuất, chưa xác nhận',
  LIKELY: 'Gợi ý có độ tin cậy cao',
  UNCLEAR: 'Do Nhà nước cấp, chưa rõ loại',
  OPEN: 'Câu chữ mở, nhiều loại đều được',
  OTHER: 'Không do Nhà nước cấp',
};

const number = new Intl.NumberFormat('vi-VN');
const percent = new Intl.NumberFormat('vi-VN', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export const showNumber = (value: number): string => number.format(value);

/** A share as it is read in Vietnam, such as 12,3%; a dash where there is nothing to share. */
export const showShare = (part: number, whole: number): string =>
  whole === 0 ? '–' : percent.format(part / whole);

/** Issued by the state for sure or by all that the words tell; what an open wording may bring is not counted. */
export const issuedByState = ({ CONFIRMED, PROPOSED, LIKELY, UNCLEAR }: StandingCounts): number =>
  CONFIRMED + PROPOSED + LIKELY + UNCLEAR;

const NAME_MAX = 110;

/** The name of a result type without the form it comes on and the refusal it may be instead. */
export function showTypeName(name: string): string {
  const short = name
    .replace(/\s*(?:\(|,\s*)?(?:theo mẫu|mẫu số|ban hành kèm)[^;]*$/iu, '')
    .replace(/\s+hoặc văn bản (?:từ chối|thông báo|trả lời)[^;]*$/iu, '')
    .replace(/[\s.;,]+$/u, '');
  return cutAtWord(short === '' ? name : short, NAME_MAX);
}

/** At most so many characters, ended between two words. */
export const cutAtWord = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max).replace(/\s\S*$/u, '')}…`;

/** The report in a few lines for the terminal. */
export function summarise(report: AuditReport): string[] {
  const { components, standings } = report;
  const { papers } = components;
  const line = (standing: Standing): string =>
    `  ${STANDING_NAMES[standing].padEnd(32)} ${showNumber(standings[standing]).padStart(7)}  ${showShare(standings[standing], papers)}`;
  return [
    `Kiểm toán “một lần” (once-only audit), ${report.day}`,
    `  ${showNumber(report.procedures)} thủ tục (procedures), ${showNumber(components.all)} thành phần (components): ${showNumber(components.forms)} tờ khai (forms), ${showNumber(components.notes)} ghi chú (notes), ${showNumber(papers)} giấy tờ (papers)`,
    line('CONFIRMED'),
    line('PROPOSED'),
    line('LIKELY'),
    line('UNCLEAR'),
    line('OPEN'),
    line('OTHER'),
    `  ${showNumber(report.proceduresReasking)} thủ tục hỏi lại ít nhất một giấy tờ Nhà nước đã cấp (ask for a paper the state issued)`,
    ...report.asked
      .slice(0, 5)
      .map(({ name, procedures }) => `  • ${showNumber(procedures)} thủ tục: ${showTypeName(name)}`),
  ];
}
