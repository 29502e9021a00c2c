import { z } from 'zod';
import { dossierFiled, procedurePublished } from '../../../schema/events.ts';
import type { Subscription } from '../../kernel/events.ts';
import { insertFeeSchedules, insertPayableDossiers } from '../database/payableDossiers.ts';

/** The part of a publication that money follows from, checked again: an event is outside data. */
const channels = z.array(
  z.object({
    channel: z.enum(['COUNTER', 'ONLINE', 'POST']),
    fees: z.array(
      z.object({
        kind: z.enum(['FEE', 'CHARGE']),
        code: z.string().min(1),
        name: z.string(),
        amountDong: z.number().int().min(0).nullable(),
        condition: z.string().nullable(),
      }),
    ),
  }),
);

/** What versions of procedures publish per channel. */
export const publications: Subscription = {
  publisher: 'procedures',
  stream: 'outbox',
  topics: ['procedure.published'],
  async apply(tx, events) {
    const versions = events.map((event) => procedurePublished.parse(event.payload));
    const schedules = versions.flatMap(({ versionId, content }) =>
      channels.parse(content.channels).map(({ channel, fees }) => ({ versionId, channel, lines: fees })),
    );
    await insertFeeSchedules(tx, schedules);
  },
};

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
