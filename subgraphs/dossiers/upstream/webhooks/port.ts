/** Who brings signed events to clients. */
import type { Refused } from '../../rules/webhooks/attempt.ts';

/** One attempt: it was taken, it was not, or it was broken off because this process ends. */
export type SendOutcome = 'TAKEN' | 'BROKEN_OFF' | Refused;

export interface WebhookSender {
  /** Never rejects: whatever happens is an outcome. */
  send(url: string, token: string, ending: AbortSignal): Promise<SendOutcome>;
}
