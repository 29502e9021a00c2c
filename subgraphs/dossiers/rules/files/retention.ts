import type { FilesClass } from '../../../../kernel/domain/retention.ts';
import type { Status } from '../statuses.ts';

/** By which statuses the dossiers of each class of files are closed; every status that closes one stands in one of them. */
export const closedBy: Readonly<Record<FilesClass, readonly Status[]>> = {
  FILES_WITH_RESULT: ['RESULT_RETURNED'],
  FILES_WITHOUT_RESULT: ['NOT_ACCEPTED', 'WITHDRAWN'],
};
