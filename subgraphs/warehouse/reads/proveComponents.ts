import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { ContextType, PrefillMapper } from '../mappers.ts';
import { componentNotPermitted, componentRoleAbsent, judgeComponent } from '../rules/components.ts';
import type { WarehouseDocument } from '../rules/document.ts';
import { findPart, listOtherOwners, opens } from '../rules/grantedPart.ts';
import type { HeldComponent } from '../types.generated.ts';

type Component = NonNullable<PrefillMapper['components']>[number];

/** Whether papers prove the components; those that no result type can replace are left out. */
export async function proveComponents(
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
  const part = findPart(prefill.accepted, role);
  if (part === undefined) return { code, ...componentRoleAbsent };
  const subject = part.id;
  const opened = accepts.filter(({ resultType }) => opens(part, `Document[${resultType}]`));
  if (opened.length === 0) {
    context.audit.deny(subject, 'Document.state');
    return { code, ...componentNotPermitted };
  }
  const kinds = opened.map(({ resultType }) => resultType);
  const others = listOtherOwners(prefill.accepted, subject, kinds);
  const held = await loadHoldings([subject, ...others], opened, context);
  const { answer, otherOwner } = judgeComponent(
    { subject, others, accepts: opened, onDay: dayInVietnam(context.now) },
    (holder, resultType) => held.filter((one) => one.subject === holder && one.resultType === resultType),
  );
  context.audit.disclose(subject, 'Document.state');
  if (otherOwner !== null) context.audit.disclose(otherOwner, 'Document.state');
  return { code, ...answer };
}

/** All papers of these holders and types; the loader makes one statement of what all components ask for. */
async function loadHoldings(
  holders: readonly SubjectId[],
  accepts: Component['accepts'],
  { loaders }: ContextType,
): Promise<WarehouseDocument[]> {
  const pairs = holders.flatMap((holder) => accepts.map(({ resultType }) => ({ holder, resultType })));
  const held = await Promise.all(pairs.map((pair) => loaders.documentsOfKind.load(pair)));
  // A component that names one type twice would read its papers twice.
  return [...new Map(held.flat().map((document) => [document.id, document])).values()];
}
