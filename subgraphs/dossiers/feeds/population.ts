import type { Tx } from '../../../kernel/database.ts';
import { familyRegistered, personIdentity } from '../../../kernel/domain/events.ts';
import type { FeedEvent, Subscription } from '../../../kernel/feed.ts';
import { applyHomes } from '../../../kernel/protectedHomes.ts';
import { replaceIdentities, replaceMandates } from '../database/toldPeople.ts';
import { listMandates } from '../rules/toldMandates.ts';
import { lastByKey, payloadsOf } from './told.ts';

/** `person.registered`, `person.corrected`, `family.registered` and `address.protected`: each replaces whatever was known of the person. */
export async function applyPopulation(tx: Tx, events: FeedEvent[]): Promise<void> {
  const persons = events
    .filter(({ topic }) => topic === 'person.registered' || topic === 'person.corrected')
    .map(({ payload }) => personIdentity.parse(payload));
  await replaceIdentities(
    tx,
    lastByKey(persons, ({ personId }) => personId),
  );
  const told = payloadsOf(events, 'family.registered', familyRegistered);
  const families = lastByKey(told, ({ personId }) => personId);
  await replaceMandates(
    tx,
    families.map(({ personId }) => personId),
    families.flatMap(listMandates),
  );
  await applyHomes(tx, events);
}

/** The feed of the population register. */
export const population: Subscription = {
  publisher: 'population',
  stream: 'outbox',
  topics: ['person.registered', 'person.corrected', 'family.registered', 'address.protected'],
  apply: applyPopulation,
};
