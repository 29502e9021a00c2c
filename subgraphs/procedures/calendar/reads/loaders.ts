import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { joinDecisions } from '../../../../kernel/domain/officeCalendar/decisions.ts';
import type { Stretches } from '../../../../kernel/domain/officeCalendar/openSeasons.ts';
import { type CalendarDecision, saysOf, selectConfirmed, selectDecisions } from '../database/decisions.ts';

export interface CalendarLoaders {
  /** What is confirmed, and what is settled by it; there is one calendar. */
  calendar: DataLoader<'VN', { stretches: Stretches; decisions: CalendarDecision[] }>;
  calendarDecision: DataLoader<string, CalendarDecision | undefined>;
}

export const makeCalendarLoaders = (context: Context): CalendarLoaders => ({
  calendar: new DataLoader(async (calendars) => {
    const decisions = await context.read(selectConfirmed, {});
    const stretches = joinDecisions(decisions.map(saysOf));
    return calendars.map(() => ({ stretches, decisions }));
  }),
  calendarDecision: new DataLoader(async (ids) => {
    const rows = await context.read(selectDecisions, { ids });
    return ids.map((id) => rows.find((row) => row.id === id));
  }),
});
