import DataLoader from 'dataloader';
import type { Context } from '../../../kernel/access.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { isOpaqueId, type PersonId } from '../../../kernel/domain/opaqueId.ts';
import { listRepresented, type Mandate } from '../../../kernel/domain/representation.ts';
import { someEach } from '../../../kernel/inOrder.ts';
import { findFamily, toMandate } from '../database/family.ts';
import {
  findPeople,
  type PersonRecord,
  toDeathRecord,
  toPersonRecord,
  toUuidArray,
} from '../database/people.ts';
import { shareHousehold } from '../rules/household.ts';
import { protectPerson } from './protectPerson.ts';

/** What resolvers read through: one statement per batch, within one request only. */
export interface Loaders {
  /** By Person.id or an alias. Undefined where nobody is held, the alias is ambiguous, or this request may not see it. */
  people: DataLoader<string, PersonRecord | undefined>;
  /** Whose parent and guardian a person is or was, as far as this request may know. */
  mandates: DataLoader<PersonId, Mandate[]>;
}

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
  const asked = ids.filter(isOpaqueId<PersonId>);
  if (asked.length === 0) return ids.map(() => undefined);
  const standing = await readStanding(context, asked);
  // Widened for this statement, and to those only of whom the law lets the viewer read today.
  const { actor, about } = standing;
  const wanted = actor === null ? asked : [...asked, actor];
  const found = await context.read(findPeople, { ids: toUuidArray(wanted) }, about);
  const sole = found.filter(({ holders }) => holders === 1);
  for (const { askedId, row } of sole) context.alsoKnownAs(askedId, row.personId);
  const records = new Map<string, PersonRecord>(
    sole.map(({ askedId, row }) => [askedId, protectPerson(context, toPersonRecord(row))]),
  );
  if (actor === null) return ids.map((id) => records.get(id));
  const own = records.get(actor);
  return ids.map((id) => limitToLaw(records.get(id), own, standing));
}

async function loadMandates(context: Context<Loaders>, ids: readonly PersonId[]): Promise<Mandate[][]> {
  const rows = await context.read(findFamily, { ids: toUuidArray(ids) });
  return someEach(ids, rows.map(toMandate), ({ representative }) => representative);
}

/** Of whom a citizen may read by law, among those they asked for. */
interface Standing {
  /** The citizen, where they ask for somebody else than themselves; null for everybody else. */
  actor: PersonId | null;
  /** Those whose whole record, or whose death, they may read. */
  about: PersonId[];
  /** Of them, those whose whole record. */
  whole: ReadonlySet<string>;
  /** Of them, those whose death. */
  deaths: ReadonlySet<string>;
}

/**
 * A citizen's mandates are asked whenever somebody else is named, whoever that is, so that not even the number of statements
 * tells who is a relative.
 */
async function readStanding(context: Context<Loaders>, ids: readonly PersonId[]): Promise<Standing> {
  const { viewer } = context;
  const actor = viewer?.agency == null ? (viewer?.personId ?? null) : null;
  if (actor === null || ids.every((id) => id === actor))
    return { actor: null, about: [], whole: new Set(), deaths: new Set() };
  const mandates = await context.loaders.mandates.load(actor);
  const facts = { actor, mandates, today: dayInVietnam(context.now) };
  const whole = new Set<string>(listRepresented({ ...facts, matter: 'WHOLE' }));
  const deaths = new Set<string>(listRepresented({ ...facts, matter: 'DEATH' }));
  return { actor, whole, deaths, about: ids.filter((id) => whole.has(id) || deaths.has(id)) };
}

/**
 * A record as a citizen may have it: their own whole; a minor child's or ward's without another household; of somebody who has
 * died the death, where they are next of kin, and otherwise nothing. What only a grant opens, the grant limits further.
 */
function limitToLaw(
  record: PersonRecord | undefined,
  own: PersonRecord | undefined,
  { actor, whole, deaths }: Standing,
): PersonRecord | undefined {
  if (record === undefined || record.personId === actor) return record;
  if (record.lifeStatus === 'DECEASED')
    return deaths.has(record.personId) ? toDeathRecord(record) : undefined;
  const shared = { ...record, ...shareHousehold(record, own) };
  return whole.has(record.personId) ? { ...shared, opened: 'WHOLE' } : shared;
}
