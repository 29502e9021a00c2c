import { cleanLine, composed } from '../../../../../kernel/domain/text/clean.ts';
import { cleanText } from './clean.ts';
import { LIGHT_WORDS, PAPER_HEADS } from './vocabulary.ts';
import { findPhrase, indexPhrases, readTokens, type Token } from './words.ts';

/** What the matcher needs of a result type. */
export interface NamedResultType {
  code: string;
  name: string;
  issuer: string | null;
}

/** A reading of one name in the list: a name may hold several papers. */
export interface NameVariant {
  type: NamedResultType;
  features: ReadonlyMap<string, number>;
  /** What the name says in parentheses: it may be said of the paper and need not. */
  optional: ReadonlySet<string>;
  weight: number;
  /** Whether this is only the beginning of the name. */
  isPart: boolean;
  headClass: string;
}

/** All names with the weight of every word: a word that few names have says more. */
export interface NameIndex {
  variants: readonly NameVariant[];
  byFeature: ReadonlyMap<string, readonly number[]>;
  weightOf(feature: string): number;
}

const HEADS = indexPhrases(PAPER_HEADS);
const REFUSALS =
  /từ chối|không (?:cấp|chấp thuận|đủ|được|phê duyệt)|^(?:kq|không|hồ sơ|cơ quan|bộ |cục |chi cục)/u;
const GIVEN_AGAIN = /^(?:cấp (?:lại|mới|đổi)?|gia hạn|mẫu|bản sao)\s+(?=giấy|chứng|thẻ|hộ)/u;
/** Two words for the same kind of paper. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['giấy chứng nhận', 'chứng nhận'],
  ['giấy xác nhận', 'xác nhận'],
  ['văn bản', 'văn bản'],
  ['quyết định', 'quyết định'],
  ['thông báo', 'thông báo'],
  ['trích lục', 'trích lục'],
  ['giấy phép', 'giấy phép'],
];
const GENERIC = new Set(
  composed('đăng ký phê duyệt chấp thuận chất lượng xóa cấp công nhận về việc hoặc và được lại').split(' '),
);
const GENERIC_HEADS =
  /^(?:giấy chứng nhận|chứng nhận|giấy phép|giấy xác nhận|xác nhận|quyết định.*|văn bản.*|thông báo.*|chứng chỉ|thẻ|sổ|trích lục|chấp thuận|biên bản.*)$/u;
const STAND_ALONE = new Set(['căn cước']);
const PAIR_WEIGHT = 0.5;
const LIGHT_WEIGHT = 0.15;

/** The kind of paper that a name begins with, so that a decision is not taken for a certificate. */
export function headClassOf(tokens: readonly Token[]): string {
  const begin = tokens
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
  const known = CLASSES.find(([words, same]) => begin.startsWith(words) || begin.startsWith(same));
  return (
    known?.[1] ??
    tokens
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ')
  );
}

/** Words and pairs of neighbours. */
export function featuresOf(tokens: readonly Token[], form: 'text' | 'plain'): string[] {
  const words = tokens.filter(({ isWord }) => isWord).map((token) => token[form]);
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
}

export function buildNameIndex(types: readonly NamedResultType[]): NameIndex {
  const read = types.flatMap((type) => listReadings(type.name).map((reading) => ({ type, ...reading })));
  const frequency = new Map<string, number>();
  for (const { tokens } of read)
    for (const feature of new Set(featuresOf(tokens, 'text')))
      frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const weightOf = (feature: string): number => weigh(feature, frequency.get(feature) ?? 0, read.length);
  const variants = read.map((one) => toVariant(one, weightOf));
  const byFeature = new Map<string, number[]>();
  variants.forEach(({ features }, index) => {
    for (const feature of features.keys()) byFeature.set(feature, [...(byFeature.get(feature) ?? []), index]);
  });
  return { variants, byFeature, weightOf };
}

function weigh(feature: string, seen: number, total: number): number {
  const rarity = Math.log(1 + total / (1 + seen));
  if (feature.includes(' ')) return PAIR_WEIGHT * rarity;
  return LIGHT_WORDS.has(feature) ? LIGHT_WEIGHT * rarity : rarity;
}

function toVariant(
  { type, tokens, isPart }: Reading & { type: NamedResultType },
  weightOf: (feature: string) => number,
): NameVariant {
  const features = new Map(featuresOf(tokens, 'text').map((feature) => [feature, weightOf(feature)]));
  const weight = [...features.values()].reduce((sum, one) => sum + one, 0);
  const inside = (type.name.match(/\(([^()]*)\)/gu) ?? []).flatMap((part) =>
    featuresOf(readTokens(part), 'text'),
  );
  return { type, features, optional: new Set(inside), weight, isPart, headClass: headClassOf(tokens) };
}

interface Reading {
  tokens: Token[];
  isPart: boolean;
}

/** The papers that the name of a result type holds; its refusals and processes are none. */
function listReadings(name: string): Reading[] {
  return cleanLine(name)
    .split(/;|\/\s|\shoặc\s/u)
    .map((part) => cutName(cleanText(part).text.toLowerCase()))
    .filter((part) => part !== '' && !REFUSALS.test(part))
    .flatMap(listParts)
    .map(({ text, isPart }) => ({ tokens: readTokens(text), isPart }))
    .filter(({ tokens }) => namesOnePaper(tokens));
}

/** "Giấy chứng nhận đăng ký tàu cá, tàu công vụ thủy sản" is also what its beginning names. */
function listParts(text: string): { text: string; isPart: boolean }[] {
  const [first = '', second = ''] = text.split(',');
  const [next = ''] = second.trim().split(' ');
  // Only where the second is a parallel of the first: "xuất khẩu, nhập khẩu pháo hoa" is no licence to export anything.
  const isParallel = next !== '' && first.split(' ').slice(2).includes(next);
  return isParallel
    ? [
        { text, isPart: false },
        { text: first, isPart: true },
      ]
    : [{ text, isPart: false }];
}

/** A head alone ("giấy chứng nhận", "quyết định phê duyệt") names every paper and none. */
function namesOnePaper(tokens: readonly Token[]): boolean {
  const head = findPhrase(HEADS, tokens, 0);
  if (head === undefined) return false;
  const standsAlone = head.words.length > 1 || STAND_ALONE.has(head.words[0] ?? '');
  const rest = tokens.slice(head.words.length).filter(({ text, isWord }) => isWord && !GENERIC.has(text));
  return rest.length > 0 || (standsAlone && !GENERIC_HEADS.test(head.words.join(' ')));
}

const cutName = (part: string): string =>
  part
    .replace(GIVEN_AGAIN, '')
    .replace(
      /\s(?:theo mẫu|ban hành|quy định tại|nêu rõ|thuộc thẩm quyền|trong đó có nội dung|không gắn|có gắn)\b.*$/u,
      '',
    )
    .replace(/[.\s]+$/u, '');
