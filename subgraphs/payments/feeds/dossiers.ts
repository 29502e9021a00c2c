import { dossierFiled } from '../../../kernel/domain/events.ts';
import type { Subscription } from '../../../kernel/feed.ts';
import { insertPayableDossiers } from '../database/payableDossiers.ts';

/** Dossiers that were filed. */
export const filings: Subscription = {
  publisher: 'dossiers',
  stream: 'outbox',
  topics: ['dossier.filed'],
  async apply(tx, events) {
    await insertPayableDossiers(
      tx,
      events.map((event) => dossierFiled.parse(event.payload)),
    );
  },
};
