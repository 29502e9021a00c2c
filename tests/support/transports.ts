/**
 * How the gateway of a journey reaches its registers. The ordinary run goes over HTTP, as an installation does; the exhaustive one walks every
 * journey in one process too (`tests/journeys/transports.exhaustive.test.ts`). What may differ between the two is told apart by
 * `tests/outages/outages.test.ts` in every run.
 */
import { inExhaustive } from './extent.ts';
import type { Transport } from './system.ts';

export const journeyTransports = inExhaustive<readonly Transport[]>(
  ['over HTTP', 'in process'],
  ['over HTTP'],
);
