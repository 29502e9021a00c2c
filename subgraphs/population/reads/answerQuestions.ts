import type { Keys } from '../../../kernel/keys.ts';
import type { PersonRecord } from '../database/people.ts';
import type { AskedQuestion, ContextType, PrefillMapper } from '../mappers.ts';
import {
  type Answer,
  type AnswerSource,
  type Attribute,
  answerQuestion,
  coordinateOf,
  findAttribute,
  noMapping,
  noRecord,
  notPermitted,
  type PersonValues,
  readAtIntake,
  roleAbsent,
} from '../rules/answers.ts';
import { findPart, judgeTyped } from '../rules/entitlement.ts';
import { HOUSEHOLD_ATTRIBUTES } from '../rules/household.ts';
import { revealNumber } from '../rules/numbers.ts';
import type { HeldAnswer } from '../types.generated.ts';

type PersonQuestion = AskedQuestion & { path: string };

/**
 * What the population register answers to the questions of a form, in their order; questions of other registers are left
 * out. Null when the questions did not arrive: nobody can say what an unknown form asks.
 */
export async function answerQuestions(
  context: ContextType,
  { opened, questions }: PrefillMapper,
): Promise<HeldAnswer[] | null> {
  if (questions == null) return null;
  const own = questions.filter(
    (question): question is PersonQuestion => question.path?.startsWith('Person.') ?? false,
  );
  return Promise.all(
    own.map(async (question) => ({ key: question.key, ...(await answerOne(context, opened, question)) })),
  );
}

async function answerOne(
  context: ContextType,
  grant: PrefillMapper['opened'],
  { role, path }: PersonQuestion,
): Promise<Answer> {
  const part = findPart(grant, role);
  if (part === undefined) return roleAbsent;
  const attribute = findAttribute(path);
  if (attribute === undefined) return noMapping;
  if (!part.reads.includes(path)) {
    context.audit.deny(part.id, coordinateOf(path));
    return notPermitted;
  }
  const person = await context.loaders.people.load(part.id);
  if (person === undefined) return noRecord;
  if (judgeTyped(person, [part]) === 'OTHERWISE_TYPED') {
    context.audit.deny(person.personId, coordinateOf(path));
    return notPermitted;
  }
  const source = toSource(context.keys, person);
  if (isAnothersHousehold(context, person, attribute) && source.values[attribute] === null)
    return readAtIntake;
  // That the register holds nothing is told too, so it is noted like a value.
  context.audit.disclose(person.personId, coordinateOf(path));
  return answerQuestion(source, path);
}

/** Of another person a citizen is told nothing of where they live, not even that nothing is known. */
const isAnothersHousehold = (
  { viewer }: ContextType,
  { personId }: PersonRecord,
  attribute: Attribute,
): boolean => viewer?.agency == null && viewer?.personId !== personId && HOUSEHOLD_ATTRIBUTES.has(attribute);

function toSource(keys: Keys, person: PersonRecord): AnswerSource {
  return {
    values: toValues(keys, person),
    disputed: person.disputed,
    recordVersion: String(person.recordVersion),
    recordedAt: person.recordedAt,
  };
}

/** The numbers are getters: they are decrypted only when a question asks for one. */
function toValues(keys: Keys, person: PersonRecord): PersonValues {
  const { personId } = person;
  return {
    fullName: person.fullName,
    birthDate: person.birthDate,
    gender: person.gender,
    ethnicity: person.ethnicity,
    religion: person.religion,
    nationality: person.nationality,
    birthRegistrationPlace: person.birthRegistrationPlace,
    hometown: person.hometown,
    maritalStatus: person.maritalStatus,
    householdHeadName: person.householdHeadName,
    relationToHouseholdHead: person.relationToHouseholdHead,
    diedOn: person.diedOn,
    permanentResidence: person.permanentResidence?.text ?? null,
    currentResidence: person.currentResidence?.text ?? null,
    get personalNumber() {
      return revealNumber(keys, 'personal_number', personId, person.numberEncrypted);
    },
    get oldNumber() {
      return revealNumber(keys, 'old_number', personId, person.oldNumberEncrypted);
    },
  };
}
