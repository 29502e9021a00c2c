import type { Chapter } from '../../../kernel/chapter.ts';

/** Taking in the records of the national system, by command: it answers no request. */
export const imports: Chapter = { name: 'import' };
