import { z } from 'zod';
import { type FilesClass, RETENTION_DAYS_MAX, RETENTION_DAYS_MIN } from '../../kernel/domain/retention.ts';
import { says } from './says.ts';

const filesOf = (which: string) =>
  says(
    `How many days after a dossier was ${which} the bytes of its files are removed by [\`npm run retain\`](retention.md); rows and hashes stay.`,
    'none is removed',
  );

/** After how many days `npm run retain` deletes what. No source names these times, so none has a default. */
export const retentionVariables = {
  RETAIN_DRAFTS_DAYS: z.coerce
    .number()
    .int()
    .min(RETENTION_DAYS_MIN.DRAFTS)
    .max(RETENTION_DAYS_MAX)
    .optional()
    .meta(
      says(
        'After how many days a dossier that was opened and never filed is deleted by [`npm run retain`](retention.md).',
        'none is deleted',
      ),
    ),
  RETAIN_FIRST_ANSWERS_DAYS: z.coerce
    .number()
    .int()
    .min(RETENTION_DAYS_MIN.FIRST_ANSWERS)
    .max(RETENTION_DAYS_MAX)
    .optional()
    .meta(
      says(
        'After how many days the first answer of a mutation is deleted by [`npm run retain`](retention.md); the same request again is then a new one.',
        'none is deleted',
      ),
    ),
  RETAIN_LEAVES_DAYS: z.coerce
    .number()
    .int()
    .min(RETENTION_DAYS_MIN.LEAVES)
    .max(RETENTION_DAYS_MAX)
    .optional()
    .meta(
      says(
        'After how many days the text of an entry of the access logs is deleted by [`npm run retain -- leaves`](retention.md#the-access-logs); its hash stays.',
        'none is deleted',
      ),
    ),
  RETAIN_REPORTED_DAYS: z.coerce
    .number()
    .int()
    .min(RETENTION_DAYS_MIN.REPORTED)
    .max(RETENTION_DAYS_MAX)
    .optional()
    .meta(
      says(
        'How many days after a dossier of a connected system was closed it is nobody\u2019s any more, by [`npm run retain`](retention.md); what it counts for stays.',
        'it stays its owner\u2019s',
      ),
    ),
  RETAIN_FILES_WITH_RESULT_DAYS: z.coerce
    .number()
    .int()
    .min(RETENTION_DAYS_MIN.FILES_WITH_RESULT)
    .max(RETENTION_DAYS_MAX)
    .optional()
    .meta(filesOf('closed with its result returned')),
  RETAIN_FILES_WITHOUT_RESULT_DAYS: z.coerce
    .number()
    .int()
    .min(RETENTION_DAYS_MIN.FILES_WITHOUT_RESULT)
    .max(RETENTION_DAYS_MAX)
    .optional()
    .meta(filesOf('refused or withdrawn')),
};

/** After how many days what is deleted by the command for it; undefined: never. */
export interface RetentionSettings
  extends Record<'draftsDays' | 'firstAnswersDays' | 'leavesDays' | 'reportedDays', number | undefined> {
  filesDays: Record<FilesClass, number | undefined>;
}

type RetentionData = { [Name in keyof typeof retentionVariables]?: number | undefined };

export const readRetention = (data: RetentionData): RetentionSettings => ({
  draftsDays: data.RETAIN_DRAFTS_DAYS,
  firstAnswersDays: data.RETAIN_FIRST_ANSWERS_DAYS,
  leavesDays: data.RETAIN_LEAVES_DAYS,
  reportedDays: data.RETAIN_REPORTED_DAYS,
  filesDays: {
    FILES_WITH_RESULT: data.RETAIN_FILES_WITH_RESULT_DAYS,
    FILES_WITHOUT_RESULT: data.RETAIN_FILES_WITHOUT_RESULT_DAYS,
  },
});
