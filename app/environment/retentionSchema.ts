import { z } from 'zod';
import { RETENTION_DAYS_MAX, RETENTION_DAYS_MIN } from '../../kernel/domain/retention.ts';
import { says } from './says.ts';

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
};

/** After how many days what is deleted; undefined: never. */
export interface RetentionDays {
  draftsDays: number | undefined;
  firstAnswersDays: number | undefined;
  leavesDays: number | undefined;
}

type Read = { [Name in keyof typeof retentionVariables]: number | undefined };

export const readRetention = (data: Partial<Read>): RetentionDays => ({
  draftsDays: data.RETAIN_DRAFTS_DAYS,
  firstAnswersDays: data.RETAIN_FIRST_ANSWERS_DAYS,
  leavesDays: data.RETAIN_LEAVES_DAYS,
});
