/** What a form asks, as it travels from the procedure to the registers. */
import type {
  CaseContent,
  ComponentContent,
  Condition,
  ProcedureContent,
  QuestionContent,
  Role,
} from '../../../../kernel/domain/content.ts';
import { withForm } from '../../../../kernel/domain/defaultForm.ts';
import { conditionOf, statementOf, tellStatement } from '../../../../kernel/domain/fees.ts';
import { showCodeList, showCondition, showLimits } from '../../../../kernel/domain/formShape.ts';
import { frozen } from '../../../../kernel/domain/frozen.ts';
import { pathOfBinding } from '../../../../kernel/domain/opened.ts';
import type { PrefillComponent, PrefillFee, PrefillQuestion } from '../../types.generated.ts';

export type Applicability = 'APPLIES' | 'NOT_APPLICABLE' | 'CONDITION_UNKNOWN';

/** Whether a component is asked for, given the parts that are played. A condition in words stays for a person to judge. */
export function judgeApplicability(condition: Condition | null, roles: ReadonlySet<string>): Applicability {
  if (condition === null) return 'APPLIES';
  if ('text' in condition) return 'CONDITION_UNKNOWN';
  const applies =
    'rolePresent' in condition ? roles.has(condition.rolePresent) : !roles.has(condition.roleAbsent);
  return applies ? 'APPLIES' : 'NOT_APPLICABLE';
}

export function findCase(content: ProcedureContent | undefined, code: string): CaseContent | undefined {
  const found = content?.cases.find((one) => one.code === code);
  return found && withForm(found);
}

export function toPrefillQuestion(question: QuestionContent): PrefillQuestion {
  const { key, label, role, concept, binding, required, codeList } = question;
  return {
    ...{ key, label, role, concept, required },
    path: binding === null ? null : pathOfBinding(binding),
    editable: question.editable ?? false,
    choices: question.choices ?? null,
    codeList: showCodeList(codeList),
    entries: codeList?.entries ?? null,
    condition: showCondition(question.condition),
    limits: showLimits(question.limits),
    help: question.help ?? null,
    section: question.section ?? null,
  };
}

/** By the questions of the case, which never change when they are frozen: they are those of a published version then. */
const askedBefore = new WeakMap<readonly QuestionContent[], readonly PrefillQuestion[]>();

/** The questions of a case as they travel; worked out once for what cannot change. All who ask share them, so nobody can change them. */
export function listPrefillQuestions({ questions }: CaseContent): PrefillQuestion[] {
  const known = askedBefore.get(questions);
  if (known !== undefined) return known as PrefillQuestion[];
  const asked = questions.map(toPrefillQuestion);
  if (Object.isFrozen(questions)) askedBefore.set(questions, frozen(asked));
  return asked;
}

/** @param roles the parts that somebody plays in this dossier */
export function toPrefillComponent(
  component: ComponentContent,
  roles: ReadonlySet<string>,
): PrefillComponent {
  const { condition, mappings, formName: _formName, template: _template, ...same } = component;
  return {
    ...same,
    applies: judgeApplicability(condition, roles),
    conditionText: condition !== null && 'text' in condition ? condition.text : null,
    accepts: mappings.map(({ resultType, state }) => ({ resultType, state })),
  };
}

/** The amounts published for one channel; none where the channel is not offered. */
export function listPrefillFees(content: ProcedureContent, channel: string): PrefillFee[] {
  return content.channels
    .filter((offered) => offered.channel === channel)
    .flatMap(({ fees }) => fees)
    .map((line) => ({
      code: line.code,
      name: line.name,
      kind: line.kind,
      amount: line.amountDong,
      condition: conditionOf(line),
      statement: statementOf(line),
      statementText: tellStatement(line),
      per: line.per ?? null,
    }));
}

const ROLE_WORDS: Record<Role, string> = {
  APPLICANT: 'người nộp hồ sơ',
  CHILD: 'con',
  FATHER: 'cha',
  MOTHER: 'mẹ',
  SPOUSE: 'vợ hoặc chồng',
  DECEASED: 'người đã chết',
  GUARDIAN: 'người giám hộ',
  ORGANIZATION: 'tổ chức',
};

/** A condition as a person reads it, in Vietnamese; null when there is none. */
export function describeCondition(condition: Condition | null): string | null {
  if (condition === null) return null;
  if ('text' in condition) return condition.text;
  if ('rolePresent' in condition) return `Khi hồ sơ có ${ROLE_WORDS[condition.rolePresent]}`;
  return `Khi hồ sơ không có ${ROLE_WORDS[condition.roleAbsent]}`;
}
