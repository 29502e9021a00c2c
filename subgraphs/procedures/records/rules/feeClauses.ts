import { listMoney, type Money } from './money.ts';

/** What a page shows before the words of a fee: `Phí : 0 Đồng (…)`. */
const PAGE_LABEL = /^\(?\s*(?:phí|lệ phí)\s*:\s*(?:0\s+)?đồng\s*\(/iu;

const BREAK =
  /\n|(?<=;)|(?<=[.:)])\s+(?=[-+*•–]\s*\p{L})|(?<=\p{Ll})\s+(?=[+*•]\s)|(?<=\S)\s+(?=-\s+\p{Lu})|(?<=[\p{Ll}\d)%”"][.,]?[.)])\s*(?=\p{Lu}\p{Ll})|(?<![Ll]ệ)\s+(?=(?:[Pp]hí|[Ll]ệ phí)\s*:\s)/u;

/** A bracket that holds the whole text, or one that opens or closes nothing, is the page's and not the text's. */
function bare(text: string): string {
  const trimmed = text.trim();
  const inner = /^\(([^()]*)\)$/u.exec(trimmed)?.[1];
  return inner === undefined ? trimmed : bare(inner);
}

/** The clauses of a text on fees, each as written. */
export const splitClauses = (text: string): string[] =>
  bare(text)
    .replace(PAGE_LABEL, '')
    .split(BREAK)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\d]/u.test(clause));

/** `Cấp mới: 2.000 đồng, cấp lại: 1.000 đồng` is two clauses where each part names a sum. */
export function splitNamed(clause: string): string[] {
  const parts = clause.split(/(?<=,)\s+(?=[^:,\d]{2,80}:)/u);
  return parts.every((part) => listMoney(part).length > 0) ? parts : [clause];
}

/** A clause that lists several sums is cut behind each of them, where a comma, a full stop or "và" says that a sum ends there. */
export function splitSums(clause: string, sums: readonly Money[]): string[] {
  const cuts: number[] = [];
  for (const [index, sum] of sums.slice(0, -1).entries()) {
    const next = sums[index + 1];
    const between = clause.slice(sum.end, next?.start);
    const cut = /[,.]\s+|\)\s*(?=\p{L})|\s+(?:và|hoặc|còn)\s+|\s(?=\(áp dụng)/u.exec(between);
    if (cut === null) return [clause];
    cuts.push(sum.end + cut.index + cut[0].length);
  }
  const starts = [0, ...cuts];
  return starts.map((start, index) => clause.slice(start, starts[index + 1]).trim());
}
