import { join } from 'node:path';
import { projectRoot } from '../../app/environment/environment.ts';

/** The records of the national database, packed or not. They are no part of the project: they stand beside it, or NATIONAL_RECORDS names their file. */
export const nationalRecords =
  process.env.NATIONAL_RECORDS ?? join(projectRoot, '../shared/data/national-procedures.jsonl.gz');
