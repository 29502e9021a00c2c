import { addYears, type Day } from '../../../kernel/domain/calendar.ts';
import type { CaseContent } from '../../../kernel/domain/content.ts';
import type { OrganizationId, PersonId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import {
  judgeRepresentation,
  MAJORITY_AGE,
  type Mandate,
  type MayAct,
  majorityDay,
} from '../../../kernel/domain/representation.ts';
import type { AgencyCode, ProcedureCode } from '../../../kernel/domain/scalars.ts';
import { readPersonalNumber } from '../../../kernel/identity.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import type { OpenDraftDossierInput, PartyInput } from '../types.generated.ts';
import { type AttestedSystem, consumerNotAttested, judgeAttestation } from './attestation.ts';
import { localCodeNotMapped, readNamedProcedure } from './namedProcedure.ts';
import {
  agencyNotEligible,
  caseNotFound,
  type DraftProcedure,
  HANDLED_ELSEWHERE,
  isHandledThere,
  judgeChannel,
  NOT_IN_DIRECTORY,
  procedureNotFound,
} from './offered.ts';
import { judgeOnline, type OnlineFacts } from './online.ts';
import { personNumberImplausible } from './refusals.ts';
import {
  childConsentNotDeclared,
  matterOfRole,
  representationNotEstablished,
  representationOutOfScope,
  scopeNeeded,
} from './standing.ts';

/** Everything that opening a draft is judged by. */
export interface DraftFacts {
  viewer: Pick<Viewer, 'agency' | 'personId'>;
  /** For whom the viewer acts by law, past and present. */
  mandates: readonly Mandate[];
  /** The national code that was given or that the local one stands for; undefined where it stands for none. */
  nationalCode: ProcedureCode | undefined;
  procedure: DraftProcedure | undefined;
  consumer: AttestedSystem | undefined;
  online: OnlineFacts;
  /** Whether the directory has an officer at the agency in their token today; true for a citizen. */
  handles: boolean;
  /** Whether somebody leads the intake of the agency that the input names. */
  agencyServed: boolean;
  /** The opaque id of an organisation by its tax number as typed. */
  organizationOf(taxNumber: string): OrganizationId;
  /** Whether this installation knows invented people. */
  synthetic: boolean;
  /** In Vietnam. */
  today: Day;
}

type Role = PartyInput['role'];
type Typed = NonNullable<PartyInput['person']>;

/** A party in the one way it was given. */
export type GivenParty =
  | { kind: 'VIEWER'; role: Role; personId: PersonId }
  | { kind: 'RELATION'; role: Role; id: SubjectId; childConsent: boolean; right?: MayAct }
  | { kind: 'PERSON'; role: Role; typed: Typed; childConsent: boolean }
  | { kind: 'ORGANIZATION'; role: Role; id: OrganizationId };

export interface DraftAccepted {
  __typename: 'DraftAccepted';
  procedure: DraftProcedure;
  agency: AgencyCode;
  parties: GivenParty[];
  /** Parts of children of whom the procedure asks that they agree, and it was declared that they do. */
  consenting: Role[];
}

type MaybeChild = Extract<GivenParty, { kind: 'RELATION' | 'PERSON' }>;

/**
 * Whether a draft may be opened, and as what. A person the register does not know is no refusal here: typed by an officer,
 * that person is NOT_VERIFIED, and whom a citizen types is not looked up at all.
 */
export function judgeDraft(input: OpenDraftDossierInput, facts: DraftFacts) {
  if (!judgeAttestation(facts.viewer, facts.consumer, facts.today)) return consumerNotAttested();
  if (!facts.handles) return agencyNotEligible(NOT_IN_DIRECTORY);
  const { procedure } = facts;
  if (facts.nationalCode === undefined) return localCodeNotMapped(readNamedProcedure(input).code);
  if (procedure === undefined) return procedureNotFound();
  const chosen = procedure.content.cases.find((one) => one.code === input.caseCode);
  if (chosen === undefined) return caseNotFound(procedure.content.cases.map((one) => one.code));
  const otherWay = judgeChannel(procedure.content, input.channel);
  if (otherWay !== undefined) return otherWay;
  const agency = judgeAgency(input.agency ?? null, facts);
  if (agency === undefined) return agencyNotEligible();
  if (!isHandledThere(procedure.content, agency)) return agencyNotEligible(HANDLED_ELSEWHERE);
  // A counter takes paper whether or not a service stands still, and knows better than a list what is handled there.
  const isOnline = facts.viewer.agency === null && input.channel === 'ONLINE';
  const refused = isOnline ? judgeOnline(facts.online, procedure.content, agency, facts.today) : undefined;
  if (refused !== undefined) return refused;
  const wrong = listWrongRoles(input.parties, chosen, facts);
  if (wrong.length > 0) return partiesNotComplete(wrong);
  const given = input.parties.flatMap((party) => readParty(party, facts) ?? []);
  const implausible = given.find(
    (party) => party.kind === 'PERSON' && !isPlausible(party.typed, facts.synthetic),
  );
  if (implausible !== undefined) return personNumberImplausible(implausible.role);
  const unentitled = listUnentitled(given, facts);
  if (unentitled.length > 0) return representationNotEstablished(unentitled);
  const parties = judgeRelations(given, procedure, facts);
  if (!Array.isArray(parties)) return parties;
  const children = listAskedChildren(parties, chosen, facts.today);
  const silent = children.filter(({ childConsent }) => !childConsent);
  if (silent.length > 0) return childConsentNotDeclared(silent.map(({ role }) => role));
  const consenting = children.map(({ role }) => role);
  return { __typename: 'DraftAccepted', procedure, agency, parties, consenting } satisfies DraftAccepted;
}

/**
 * Parts that a citizen may give to nobody but themselves and whoever they act for: to apply for somebody needs a right to, which
 * typing their number is not. The same for whoever is typed, so that it tells nothing of them.
 */
function listUnentitled(given: readonly GivenParty[], { viewer, mandates, today }: DraftFacts): Role[] {
  const { agency, personId } = viewer;
  if (agency !== null) return [];
  return given.flatMap((party) => {
    if (party.kind === 'PERSON') return party.role === 'APPLICANT' ? [party.role] : [];
    if (party.kind !== 'ORGANIZATION') return [];
    const facts = { actor: personId ?? '', subject: party.id, mandates, matter: 'WHOLE', today } as const;
    return judgeRepresentation(facts).kind === 'MAY_ACT' ? [] : [party.role];
  });
}

/** Children of an age at which the procedure asks that they agree: a declared consent is its data, not a tick on every draft. */
function listAskedChildren(
  parties: readonly GivenParty[],
  { roles }: Pick<CaseContent, 'roles'>,
  today: Day,
): MaybeChild[] {
  const isChild = (party: GivenParty): party is MaybeChild =>
    party.kind === 'RELATION' || party.kind === 'PERSON';
  return parties.filter(isChild).filter((party) => {
    const asked = roles.find(({ role }) => role === party.role)?.childConsent;
    return asked !== undefined && isMinorFrom(party, asked.fromAge, today);
  });
}

/** Of a birth date known in part, the earliest day it can be: a child who may be old enough is asked. */
function isMinorFrom(party: MaybeChild, age: number, today: Day): boolean {
  if (party.kind === 'RELATION') {
    const minorUntil = party.right?.minorUntil ?? null;
    return minorUntil !== null && today >= addYears(minorUntil, age - MAJORITY_AGE) && today < minorUntil;
  }
  const majority = majorityDay(party.typed.birthDate);
  return today >= addYears(majority, age - MAJORITY_AGE) && today < majority;
}

/** Whoever is named by relation, with the right in which the viewer acts for them; or why they do not. */
function judgeRelations(given: GivenParty[], procedure: DraftProcedure, facts: DraftFacts) {
  const actor = facts.viewer.personId;
  const matter = scopeNeeded(procedure.matter);
  const [unestablished, outOfScope]: [Role[], Role[]] = [[], []];
  const parties = given.map((party) => {
    if (party.kind !== 'RELATION') return party;
    const { id: subject, role } = party;
    const asked = { ...facts, subject, matter: matterOfRole(role, matter) };
    const right = actor === null ? undefined : judgeRepresentation({ ...asked, actor });
    if (right?.kind !== 'MAY_ACT' || !fitsRole(right, role)) {
      const isGuardian = right?.kind === 'MAY_NOT' && right.why === 'OUT_OF_SCOPE';
      (isGuardian ? outOfScope : unestablished).push(role);
      return party;
    }
    return { ...party, right };
  });
  if (unestablished.length > 0) return representationNotEstablished(unestablished);
  return outOfScope.length > 0 ? representationOutOfScope(outOfScope) : parties;
}

const fitsRole = ({ capacity }: MayAct, role: Role): boolean =>
  (capacity === 'ORGANIZATION_REPRESENTATIVE') === (role === 'ORGANIZATION') &&
  (capacity === 'NEXT_OF_KIN') === (role === 'DECEASED');

/** An officer's own agency, always; a citizen names one that handles dossiers. */
function judgeAgency(named: AgencyCode | null, { viewer, agencyServed }: DraftFacts): AgencyCode | undefined {
  if (viewer.agency !== null) return named === null || named === viewer.agency ? viewer.agency : undefined;
  return named !== null && agencyServed ? named : undefined;
}

/** Roles that are missing, given twice, not in the case, or given in no way or more than one; each once, in no order. */
function listWrongRoles(
  parties: readonly PartyInput[],
  { roles }: Pick<CaseContent, 'roles'>,
  facts: DraftFacts,
): Role[] {
  const given = parties.map((party) => party.role);
  const missing = roles
    .filter(({ role, required }) => required && !given.includes(role))
    .map(({ role }) => role);
  const twice = given.filter((role, index) => given.indexOf(role) !== index);
  const foreign = given.filter((role) => !roles.some((one) => one.role === role));
  const unclear = parties.filter((party) => readParty(party, facts) === undefined).map((party) => party.role);
  return [...new Set([...missing, ...twice, ...foreign, ...unclear])];
}

/** The one way in which a party was given; undefined when it was given in no way, in two, or in one its role cannot have. */
function readParty(party: PartyInput, facts: DraftFacts): GivenParty | undefined {
  const { role, person, organizationTaxNumber, childConsent } = party;
  const { viewer } = facts;
  const ways: GivenParty[] = [];
  if (party.viewer === true) {
    if (viewer.personId === null) return undefined;
    ways.push({ kind: 'VIEWER', role, personId: viewer.personId });
  }
  if (party.relation != null)
    ways.push({
      kind: 'RELATION',
      role,
      id: party.relation as SubjectId,
      childConsent: childConsent === true,
    });
  if (person != null) ways.push({ kind: 'PERSON', role, typed: person, childConsent: childConsent === true });
  if (organizationTaxNumber != null)
    ways.push({ kind: 'ORGANIZATION', role, id: facts.organizationOf(organizationTaxNumber) });
  const [way] = ways;
  if (way === undefined || ways.length > 1) return undefined;
  // What a relation may be is known only once the registers were asked.
  if (way.kind === 'RELATION') return way;
  return (way.kind === 'ORGANIZATION') === (role === 'ORGANIZATION') ? way : undefined;
}

/**
 * Whether a 12-digit number can belong to somebody born then (DOMAIN §6): province part, century with sex, year. Sex is not
 * typed, so its half of the digit is compared with nothing. Numbers of invented people exist only where people are invented.
 */
export function isPlausible({ personalNumber, birthDate }: Typed, synthetic: boolean): boolean {
  if (personalNumber.length === 9) return true;
  const parts = readPersonalNumber(personalNumber);
  if (parts === undefined || (parts.synthetic && !synthetic)) return false;
  return parts.birthYear === Number(birthDate.slice(0, 4));
}

const partiesNotComplete = (roles: string[]) => ({
  __typename: 'PartiesNotComplete' as const,
  message:
    'Mỗi vai bắt buộc của trường hợp phải được khai đúng một lần, theo đúng một cách; hãy xem lại các vai được nêu.',
  roles,
});
