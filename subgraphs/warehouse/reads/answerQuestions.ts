import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { ContextType, PrefillMapper } from '../mappers.ts';
import {
  type Answer,
  answerFromDocument,
  answerFromOrganization,
  notPermitted,
  roleAbsent,
} from '../rules/answers.ts';
import { type Binding, coordinateOf, findBinding } from '../rules/binding.ts';
import { findPart, opens } from '../rules/grantedPart.ts';
import { chooseDocument } from '../rules/selection.ts';
import type { HeldAnswer } from '../types.generated.ts';

type Question = NonNullable<PrefillMapper['questions']>[number];

/** Answers to the questions that are this register's; the others are left to whose they are. */
export async function answerQuestions(
  prefill: PrefillMapper,
  context: ContextType,
): Promise<HeldAnswer[] | null> {
  if (prefill.questions == null) return null;
  const answers = prefill.questions.map(async (question) => {
    const binding = findBinding(question.path);
    return binding === undefined ? [] : [await answerQuestion(prefill, question, binding, context)];
  });
  return (await Promise.all(answers)).flat();
}

async function answerQuestion(
  prefill: PrefillMapper,
  { key, role, path }: Question,
  binding: Binding,
  context: ContextType,
): Promise<HeldAnswer> {
  const part = findPart(prefill.accepted, role);
  if (part === undefined) return { key, ...roleAbsent };
  const { id: subject, kind } = part;
  // An organisation's register says nothing of a person, and a form asks of each part only what is its own.
  const fits = binding.kind !== 'ORGANIZATION' || kind === 'ORGANIZATION';
  if (!fits || !opens(part, path ?? '')) {
    context.audit.deny(subject, coordinateOf(binding));
    return { key, ...notPermitted };
  }
  const answer = await readAnswer(subject, binding, context);
  const isValue = answer.state === 'HELD' || binding.kind === 'ORGANIZATION';
  // That nothing counts today is said of the person too.
  context.audit.disclose(subject, isValue ? coordinateOf(binding) : 'Document.state');
  return { key, ...answer };
}

async function readAnswer(holder: SubjectId, binding: Binding, context: ContextType): Promise<Answer> {
  const { loaders, now } = context;
  const today = dayInVietnam(now);
  if (binding.kind === 'ORGANIZATION') {
    const organization = await loaders.organization.load(holder);
    return answerFromOrganization(organization ?? undefined, binding, today);
  }
  const held = await loaders.documentsOfKind.load({ holder, resultType: binding.resultType });
  return answerFromDocument(chooseDocument(held, today), binding);
}
