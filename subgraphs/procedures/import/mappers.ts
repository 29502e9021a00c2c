/** Which value of ours stands behind each type of this chapter; codegen reads the names. */
import type { IncompleteRecord } from './database/incompleteRecords.ts';

export type IncompleteRecordMapper = IncompleteRecord;
