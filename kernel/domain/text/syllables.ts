/**
 * Which words can be Vietnamese: how a syllable is built of its beginning, its rhyme and one tone. A judgement about spelling, so
 * that a text can be told from one that was written in another code; no word is looked up.
 */
import { composed, decomposed } from './clean.ts';

const BEGINNINGS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');

const RHYMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ui um un ung uôc uôi uôm uôn uông uôt up ut
  uê uêch uênh uêt uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưng ưt ươc ươi ươm ươn ương ươp ươt ươu ưu
  y yêm yên yêng yêt yêu`.split(/\s+/u);

const BUILT = new RegExp(`^(?:${BEGINNINGS.join('|')})?(?:${RHYMES.join('|')})$`, 'u');
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Before these endings a voice has no room for any other tone. */
const STOPPED = /(?:c|ch|p|t)$/u;

/** Whether a word, in any case, is built as a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const letters = decomposed(word.toLowerCase());
  const tones = letters.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = composed(letters.replace(TONE, ''));
  if (!BUILT.test(bare)) return false;
  return !STOPPED.test(bare) || tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323';
}
