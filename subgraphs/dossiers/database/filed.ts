/** What was filed, as it is kept: encrypted. Reads only. */
import { asc, sql } from 'drizzle-orm';
import { type Statement, statement } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { filedAnswers, filedSeals } from './tables.ts';

export type FiledAnswerRow = typeof filedAnswers.$inferSelect;
export type FiledSealRow = typeof filedSeals.$inferSelect;

export const filedAnswersByDossiers: Statement<{ ids: DossierId[] }, FiledAnswerRow[]> = statement((db) =>
  db
    .select()
    .from(filedAnswers)
    .where(sql`${filedAnswers.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(filedAnswers.key))
    .prepare('filed_answers_by_dossiers'),
);

/** At most one of each. */
export const filedSealsByDossiers: Statement<{ ids: DossierId[] }, FiledSealRow[]> = statement((db) =>
  db
    .select()
    .from(filedSeals)
    .where(sql`${filedSeals.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('filed_seals_by_dossiers'),
);

/** Where an answer lies, as its encryption is bound to it. */
export const answerPlace = (dossierId: DossierId, key: string): string =>
  `filed_answers|value|${dossierId}|${key}`;

/** The same of what the seal says. */
export const sealPlace = (dossierId: DossierId): string => `filed_seals|payload|${dossierId}`;
