import { closedAnswer, type Provenance, unansweredBy } from './prefillFields.ts';
import type {
  AnswerReason,
  AnswerState,
  ByKey,
  Component,
  HeldPaper,
  MappingState,
} from './prefillInputs.ts';
import { isPlayed, type Parts } from './views.ts';

/** One paper of the case with its answer. */
export interface ChecklistItem {
  code: string;
  name: string;
  kind: Component['kind'];
  role: Component['role'];
  originals: number | null;
  copies: number | null;
  conditionText: string | null;
  anyOfGroup: string | null;
  state: AnswerState;
  reason: AnswerReason | null;
  /** Reference of the document that answers it. */
  document: { id: string } | null;
  provenance: Provenance | null;
  /** For the seal: type of that document, and how sure the mapping is. Null unless HELD. */
  evidence: { resultType: string; mapping: MappingState } | null;
}

type Judged = Pick<ChecklistItem, 'state' | 'reason' | 'document' | 'provenance' | 'evidence'>;

const nothing = { reason: null, document: null, provenance: null, evidence: null };

/** Every paper in the order of the case. One held member of an any-of group releases the others. */
export function judgeChecklist(
  components: readonly Component[],
  held: ByKey<HeldPaper>,
  parts: Parts,
): ChecklistItem[] {
  const items = components.map((component) => {
    const { code, name, kind, role, originals, copies, conditionText, anyOfGroup } = component;
    return {
      code,
      name,
      kind,
      role,
      originals,
      copies,
      conditionText,
      anyOfGroup,
      ...judgePaper(component, held, parts),
    };
  });
  const satisfied = new Set(items.filter((item) => item.state === 'HELD').map((item) => item.anyOfGroup));
  return items.map((item) => {
    const released =
      item.anyOfGroup !== null && satisfied.has(item.anyOfGroup) && isAsked(item) && item.state !== 'HELD';
    return released ? { ...item, ...nothing, state: 'NOT_APPLICABLE', reason: 'GROUP_SATISFIED' } : item;
  });
}

function judgePaper(component: Component, held: ByKey<HeldPaper>, parts: Parts): Judged {
  const { kind, applies, accepts } = component;
  if (kind === 'FORM') return { ...nothing, state: 'NOT_APPLICABLE', reason: 'THE_FORM_ITSELF' };
  if (kind === 'NOTE' || applies === 'NOT_APPLICABLE') return { ...nothing, state: 'NOT_APPLICABLE' };
  if (!isPlayed(parts, component.role)) return { ...nothing, state: 'NOT_APPLICABLE', reason: 'ROLE_ABSENT' };
  if (accepts.length === 0) {
    return {
      ...nothing,
      state: applies === 'CONDITION_UNKNOWN' ? 'CONDITION_UNKNOWN' : 'NOT_HELD',
      reason: 'NO_MAPPING',
    };
  }
  const closed = closedPaper(component, parts);
  if (closed !== undefined) return { ...nothing, ...closed };
  const provenance = unansweredBy('WAREHOUSE');
  if (held === null) return { ...nothing, state: 'UNAVAILABLE', reason: 'REGISTER_DOWN', provenance };
  const answer = held.get(component.code);
  return answer === undefined
    ? { ...nothing, state: 'UNAVAILABLE', provenance }
    : takeOver(component, answer);
}

/** Closed when nothing that could replace the paper is opened; one that is opened is asked for. */
function closedPaper({ role, accepts }: Component, parts: Parts) {
  const each = accepts.map(({ resultType }) =>
    closedAnswer(parts, role, `Document[${resultType}]`, 'WAREHOUSE'),
  );
  return each.includes(undefined) ? undefined : each[0];
}

function takeOver(component: Component, answer: HeldPaper): Judged {
  const { state, reason, recordVersion, asOf, level } = answer;
  if (state === 'UNAVAILABLE') return { ...nothing, state, reason, provenance: unansweredBy('WAREHOUSE') };
  const provenance: Provenance = { register: 'WAREHOUSE', recordVersion, asOf, level };
  if (state === 'HELD') return takeHeld(component, answer, provenance);
  // Nobody can say that a paper is missing when nobody can say whether it is asked for.
  const unknown = state === 'NOT_HELD' && component.applies === 'CONDITION_UNKNOWN';
  return { ...nothing, state: unknown ? 'CONDITION_UNKNOWN' : state, reason, provenance };
}

/** The mapping's own word is that of procedures: a type that the case does not accept proves nothing. */
function takeHeld(component: Component, answer: HeldPaper, provenance: Provenance): Judged {
  const { document, resultType } = answer;
  const accepted = component.accepts.find((one) => one.resultType === resultType);
  const sourced = provenance.recordVersion !== null && provenance.asOf !== null && provenance.level !== null;
  if (accepted === undefined || document === null || !sourced) {
    return { ...nothing, state: 'UNAVAILABLE', provenance: unansweredBy('WAREHOUSE') };
  }
  return {
    state: 'HELD',
    reason: accepted.state === 'PROPOSED' ? 'PROPOSED_MAPPING' : answer.reason,
    document: { id: document },
    provenance,
    evidence: { resultType: accepted.resultType, mapping: accepted.state },
  };
}

/** Whether the case asks the person to bring this paper, held or not. */
export const isAsked = ({ kind, state }: Pick<ChecklistItem, 'kind' | 'state'>): boolean =>
  (kind === 'SUBMIT' || kind === 'PRESENT') && state !== 'NOT_APPLICABLE';

/** Papers with the members of a group as one: what is enough once is counted once. */
export function groupPapers(items: readonly ChecklistItem[]): ChecklistItem[][] {
  const groups = new Map<string, ChecklistItem[]>();
  for (const item of items) {
    // A code and a group may be the same word; the prefix keeps them apart.
    const key = item.anyOfGroup === null ? `paper ${item.code}` : `group ${item.anyOfGroup}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
