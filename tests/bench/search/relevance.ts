/** How well a list of codes answers a labelled question. Pure. */
import { readFileSync } from 'node:fs';

export interface LabelledQuery {
  query: string;
  kind: string;
  /** What was looked at while the search was made, and what was not. */
  part: 'DEVELOPMENT' | 'HELD_OUT';
  filter?: { tiers?: string[]; fields?: string[] };
  /** Code → 3 what was meant, 2 near to it, 1 of the same matter. */
  relevant: Record<string, number>;
}

export const readQueries = (): LabelledQuery[] =>
  JSON.parse(
    readFileSync(new URL('../../procedures/search/queries.json', import.meta.url), 'utf8'),
  ) as LabelledQuery[];

const DEPTH = 10;

const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

/** Normalised discounted cumulative gain of the first ten: 1 when they stand in the best order there is. */
export function ndcgAt10(codes: readonly string[], relevant: Record<string, number>): number {
  const best = gainOf(Object.values(relevant).sort((a, b) => b - a));
  return best === 0 ? 0 : gainOf(codes.map((code) => relevant[code] ?? 0)) / best;
}

/** Whether the first result is one of the best there are. */
export const isSuccess = ([first = '']: readonly string[], relevant: Record<string, number>): boolean =>
  (relevant[first] ?? 0) === Math.max(...Object.values(relevant));

export interface Relevance {
  queries: number;
  ndcg: number;
  success: number;
}

export function meanRelevance(answers: readonly { codes: string[]; of: LabelledQuery }[]): Relevance {
  const count = Math.max(1, answers.length);
  const sum = (value: (answer: { codes: string[]; of: LabelledQuery }) => number): number =>
    answers.reduce((total, answer) => total + value(answer), 0) / count;
  return {
    queries: answers.length,
    ndcg: sum(({ codes, of }) => ndcgAt10(codes, of.relevant)),
    success: sum(({ codes, of }) => (isSuccess(codes, of.relevant) ? 1 : 0)),
  };
}
