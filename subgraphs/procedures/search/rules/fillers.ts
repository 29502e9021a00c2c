/** Words that people put round what they mean. They never decide what is found; they hardly weigh. */
import { hasDiacritics, type Token, tokenize } from './tokens.ts';

/** Unmistakable with their diacritics. */
const WORDS = new Set(
  tokenize(
    `tôi mình muốn xin cần làm cho của thì là ở đâu như thế nào bao nhiêu gì gồm những các được hỏi giúp ạ với đi sao phải
    cách hướng dẫn về để và khi bị đã tại online ơi nhờ vậy nhé có một cái này theo vào thủ tục lâu tiền rồi nữa hay bên
    chỗ mấy ai nơi em cháu ông bà giùm dùm vui lòng`,
  ).map(({ exact }) => exact),
);

/** Without diacritics most of these would be other words too: đi is di in "di dời", thì is thi in "sát hạch thi". */
const FOLDED_WORDS = new Set(
  'toi muon xin cho cua o nhu nao gi va la thi nhung duoc nhe gium dum online giup'.split(' '),
);

const PHRASES: readonly (readonly Token[])[] = [
  'hồ sơ',
  'giấy tờ',
  'thủ tục',
  'bao lâu',
  'bao nhiêu',
  'ở đâu',
  'làm thế nào',
  'thế nào',
  'như thế nào',
  'làm sao',
  'cần gì',
  'gồm những gì',
  'giấy tờ gì',
  'lệ phí',
  'hướng dẫn',
  'phải làm',
  'cần làm',
  'muốn làm',
  'xin làm',
  'đi làm',
  'nộp ở',
  'mất tiền',
  'nhà chồng',
  'nhà vợ',
  ...['bố', 'ba', 'mẹ', 'cha', 'vợ', 'chồng', 'con', 'nhà', 'ông', 'bà', 'anh', 'em'].map(
    (kin) => `${kin} tôi`,
  ),
].map((phrase) => tokenize(phrase));

const isSame = (typed: Token, meant: Token, accented: boolean): boolean =>
  accented ? typed.exact === meant.exact : typed.folded === meant.folded;

/** For each word whether it only fills. When all do, none does: then they are what was asked for. */
export function markFillers(tokens: readonly Token[]): boolean[] {
  const accented = tokens.some(hasDiacritics);
  const marks = tokens.map(({ exact, folded }) => (accented ? WORDS.has(exact) : FOLDED_WORDS.has(folded)));
  tokens.forEach((_token, start) => {
    for (const phrase of PHRASES) {
      const found = phrase.every((meant, offset) => {
        const typed = tokens[start + offset];
        return typed !== undefined && isSame(typed, meant, accented);
      });
      if (found) marks.fill(true, start, start + phrase.length);
    }
  });
  return marks.every(Boolean) ? marks.map(() => false) : marks;
}
