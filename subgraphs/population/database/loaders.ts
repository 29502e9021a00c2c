import DataLoader from 'dataloader';
import type { Context } from '../../kernel/access.ts';
import { findPeople, type PersonRecord, toPersonRecord, toUuidArray } from './people.ts';

/** What resolvers read through: one statement per batch, within one request only. */
export interface Loaders {
  /** By Person.id or an alias. Undefined where nobody is held, the alias is ambiguous, or this request may not see it. */
  people: DataLoader<string, PersonRecord | undefined>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function createLoaders(context: Context<Loaders>): Loaders {
  return { people: new DataLoader((ids) => loadPeople(context, ids)) };
}

async function loadPeople(
  context: Context<Loaders>,
  ids: readonly string[],
): Promise<(PersonRecord | undefined)[]> {
  // A reference is outside data: what is no UUID would fail the statement and with it everybody else's answer.
  const asked = ids.filter((id) => UUID.test(id));
  if (asked.length === 0) return ids.map(() => undefined);
  const found = await context.read(findPeople, { ids: toUuidArray(asked) });
  const sole = found.filter(({ holders }) => holders === 1);
  const known = new Map(sole.map(({ askedId, row }) => [askedId, toPersonRecord(row)]));
  return ids.map((id) => known.get(id));
}
