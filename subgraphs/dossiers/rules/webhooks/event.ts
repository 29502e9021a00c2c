/**
 * What a client is told: a Security Event Token (RFC 8417), pushed as RFC 8935 says. It names the dossier, what kind of thing happened and when,
 * and nothing of a person: whoever wants more asks the graph, as somebody who may.
 */
import type { DossierId } from '../../../../kernel/domain/opaqueId.ts';
import type { Keys } from '../../../../kernel/keys.ts';
import { signCompact } from '../compactJws.ts';
import type { NoticeKind } from '../notices.ts';
import { keyOf } from '../seal.ts';

export const EVENT_TYPE = 'secevent+jwt';
export const EVENT_ISSUER = 'urn:mot-lan:dossiers';
/** Followed by the kind of the notice. */
const EVENT_URI = 'urn:mot-lan:notice:';

export interface WebhookEvent {
  /** The same at every attempt. */
  eventId: string;
  /** Client that is told. */
  client: string;
  dossierId: DossierId;
  /** Code of the dossier; null where it has none. */
  code: string | null;
  kind: NoticeKind;
  occurredAt: Date;
  queuedAt: Date;
}

/** Signs an event. It is the same text at every attempt, as long as the key is. */
export function signEvent(keys: Keys, event: WebhookEvent, synthetic: boolean): string {
  const { eventId, client, dossierId, code, kind, occurredAt, queuedAt } = event;
  return signCompact(keys, keyOf(synthetic), EVENT_TYPE, {
    iss: EVENT_ISSUER,
    aud: client,
    jti: eventId,
    iat: inSeconds(queuedAt),
    toe: inSeconds(occurredAt),
    synthetic,
    sub_id: { format: 'opaque', id: dossierId },
    events: { [`${EVENT_URI}${kind}`]: { code } },
  });
}

const inSeconds = (at: Date): number => Math.floor(at.getTime() / 1000);
