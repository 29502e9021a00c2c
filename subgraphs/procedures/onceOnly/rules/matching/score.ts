import type { Mention } from './mentions.ts';
import { featuresOf, headClassOf, type NameIndex, type NameVariant } from './names.ts';
import type { ComponentText, Reason, Suggestion } from './report.ts';
import { LIGHT_WORDS, PROOF_HINTS, SYNONYMS } from './vocabulary.ts';
import { findPhrase, indexPhrases, joinWords, readTokens, type Token } from './words.ts';

/** What is compared: the words of the mention, or those that the list uses for the same paper. */
interface Query {
  tokens: readonly Token[];
  /** Words that weigh less: whose paper it is rather than which. */
  weakFrom: number;
  reasons: Reason[];
  factor: number;
  form: 'text' | 'plain';
}

const SPOKEN = indexPhrases(SYNONYMS);
const HINTS = indexPhrases(PROOF_HINTS);
const OTHER_HEAD_FACTOR = 0.6;
const UNDONE_FACTOR = 0.6;
const SYNONYM_FACTOR = 0.99;
const PLAIN_FACTOR = 0.9;
const CONTEXT_SHARE = 0.7;
const TELLING_MAX = 250;
const WEAK_SHARE = 0.25;
/** Less of what is asked for than this is another paper. */
const SHARE_OF_QUERY_MIN = 0.4;
const PART_FACTOR = 0.97;
/** An approval is called decision or letter as the agency likes. */
const APPROVALS = new Set(['văn bản', 'quyết định', 'chấp thuận']);
const ALIKE_HEAD_FACTOR = 0.85;
const CERTIFICATES = new Set(['chứng nhận', 'xác nhận', 'giấy đăng']);
const HINT_FACTOR = 0.75;
const OWN_RESULT_SCORE = 0.85;
/** A mention of so few words that count names a paper only together with its procedure. */
const BARE_WORDS_MAX = 1;

const UNDONE =
  /(?<!\p{L})(?:thu hồi|hủy|chấm dứt|đình chỉ|xóa đăng ký|xóa bỏ|tạm dừng|thay đổi|điều chỉnh)(?!\p{L})/u;
const ISSUED_BEFORE = /đã (?:được )?cấp|đã duyệt|bị (?:hư|hỏng|rách|mất)|(?<!\p{L})cũ$/u;
const REISSUED =
  /cấp lại|cấp đổi|gia hạn|điều chỉnh|thu hồi|sửa đổi|cấp bổ sung|thay đổi|biến động|chuyển nhượng|xóa/iu;

/** The result types whose names fit a mention, best first. */
export function scoreMention(mention: Mention, component: ComponentText, index: NameIndex): Suggestion[] {
  const context = new Set(
    featuresOf(
      readTokens(`${component.procedureName} ${component.heading ?? ''} ${component.field}`),
      'text',
    ),
  );
  const found = listQueries(mention).flatMap((query) => scoreQuery(query, context, index));
  return [...found, ...scoreOwnResults(mention, component, index)].sort(
    (a, b) => b.score - a.score || order(a, b),
  );
}

const order = (a: Suggestion, b: Suggestion): number => (a.type.code < b.type.code ? -1 : 1);

function listQueries({ name, said, maker }: Mention): Query[] {
  const form = name.every(({ text, plain }) => text === plain) ? 'plain' : 'text';
  const plainReason: Reason = { kind: 'WITHOUT_DIACRITICS', text: joinWords(name) };
  const own: Query = {
    tokens: name,
    weakFrom: indexOfWeak(name),
    reasons: form === 'plain' ? [plainReason] : [],
    factor: form === 'plain' ? PLAIN_FACTOR : 1,
    form,
  };
  const synonym = findPhrase(SPOKEN, said, 0);
  // Longer words than the synonym has may mean another paper ("giấy phép kinh doanh vận tải"): then it does not hold.
  const rest = synonym === undefined ? [] : name.slice(synonym.words.length).filter(isSpecific);
  if (
    synonym === undefined ||
    (maker === 'STATE' && rest.length > 0 && !/^của$/u.test(name[synonym.words.length]?.text ?? ''))
  )
    return maker === 'OPEN' ? listHints(said) : [own];
  const tokens = readTokens(synonym.value);
  const reason: Reason = { kind: 'SYNONYM', text: `${synonym.words.join(' ')} = ${synonym.value}` };
  const known: Query = {
    tokens,
    weakFrom: tokens.length,
    reasons: [reason],
    // An open-ended wording admits other proofs as well.
    factor: maker === 'OPEN' ? HINT_FACTOR : SYNONYM_FACTOR,
    form: 'text',
  };
  return maker === 'OPEN' ? [known] : [own, known];
}

/** What usually proves such a thing: never more than a possibility. */
function listHints(said: readonly Token[]): Query[] {
  const found = said.flatMap((_token, at) => findPhrase(HINTS, said, at) ?? []);
  return found.flatMap(({ words, value }) =>
    value.map((official): Query => {
      const tokens = readTokens(official);
      const reason: Reason = { kind: 'HINT', text: `${words.join(' ')} → ${official}` };
      return { tokens, weakFrom: tokens.length, reasons: [reason], factor: HINT_FACTOR, form: 'text' };
    }),
  );
}

const isSpecific = ({ text, isWord }: Token): boolean => isWord && !LIGHT_WORDS.has(text);

function indexOfWeak(name: readonly Token[]): number {
  const at = name.findIndex(({ text }, index) => index > 1 && text === 'của');
  return at === -1 ? name.length : at;
}

function scoreQuery(query: Query, context: ReadonlySet<string>, index: NameIndex): Suggestion[] {
  const weights = weighQuery(query, index);
  const total = [...weights.values()].reduce((sum, one) => sum + one, 0);
  const headClass = headClassOf(query.tokens);
  const text = joinWords(query.tokens);
  return listCandidates(weights, query.form, index).flatMap((variant) => {
    const { matched, shared } = overlap(weights, query.form, variant);
    const ofQuery = matched.query / total;
    if (ofQuery < SHARE_OF_QUERY_MIN) return [];
    const around = [...variant.features].filter(([feature]) => !weights.has(feature) && context.has(feature));
    const fromContext = around.reduce((sum, [, weight]) => sum + weight, 0);
    const ofName = Math.min(1, (matched.name + CONTEXT_SHARE * fromContext) / variant.weight);
    const undone = UNDONE.test(variant.type.name.toLowerCase()) && !UNDONE.test(text);
    const score =
      ((2 * ofQuery * ofName) / (ofQuery + ofName)) *
      query.factor *
      headFactor(headClass, variant, query.form) *
      (variant.isPart ? PART_FACTOR : 1) *
      (undone ? UNDONE_FACTOR : 1);
    return [
      toSuggestion(
        variant,
        score,
        query,
        shared,
        around.map(([feature]) => feature),
      ),
    ];
  });
}

function headFactor(asked: string, { headClass }: NameVariant, form: Query['form']): number {
  if (headClass === asked || form === 'plain') return 1;
  const alike = [APPROVALS, CERTIFICATES].some((heads) => heads.has(headClass) && heads.has(asked));
  return alike ? ALIKE_HEAD_FACTOR : OTHER_HEAD_FACTOR;
}

function weighQuery({ tokens, weakFrom, form }: Query, index: NameIndex): Map<string, number> {
  const strong = featuresOf(tokens.slice(0, weakFrom), form).map(
    (feature) => [feature, index.weightOf(feature)] as const,
  );
  const weak = featuresOf(tokens.slice(weakFrom), form).map(
    (feature) => [feature, WEAK_SHARE * index.weightOf(feature)] as const,
  );
  return new Map([...weak, ...strong]);
}

/** Names that share a pair of neighbouring words; pairs that half the list has ("giấy chứng") only where no other is shared. */
function listCandidates(
  weights: ReadonlyMap<string, number>,
  form: Query['form'],
  index: NameIndex,
): NameVariant[] {
  if (form === 'plain') return [...index.variants];
  const lists = [...weights.keys()]
    .filter((key) => key.includes(' '))
    .map((key) => index.byFeature.get(key) ?? []);
  const telling = lists.filter((list) => list.length > 0 && list.length <= TELLING_MAX);
  const found = new Set((telling.length > 0 ? telling : lists).flat());
  return [...found].flatMap((at) => index.variants[at] ?? []);
}

function overlap(weights: ReadonlyMap<string, number>, form: Query['form'], variant: NameVariant) {
  const matched = { query: 0, name: 0 };
  const shared: string[] = [];
  for (const [feature, weight] of variant.features) {
    const key =
      form === 'text'
        ? feature
        : readTokens(feature)
            .map(({ plain }) => plain)
            .join(' ');
    const asked = weights.get(key);
    if (asked === undefined) continue;
    matched.query += asked;
    matched.name += weight;
    if (!feature.includes(' ')) shared.push(feature);
  }
  for (const [feature, asked] of weights)
    if (!variant.features.has(feature) && variant.optional.has(feature)) matched.query += asked;
  return { matched, shared };
}

function toSuggestion(
  { type }: NameVariant,
  score: number,
  { reasons }: Query,
  shared: readonly string[],
  around: readonly string[],
): Suggestion {
  const words: Reason = { kind: 'WORDS', text: shared.join(' ') };
  const nearby = around.filter((feature) => !feature.includes(' ') && !LIGHT_WORDS.has(feature));
  const context: Reason[] = nearby.length === 0 ? [] : [{ kind: 'CONTEXT', text: nearby.join(' ') }];
  return {
    type,
    score: Math.round(Math.min(1, score) * 1000) / 1000,
    reasons: [words, ...reasons, ...context],
  };
}

/** "Giấy phép đã cấp": what the procedure itself gives, where it is given again or changed. */
function scoreOwnResults(
  mention: Mention,
  { procedureName, results }: ComponentText,
  index: NameIndex,
): Suggestion[] {
  const said = joinWords(mention.said);
  const specific = mention.name.filter(isSpecific).length - headClassOf(mention.name).split(' ').length;
  const isBare = specific <= BARE_WORDS_MAX;
  if (mention.maker !== 'STATE' || !isBare) return [];
  if (!ISSUED_BEFORE.test(said) && !REISSUED.test(procedureName)) return [];
  const headClass = headClassOf(mention.name);
  return index.variants
    .filter(({ type, headClass: own }) => results.includes(type.code) && own === headClass)
    .map(({ type }) => ({
      type,
      score: OWN_RESULT_SCORE,
      reasons: [{ kind: 'OWN_RESULT', text: procedureName } satisfies Reason],
    }));
}
