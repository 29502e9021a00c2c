import { askedDay } from '../../codeLists/rules/days.ts';
import type { Resolvers } from '../../types.generated.ts';
import { listItems } from '../reads/pages.ts';

/** What portals say of a procedure beside its text. */
export const Procedure: Resolvers['Procedure'] = {
  guidance: ({ code, asOf }, args, context) =>
    listItems(context, { kind: 'GUIDANCE', day: askedDay(asOf, context.now), procedure: code }, args),
  questionsAndAnswers: ({ code, asOf }, args, context) =>
    listItems(context, { kind: 'QUESTION', day: askedDay(asOf, context.now), procedure: code }, args),
  availability: ({ code, asOf }, { agency, ...args }, context) =>
    listItems(
      context,
      { kind: 'AVAILABILITY', day: askedDay(asOf, context.now), procedure: code, about: agency },
      args,
    ),
};
