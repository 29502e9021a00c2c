import type { PersonId } from '../../../../kernel/domain/opaqueId.ts';
import { opaqueId } from '../../../../kernel/identity.ts';
import type { Keys } from '../../../../kernel/keys.ts';
import type { Relation } from '../family.ts';
import type { ToldRelation } from './relation.ts';

/** A relation without a term, a ground or a restriction. */
export const NO_TERMS = {
  fromDay: null,
  untilDay: null,
  ground: null,
  decisionNumber: null,
  scope: null,
  restrictedFrom: null,
  restrictedUntil: null,
  restrictionDecision: null,
} as const;

/** One relation is one pair in one kind; of guardianships, also its first day. Of two spouses neither comes first. */
export function relationIdOf(
  keys: Keys,
  { kind, personId, relativeId, fromDay }: Pick<Relation, 'kind' | 'personId' | 'relativeId' | 'fromDay'>,
): PersonId {
  const pair = kind === 'SPOUSE' ? [personId, relativeId].sort() : [personId, relativeId];
  const key = [kind, ...pair, ...(kind === 'GUARDIAN' ? [fromDay] : [])];
  return opaqueId(keys, 'person/record', `relation/${key.join('/')}`);
}

/** A told relation between two people who are in the register. */
export function toRelation(told: ToldRelation, pair: { personId: PersonId; relativeId: PersonId }): Relation {
  const common = { ...NO_TERMS, ...pair, kind: told.kind };
  switch (told.kind) {
    case 'FATHER':
    case 'MOTHER':
      return {
        ...common,
        restrictedFrom: told.restriction?.from ?? null,
        restrictedUntil: told.restriction?.until ?? null,
        restrictionDecision: told.restriction?.decision ?? null,
      };
    case 'SPOUSE':
      return { ...common, fromDay: told.from ?? null, untilDay: told.until ?? null };
    case 'GUARDIAN':
      return {
        ...common,
        fromDay: told.from,
        untilDay: told.until ?? null,
        ground: told.ground,
        decisionNumber: told.decision,
        scope: told.scope,
      };
  }
}

/**
 * A relation that cannot stand beside another: nobody has two fathers, two mothers, or two marriages at once. The one that
 * stands is revoked or ended first, since which of two is right its source has to say.
 */
export function findRival(relation: Relation, others: readonly Relation[]): Relation | undefined {
  const { kind, personId, relativeId, untilDay } = relation;
  if (kind === 'GUARDIAN' || untilDay !== null) return undefined;
  const ofKind = others.filter((one) => one.kind === kind && one.untilDay === null);
  if (kind !== 'SPOUSE') return ofKind.find((one) => one.personId === personId);
  const couple = [personId, relativeId];
  return ofKind.find((one) => couple.includes(one.personId) || couple.includes(one.relativeId));
}
