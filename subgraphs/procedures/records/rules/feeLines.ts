import type { FeeKind, FeeLine } from '../../../../kernel/domain/content.ts';
import { type Amount, currencyOf, findOnlyAmount, NOT_SET, readAmount, readNumber } from './amounts.ts';
import { type Notes, note } from './findings.ts';
import { fieldOf, type Place, readLines, readRows, readText } from './source.ts';
import type { TimeCell } from './timeCell.ts';

/** Names of a line whose source gives none; the first says that the source leaves open which of the two it is. */
export const NAMES: Readonly<Record<FeeKind, string>> = {
  NOT_STATED: 'Phí, lệ phí',
  FEE: 'Phí',
  CHARGE: 'Lệ phí',
};

/** Words that say that there is no fee to speak of: they make no line. */
const NOTHING =
  /^[-+*•\s]*(?:(?:phí|lệ phí|phí, lệ phí)\s*:?\s*)?(?:không(?: có| quy định| thu| mất phí| thu phí| thu lệ phí| thu phí, lệ phí| phải nộp)?|chưa quy định|chưa có quy định|miễn phí|không có thông tin)(?: phí| lệ phí| phí, lệ phí)?\s*[.;]*$/iu;

/**
 * Reads PHILEPHI of one row, or what the row says of a fee elsewhere. `code` is '' where the source gives none, and
 * `timeLimit` null: whoever sees all rows of the channel sets both.
 */
export function readFeeLines(row: Place, cell: TimeCell, notes: Notes): FeeLine[] {
  const lines = readRows(fieldOf(row, 'PHILEPHI'), notes);
  if (lines.length > 0) {
    return lines.map((line) => {
      const own = readLines(fieldOf(line, 'MOTA'), notes);
      const words = own ?? cell.feeWords;
      const beside = [words, cell.timeLimit.condition].filter((part) => part !== null).join(' ');
      const code = readText(fieldOf(line, 'MAPHILEPHI'), notes);
      return toLine(code ?? '', words, readAmount(line, beside === '' ? null : beside, notes));
    });
  }
  const path = fieldOf(row, 'MOTA').path;
  const { gluedFee, feeWords } = cell;
  if (gluedFee !== null) return [toLine('', feeWords, readGluedAmount(gluedFee, path, notes))];
  if (feeWords === null || NOTHING.test(feeWords)) return [];
  const amount = findOnlyAmount(feeWords);
  if (amount === undefined) return [toLine('', feeWords, NOT_SET)];
  note(notes, 'AMOUNT_FROM_TEXT', path, feeWords, String(amount));
  return [toLine('', feeWords, { amountDong: amount, foreignAmount: null })];
}

function readGluedAmount(glued: { digits: string | null; unit: string }, path: string, notes: Notes): Amount {
  const amount = glued.digits === null ? undefined : readNumber(glued.digits);
  const currency = currencyOf(glued.unit.trim());
  if (amount === undefined || currency === undefined) {
    note(notes, 'AMOUNT_SUSPICIOUS', path, [glued.digits, glued.unit].filter(Boolean).join(' '));
    return NOT_SET;
  }
  if (currency !== 'VND') return { amountDong: null, foreignAmount: { currency, amount } };
  if (amount >= 1000) return { amountDong: amount, foreignAmount: null };
  note(notes, 'AMOUNT_SUSPICIOUS', path, `${glued.digits} ${glued.unit}`);
  return NOT_SET;
}

function toLine(code: string, words: string | null, amount: Amount): FeeLine {
  const { kind, name, condition } = readWords(words);
  return {
    code,
    kind,
    name,
    ...amount,
    condition,
    exemptions: words === null ? [] : listExemptions(words),
    locality: null,
    timeLimit: null,
  };
}

/** A line that begins with what it is for, then an amount, an authority or a condition. */
const NAMED = /^(?:[-+*•]\s*)?((?:lệ phí|phí)(?!,| và| hoặc)[^:;.\n\d]{0,150}?)\s*(?:[:.]\s*(.*))?[.;]?$/isu;

/** Kind and name of a line as its words tell them: `Lệ phí cấp giấy phép lái xe: 135.000 đồng/lần`. */
export function readWords(words: string | null): Pick<FeeLine, 'kind' | 'name' | 'condition'> {
  if (words === null) return { kind: 'NOT_STATED', name: NAMES.NOT_STATED, condition: null };
  const kind = kindOf(words);
  const named = kind === 'NOT_STATED' ? null : NAMED.exec(words);
  const name = named?.[1];
  if (name === undefined || kindOf(name) !== kind) return { kind, name: NAMES[kind], condition: words };
  const condition = named?.[2]?.trim() ?? '';
  return {
    kind,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    condition: condition === '' ? null : condition,
  };
}

/** Both words, or neither: the source leaves it open. The law on both and its circulars name both and say nothing. */
function kindOf(words: string): FeeKind {
  const bare = words
    .replace(/luật phí (?:và|,) ?lệ phí/giu, '')
    .replace(/(?:miễn|giảm|chi|học|kinh|cước|mức|thu)\s+(?=phí|lệ phí)/giu, (match) =>
      /^(?:chi|học|kinh|cước)/iu.test(match) ? `${match.trim()}-` : match,
    )
    .toLowerCase();
  const charge = /lệ phí/u.test(bare);
  const fee = /(?<!lệ )(?<![-\p{L}])phí(?!\p{L})/u.test(bare);
  if (charge === fee) return 'NOT_STATED';
  return charge ? 'CHARGE' : 'FEE';
}

/** The sentences on who pays less or nothing, in the source's words. */
export function listExemptions(words: string): string[] {
  return words
    .split(/(?<=[.;])\s+|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) =>
      /(?:^|[\s(])(?:được )?(?:miễn|giảm|không thu)\s+(?:\d+\s?%\s+)?(?:phí|lệ phí|thu|nộp|mức|tiền)/iu.test(
        sentence,
      ),
    );
}
