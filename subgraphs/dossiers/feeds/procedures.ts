import type { Tx } from '../../../kernel/database.ts';
import {
  agencyListed,
  localCodeMapped,
  mappingDecided,
  onlineServicesChanged,
  procedureClassified,
  procedurePublished,
  procedureRepealed,
  resultTypeListed,
} from '../../../kernel/domain/events.ts';
import type { VersionId } from '../../../kernel/domain/opaqueId.ts';
import type { FeedEvent, Subscription } from '../../../kernel/feed.ts';
import { applyLocalCodes } from '../database/localCodes.ts';
import { applyAgencyKinds, applyOnlineServices } from '../database/onlineServices.ts';
import { applyResultTypes } from '../database/resultTypes.ts';
import { insertMappings, insertVersions, writeEnds, writeMatters } from '../database/toldProcedures.ts';
import { applyCalendar } from './calendar.ts';
import { lastByKey, payloadsOf } from './told.ts';

/** What the catalogue tells: its versions, what officials decide about them, what is online where, codes of its lists, the calendar. */
export async function applyProcedures(tx: Tx, events: FeedEvent[]): Promise<void> {
  await applyVersions(tx, events);
  await insertMappings(tx, [
    ...payloadsOf(events, 'mapping.confirmed', mappingDecided),
    ...payloadsOf(events, 'mapping.rejected', mappingDecided),
  ]);
  await applyLocalCodes(tx, payloadsOf(events, 'localCode.mapped', localCodeMapped));
  await applyOnlineServices(tx, payloadsOf(events, 'onlineService.changed', onlineServicesChanged));
  const listed = payloadsOf(events, 'agency.listed', agencyListed);
  await applyAgencyKinds(
    tx,
    lastByKey(listed, ({ agency }) => agency),
  );
  const types = payloadsOf(events, 'resultType.listed', resultTypeListed);
  await applyResultTypes(
    tx,
    types.map(({ resultType }) => resultType),
  );
  await applyCalendar(
    tx,
    events.filter(({ topic }) => topic === 'calendar.decided'),
  );
}

/** A version never changes; only the day it ends, and what matter it is, may come later. */
async function applyVersions(tx: Tx, events: FeedEvent[]): Promise<void> {
  const versionOf = ({ versionId }: { versionId: VersionId }) => versionId;
  const published = payloadsOf(events, 'procedure.published', procedurePublished);
  await insertVersions(tx, lastByKey(published, versionOf));
  const classified = payloadsOf(events, 'procedure.classified', procedureClassified);
  await writeMatters(tx, lastByKey(classified, versionOf));
  const repealed = payloadsOf(events, 'procedure.repealed', procedureRepealed);
  await writeEnds(tx, lastByKey(repealed, versionOf));
}

/** The feed of the catalogue. */
export const procedures: Subscription = {
  publisher: 'procedures',
  stream: 'outbox',
  topics: [
    'procedure.published',
    'procedure.classified',
    'procedure.repealed',
    'localCode.mapped',
    'onlineService.changed',
    'agency.listed',
    'resultType.listed',
    'calendar.decided',
    'mapping.confirmed',
    'mapping.rejected',
  ],
  apply: applyProcedures,
};
