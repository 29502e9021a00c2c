/** A text becomes a day where it is checked, and nowhere else; a day is a text wherever one is wanted. */
import type { Brand } from '../../kernel/domain/brand.ts';
import {
  addYears,
  type Day,
  type dayInVietnam,
  type readDay,
  requireDay,
} from '../../kernel/domain/calendar.ts';
import { judgeRepresentation, type majorityDay, type Term } from '../../kernel/domain/representation.ts';
import { holds, type Same } from './expectType.ts';

holds<Same<ReturnType<typeof dayInVietnam>, Day>>();
holds<Same<ReturnType<typeof readDay>, Day | undefined>>();
holds<Same<ReturnType<typeof majorityDay>, Day>>();

const day = requireDay('2026-01-01');
const text: string = day;
const later: Day = addYears(day, 1);
const partial: string = addYears('2026', 1);
export const days: Term = { from: day, until: later };
export const texts = [text, partial];

// @ts-expect-error a text that nobody has checked is no day
export const unchecked: Day = '2026-01-01';
// @ts-expect-error a date known in part may be no day
export const inPart: Day = addYears('2026', 1);
// @ts-expect-error one kind of text is not another
export const mixed: Brand<'PersonId'> = day;
// @ts-expect-error nobody is judged on a day that nobody has checked
judgeRepresentation({ actor: '', subject: '', mandates: [], matter: 'WHOLE', today: '2026-01-01' });
