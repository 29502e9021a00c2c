import { describeFault } from '../../kernel/fault.ts';
import type { LogEvent } from './log.ts';
import { maySay } from './vocabulary.ts';

/** What the log says of a token that was not believed: the class of the error, and the claim that it is about. */
export function describeRefusedToken(incidentId: string, cause: unknown): LogEvent {
  const { claim } = cause as { claim?: unknown };
  const check = maySay('check', claim) ? claim : undefined;
  return { event: 'token-refused', incidentId, kind: describeFault(cause).kind, check };
}
