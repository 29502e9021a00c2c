/**
 * A change to what is online is judged twice: when one official enters it and when another confirms it. Each kind of
 * change is judged in its own file and answers with a refusal or with the effect that makes it a fact.
 */

import { z } from 'zod';
import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { findAgencyKind } from '../../codeLists/database/agencies.ts';
import { decisionIdOf, ensureDecision, findDecision } from '../../versions/database/decisions.ts';
import { type EnteredDecision, judgeDecision } from '../rules/onlineDecision.ts';

/** One transaction of one request: what a judgement may know beside what was entered. */
export interface Occasion {
  tx: Tx;
  context: Context;
  /** yyyy-MM-dd, in Vietnam. */
  today: string;
}

export const occasionOf = (tx: Tx, context: Context): Occasion => ({
  tx,
  context,
  today: dayInVietnam(context.now),
});

/** What happens when the change is confirmed, by the account that confirms it. */
export interface Effect {
  __typename: 'Effect';
  run(confirmedBy: string): Promise<void>;
}

export const effect = (run: Effect['run']): Effect => ({ __typename: 'Effect', run });

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** The decision as it is kept in a proposal until it is confirmed. */
export const enteredDecision = z.object({ number: z.string(), authority: z.string(), decidedOn: z.string() });
export const wholeDay = day;

/** The decision that a change rests on: a refusal, or null when it can be relied on. */
export async function refuseDecision({ tx, today }: Occasion, decision: EnteredDecision) {
  const known = await findDecision(tx, decision.authority, cleanLine(decision.number));
  const authorityKnown = (await findAgencyKind(tx, decision.authority)) !== undefined;
  return judgeDecision(decision, { authorityKnown, known, today });
}

/** Puts the decision on the list, where it is not yet, and gives its id. */
export function registerDecision({ tx }: Pick<Occasion, 'tx'>, decision: EnteredDecision): Promise<string> {
  const number = cleanLine(decision.number);
  const { authority, decidedOn } = decision;
  const id = decisionIdOf(authority, number);
  return ensureDecision(tx, { id, number, authority, decidedOn, origin: 'REGISTERED' });
}
