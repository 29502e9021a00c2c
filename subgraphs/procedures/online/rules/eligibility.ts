/** The list of procedures fit to be done online from end to end that a ministry publishes by decision, with its deadline. */

import { displayDate } from '../../../../kernel/domain/calendar.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import type { PublisherKind } from '../../codeLists/rules/agencyKind.ts';
import type { InForce } from '../../codeLists/rules/inForce.ts';

export interface EnteredList {
  agency: AgencyCode;
  authority: string;
  decidedOn: string;
  deadline: string;
  procedures: readonly ProcedureCode[];
}

export interface ListFacts {
  kind: PublisherKind | null;
  /** The last list of the ministry. */
  previous: InForce | undefined;
  /** Who publishes each procedure that the catalogue has today. */
  publishers: ReadonlyMap<string, string>;
}

const refuse = (message: string, procedures: string[] = []) => ({
  __typename: 'EligibilityListNotAccepted' as const,
  message,
  procedures,
});

/**
 * Whether a list may replace the one before. A procedure that the catalogue does not have stays on the list as the decision
 * names it, and is told; one that another agency publishes is not this ministry's to list.
 */
export function judgeList(list: EnteredList, { kind, previous, publishers }: ListFacts) {
  if (kind === null || kind === 'PROVINCE')
    return refuse('Chỉ bộ, cơ quan ngang bộ và cơ quan trung ương công bố danh mục này.');
  if (list.authority !== list.agency)
    return refuse('Danh mục phải do chính cơ quan công bố ban hành bằng quyết định của mình.');
  if (list.procedures.length === 0) return refuse('Danh mục phải có ít nhất một thủ tục.');
  if (list.deadline < list.decidedOn)
    return refuse('Thời hạn hoàn thành không thể trước ngày ký quyết định.');
  if (previous !== undefined && list.decidedOn <= previous.inForceFrom)
    return refuse(
      `Danh mục trước có hiệu lực từ ${displayDate(previous.inForceFrom)}; danh mục mới phải được ký sau ngày đó.`,
    );
  const procedures = [...new Set(list.procedures)].sort();
  const foreign = procedures.filter((code) => (publishers.get(code) ?? list.agency) !== list.agency);
  if (foreign.length > 0)
    return refuse(
      'Danh mục có thủ tục do cơ quan khác công bố; hãy đối chiếu với quyết định đã ký.',
      foreign,
    );
  const unknown = procedures.filter((code) => !publishers.has(code));
  return { __typename: 'ListAccepted' as const, procedures, unknown };
}
