/** How people rate the handling of their dossiers. What the survey says of it: `survey.ts`. */
import type { Status } from './statuses.ts';

export const ratingAspects = ['OVERALL', 'TIMELINESS', 'COURTESY', 'CLARITY'] as const;
export type RatingAspect = (typeof ratingAspects)[number];

/** Scores from 1 to 5; null where the owner said nothing. */
export interface Scores {
  overall: number;
  timeliness: number | null;
  courtesy: number | null;
  clarity: number | null;
}

export interface TypedScores {
  overall: number;
  timeliness?: number | null | undefined;
  courtesy?: number | null | undefined;
  clarity?: number | null | undefined;
}

const ENDED: readonly (Status | null)[] = ['NOT_ACCEPTED', 'FINISHED', 'RESULT_RETURNED'];

/** Whether there is a handling to rate: it has ended. Whoever withdrew a dossier ended it themselves. */
export const isRatable = (status: Status | null): boolean => ENDED.includes(status);

/** The scores as they are kept, or the fields that are none. */
export function readScores({
  overall,
  timeliness = null,
  courtesy = null,
  clarity = null,
}: TypedScores): Scores | { fields: string[] } {
  const scores = { overall, timeliness, courtesy, clarity };
  const fields = Object.entries(scores)
    .filter(([, score]) => score !== null && (score < 1 || score > 5))
    .map(([field]) => field);
  return fields.length > 0 ? { fields } : scores;
}

/** Each aspect that was rated, with its score. */
export const listScores = (scores: Scores): { aspect: RatingAspect; score: number }[] =>
  Object.entries(scores).flatMap(([field, score]) =>
    score === null ? [] : [{ aspect: field.toUpperCase() as RatingAspect, score }],
  );

export const ratingNotOpen = (isRated: boolean) => ({
  __typename: 'RatingNotOpen' as const,
  message: isRated
    ? 'Hồ sơ này đã được đánh giá; mỗi hồ sơ chỉ đánh giá một lần.'
    : 'Hồ sơ chưa giải quyết xong nên chưa đánh giá được; hãy đánh giá sau khi có kết quả.',
});

export const scoresMalformed = (fields: string[]) => ({
  __typename: 'InputMalformed' as const,
  message: 'Mỗi mục được chấm từ 1 (rất không hài lòng) đến 5 (rất hài lòng).',
  fields,
});
