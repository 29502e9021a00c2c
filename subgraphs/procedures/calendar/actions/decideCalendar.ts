import { randomUUID } from 'node:crypto';
import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { joinDecisions } from '../../../../kernel/domain/officeCalendar/decisions.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { readTyped } from '../../../../kernel/domain/text/typed.ts';
import { emit } from '../../../../kernel/events.ts';
import { findAgencyKind } from '../../codeLists/database/agencies.ts';
import { isRefused, type NotDelegated, requireDuty } from '../../officials/actions/asPublisher.ts';
import { fourEyesRequired, inputMalformed } from '../../officials/actions/refusals.ts';
import type { Duty } from '../../officials/rules/delegation.ts';
import { hasActed } from '../../officials/rules/fourEyes.ts';
import type { ProposeCalendarDecisionInput } from '../../types.generated.ts';
import {
  type CalendarDecision,
  confirmDecision,
  insertDecision,
  lockCalendar,
  lockDecision,
  nextPosition,
  readConfirmed,
  rejectDecision,
  saysOf,
} from '../database/decisions.ts';
import { listChanges } from '../rules/changes.ts';
import { type EnteredCalendar, judgeCalendar, sortDays, withDecision } from '../rules/judgeCalendar.ts';
import { CALENDAR_KEEPERS } from '../rules/keepers.ts';

/** One official enters a decision on days off and days worked; it counts once another has confirmed it (P1). */
export async function proposeCalendarDecision(context: Context, input: ProposeCalendarDecisionInput) {
  return context.transactOnce('proposeCalendarDecision', input, async (tx) => {
    const acting = await actAsKeeper(context, tx, 'ENTER', 'Mutation.proposeCalendarDecision');
    if ('__typename' in acting) return acting;
    const entered = readEntered(input);
    const refused = await judge(tx, context, entered);
    if (refused !== null) return refused;
    const { settles, ...decision } = entered;
    const id = randomUUID();
    await insertDecision(tx, {
      ...decision,
      id,
      number: cleanLine(entered.number),
      days: sortDays(entered.days),
      settlesFrom: settles?.from ?? null,
      settlesUntil: settles?.until ?? null,
      origin: 'OFFICIAL',
      enteredBy: acting.account,
      enteredAt: context.now,
    });
    return { __typename: 'CalendarDecisionProposed' as const, decisionId: id };
  });
}

const readEntered = ({ decision, settles, days }: ProposeCalendarDecisionInput): EnteredCalendar => ({
  number: decision.number,
  issuer: decision.authority,
  decidedOn: decision.decidedOn,
  settles: settles ?? null,
  days,
});

async function judge(tx: Tx, { now }: Context, entered: EnteredCalendar) {
  const confirmed = await readConfirmed(tx);
  return judgeCalendar(entered, {
    issuerKnown: (await findAgencyKind(tx, entered.issuer)) !== undefined,
    confirmed: confirmed.map((row) => ({ ...saysOf(row), decidedOn: row.decidedOn })),
    today: dayInVietnam(now),
  });
}

/** Makes an entered decision part of the calendar, which tells every register; judged anew, by another official. */
export async function confirmCalendarDecision(
  context: Context,
  input: { requestId: string; decision: string },
) {
  return context.transactOnce('confirmCalendarDecision', input, async (tx) => {
    await lockCalendar(tx);
    const decided = await decide(context, tx, input.decision, 'Mutation.confirmCalendarDecision', true);
    if (!('row' in decided)) return decided;
    const { row, account } = decided;
    const entered = asEntered(row);
    const refused = await judge(tx, context, entered);
    if (refused !== null) return refused;
    await confirm(tx, context, { row, account, entered });
    return { __typename: 'CalendarDecisionConfirmed' as const, decisionId: row.id };
  });
}

const asEntered = (row: CalendarDecision): EnteredCalendar => ({
  number: row.number,
  // Only what was taken in before officials kept the calendar names neither, and that is confirmed.
  issuer: row.issuer ?? '',
  decidedOn: row.decidedOn ?? '',
  settles: saysOf(row).settles,
  days: row.days,
});

async function confirm(
  tx: Tx,
  { now }: Context,
  { row, account, entered }: { row: CalendarDecision; account: string; entered: EnteredCalendar },
): Promise<void> {
  const confirmed = (await readConfirmed(tx)).map((one) => ({ ...saysOf(one), decidedOn: one.decidedOn }));
  const after = joinDecisions(withDecision(entered, confirmed));
  const changes = listChanges(saysOf(row), joinDecisions(confirmed), after);
  const position = await nextPosition(tx);
  await confirmDecision(tx, row.id, { decidedBy: account, decidedAt: now, position, changes });
  await emit(tx, 'calendar.decided', {
    calendar: 'VN',
    decisionId: row.id,
    number: row.number,
    decidedOn: row.decidedOn,
    position,
    settles: entered.settles,
    days: row.days,
    changes,
  });
}

/** Sends an entered decision back with the reason, or takes back one's own; the calendar stays as it is. */
export async function rejectCalendarDecision(
  context: Context,
  input: { requestId: string; decision: string; reason: string },
) {
  return context.transactOnce('rejectCalendarDecision', input, async (tx) => {
    const decided = await decide(context, tx, input.decision, 'Mutation.rejectCalendarDecision', false);
    if (!('row' in decided)) return decided;
    const { text: reason } = readTyped(input.reason);
    if (reason === undefined) return inputMalformed(['reason']);
    const { row, account } = decided;
    await rejectDecision(tx, row.id, { decidedBy: account, decidedAt: context.now, reason });
    return { __typename: 'CalendarDecisionRejected' as const, decisionId: row.id };
  });
}

/** Whoever may decide what waits, with it under a lock; or why they may not. */
async function decide(context: Context, tx: Tx, id: string, coordinate: string, confirms: boolean) {
  const row = isOpaqueId(id) ? await lockDecision(tx, id) : undefined;
  if (row === undefined) return proposalNotFound();
  const isOwn = hasActed(context.signedIn.account, row.enteredBy);
  const duty = !confirms && isOwn ? 'ENTER' : 'APPROVE';
  const acting = await actAsKeeper(context, tx, duty, coordinate);
  if ('__typename' in acting) return acting;
  if (row.state !== 'PROPOSED') return alreadyDecided(row.state);
  return confirms && isOwn ? fourEyesRequired(duty) : { row, account: acting.account };
}

/** The official with the duty at an agency that keeps the calendar; the Government Office, which governs the catalogue, needs none. */
async function actAsKeeper(
  context: Context,
  tx: Tx,
  duty: Duty,
  coordinate: string,
): Promise<{ account: string } | NotDelegated> {
  const { scopes, account, agency: own } = context.signedIn;
  if (scopes.includes('catalogue:govern')) return { account };
  const agency = CALENDAR_KEEPERS.find((keeper) => keeper === own) ?? CALENDAR_KEEPERS[0];
  const acting = await requireDuty(context, tx, agency, duty, coordinate);
  return isRefused(acting) ? acting : { account: acting.account };
}

const proposalNotFound = () => ({
  __typename: 'ProposalNotFound' as const,
  message: 'Không tìm thấy đề xuất này; hãy tải lại danh sách đề xuất đang chờ.',
});

const alreadyDecided = (state: string) => ({
  __typename: 'StateConflict' as const,
  message: 'Quyết định này đã được xác nhận hoặc bị trả lại; hãy tải lại danh sách đang chờ.',
  state,
  allowed: [] as string[],
});
