import type { Chapter } from '../../../kernel/chapter.ts';
import { keepLists, tellAgencies, tellResultTypes } from './jobs.ts';
import { makeCodeListLoaders } from './reads/loaders.ts';
import { resolvers } from './resolvers/index.ts';

/** Agencies, result types, units, fields, matters: what codes mean, and on which day. */
export const codeLists: Chapter = {
  name: 'codeLists',
  resolvers,
  loaders: makeCodeListLoaders,
  work: [keepLists, tellAgencies, tellResultTypes],
};
