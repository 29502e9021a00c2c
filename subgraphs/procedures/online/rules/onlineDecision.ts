/** What an official enters of the decision that a change rests on, before it can become a fact. */

import { displayDate } from '../../../../kernel/domain/calendar.ts';
import { readTyped, tellFault } from '../../../../kernel/domain/text/typed.ts';
import { isWholeDay } from '../../codeLists/rules/inForce.ts';

/** The longest number that a decision has. */
const NUMBER_MAX = 100;

export interface EnteredDecision {
  number: string;
  authority: string;
  /** yyyy-MM-dd. */
  decidedOn: string;
}

export interface DecisionFacts {
  /** Whether the list of agencies has the authority. */
  authorityKnown: boolean;
  /** The decision of that authority with that number, where it is on the list already. */
  known: { decidedOn: string | null } | undefined;
  /** yyyy-MM-dd, in Vietnam. */
  today: string;
}

const refuse = (message: string) => ({ __typename: 'DecisionNotAccepted' as const, message });

/** Null when the decision can be relied on; nothing is guessed where two entries of it contradict each other. */
export function judgeDecision(
  { number, decidedOn }: EnteredDecision,
  { authorityKnown, known, today }: DecisionFacts,
) {
  const { fault } = readTyped(number, NUMBER_MAX);
  if (fault !== undefined) return refuse(tellFault(fault, 'số, ký hiệu của quyết định', NUMBER_MAX));
  if (!isWholeDay(decidedOn)) return refuse('Ngày ký quyết định phải là một ngày đầy đủ.');
  if (!authorityKnown) return refuse('Cơ quan ban hành quyết định không có trong danh mục cơ quan.');
  if (decidedOn > today) return refuse('Ngày ký quyết định không thể ở tương lai.');
  if (known?.decidedOn != null && known.decidedOn !== decidedOn)
    return refuse(
      `Quyết định này đã được nhập với ngày ký ${displayDate(known.decidedOn)}; hãy đối chiếu với bản đã ký.`,
    );
  return null;
}
