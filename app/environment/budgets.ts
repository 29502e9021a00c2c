import type { z } from 'zod';
import type { SubjectBudgets } from '../../kernel/domain/budgets.ts';
import type { environmentSchema } from './environmentSchema.ts';

/** How many people may be disclosed to whom, as the environment says. */
export const readBudgets = (data: z.infer<typeof environmentSchema>): SubjectBudgets => ({
  withoutDossierPerMinute: data.SUBJECTS_WITHOUT_DOSSIER_PER_MINUTE,
  perAccountPerHour: data.SUBJECTS_PER_ACCOUNT_PER_HOUR,
  perClientPerHour: data.SUBJECTS_PER_CLIENT_PER_HOUR,
  clients: Object.fromEntries(
    [...data.SUBJECTS_OF_CLIENTS_PER_HOUR.matchAll(/([\w-]+)=(\d+)/g)].map(([, client = '', people]) => [
      client,
      Number(people),
    ]),
  ),
  alertWithoutDossierPerDay: data.SUBJECTS_WITHOUT_DOSSIER_ALERT,
});
