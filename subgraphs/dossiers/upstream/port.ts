/** What the register asks outside the house. */
import type { FilesUpstream } from './files/port.ts';
import type { WebhookSender } from './webhooks/port.ts';

export interface DossiersUpstream extends FilesUpstream {
  /** Undefined where this process tells nobody. */
  webhooks?: WebhookSender | undefined;
}
