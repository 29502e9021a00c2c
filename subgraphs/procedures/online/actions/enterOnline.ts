/** Entering each kind of change: what was sent, with whole days and plain texts, for another official to confirm. */
import type { Context } from '../../../../kernel/access.ts';
import { getWholeDay } from '../../codeLists/rules/days.ts';
import type {
  AttachOnlineServiceInput,
  MapLocalCodeInput,
  PublishEligibilityListInput,
  RegisterRestructuringPlanInput,
  ResumeOnlineServiceInput,
  StopOnlineServiceInput,
} from '../../types.generated.ts';
import { proposeOnlineChange } from './proposeOnlineChange.ts';

/** Everything but the id of the request: that names the sending, not the change. */
const contentOf = <I extends { requestId: string }>({ requestId: _sent, ...content }: I) => content;

export const enterList = (context: Context, input: PublishEligibilityListInput) => {
  getWholeDay('deadline', input.deadline);
  return proposeOnlineChange(context, 'ELIGIBILITY_LIST', input, contentOf(input));
};

export const enterAttachment = (context: Context, input: AttachOnlineServiceInput) => {
  getWholeDay('from', input.from);
  return proposeOnlineChange(context, 'ATTACHMENT', input, contentOf(input));
};

export const enterStop = (context: Context, input: StopOnlineServiceInput) => {
  getWholeDay('from', input.from);
  const until = input.until == null ? null : getWholeDay('until', input.until);
  return proposeOnlineChange(context, 'STOP', input, { ...contentOf(input), until });
};

export const enterResumption = (context: Context, input: ResumeOnlineServiceInput) => {
  getWholeDay('on', input.on);
  return proposeOnlineChange(context, 'RESUMPTION', input, contentOf(input));
};

export const enterPlan = (context: Context, input: RegisterRestructuringPlanInput) =>
  proposeOnlineChange(context, 'RESTRUCTURING_PLAN', input, contentOf(input));

export const enterMapping = (context: Context, input: MapLocalCodeInput) => {
  const { localName = null, procedure = null } = input;
  return proposeOnlineChange(context, 'LOCAL_CODE', input, { ...contentOf(input), localName, procedure });
};
