import DataLoader from 'dataloader';
import { dayInVietnam } from '../../../schema/calendar.ts';
import { listRepresented, type Mandate } from '../../../schema/representation.ts';
import type { Context } from '../../kernel/access.ts';
import { findFamily, toMandate } from './family.ts';
import { findPeople, type PersonRecord, toPersonRecord, toUuidArray } from './people.ts';

/** What resolvers read through: one statement per batch, within one request only. */
export interface Loaders {
  /** By Person.id or an alias. Undefined where nobody is held, the alias is ambiguous, or this request may not see it. */
  people: DataLoader<string, PersonRecord | undefined>;
  /** Whose parent and guardian a person is or was, as far as this request may know. */
  mandates: DataLoader<string, Mandate[]>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function createLoaders(context: Context<Loaders>): Loaders {
  return {
    people: new DataLoader((ids) => loadPeople(context, ids)),
    mandates: new DataLoader((ids) => loadMandates(context, ids)),
  };
}

async function loadPeople(
  context: Context<Loaders>,
  ids: readonly string[],
): Promise<(PersonRecord | undefined)[]> {
  // A reference is outside data: what is no UUID would fail the statement and with it everybody else's answer.
  const asked = ids.filter((id) => UUID.test(id));
  if (asked.length === 0) return ids.map(() => undefined);
  // Widened for this statement, and to those only for whom the rule lets the viewer act today.
  const about = await listActedFor(context, asked);
  const found = await context.read(findPeople, { ids: toUuidArray(asked) }, about);
  const sole = found.filter(({ holders }) => holders === 1);
  const known = new Map(sole.map(({ askedId, row }) => [askedId, toPersonRecord(row)]));
  return ids.map((id) => known.get(id));
}

async function loadMandates(context: Context<Loaders>, ids: readonly string[]): Promise<Mandate[][]> {
  const rows = await context.read(findFamily, { ids: toUuidArray(ids) });
  const mandates = rows.map(toMandate);
  return ids.map((id) => mandates.filter(({ representative }) => representative === id));
}

/**
 * Which of these people the viewer acts for today by law. Her own mandates are asked whenever somebody is named whom the
 * request may not read anyway, whoever that is, so that not even the number of statements tells who is a relative.
 */
async function listActedFor(context: Context<Loaders>, ids: readonly string[]): Promise<string[]> {
  const actor = context.viewer?.personId;
  const others = ids.filter((id) => !context.subjects.has(id));
  if (actor == null || others.length === 0) return [];
  const mandates = await context.loaders.mandates.load(actor);
  const today = dayInVietnam(context.now);
  const represented = listRepresented({ actor, mandates, matter: 'WHOLE', today });
  return others.filter((id) => represented.includes(id));
}
