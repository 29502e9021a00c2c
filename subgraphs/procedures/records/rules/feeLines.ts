import type { FeeLine, ForeignAmount } from '../../../../kernel/domain/content.ts';
import { type Amount, currencyOf, NOT_SET, readAmount, readNumber } from './amounts.ts';
import { splitClauses } from './feeClauses.ts';
import { kindOf, listExemptions, NAMES, namesKind, readWords } from './feeNames.ts';
import { readStatements, type Statement } from './feeStatements.ts';
import { type Notes, note } from './findings.ts';
import { listMoney, readPer } from './money.ts';
import { fieldOf, type Place, readLines, readRows, readText } from './source.ts';
import type { TimeCell } from './timeCell.ts';
import { noteUnprovenFees } from './unprovenFees.ts';

/** What the amount cell of a row holds: the figure itself, apart from what is said beside it. */
interface Figure {
  code: string;
  amount: Amount;
  words: string | null;
  path: string;
}

/**
 * Reads PHILEPHI of one row, or what the row says of a fee elsewhere. `code` is '' where the source gives none, and
 * `timeLimit` null: whoever sees all rows of the channel sets both. A row that says nothing of a fee makes no line.
 */
export function readFeeLines(row: Place, cell: TimeCell, notes: Notes): FeeLine[] {
  const description = cell.timeLimit.condition ?? '';
  const kind = kindOf(description);
  const { path } = fieldOf(row, 'MOTA');
  const figures = readFigures(row, cell, notes);
  const lines = readOwnLines(figures, cell, path, notes).map((line) => {
    const isOpen = line.kind === 'NOT_STATED' && line.says !== 'NONE' && line.name === NAMES.NOT_STATED;
    return isOpen && kind !== 'NOT_STATED' ? { ...line, ...named(kind) } : line;
  });
  const all = [...lines, ...readBeside(description, lines, path, notes)];
  const inferred = all.find(
    (line) => line.kind !== 'NOT_STATED' && line.amountDong !== 0 && !namesKind(line),
  );
  if (inferred !== undefined) note(notes, 'FEE_KIND_INFERRED', path, inferred.condition ?? '', inferred.name);
  const { feeWords: words, isFree } = cell;
  noteUnprovenFees({ path: row.path, figures, words, description, isFree }, all, notes);
  return all;
}

/** What the description says of fees outside the brackets: amounts that no line of the row has, or that there is nothing to pay. */
function readBeside(description: string, lines: readonly FeeLine[], path: string, notes: Notes): FeeLine[] {
  const words = splitClauses(description).filter((clause) => FEE_CLAUSE.test(clause));
  if (words.length === 0) return [];
  const figure = { code: '', amount: NOT_SET, words: words.join('\n'), path };
  const statements = readStatements(figure.words).filter(({ is, ...statement }) =>
    is === 'AMOUNT'
      ? !lines.some((line) => isSameAmount(statement, line))
      : lines.length === 0 && (is === 'FREE' || is === 'NONE' || is === 'NOT_SET_YET'),
  );
  return statements.length === 0 ? [] : fromWords(figure, statements, notes);
}

const FEE_CLAUSE = /(?<!(?:chi|học|kinh|cước)\s)(?<!\p{L})phí(?!\p{L})/iu;

/** The amount cells of the row, each with the words beside it; an amount that ran into the description is one too. */
function readFigures(row: Place, cell: TimeCell, notes: Notes): Figure[] {
  const lines = readRows(fieldOf(row, 'PHILEPHI'), notes);
  const { gluedFee, feeWords: words } = cell;
  if (lines.length === 0) {
    const { path } = fieldOf(row, 'MOTA');
    return gluedFee === null
      ? []
      : [{ code: '', amount: readGluedAmount(gluedFee, path, notes), words, path }];
  }
  return lines.map((line) => {
    const own = readLines(fieldOf(line, 'MOTA'), notes) ?? words;
    const beside = [own, cell.timeLimit.condition].filter((part) => part !== null).join(' ');
    const code = readText(fieldOf(line, 'MAPHILEPHI'), notes) ?? '';
    const amount = readAmount(line, beside === '' ? null : beside, notes);
    return { code, amount, words: own, path: fieldOf(line, 'SOTIEN').path };
  });
}

function readOwnLines(figures: readonly Figure[], cell: TimeCell, path: string, notes: Notes): FeeLine[] {
  if (figures.length > 0) {
    const known = figures.map(({ amount }) => amount);
    return figures.flatMap((figure) => decide(figure, known, notes));
  }
  const { feeWords } = cell;
  if (feeWords === null) return cell.isFree ? [toFree(NAMES.NOT_STATED)] : [];
  if (/^không có thông tin[.;]*$/iu.test(feeWords)) return [];
  const read = decide({ code: '', amount: NOT_SET, words: feeWords, path }, [], notes);
  return cell.isFree && read.every(saysNothing)
    ? [{ ...toFree(NAMES.NOT_STATED), condition: feeWords }]
    : read;
}

const saysNothing = ({ says, amountDong, foreignAmount }: FeeLine): boolean =>
  says === undefined && amountDong === null && foreignAmount === null;

const toFree = (name: string): FeeLine => ({
  ...toLine('', null, { amountDong: 0, foreignAmount: null }),
  name,
});

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

/**
 * What the figure and the words beside it say together. Where they contradict each other nothing is picked: both are told, and that they
 * contradict each other. `known` are all figures of the row: what one of them says the words say only again.
 */
function decide(figure: Figure, known: readonly Amount[], notes: Notes): FeeLine[] {
  const { code, amount, words, path } = figure;
  const statements = words === null ? [] : readStatements(words);
  const isSet = amount.amountDong !== null || amount.foreignAmount !== null;
  if (!isSet || amount.amountDong === 0) return fromWords(figure, statements, notes);
  const sums = statements.filter(({ is }) => is === 'AMOUNT');
  const own = sums.find((statement) => isSameAmount(statement, amount));
  if (statements.some(({ is }) => is === 'UNDECIDED') && !addsUp(words ?? '', amount)) {
    note(notes, 'AMOUNT_ONLY_IN_TEXT', path, words ?? '');
    return [toLine(code, words, NOT_SET)];
  }
  const others = statements.filter((one) => !known.some((other) => isSameAmount(one, other)));
  if (!others.some(({ is }) => is === 'AMOUNT') || addsUp(words ?? '', amount)) {
    return [toLine(code, words, amount, { money: own?.money })];
  }
  if (own === undefined && !sums.every(isLimited)) {
    note(notes, 'AMOUNT_CONTRADICTED', path, `${sayAmount(amount)} | ${words}`);
  }
  const first = own === undefined ? toLine(code, words, amount, {}) : toStated(code, own, words ?? '');
  return [first, ...others.map((one) => toStated('', one, words ?? ''))];
}

/** `gồm 3.000.000 đồng …; 1.500.000 đồng …` beside 4.500.000 tells the parts of the figure. */
function addsUp(words: string, { amountDong }: Amount): boolean {
  const parts = listMoney(words).map(({ dong }) => dong ?? 0);
  return parts.length > 1 && parts.reduce((sum, part) => sum + part, 0) === amountDong;
}

const sayAmount = ({ amountDong, foreignAmount }: Amount): string =>
  foreignAmount === null ? String(amountDong) : `${foreignAmount.amount} ${foreignAmount.currency}`;

/** An amount that holds only for a time or in a situation says nothing against the figure beside it. */
const isLimited = ({ words }: Statement): boolean =>
  /(?:từ|đến(?: hết)?)\s+(?:ngày\s+)?(?:\d{1,2}\/)?\d{1,2}\/\d{4}|trường hợp|đối với|nếu|cấp lại|cấp đổi/iu.test(
    words,
  );

const amountOf = ({ money }: Pick<Statement, 'money'>): Amount =>
  money === undefined ? NOT_SET : { amountDong: money.dong, foreignAmount: money.foreign };

function isSameAmount(statement: Pick<Statement, 'money'>, { amountDong, foreignAmount }: Amount): boolean {
  const stated = amountOf(statement);
  return stated.amountDong === amountDong && sameForeign(stated.foreignAmount, foreignAmount);
}

const sameForeign = (one: ForeignAmount | null, other: ForeignAmount | null): boolean =>
  one?.currency === other?.currency && one?.amount === other?.amount;

/** No figure, or a zero, which is free only where the words beside it set no amount. */
function fromWords(figure: Figure, statements: readonly Statement[], notes: Notes): FeeLine[] {
  const { code, amount, words, path } = figure;
  if (words === null || statements.length === 0) return [toLine(code, words, amount)];
  for (const { is, words: own, ...statement } of statements) {
    if (is === 'UNDECIDED') note(notes, 'AMOUNT_ONLY_IN_TEXT', path, own);
    if (is === 'AMOUNT') note(notes, 'AMOUNT_FROM_TEXT', path, own, sayAmount(amountOf(statement)));
    if (amount.amountDong === 0 && is !== 'FREE' && is !== 'NONE') {
      note(notes, 'AMOUNT_CONTRADICTED', path, `0 | ${own}`);
    }
  }
  const [only, ...more] = statements;
  if (only !== undefined && more.length === 0) return [toStated(code, { ...only, words }, words)];
  return statements.map((one, index) => toStated(index === 0 ? code : '', one, words));
}

/** The line of one statement. Its kind is its own, or the one that the whole text names. */
function toStated(code: string, statement: Statement, whole: string): FeeLine {
  const { is, bounds, percent, setBy, money } = statement;
  const words = statement.words.replace(
    /^(?:phí|lệ phí)(?!\p{L})/u,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
  const amount: Amount =
    is === 'FREE' || is === 'NONE' ? { amountDong: 0, foreignAmount: null } : amountOf(statement);
  const line = toLine(code, words, amount, { money });
  return {
    ...line,
    ...(line.kind === 'NOT_STATED' && named(kindOf(whole))),
    ...(is === 'AMOUNT' || is === 'FREE' || is === 'UNDECIDED' ? {} : { says: is }),
    ...(bounds === undefined ? {} : { bounds }),
    ...(percent === undefined ? {} : { percent }),
    ...(setBy === undefined ? {} : { setBy }),
  };
}

const named = (kind: FeeLine['kind']): Pick<FeeLine, 'kind' | 'name'> => ({ kind, name: NAMES[kind] });

function toLine(
  code: string,
  words: string | null,
  amount: Amount,
  { money }: { money?: Statement['money'] } = {},
): FeeLine {
  const { kind, name, condition } = readWords(words);
  const isSet = amount.amountDong !== null || amount.foreignAmount !== null;
  const per =
    money === undefined
      ? readPer((condition ?? '').replace(/^(?:đồng|đ|vnđ|vnd)\s*(?=\/)/iu, ''))
      : money.per;
  return {
    code,
    kind,
    name,
    ...amount,
    condition,
    exemptions: words === null ? [] : listExemptions(words),
    locality: null,
    timeLimit: null,
    ...(per === null || !isSet || amount.amountDong === 0 ? {} : { per }),
  };
}
