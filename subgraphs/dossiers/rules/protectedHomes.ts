/** Which answers of a dossier tell where somebody lives whom nobody may find (MS-28). Pure. */
import type { QuestionContent } from '../../../kernel/domain/content.ts';
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { closeAmong, type findClosedHomes } from '../../../kernel/domain/protectedHome.ts';
import type { JudgedAnswer } from './filed.ts';
import type { JudgedParty } from './views.ts';

type ClosedHomes = ReturnType<typeof findClosedHomes>;

/** Of one dossier: the homes that are closed to the viewer, who plays a part in it, and all that people said in it. */
export interface HomesOfDossier {
  closed: ClosedHomes;
  parts: readonly Pick<JudgedParty, 'role' | 'subject'>[];
  said: readonly string[];
}

/** Whoever the dossier is of: the applicant, and the citizen who opened it. What they tell of their own home is theirs to tell. */
export const listGivers = (
  applicant: SubjectId | null,
  parties: readonly Pick<JudgedParty, 'subject' | 'verification'>[],
): SubjectId[] => [
  ...(applicant === null ? [] : [applicant]),
  ...parties.filter(({ verification }) => verification === 'OWN_RECORD').map(({ subject }) => subject),
];

/** Concepts by which somebody can be found. */
const WHEREABOUTS: ReadonlySet<string> = new Set([
  'PERMANENT_RESIDENCE',
  'CURRENT_RESIDENCE',
  'NEW_RESIDENCE',
  'ADDRESS',
  'HOUSEHOLD_HEAD',
  'RELATION_TO_HOUSEHOLD_HEAD',
  'PHONE_NUMBER',
  'EMAIL',
]);

/**
 * The answers without what tells where a protected person lives: what states her address, whosever part it stands in, and what somebody
 * else said of her whereabouts in her own part. What the viewer typed stays.
 */
export function closeAnswers(
  answers: readonly JudgedAnswer[],
  questions: readonly Pick<QuestionContent, 'key' | 'concept'>[],
  { closed, parts, said }: HomesOfDossier,
  isTypist: boolean,
): JudgedAnswer[] {
  if (closed.length === 0) return [...answers];
  const conceptOf = new Map(questions.map(({ key, concept }) => [key, concept]));
  const sought = new Set<string>(closed.map(({ personId }) => personId));
  const hers = new Set(parts.filter(({ subject }) => sought.has(subject)).map(({ role }) => role));
  const told = closeAmong(
    answers.map(({ value }) => value),
    said,
    closed,
  );
  return answers.map((answer, place) => {
    const isOwn = isTypist && (answer.state === 'TYPED' || answer.state === 'TYPED_INSTEAD');
    const isSought = hers.has(answer.role) && WHEREABOUTS.has(conceptOf.get(answer.key) ?? '');
    return isOwn || (told[place] === answer.value && !isSought) ? answer : { ...answer, value: null };
  });
}
