import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { dossierFiled, localCodeUnmapped, serviceMeasured } from '../../../../kernel/domain/events.ts';
import { rootOf } from '../../../../kernel/domain/scalars.ts';
import type { Subscription } from '../../../../kernel/feed.ts';
import { countFiled } from '../database/dossierActivity.ts';
import { recordAttempts } from '../database/localCodes.ts';
import { applyMeasures } from '../database/serviceMeasures.ts';

/** Of a filed dossier only what can be counted is taken in: nobody who applies or handles is known here. */
const counted = dossierFiled.pick({ procedureVersion: true, agency: true, channel: true, filedAt: true });

/** What dossiers tell of how procedures are used: what was filed, and which codes nobody could make out. */
export const usage: Subscription = {
  publisher: 'dossiers',
  stream: 'outbox',
  topics: ['dossier.filed', 'localCode.unmapped', 'service.measured'],
  async apply(tx, events) {
    const told = (topic: string) =>
      events.filter((event) => event.topic === topic).map(({ payload }) => payload);
    const filed = told('dossier.filed').map((payload) => counted.parse(payload));
    await countFiled(
      tx,
      filed.map(({ filedAt, ...one }) => ({ ...one, day: dayInVietnam(new Date(filedAt)) })),
    );
    await applyMeasures(
      tx,
      told('service.measured').map((payload) => serviceMeasured.parse(payload)),
    );
    const attempts = told('localCode.unmapped').map((payload) => localCodeUnmapped.parse(payload));
    await recordAttempts(
      tx,
      attempts.map(({ agency, ...one }) => ({ ...one, agency: rootOf(agency) })),
    );
  },
};
