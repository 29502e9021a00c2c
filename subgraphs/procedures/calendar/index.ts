import type { Chapter } from '../../../kernel/chapter.ts';
import { lookAtCalendar } from './jobs.ts';
import { makeCalendarLoaders } from './reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** On which days the state's offices work, as officials keep it, and what is not decided yet. */
export const calendar: Chapter = {
  name: 'calendar',
  resolvers,
  loaders: makeCalendarLoaders,
  report: lookAtCalendar,
};
