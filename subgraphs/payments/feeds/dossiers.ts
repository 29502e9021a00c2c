import { dossierFiled, dossierHanded } from '../../../kernel/domain/events.ts';
import type { Subscription } from '../../../kernel/feed.ts';
import { followOfficers, insertPayableDossiers } from '../database/payableDossiers.ts';

/** Dossiers that were filed, and who has them since. */
export const filings: Subscription = {
  publisher: 'dossiers',
  stream: 'outbox',
  topics: ['dossier.filed', 'dossier.handed'],
  async apply(tx, events) {
    const filed = events.filter(({ topic }) => topic === 'dossier.filed');
    await insertPayableDossiers(
      tx,
      filed.map((event) => dossierFiled.parse(event.payload)),
    );
    // Only of what is filed it is told who has it: the row is there by now.
    for (const { topic, payload } of events)
      if (topic === 'dossier.handed') await followOfficers(tx, dossierHanded.parse(payload));
  },
};
