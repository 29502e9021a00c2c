import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { opensPath } from '../../../kernel/domain/opened.ts';
import type { ContextType, PrefillMapper } from '../mappers.ts';
import {
  type Answer,
  answerFromDocument,
  answerFromOrganization,
  notPermitted,
  roleAbsent,
} from '../rules/answers.ts';
import { type Binding, coordinateOf, findBinding } from '../rules/binding.ts';
import { componentNotPermitted, componentRoleAbsent, judgeComponent } from '../rules/components.ts';
import type { WarehouseDocument } from '../rules/document.ts';
import { chooseDocument } from '../rules/selection.ts';
import type { HeldAnswer, HeldComponent, PrefillResolvers } from '../types.generated.ts';

type Question = NonNullable<PrefillMapper['questions']>[number];
type Component = NonNullable<PrefillMapper['components']>[number];

export const Prefill: PrefillResolvers<ContextType, PrefillMapper> = {
  // Never null: without this register's part the others still answer.
  __resolveReference: async (reference, context) =>
    ({ ...reference, accepted: context.acceptGrant(reference.grant) }) as PrefillMapper,
  documentAnswers: (prefill, _args, context) => answerQuestions(prefill, context),
  heldComponents: (prefill, _args, context) => proveComponents(prefill, context),
};

type Subject = PrefillMapper['accepted']['subjects'][number];

/**
 * Who plays a part, and what of her the grant opens. A typed person was verified by dossiers before it signed the grant;
 * who she is is not checked again.
 */
const findSubject = ({ accepted }: PrefillMapper, role: string): Subject | undefined =>
  accepted.subjects.find((subject) => subject.role === role);

const opens = ({ reads }: Subject, path: string): boolean => opensPath(new Set(reads), path);

/** Answers to the questions that are this register's; the others are left to whose they are. */
async function answerQuestions(prefill: PrefillMapper, context: ContextType): Promise<HeldAnswer[] | null> {
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
  const part = findSubject(prefill, role);
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

async function readAnswer(holder: string, binding: Binding, context: ContextType): Promise<Answer> {
  const { loaders, now } = context;
  const today = dayInVietnam(now);
  if (binding.kind === 'ORGANIZATION') {
    const organization = await loaders.organization.load(holder);
    return answerFromOrganization(organization ?? undefined, binding, today);
  }
  const held = await loaders.documentsOfKind.load({ holder, resultType: binding.resultType });
  return answerFromDocument(chooseDocument(held, today), binding);
}

/** Whether papers prove the components; those that no result type can replace are left out. */
async function proveComponents(
  prefill: PrefillMapper,
  context: ContextType,
): Promise<HeldComponent[] | null> {
  if (prefill.components == null) return null;
  const replaceable = prefill.components.filter(({ accepts }) => accepts.length > 0);
  return Promise.all(replaceable.map((component) => proveComponent(prefill, component, context)));
}

async function proveComponent(
  prefill: PrefillMapper,
  { code, role, accepts }: Component,
  context: ContextType,
): Promise<HeldComponent> {
  const part = findSubject(prefill, role);
  if (part === undefined) return { code, ...componentRoleAbsent };
  const subject = part.id;
  const opened = accepts.filter(({ resultType }) => opens(part, `Document[${resultType}]`));
  if (opened.length === 0) {
    context.audit.deny(subject, 'Document.state');
    return { code, ...componentNotPermitted };
  }
  const others = listOtherOwners(prefill, subject, opened);
  const held = await loadHoldings([subject, ...others], opened, context);
  const { answer, otherOwner } = judgeComponent(
    { subject, others, accepts: opened, onDay: dayInVietnam(context.now) },
    (holder, resultType) => held.filter((one) => one.subject === holder && one.resultType === resultType),
  );
  context.audit.disclose(subject, 'Document.state');
  if (otherOwner !== null) context.audit.disclose(otherOwner, 'Document.state');
  return { code, ...answer };
}

/** The other people of the grant of whom the form asks something of a paper of these kinds: of nobody else it is told. */
function listOtherOwners(prefill: PrefillMapper, subject: string, opened: Component['accepts']): string[] {
  const kinds = opened.map(({ resultType }) => `Document[${resultType}]`);
  const asked = prefill.accepted.subjects.filter(({ reads }) =>
    reads.some((path) => kinds.some((kind) => path === kind || path.startsWith(`${kind}.`))),
  );
  return [...new Set(asked.map(({ id }) => id))].filter((id) => id !== subject);
}

/** All papers of these holders and types; the loader makes one statement of what all components ask for. */
async function loadHoldings(
  holders: readonly string[],
  accepts: Component['accepts'],
  { loaders }: ContextType,
): Promise<WarehouseDocument[]> {
  const pairs = holders.flatMap((holder) => accepts.map(({ resultType }) => ({ holder, resultType })));
  const held = await Promise.all(pairs.map((pair) => loaders.documentsOfKind.load(pair)));
  // A component that names one type twice would read its papers twice.
  return [...new Map(held.flat().map((document) => [document.id, document])).values()];
}
