/** What was filed, told apart by where it comes from: a register as the seal says, somebody's keyboard, or nobody. Pure. */
import type { CaseContent, QuestionContent } from '../../../kernel/domain/content.ts';
import { opensPath, pathOfBinding } from '../../../kernel/domain/opened.ts';
import { cleanLines, withoutUnseen } from '../../../kernel/domain/text/clean.ts';
import type { SealedField, SealPayload } from './seal.ts';

type Register = SealedField['register'];

export type FiledSealState = 'INTACT' | 'BROKEN' | 'KEY_NOT_HELD';
export type FiledAnswerState =
  | 'AS_SEALED'
  | 'NOT_PROVED'
  | 'TYPED'
  | 'TYPED_INSTEAD'
  | 'DECLINED'
  | 'READ_AT_INTAKE'
  | 'LEFT_OUT';

/** An answer as it was kept, opened. */
export interface KeptAnswer {
  key: string;
  value: string;
  /** Null for what somebody typed. */
  register: Register | null;
}

export interface JudgedAnswer extends Pick<QuestionContent, 'key' | 'label' | 'role'> {
  state: FiledAnswerState;
  value: string | null;
  register: Register | null;
  recordVersion: string | null;
  /** ISO 8601, as the register gave it. */
  asOf: string | null;
}

/**
 * Whether a seal verifies.
 *
 * @param isKeyHeld whether this installation has the key that the seal names
 * @param payload what the seal says, undefined where it does not verify
 */
export function judgeSealState(isKeyHeld: boolean, payload: SealPayload | undefined): FiledSealState {
  if (payload !== undefined) return 'INTACT';
  return isKeyHeld ? 'BROKEN' : 'KEY_NOT_HELD';
}

/** Every question of the form with what was filed, in the order of the form. */
export function judgeAnswers(
  questions: CaseContent['questions'],
  kept: readonly KeptAnswer[],
  payload: SealPayload | undefined,
): JudgedAnswer[] {
  const byKey = new Map(kept.map((answer) => [answer.key, answer]));
  return questions.map(({ key, label, role }) => ({
    ...{ key, label, role },
    ...judgeAnswer(key, byKey.get(key), payload),
  }));
}

function judgeAnswer(key: string, kept: KeptAnswer | undefined, payload: SealPayload | undefined) {
  const nothing = { value: null, register: null, recordVersion: null, asOf: null };
  const isDeclined = payload?.declined?.includes(key) === true;
  if (isDeclined && (kept === undefined || kept.register === null))
    return { ...nothing, value: kept?.value ?? null, state: 'DECLINED' as const };
  if (kept === undefined) {
    const isLeft = payload?.readAtIntake?.includes(key) === true;
    return { ...nothing, state: isLeft ? ('READ_AT_INTAKE' as const) : ('LEFT_OUT' as const) };
  }
  const { value, register } = kept;
  const sealed = payload?.fields.find((field) => field.key === key);
  if (register === null) {
    const state = sealed === undefined ? ('TYPED' as const) : ('TYPED_INSTEAD' as const);
    return { ...nothing, value, state };
  }
  if (sealed === undefined || sealed.register !== register || !isSame(sealed.value, value))
    return { ...nothing, value, register, state: 'NOT_PROVED' as const };
  const { recordVersion, asOf } = sealed;
  return { value, register, recordVersion, asOf, state: 'AS_SEALED' as const };
}

/** What was filed is what was sealed, cleaned as all that is kept. */
const isSame = (sealed: string, filed: string): boolean =>
  withoutUnseen(cleanLines(sealed)) === withoutUnseen(filed);

/** What a viewer may read of a part: nothing, or the paths of the form that are open to them. */
export interface ReadablePart {
  isReadable: boolean;
  reads: readonly string[];
}

/**
 * Whether a viewer reads an answer. An officer of the dossier reads all of it. A citizen reads what they typed themselves, and of each
 * part what they may read of it today: what a register said of another adult stays closed, whoever filed it.
 */
export function mayReadAnswer(
  answer: Pick<JudgedAnswer, 'state'>,
  binding: string | null,
  viewer: { isOfficer: boolean; isTypist: boolean; part: ReadablePart | undefined },
): boolean {
  if (viewer.isOfficer) return true;
  const isTyped = ['TYPED', 'TYPED_INSTEAD', 'DECLINED'].includes(answer.state);
  if (isTyped && viewer.isTypist) return true;
  // That nobody answered a question says nothing of anybody.
  if (answer.state === 'READ_AT_INTAKE' || answer.state === 'LEFT_OUT') return true;
  const { part } = viewer;
  if (part?.isReadable !== true) return false;
  return binding === null || opensPath(new Set(part.reads), pathOfBinding(binding));
}
