import { openContent } from '../../../kernel/closedContent.ts';
import type { Tx } from '../../../kernel/database.ts';
import {
  placeOfResult,
  resultContent,
  resultIssued,
  resultRevoked,
} from '../../../kernel/domain/resultEvents.ts';
import { emitAll } from '../../../kernel/events.ts';
import type { FeedEvent, Occasion, Subscription } from '../../../kernel/feed.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { findKeptDocuments, lockImports, putDocuments, revokeDocuments } from '../database/writeRecords.ts';
import { type DocumentRow, tellDocument } from '../rules/documentRow.ts';

/**
 * `dossier.resultIssued`: the paper that a dossier ended with is held from now on, and told of as any other. The same again changes
 * nothing.
 */
export async function applyResults(tx: Tx, events: readonly FeedEvent[], { keys }: Occasion): Promise<void> {
  const told = new Map(events.map((event) => [event.payload.documentId, event]));
  const rows = [...told.values()].map(({ payload }) => describe(keys, payload));
  await lockImports(tx);
  const kept = await findKeptDocuments(
    tx,
    rows.map(({ document_id }) => document_id),
  );
  const known = new Set(kept.map(({ document_id }) => document_id));
  const fresh = rows.filter(({ document_id }) => !known.has(document_id));
  await putDocuments(tx, fresh, () => false);
  await emitAll(tx, 'evidence.held', fresh.map(tellDocument));
}

function describe(keys: Keys, payload: FeedEvent['payload']): DocumentRow {
  const told = resultIssued.parse(payload);
  const { documentId } = told;
  const content = resultContent.parse(JSON.parse(openContent(keys, told.content, placeOfResult(documentId))));
  return {
    holder_id: told.holder,
    document_id: documentId,
    holder_kind: told.holderKind,
    result_type: told.resultType,
    title: content.title,
    number: content.number,
    issuer: told.issuer,
    issued_on: told.issuedOn,
    valid_from: told.validFrom,
    valid_until: told.validUntil,
    permanent: told.permanent,
    state: 'VALID',
    form: told.form,
    data: content.data,
    record_version: 1,
    recorded_at: told.at,
    facts_digest: null,
  };
}

/**
 * `dossier.resultRevoked`: the paper is held no longer, and stays in its holder's list as revoked. One that is revoked already, and one that is not
 * here, change nothing.
 */
export async function applyRevoked(tx: Tx, events: readonly FeedEvent[]): Promise<void> {
  const told = new Map(
    events.map(({ payload }) => resultRevoked.parse(payload)).map((one) => [one.documentId, one]),
  );
  await lockImports(tx);
  const kept = await findKeptDocuments(tx, [...told.keys()]);
  const now = kept
    .filter(({ state }) => state !== 'REVOKED')
    .map((row) => ({
      ...row,
      state: 'REVOKED' as const,
      record_version: row.record_version + 1,
      recorded_at: told.get(row.document_id)?.at ?? row.recorded_at,
    }));
  await revokeDocuments(
    tx,
    now.map(
      ({ document_id: id, record_version: version, recorded_at: recordedAt, facts_digest: digest }) => ({
        ...{ id, version, recordedAt, digest },
      }),
    ),
  );
  await emitAll(tx, 'evidence.revoked', now.map(tellDocument));
}

/** The feed of dossiers. */
export const dossiers: Subscription = {
  publisher: 'dossiers',
  stream: 'outbox',
  topics: ['dossier.resultIssued', 'dossier.resultRevoked'],
  async apply(tx, events, occasion) {
    const of = (wanted: string) => events.filter(({ topic }) => topic === wanted);
    // A paper is issued before it is taken back.
    await applyResults(tx, of('dossier.resultIssued'), occasion);
    await applyRevoked(tx, of('dossier.resultRevoked'));
  },
};
