import { stripDiacritics } from '../../../../../kernel/domain/text/fold.ts';
import { FOREIGN, type Maker, PAPER_HEADS, PRIVATE_PROOFS, TAILS } from './vocabulary.ts';
import { findPhrase, indexPhrases, type PhraseIndex, startsAt, type Token } from './words.ts';

/** One paper that a component names. */
export interface Mention {
  /** From the word that says what kind of paper it is to the end of its name. */
  name: readonly Token[];
  /** Everything said of it, up to the next paper. */
  said: readonly Token[];
  maker: Maker | 'FOREIGN';
}

type Heads = PhraseIndex<Maker>;
const HEADS: Heads = indexPhrases(PAPER_HEADS);
/** For a text that was typed without diacritics. */
const PLAIN_HEADS: Heads = indexPhrases(
  [...PAPER_HEADS].map(([phrase, maker]) => [stripDiacritics(phrase), maker] as const),
);
const TAIL_PHRASES = indexPhrases(TAILS.map((phrase) => [phrase, true] as const));
const FOREIGN_PHRASES = indexPhrases(FOREIGN.map((phrase) => [phrase, true] as const));

const PRIVATE_PROOF_PHRASES = indexPhrases(PRIVATE_PROOFS.map((phrase) => [phrase, true] as const));

const ENDS = new Set([';', '.', '+', '-', '–', '•', '*']);
/** After these another paper may be named; a form swallows what follows a comma, for it is what the form speaks of. */
const JOINS = new Set([',', 'hoặc', 'và', '/', 'kèm', ':', 'hay', 'gồm', 'trình', 'nộp']);
const STRONG_JOINS = new Set(['hoặc', '/', 'kèm', ':']);
/** "Giấy tờ chứng minh … là hộ chiếu, thẻ căn cước": what proves it is named after all. */
const OPEN_JOINS = new Set([...JOINS, 'là']);
/** A clause that begins so says when; which paper it wants comes after "thì nộp …", if at all. */
const WHEN = indexPhrases(
  ['trường hợp', 'trong trường hợp', 'đối với', 'khi', 'nếu', 'ngoài', 'riêng'].map(
    (phrase) => [phrase, true] as const,
  ),
);
const THEN = indexPhrases(
  ['nộp', 'nộp lại', 'xuất trình', 'phải có', 'gồm', ':'].map((phrase) => [phrase, true] as const),
);
/** Sentences for whoever receives or hands in, not papers. */
const INSTRUCTIONS = indexPhrases(
  [
    'chỉ cần cung cấp',
    'có trách nhiệm',
    'chịu trách nhiệm',
    'không phải nộp',
    'không yêu cầu',
    'không được yêu cầu',
    'phải bảo đảm',
    'được thay thế',
    'khai thác được',
    'khai báo',
  ].map((phrase) => [phrase, true] as const),
);
/** "Hoặc giấy tờ tương đương": the same paper under another name. */
const EQUIVALENTS = indexPhrases(
  [
    'văn bản tương đương',
    'giấy tờ tương đương',
    'tài liệu tương đương',
    'giấy tờ có giá trị',
    'giấy tờ khác',
    'các giấy tờ khác',
    'tài liệu khác',
    'chứng từ khác',
    'giấy tờ pháp lý tương đương',
    'giấy tờ thay thế',
  ].map((phrase) => [phrase, true] as const),
);
/** How many words may stand before the name of the paper ("các", "bản sao của …"). */
const LEAD_MAX = 3;

/** The papers that a cleaned component names, in order. Empty for a note, a heading, a sentence about something else. */
export function readMentions(tokens: readonly Token[]): Mention[] {
  const heads = tokens.every(({ text, plain }) => text === plain) ? PLAIN_HEADS : HEADS;
  return splitClauses(tokens).flatMap((clause, index) => readClause(clause, heads, index === 0));
}

function splitClauses(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (ENDS.has(token.text)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}

function readClause(clause: readonly Token[], heads: Heads, isFirst: boolean): Mention[] {
  if (has(INSTRUCTIONS, clause)) return [];
  const direct = findPhrase(WHEN, clause, 0) === undefined ? findFirstHead(clause, heads, 0) : undefined;
  // Later clauses are remarks unless they begin with a paper or say what to hand in.
  const start = direct ?? findThen(clause, heads, isFirst);
  return start === undefined ? [] : readPapers(clause, heads, start);
}

const has = (index: PhraseIndex<true>, tokens: readonly Token[]): boolean =>
  tokens.some((_token, at) => findPhrase(index, tokens, at) !== undefined);

/** Where the paper begins that a condition leads to. */
function findThen(clause: readonly Token[], heads: Heads, isFirst: boolean): number | undefined {
  for (let at = 1; at < clause.length; at += 1) {
    const then = findPhrase(THEN, clause, at);
    if (then === undefined || (!isFirst && then.words[0] === ':')) continue;
    const head = findFirstHead(clause, heads, at + then.words.length);
    if (head !== undefined) return head;
  }
  return undefined;
}

function findFirstHead(clause: readonly Token[], heads: Heads, from: number): number | undefined {
  for (let at = from; at <= from + LEAD_MAX && at < clause.length; at += 1) {
    if (findPhrase(heads, clause, at) !== undefined) return at;
  }
  return undefined;
}

function readPapers(clause: readonly Token[], heads: Heads, start: number): Mention[] {
  const starts = [start];
  const first = findPhrase(heads, clause, start);
  let maker = first?.value;
  for (let at = start + (first?.words.length ?? 1); at < clause.length; at += 1) {
    const head = findPhrase(heads, clause, at);
    const joins = maker === 'PRIVATE' ? STRONG_JOINS : maker === 'OPEN' ? OPEN_JOINS : JOINS;
    if (head === undefined || !joins.has(joinBefore(clause, at))) continue;
    if (findPhrase(EQUIVALENTS, clause, at) !== undefined) continue;
    // "kèm theo đơn", "và tài liệu": one more paper of the applicant changes nothing.
    if (maker === 'PRIVATE' && head.value === 'PRIVATE') continue;
    starts.push(at);
    maker = head.value;
    at += head.words.length - 1;
  }
  return starts.map((at, index) => toMention(clause.slice(at, starts[index + 1] ?? clause.length), heads));
}

/** The word or mark before a paper, over "kèm theo", "các" and "một". */
function joinBefore(clause: readonly Token[], at: number): string {
  const before = clause[at - 1]?.text ?? '';
  const further = clause[at - 2]?.text ?? '';
  if (before === 'theo' && further === 'kèm') return 'kèm';
  return before === 'các' || before === 'một' ? further : before;
}

function toMention(said: readonly Token[], heads: Heads): Mention {
  const head = findPhrase(heads, said, 0);
  const headLength = head?.words.length ?? 1;
  return {
    name: said.slice(0, endOfName(said, headLength)),
    said,
    maker: findMaker(head?.value ?? 'PRIVATE', said),
  };
}

function findMaker(head: Maker, said: readonly Token[]): Mention['maker'] {
  if (head !== 'PRIVATE' && has(FOREIGN_PHRASES, said)) return 'FOREIGN';
  return head === 'OPEN' && has(PRIVATE_PROOF_PHRASES, said) ? 'PRIVATE' : head;
}

function endOfName(said: readonly Token[], headLength: number): number {
  let end = findEndOfName(said, headLength);
  // "Giấy khai sinh hoặc" before the next paper: the join is not part of the name.
  while (end > headLength && isJoin(said[end - 1])) end -= 1;
  return end;
}

const isJoin = (token: Token | undefined): boolean =>
  token !== undefined &&
  (!token.isWord || JOINS.has(token.text) || token.text === 'các' || token.text === 'theo');

function findEndOfName(said: readonly Token[], headLength: number): number {
  for (let at = headLength; at < said.length; at += 1) {
    if (findPhrase(TAIL_PHRASES, said, at) !== undefined) return at;
    if (startsAt(said, at, ['hoặc']) && at >= headLength + (headLength > 3 ? 0 : 2)) return at;
  }
  return said.length;
}

export type IssuedByState = 'YES' | 'PARTLY' | 'NO';

/**
 * Whether the papers that a component names come from the Vietnamese state. PARTLY where only some do, or where the wording
 * admits any proof.
 */
export function judgeIssued(mentions: readonly Mention[], isHeading: boolean): IssuedByState {
  const makers = mentions.map(({ maker }) => maker);
  const [first, ...rest] = makers;
  if (first === undefined || !makers.some((maker) => maker === 'STATE' || maker === 'OPEN')) return 'NO';
  if (makers.every((maker) => maker === 'STATE')) return 'YES';
  if (first === 'OPEN' && rest.length > 0 && rest.every((maker) => maker === 'STATE')) return 'YES';
  if (isHeading && mentions.every(isOpenHeading)) return 'NO';
  if (first === 'PRIVATE' && !rest.includes('STATE')) return 'NO';
  return 'PARTLY';
}

/** "Giấy tờ chứng minh …, cụ thể:" announces papers and is none. */
const isOpenHeading = ({ maker, name }: Mention): boolean =>
  maker === 'OPEN' && /^(?:các|giấy|tài|hồ)$/u.test(name[0]?.text ?? '');
