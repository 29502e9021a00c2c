/** Which value of ours stands behind each type of this chapter; codegen reads the names. */
import type { IncompleteClosing, IncompleteRecord } from './database/incompleteRecords.ts';

export type IncompleteRecordMapper = IncompleteRecord;
export type IncompleteRecordClosingMapper = IncompleteClosing;
export type IncompleteRecordClosedMapper = { __typename: 'IncompleteRecordClosed'; recordId: string };
