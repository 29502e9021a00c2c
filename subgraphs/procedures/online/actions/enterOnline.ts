/** Entering each kind of change: what was sent, with whole days and plain texts, for another official to confirm. */
import type { ContextType } from '../../mappers.ts';
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

export const enterList = (context: ContextType, input: PublishEligibilityListInput) => {
  getWholeDay('deadline', input.deadline);
  return proposeOnlineChange(context, 'ELIGIBILITY_LIST', input, contentOf(input));
};

export const enterAttachment = (context: ContextType, input: AttachOnlineServiceInput) => {
  getWholeDay('from', input.from);
  return proposeOnlineChange(context, 'ATTACHMENT', input, contentOf(input));
};

export const enterStop = (context: ContextType, input: StopOnlineServiceInput) => {
  getWholeDay('from', input.from);
  const until = input.until == null ? null : getWholeDay('until', input.until);
  return proposeOnlineChange(context, 'STOP', input, { ...contentOf(input), until });
};

export const enterResumption = (context: ContextType, input: ResumeOnlineServiceInput) => {
  getWholeDay('on', input.on);
  return proposeOnlineChange(context, 'RESUMPTION', input, contentOf(input));
};

export const enterPlan = (context: ContextType, input: RegisterRestructuringPlanInput) =>
  proposeOnlineChange(context, 'RESTRUCTURING_PLAN', input, contentOf(input));

export const enterMapping = (context: ContextType, input: MapLocalCodeInput) => {
  const { localName = null, procedure = null } = input;
  return proposeOnlineChange(context, 'LOCAL_CODE', input, { ...contentOf(input), localName, procedure });
};
