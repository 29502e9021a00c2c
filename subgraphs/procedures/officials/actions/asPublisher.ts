import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { agencySubjectOf } from '../../../../kernel/identity.ts';
import { hasEnded } from '../../codeLists/database/agencies.ts';
import { listDelegationsOf } from '../database/delegations.ts';
import { type DelegationGap, type Duty, judgeDuty } from '../rules/delegation.ts';

/** The official who does a step, for their agency. */
export interface ActingOfficial {
  /** Opaque account: what four eyes are told apart by. */
  account: string;
  agency: string;
  duty: Duty;
}

export interface NotDelegated {
  __typename: 'NotDelegated';
  message: string;
  reason: DelegationGap;
  duty: Duty;
}

const MESSAGES: Record<DelegationGap, string> = {
  OTHER_AGENCY:
    'Tài khoản này không được giao quyền thay mặt cơ quan công bố đó; mỗi cán bộ chỉ làm việc cho cơ quan của mình.',
  NOT_CONFIRMED:
    'Quyền được đề nghị giao cho tài khoản này chưa được cán bộ thứ hai của Văn phòng Chính phủ xác nhận.',
  NOT_IN_FORCE:
    'Quyền được giao cho tài khoản này chưa có hiệu lực, đã hết hạn hoặc đã bị thu hồi; hãy đề nghị Văn phòng Chính phủ giao lại.',
  AGENCY_ENDED:
    'Cơ quan này đã kết thúc hoạt động nên không công bố gì nữa; việc thuộc về cơ quan tiếp nhận nhiệm vụ.',
  NOT_GIVEN: 'Tài khoản này chưa được giao quyền làm bước này; hãy đề nghị Văn phòng Chính phủ giao quyền.',
};

/**
 * The viewer as an official of an agency with a duty there today, or the refusal to answer with. An attempt that is refused
 * leaves a DENIED leaf in the sealed log, under the id of the agency that they tried to act for (PUB-1).
 *
 * @param coordinate the mutation that was tried, such as `Mutation.enterProcedure`
 */
export const requireDuty = (
  context: Context,
  tx: Tx,
  agency: string,
  duty: Duty,
  coordinate: string,
): Promise<ActingOfficial | NotDelegated> => requireAnyDuty(context, tx, agency, [duty], coordinate);

/** The same where one of several duties is enough; the first that they have is the one that they act in. */
export async function requireAnyDuty(
  context: Context,
  tx: Tx,
  agency: string,
  duties: readonly Duty[],
  coordinate: string,
): Promise<ActingOfficial | NotDelegated> {
  const { account, agency: own } = context.signedIn;
  const delegations = await listDelegationsOf(tx, account);
  const day = dayInVietnam(context.now);
  const hasAgencyEnded = await hasEnded(tx, agency, day);
  const judged = duties.map((duty) => {
    return { duty, gap: judgeDuty({ agency: own, delegations }, { agency, duty, day, hasAgencyEnded }) };
  });
  const held = judged.find(({ gap }) => gap === null);
  if (held !== undefined) return { account, agency, duty: held.duty };
  context.audit.deny(agencySubjectOf(agency), coordinate);
  const { duty, gap } = judged[0] ?? { duty: 'ENTER', gap: null };
  const reason = gap ?? 'NOT_GIVEN';
  return { __typename: 'NotDelegated', message: MESSAGES[reason], reason, duty };
}

/** Whether `requireDuty` refused. */
export const isRefused = (acting: ActingOfficial | NotDelegated): acting is NotDelegated =>
  '__typename' in acting;
