/** What each register answers in the hand-written endpoint: the registers' own rules, without GraphQL between them. */

import type { AuditTrail } from '../../kernel/audit.ts';
import type { CaseContent } from '../../kernel/domain/content.ts';
import type { PartyRow } from '../../subgraphs/dossiers/database/parties.ts';
import type { PersonRecord } from '../../subgraphs/population/database/people.ts';
import * as people from '../../subgraphs/population/rules/answers.ts';
import { judgeTyped } from '../../subgraphs/population/rules/entitlement.ts';
import { revealNumber } from '../../subgraphs/population/rules/numbers.ts';
import type {
  toPrefillComponent,
  toPrefillQuestion,
} from '../../subgraphs/procedures/onceOnly/rules/prefill.ts';
import * as papers from '../../subgraphs/warehouse/rules/answers.ts';
import { coordinateOf, findBinding } from '../../subgraphs/warehouse/rules/binding.ts';
import { componentRoleAbsent, judgeComponent } from '../../subgraphs/warehouse/rules/components.ts';
import type { WarehouseDocument } from '../../subgraphs/warehouse/rules/document.ts';
import { listOtherOwners } from '../../subgraphs/warehouse/rules/grantedPart.ts';
import { chooseDocument } from '../../subgraphs/warehouse/rules/selection.ts';
import { benchKeys } from './protocol.ts';

export type Question = ReturnType<typeof toPrefillQuestion>;
export type Component = ReturnType<typeof toPrefillComponent>;

/** Instants travel between the registers as text. */
const travelling = <A extends { asOf?: Date | string | null }>(answer: A) => ({
  ...answer,
  asOf: answer.asOf instanceof Date ? answer.asOf.toISOString() : (answer.asOf ?? null),
});

export function answerFromPeople(
  questions: readonly Question[],
  parties: readonly PartyRow[],
  known: ReadonlyMap<string, PersonRecord>,
  audit: AuditTrail,
) {
  const sources = new Map([...known].map(([id, person]) => [id, toSource(person)]));
  return questions.flatMap(({ key, role, path }) => {
    if (path == null || !path.startsWith('Person.')) return [];
    const part = parties.find((party) => party.kind === 'PERSON' && party.role === role);
    if (part === undefined) return [{ key, ...people.roleAbsent }];
    const person = known.get(part.subject);
    const source = sources.get(part.subject);
    if (people.findAttribute(path) === undefined) return [{ key, ...people.noMapping }];
    if (person === undefined || source === undefined) return [{ key, ...people.noRecord }];
    const typed = { role, kind: part.kind, id: part.subject, typed: part.typedHash, reads: [] };
    if (judgeTyped(person, [typed]) === 'OTHERWISE_TYPED') return [{ key, ...people.notPermitted }];
    audit.disclose(person.personId, people.coordinateOf(path));
    return [{ key, ...travelling(people.answerQuestion(source, path)) }];
  });
}

/** Numbers are decrypted only when a question asks for one. */
function toSource(person: PersonRecord): people.AnswerSource {
  const { personId, numberEncrypted, oldNumberEncrypted } = person;
  return {
    values: Object.create(person, {
      permanentResidence: { value: person.permanentResidence?.text ?? null },
      currentResidence: { value: person.currentResidence?.text ?? null },
      personalNumber: { get: () => revealNumber(benchKeys, 'personal_number', personId, numberEncrypted) },
      oldNumber: { get: () => revealNumber(benchKeys, 'old_number', personId, oldNumberEncrypted) },
    }) as people.PersonValues,
    disputed: person.disputed,
    recordVersion: String(person.recordVersion),
    recordedAt: person.recordedAt,
  };
}

export interface Wanted {
  holder_id: string;
  result_type: string;
}

/** Everything of the warehouse that questions and components ask for, each pair once. */
export function listWanted(
  questions: readonly Question[],
  components: readonly Component[],
  parties: readonly PartyRow[],
): Wanted[] {
  const wanted = new Map<string, Wanted>();
  const want = (holder: string, resultType: string): void => {
    wanted.set(`${holder} ${resultType}`, { holder_id: holder, result_type: resultType });
  };
  const plays = (role: string) => parties.find((party) => party.role === role)?.subject;
  for (const { role, path } of questions) {
    const binding = findBinding(path);
    const subject = plays(role);
    if (binding === undefined || subject === undefined) continue;
    if (binding.kind === 'ORGANIZATION') throw new Error('The bench asks no form of an organisation.');
    want(subject, binding.resultType);
  }
  for (const { role, accepts } of components) {
    if (plays(role) === undefined) continue;
    for (const { subject } of parties) for (const { resultType } of accepts) want(subject, resultType);
  }
  return [...wanted.values()];
}

/** What one holder has of one result type. */
export type Holding = (holder: string, resultType: string) => readonly WarehouseDocument[];

export function holdingOf(documents: readonly WarehouseDocument[]): Holding {
  const byKind = new Map<string, WarehouseDocument[]>();
  for (const document of documents) {
    const kind = `${document.subject} ${document.resultType}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), document]);
  }
  return (holder, resultType) => byKind.get(`${holder} ${resultType}`) ?? [];
}

export function answerFromPapers(
  questions: readonly Question[],
  parties: readonly PartyRow[],
  holding: Holding,
  today: string,
  audit: AuditTrail,
) {
  return questions.flatMap(({ key, role, path }) => {
    const binding = findBinding(path);
    if (binding === undefined || binding.kind === 'ORGANIZATION') return [];
    const subject = parties.find((party) => party.role === role)?.subject;
    if (subject === undefined) return [{ key, ...papers.roleAbsent }];
    const choice = chooseDocument(holding(subject, binding.resultType), today);
    const answer = papers.answerFromDocument(choice, binding);
    audit.disclose(subject, answer.state === 'HELD' ? coordinateOf(binding) : 'Document.state');
    return [{ key, ...travelling(answer) }];
  });
}

export function proveComponents(
  components: readonly Component[],
  parties: readonly PartyRow[],
  reads: ReadonlyMap<string, readonly string[]>,
  holding: Holding,
  onDay: string,
  audit: AuditTrail,
) {
  const subjects = parties.map(({ role, kind, subject, typedHash }) => ({
    ...{ role, kind, id: subject, typed: typedHash, reads: [...(reads.get(role) ?? [])] },
  }));
  return components.flatMap(({ code, role, accepts }) => {
    if (accepts.length === 0) return [];
    const subject = parties.find((party) => party.role === role)?.subject;
    if (subject === undefined) return [{ code, ...componentRoleAbsent }];
    const kinds = accepts.map(({ resultType }) => resultType);
    const others = listOtherOwners({ subjects }, subject, kinds);
    const { answer, otherOwner } = judgeComponent({ subject, others, accepts, onDay }, holding);
    audit.disclose(subject, 'Document.state');
    if (otherOwner !== null) audit.disclose(otherOwner, 'Document.state');
    return [{ code, ...travelling(answer) }];
  });
}

export const findCase = (cases: readonly CaseContent[], code: string): CaseContent => {
  const found = cases.find((one) => one.code === code);
  if (found === undefined) throw new Error(`There is no case ${code}.`);
  return found;
};
