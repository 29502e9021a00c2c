import { WORDS_OF_BUSINESS } from './counter/business.ts';
import { WORDS_OF_PEOPLE } from './counter/people.ts';
import { WORDS_OF_PROPERTY } from './counter/property.ts';
import { WORDS_OF_TRADES } from './counter/trades.ts';

/**
 * What people say at the counter, and what the law calls it. Data, reviewed by reading: each line is a phrase, `=`, and
 * one or more expansions, best first, separated by `|`, each with its weight in percent after `@` where it is not 95: how
 * surely the one means the other. A phrase with diacritics matches only words written so, or words written without any.
 * Words of two meanings stay what they are: nhập khẩu alone is the import of goods.
 */
export interface Synonym {
  phrase: string;
  expansions: { text: string; weight: number }[];
}

const WEIGHT = 95;

const readLine = (line: string): Synonym => {
  const [phrase = '', right = ''] = line.split('=');
  const expansions = right.split('|').map((expansion) => {
    const [text = '', weight] = expansion.split('@');
    return { text: text.trim(), weight: weight === undefined ? WEIGHT : Number(weight) };
  });
  return { phrase: phrase.trim(), expansions };
};

export const SYNONYMS: readonly Synonym[] = [
  WORDS_OF_PEOPLE,
  WORDS_OF_PROPERTY,
  WORDS_OF_BUSINESS,
  WORDS_OF_TRADES,
]
  .flatMap((table) => table.split('\n'))
  .filter((line) => line.includes('='))
  .map(readLine);
