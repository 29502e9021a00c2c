/**
 * The judgement at the only door by which answers enter a dossier (PRE-3 to PRE-5): what the state said is filed as it was
 * said, by whom and for whom it was said, and in time. Pure: what is held today is looked up before.
 */

import type { CaseContent, QuestionContent } from '../../../kernel/domain/content.ts';
import { type NamedCall, nameOperation } from '../../../kernel/domain/namedOperations.ts';
import type { VersionId } from '../../../kernel/domain/opaqueId.ts';
import { isBlank } from '../../../kernel/domain/text/clean.ts';
import { type GivenAnswers, isAsSealed, judgeAnswers } from './givenAnswers.ts';
import type { SealedComponent, SealedField, SealPayload } from './seal.ts';
import type { AnswerProblemCode } from './typedAnswers.ts';

export interface Submission {
  dossier: {
    id: string;
    procedureVersion: VersionId;
    caseCode: string;
    /** Those of whom the filer may read: the seal names exactly them. */
    parties: readonly { role: string; id: string }[];
    /** Parts whose questions somebody has to answer: all that are played but those that are read at intake. */
    askedRoles: readonly string[];
    /** Every part that somebody plays. */
    playedRoles: readonly string[];
  };
  /** What the seal says; undefined when it does not verify. */
  payload: SealPayload | undefined;
  questions: CaseContent['questions'];
  answers: readonly { key: string; value: string }[];
  /** Documents of the sealed components that are still held on the acceptance day, by id. */
  heldNow: ReadonlySet<string>;
  /** Hashes of the files that were uploaded for the dossier. */
  uploaded: ReadonlySet<string>;
  now: Date;
}

/** What is filed: every answer that says something, and the evidence of reuse. */
export interface AcceptedSubmission {
  kind: 'ACCEPTED';
  answers: { key: string; value: string; sealed: SealedField | undefined }[];
  reusedComponents: SealedComponent[];
  reusedFields: SealedField[];
  /** Keys of the questions whose held value was declined. */
  declined: string[];
}

export type RefusedSubmission = { kind: 'REFUSED' } & (
  | {
      __typename: 'PrefillTampered' | 'HeldValueReplaced' | 'AnswersMissing' | 'UnknownQuestion';
      message: string;
      keys: string[];
    }
  | {
      __typename: 'AnswersNotValid';
      message: string;
      keys: string[];
      problems: { key: string; code: AnswerProblemCode; message: string }[];
    }
  | { __typename: 'PrefillForOtherPeople'; message: string }
  | { __typename: 'PrefillForOtherVersion' | 'PrefillExpired'; message: string; refreshWith: NamedCall }
);

export type SubmissionVerdict = AcceptedSubmission | RefusedSubmission;

/** Judges a submission: first the seal, then the answers against it, then the form. The first failure is the answer. */
export function judgeSubmission(submission: Submission): SubmissionVerdict {
  const { payload } = submission;
  if (payload === undefined) return sealRefused;
  const refused = judgeSeal(submission, payload) ?? judgeForm(submission);
  if (refused !== undefined) return refused;
  const given = judgeAnswers(submission, payload);
  return (
    judgeHeldValues(submission, payload, given) ??
    judgeIntake(submission, payload) ??
    judgeGaps(submission, payload, given)
  );
}

const sealRefused: RefusedSubmission = {
  kind: 'REFUSED',
  __typename: 'PrefillTampered',
  message: 'Niêm phong không còn nguyên vẹn; hãy lấy lại dữ liệu điền sẵn và nộp đúng như đã nhận.',
  keys: [],
};

function judgeSeal(
  { dossier, heldNow, now }: Submission,
  payload: SealPayload,
): RefusedSubmission | undefined {
  const refreshWith = nameOperation('RefreshPrefill', { dossier: dossier.id }, dossier.id);
  if (payload.dossier !== dossier.id || !samePeople(payload.persons, dossier.parties)) {
    return {
      kind: 'REFUSED',
      __typename: 'PrefillForOtherPeople',
      message: 'Niêm phong thuộc hồ sơ hoặc những người khác; hãy lấy dữ liệu điền sẵn của chính hồ sơ này.',
    };
  }
  if (payload.procedure.version !== dossier.procedureVersion || payload.case !== dossier.caseCode) {
    return {
      kind: 'REFUSED',
      __typename: 'PrefillForOtherVersion',
      message: 'Niêm phong thuộc phiên bản hoặc trường hợp khác của thủ tục; hãy lấy lại dữ liệu điền sẵn.',
      refreshWith,
    };
  }
  const gone = payload.components.some((component) => !heldNow.has(component.document));
  if (now.getTime() <= Date.parse(payload.fileBefore) && !gone) return undefined;
  return {
    kind: 'REFUSED',
    __typename: 'PrefillExpired',
    message: gone
      ? 'Một giấy tờ trong dữ liệu điền sẵn không còn hiệu lực trong kho; hãy lấy lại dữ liệu điền sẵn.'
      : 'Dữ liệu điền sẵn đã quá hạn nộp; hãy lấy lại dữ liệu điền sẵn.',
    refreshWith,
  };
}

type Part = { role: string; id: string };

function samePeople(sealed: readonly Part[], parties: readonly Part[]): boolean {
  const texts = (parts: readonly Part[]): string =>
    JSON.stringify(parts.map(({ role, id }) => `${role} ${id}`).sort());
  return texts(sealed) === texts(parties);
}

function judgeForm({ questions, answers }: Submission): RefusedSubmission | undefined {
  const known = new Set(questions.map((question) => question.key));
  const keys = answers.map((answer) => answer.key);
  const wrong = keys.filter((key, index) => !known.has(key) || keys.indexOf(key) !== index);
  if (wrong.length === 0) return undefined;
  return {
    kind: 'REFUSED',
    __typename: 'UnknownQuestion',
    message: 'Có mục không thuộc biểu mẫu hoặc được trả lời hai lần; hãy bỏ các mục được nêu.',
    keys: [...new Set(wrong)],
  };
}

function judgeHeldValues(
  { answers }: Submission,
  payload: SealPayload,
  { asked }: GivenAnswers,
): RefusedSubmission | undefined {
  const given = new Map(answers.map((answer) => [answer.key, answer.value]));
  // What is not asked by what was answered is left out, held or not.
  const locked = payload.fields.filter((field) => field.locked && asked.get(field.key) !== 'NOT_ASKED');
  const leftOut = locked.filter((field) => isBlank(given.get(field.key)));
  const changed = locked.filter(
    (field) => !leftOut.includes(field) && !isAsSealed(field, given.get(field.key)),
  );
  if (changed.length > 0) {
    return {
      kind: 'REFUSED',
      __typename: 'PrefillTampered',
      message: 'Giá trị do cơ sở dữ liệu nhà nước xác nhận đã bị sửa; hãy nộp đúng giá trị đã điền sẵn.',
      keys: changed.map((field) => field.key),
    };
  }
  if (leftOut.length === 0) return undefined;
  return {
    kind: 'REFUSED',
    __typename: 'HeldValueReplaced',
    message:
      'Thiếu giá trị mà Nhà nước đã có; hãy giữ nguyên các mục được nêu, nếu sai hãy yêu cầu điều chỉnh tại nguồn.',
    keys: leftOut.map((field) => field.key),
  };
}

/** Nobody types what the officer reads in the register when the dossier is taken. */
function judgeIntake({ answers }: Submission, payload: SealPayload): RefusedSubmission | undefined {
  const atIntake = new Set(payload.readAtIntake);
  const typed = answers.filter(({ key, value }) => atIntake.has(key) && !isBlank(value));
  if (typed.length === 0) return undefined;
  return {
    kind: 'REFUSED',
    __typename: 'HeldValueReplaced',
    message:
      'Các mục được nêu do cán bộ đọc từ cơ sở dữ liệu khi tiếp nhận hồ sơ; hãy để trống, không cần khai.',
    keys: typed.map(({ key }) => key),
  };
}

/** A blank answer says nothing: for the form it is the same as none. A question that may turn out not to be asked is not missed. */
function judgeGaps(
  { dossier, questions }: Submission,
  payload: SealPayload,
  { asked, judged }: GivenAnswers,
): SubmissionVerdict {
  const roles = new Set(dossier.askedRoles);
  const atIntake = new Set(payload.readAtIntake);
  const isMissing = ({ key, role, required }: QuestionContent): boolean =>
    required &&
    asked.get(key) === 'ASKED' &&
    roles.has(role) &&
    !atIntake.has(key) &&
    !judged.some((answer) => answer.key === key);
  const missing = questions.filter(isMissing).map((question) => question.key);
  if (missing.length > 0) {
    return {
      kind: 'REFUSED',
      __typename: 'AnswersMissing',
      message: 'Còn mục bắt buộc chưa được trả lời; hãy điền các mục được nêu.',
      keys: missing,
    };
  }
  const wrong = judged.flatMap(({ key, verdict }) =>
    'wrong' in verdict ? [{ key, code: verdict.code ?? 'WRITING', message: verdict.wrong }] : [],
  );
  if (wrong.length > 0) return notValid(questions, wrong);
  const answers = judged.flatMap(({ key, sealed, verdict }) =>
    'value' in verdict ? [{ key, value: verdict.value, sealed }] : [],
  );
  return {
    kind: 'ACCEPTED',
    answers,
    reusedComponents: payload.components,
    reusedFields: payload.fields.filter((one) => one.locked && answers.some(({ sealed }) => sealed === one)),
    declined: payload.declined ?? [],
  };
}

function notValid(
  questions: readonly QuestionContent[],
  wrong: readonly { key: string; code: AnswerProblemCode; message: string }[],
): RefusedSubmission {
  const problems = questions.flatMap(({ key }) => wrong.filter((one) => one.key === key));
  return {
    kind: 'REFUSED',
    __typename: 'AnswersNotValid',
    message: 'Có mục được trả lời chưa đúng; hãy sửa các mục được nêu.',
    keys: problems.map(({ key }) => key),
    problems,
  };
}
