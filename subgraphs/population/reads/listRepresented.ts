import { type Day, dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { judgeRepresentation, LEGAL_BASES, type Mandate } from '../../../kernel/domain/representation.ts';
import type { PersonRecord } from '../database/people.ts';
import type { ContextType, RepresentationMapper } from '../mappers.ts';
import { findRelative } from './servePerson.ts';

/** Children or wards of a person, as far as this request may read them: a grown-up child is left out like one unknown. */
export async function listRelatives(
  context: ContextType,
  person: PersonRecord,
  capacity: 'PARENT' | 'GUARDIAN',
): Promise<PersonRecord[]> {
  const today = dayInVietnam(context.now);
  const mandates = await context.loaders.mandates.load(person.personId);
  const named = mandates.filter((one) => one.capacity === capacity && isOf(one, person.personId, today));
  const ids = [...new Set(named.map(({ represented }) => represented))];
  const found = await Promise.all(ids.map((id) => findRelative(context, id)));
  return found
    .filter((relative) => relative !== null)
    .sort((one, other) => (one.birthDate < other.birthDate ? -1 : 1));
}

/** Whoever has died of the viewer's own spouse, parents and children; null for the record of anybody else. */
export async function listDeceasedRelatives(
  context: ContextType,
  person: PersonRecord,
): Promise<PersonRecord[] | null> {
  if (person.personId !== context.viewer?.personId) return null;
  const mandates = await context.loaders.mandates.load(person.personId);
  const kin = mandates.filter(({ capacity }) => capacity === 'NEXT_OF_KIN');
  const ids = [...new Set(kin.map(({ represented }) => represented))];
  const found = await Promise.all(ids.map((id) => findRelative(context, id)));
  return found
    .filter((relative) => relative !== null)
    .sort((one, other) => (one.fullName < other.fullName ? -1 : 1));
}

/** A child stays a child; a ward is one while the guardianship lasts. */
function isOf(mandate: Mandate, actor: PersonId, today: Day): boolean {
  if (mandate.capacity === 'PARENT') return true;
  const facts = { actor, subject: mandate.represented, mandates: [mandate], today };
  return judgeRepresentation({ ...facts, matter: 'PROPERTY' }).kind === 'MAY_ACT';
}

/** In what right the viewer reads this record; null where another right than the law of representation opened it. */
export async function findRepresentation(
  context: ContextType,
  person: PersonRecord,
): Promise<RepresentationMapper | null> {
  const actor = context.viewer?.personId;
  if (actor == null) return null;
  const subject = person.personId;
  const mandates = actor === subject ? [] : await context.loaders.mandates.load(actor);
  const today = dayInVietnam(context.now);
  const matter = person.lifeStatus === 'DECEASED' ? 'DEATH' : 'WHOLE';
  const verdict = judgeRepresentation({ actor, subject, mandates, matter, today });
  if (verdict.kind === 'MAY_NOT') return null;
  const { kind: _kind, minorUntil: _minorUntil, ...answer } = verdict;
  return { ...answer, legalBasis: LEGAL_BASES[verdict.capacity] };
}
