import type { Chapter } from '../../../kernel/chapter.ts';

/** National records as their system writes them: read into the words of the contract, and written again. */
export const records: Chapter = {
  name: 'records',
};
