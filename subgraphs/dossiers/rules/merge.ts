/**
 * The merge: what every register answered, as one answer in the order of the form. Pure; the same inputs give the same
 * answer. It decides nothing about people that their registers did not say.
 */
import { type ChecklistItem, groupPapers, isAsked, judgeChecklist } from './prefillChecklist.ts';
import { judgeFields, type PrefillField } from './prefillFields.ts';
import { type Amount, type AnswerState, type PrefillInputs, readInputs } from './prefillInputs.ts';
import type { SealedComponent, SealedField } from './seal.ts';
import type { Parts } from './views.ts';

export interface RemainingItem {
  subject: string;
  kind: 'QUESTION' | 'PAPER';
  label: string;
}

/** The merged answer before it is sealed. `remaining` is null while a register that may hold more does not answer. */
export interface MergedPrefill {
  __typename: 'PrefillAnswer';
  fields: PrefillField[];
  checklist: ChecklistItem[];
  remaining: RemainingItem[] | null;
  summary: { askedBefore: number; askedNow: number | null; papersSpared: number };
  amountsDue: Amount[] | null;
}

export interface PrefillUnavailable {
  __typename: 'PrefillUnavailable';
  register: 'PROCEDURES';
  message: string;
}

/** `parts` say who plays a part and what of them may be read. Without the questions there is no form to speak of. */
export function mergePrefill(
  inputs: PrefillInputs,
  parts: Parts,
  declined: ReadonlySet<string> = new Set(),
): MergedPrefill | PrefillUnavailable {
  const read = readInputs(inputs);
  if (read.questions === null || read.components === null) return procedureUnavailable();
  const fields = judgeFields(read.questions, read, parts, declined);
  const checklist = judgeChecklist(read.components, read.heldComponents, parts);
  const remaining = isSomethingUnavailable(fields, checklist) ? null : listRemaining(fields, checklist);
  const papers = groupPapers(checklist.filter((item) => isAsked(item) || item.reason === 'GROUP_SATISFIED'));
  return {
    __typename: 'PrefillAnswer',
    fields,
    checklist,
    remaining,
    summary: {
      askedBefore: fields.filter((field) => field.state !== 'NOT_APPLICABLE').length + papers.length,
      askedNow: remaining?.length ?? null,
      papersSpared: papers.filter((members) => members.some((item) => item.state === 'HELD')).length,
    },
    amountsDue: read.amountsDue,
  };
}

/** To ask for what a silent register may hold would ask twice: nothing is settled before it answers. */
const isSomethingUnavailable = (
  fields: readonly PrefillField[],
  checklist: readonly ChecklistItem[],
): boolean => [...fields, ...checklist].some((answer) => answer.state === 'UNAVAILABLE');

/** Not asked by the case, or read by the officer: nobody types it. */
const NOT_ASKED: ReadonlySet<AnswerState> = new Set<AnswerState>(['NOT_APPLICABLE', 'READ_AT_INTAKE']);

function listRemaining(
  fields: readonly PrefillField[],
  checklist: readonly ChecklistItem[],
): RemainingItem[] {
  const questions = fields
    .filter((field) => field.state === 'PARTIAL' || (field.value === null && !NOT_ASKED.has(field.state)))
    .map(({ key, label }) => ({ subject: key, kind: 'QUESTION' as const, label }));
  const papers = groupPapers(checklist.filter((item) => isAsked(item) && item.state !== 'HELD'))
    // What may be enough is read at intake: until then no other paper of the group is asked for.
    .filter((members) => !members.some(({ state }) => state === 'READ_AT_INTAKE'))
    .map((members) => ({
      subject: members.map((item) => item.code)[0] ?? '',
      kind: 'PAPER' as const,
      label: members.map((item) => item.name).join(' hoặc '),
    }));
  return [...questions, ...papers];
}

/** What a merged answer puts under seal: the values and papers that are held, what nobody types, and what was held and declined. */
export function listSealed({ fields, checklist }: MergedPrefill): {
  fields: SealedField[];
  components: SealedComponent[];
  readAtIntake: string[];
  declined: string[];
} {
  return {
    fields: fields.flatMap(({ key, value, locked, provenance }) => {
      const { register, recordVersion, asOf } = provenance ?? {};
      if (value === null || register === undefined || recordVersion == null || asOf == null) return [];
      return [{ key, value, locked, register, recordVersion, asOf }];
    }),
    components: checklist.flatMap(({ code, document, evidence, provenance }) =>
      document === null || evidence === null || provenance === null
        ? []
        : [{ code, document: document.id, ...evidence, register: provenance.register }],
    ),
    readAtIntake: fields.filter(({ state }) => state === 'READ_AT_INTAKE').map(({ key }) => key),
    declined: fields.filter(({ state }) => state === 'DECLINED').map(({ key }) => key),
  };
}

const procedureUnavailable = (): PrefillUnavailable => ({
  __typename: 'PrefillUnavailable',
  register: 'PROCEDURES',
  message:
    'Cơ sở dữ liệu quốc gia về thủ tục hành chính tạm thời không phản hồi nên chưa có tờ khai để điền; vui lòng thử lại sau.',
});
