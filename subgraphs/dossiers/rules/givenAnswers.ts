/** What was answered, question by question: what the seal said, what was typed, and what was not asked at all. Pure. */
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { kindOfAnswer } from '../../../kernel/domain/concepts.ts';
import type { CaseContent } from '../../../kernel/domain/content.ts';
import { type Asked, judgeAsked } from '../../../kernel/domain/formShape.ts';
import { cleanLines, isBlank, withoutUnseen } from '../../../kernel/domain/text/clean.ts';
import type { SealedField, SealPayload } from './seal.ts';
import { judgeTyped, type TypedVerdict } from './typedAnswers.ts';

/** The part of a submission that says what was answered. */
export interface AnsweredForm {
  dossier: {
    /** Every part that somebody plays. */
    playedRoles: readonly string[];
  };
  questions: CaseContent['questions'];
  answers: readonly { key: string; value: string }[];
  /** Hashes of the files that were uploaded for the dossier. */
  uploaded: ReadonlySet<string>;
  now: Date;
}

export interface GivenAnswers {
  /** Whether each question is asked, by what was answered and by who plays a part. */
  asked: ReadonlyMap<string, Asked>;
  /** Every answer that says something; `sealed` where it is what the seal said. */
  judged: { key: string; sealed: SealedField | undefined; verdict: TypedVerdict }[];
}

/**
 * Every character counts, spaces too: what the state said comes back from a program, not from a keyboard. Only what shows nothing
 * and the two ways of writing one accented letter are lost between programs.
 */
export const isAsSealed = (field: SealedField, value: string | undefined): boolean =>
  value !== undefined && withoutUnseen(value) === withoutUnseen(field.value);

const NOT_ASKED: TypedVerdict = {
  code: 'NOT_ASKED',
  wrong: 'Theo các câu trả lời của hồ sơ thì mục này không phải khai; hãy để trống.',
};

/**
 * What the register said is filed as it was said; what was typed is judged by what its question asks; what is not asked is not taken:
 * nobody gives the state more than the form needs (Law 91/2025/QH15, article 3).
 */
export function judgeAnswers(submission: AnsweredForm, payload: SealPayload): GivenAnswers {
  const { dossier, questions, answers } = submission;
  const given = new Map(answers.filter(({ value }) => !isBlank(value)).map((one) => [one.key, one.value]));
  const verdicts = new Map(
    [...given].map(([key, value]) => [key, judgeOne(submission, payload, key, value)]),
  );
  const atIntake = new Set(payload.readAtIntake);
  const asked = judgeAsked(questions, {
    isPlayed: (role) => dossier.playedRoles.includes(role),
    findSaid: (key) => {
      const verdict = verdicts.get(key)?.verdict;
      // What the officer will read, and what was answered wrongly, is not known yet.
      if (verdict === undefined) return atIntake.has(key) ? undefined : null;
      return 'value' in verdict ? verdict.value : undefined;
    },
  });
  const judged = [...verdicts].map(([key, one]) =>
    asked.get(key) === 'NOT_ASKED' ? { key, sealed: undefined, verdict: NOT_ASKED } : { key, ...one },
  );
  return { asked, judged };
}

function judgeOne(
  { questions, uploaded, now }: AnsweredForm,
  payload: SealPayload,
  key: string,
  value: string,
): { sealed: SealedField | undefined; verdict: TypedVerdict } {
  const sealed = payload.fields.find((field) => field.key === key && isAsSealed(field, value));
  if (sealed !== undefined) return { sealed, verdict: { value: cleanLines(value) } };
  const question = questions.find((one) => one.key === key) ?? { concept: 'OTHER' };
  const verdict = judgeTyped(question, value, dayInVietnam(now));
  const isThere = !('value' in verdict) || kindOfAnswer(question) !== 'FILE' || uploaded.has(verdict.value);
  if (isThere) return { sealed, verdict };
  const wrong = 'Tệp này chưa được tải lên hồ sơ; hãy tải lên trước.';
  return { sealed, verdict: { code: 'NOT_UPLOADED', wrong } };
}
