import type { PersonRecord } from '../database/people.ts';
import type { ContextType } from '../mappers.ts';
import { judgeTyped, listParts } from '../rules/entitlement.ts';

/** The type itself: a refusal is of the whole record, whichever fields were asked for. */
const COORDINATE = 'Person';

/**
 * The record behind a reference, by Person.id or alias. Null where the register has none or this request may not have
 * it: row-level security decides, and the grant's hash of what was typed. A refusal leaves a trace without a look-up,
 * so that the answer does not tell whether such a person exists.
 */
export async function servePerson(context: ContextType, id: string): Promise<PersonRecord | null> {
  const person = await context.loaders.people.load(id);
  if (person === undefined) {
    if (!context.subjects.has(id)) context.audit.deny(id, COORDINATE);
    return null;
  }
  if (judgeTyped(person, listParts(context.grant, [id, person.personId])) === 'PERMITTED') return person;
  context.audit.deny(person.personId, COORDINATE);
  return null;
}

/**
 * A relative in the register, when this request may read them for a reason of its own (they are the viewer, a grant names them,
 * the viewer acts for them by law); otherwise null, without a trace. The path by which they were reached is no reason.
 */
export async function findRelative(context: ContextType, id: string | null): Promise<PersonRecord | null> {
  if (id === null) return null;
  const person = await context.loaders.people.load(id);
  if (person === undefined) return null;
  return judgeTyped(person, listParts(context.grant, [id])) === 'PERMITTED' ? person : null;
}

/** The viewer's own record; null for whoever is not in the register as a citizen. */
export async function findOwnRecord(context: ContextType): Promise<PersonRecord | null> {
  const personId = context.viewer?.personId;
  return personId == null ? null : ((await context.loaders.people.load(personId)) ?? null);
}
