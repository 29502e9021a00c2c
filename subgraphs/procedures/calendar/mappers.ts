/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { OpenEntry } from '../../../kernel/domain/officeCalendar/openEntries.ts';
import type { GivenTerm } from '../../../kernel/domain/officeCalendar/terms.ts';
import type { CalendarDecision } from './database/decisions.ts';
import type { ReadYear } from './reads/readCalendar.ts';

export type OfficeCalendarMapper = ReadYear;
export type OpenCalendarEntryMapper = OpenEntry;
export type WorkingDayTermMapper = GivenTerm;
export type CalendarDecisionMapper = CalendarDecision;
export type CalendarProposalMapper = CalendarDecision;
export type CalendarDecisionProposedMapper = { __typename: 'CalendarDecisionProposed'; decisionId: string };
export type CalendarDecisionConfirmedMapper = { __typename: 'CalendarDecisionConfirmed'; decisionId: string };
export type CalendarDecisionRejectedMapper = { __typename: 'CalendarDecisionRejected'; decisionId: string };
