import type { CaseContent } from '../../../schema/content.ts';
import type { Matter } from '../../../schema/events.ts';
import { judgeRepresentation, type Mandate, type MayAct } from '../../../schema/representation.ts';
import { readPersonalNumber } from '../../kernel/identity.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { OpenDraftDossierInput, PartyInput } from '../types.generated.ts';
import { type AttestedSystem, consumerNotAttested, judgeAttestation } from './attestation.ts';
import { localCodeNotMapped, readNamedProcedure } from './namedProcedure.ts';
import {
  childConsentNotDeclared,
  representationNotEstablished,
  representationOutOfScope,
  scopeNeeded,
} from './standing.ts';

/** The version of a procedure in force today, as far as a draft needs it. */
export interface DraftProcedure {
  versionId: string;
  code: string;
  matter: Matter;
  content: { cases: readonly Pick<CaseContent, 'code' | 'roles'>[] };
}

/** Everything that opening a draft is judged by. */
export interface DraftFacts {
  viewer: Pick<Viewer, 'agency' | 'personId'>;
  /** For whom the viewer acts by law, past and present. */
  mandates: readonly Mandate[];
  /** The national code that was given or that the local one stands for; undefined where it stands for none. */
  nationalCode: string | undefined;
  procedure: DraftProcedure | undefined;
  consumer: AttestedSystem | undefined;
  /** Whether the agency that the input names handles dossiers. */
  agencyServed: boolean;
  /** Whether this installation knows invented people. */
  synthetic: boolean;
  /** yyyy-MM-dd, in Vietnam. */
  today: string;
}

type Role = PartyInput['role'];
type Typed = NonNullable<PartyInput['person']>;

/** A party in the one way it was given. */
export type GivenParty =
  | { kind: 'VIEWER'; role: Role; personId: string }
  | { kind: 'RELATION'; role: Role; id: string; childConsent: boolean; right?: MayAct }
  | { kind: 'PERSON'; role: Role; typed: Typed }
  | { kind: 'ORGANIZATION'; role: Role; taxNumber: string };

export interface DraftAccepted {
  __typename: 'DraftAccepted';
  procedure: DraftProcedure;
  agency: string;
  parties: GivenParty[];
}

/** Whether a draft may be opened, and as what. A person the register does not know is no refusal here: she is NOT_VERIFIED. */
export function judgeDraft(input: OpenDraftDossierInput, facts: DraftFacts) {
  if (!judgeAttestation(facts.viewer, facts.consumer, facts.today)) return consumerNotAttested();
  const { procedure } = facts;
  if (facts.nationalCode === undefined) return localCodeNotMapped(readNamedProcedure(input).code);
  if (procedure === undefined) return procedureNotFound();
  const chosen = procedure.content.cases.find((one) => one.code === input.caseCode);
  if (chosen === undefined) return caseNotFound(procedure.content.cases.map((one) => one.code));
  const agency = judgeAgency(input.agency ?? null, facts);
  if (agency === undefined) return agencyNotEligible();
  const wrong = listWrongRoles(input.parties, chosen, facts.viewer);
  if (wrong.length > 0) return partiesNotComplete(wrong);
  const given = input.parties.flatMap((party) => readParty(party, facts.viewer) ?? []);
  const implausible = given.find(
    (party) => party.kind === 'PERSON' && !isPlausible(party.typed, facts.synthetic),
  );
  if (implausible !== undefined) return personNumberImplausible(implausible.role);
  const parties = judgeRelations(given, procedure, facts);
  if (!Array.isArray(parties)) return parties;
  return { __typename: 'DraftAccepted', procedure, agency, parties } satisfies DraftAccepted;
}

/** Whoever is named by relation, with the right in which the viewer acts for her; or why she does not. */
function judgeRelations(given: GivenParty[], procedure: DraftProcedure, facts: DraftFacts) {
  const actor = facts.viewer.personId;
  const matter = scopeNeeded(procedure.matter);
  const [unestablished, outOfScope, noConsent]: [Role[], Role[], Role[]] = [[], [], []];
  const parties = given.map((party) => {
    if (party.kind !== 'RELATION') return party;
    const { id: subject, role } = party;
    const right = actor === null ? undefined : judgeRepresentation({ ...facts, actor, subject, matter });
    if (right?.kind !== 'MAY_ACT' || !fitsRole(right, role)) {
      const isGuardian = right?.kind === 'MAY_NOT' && right.why === 'OUT_OF_SCOPE';
      (isGuardian ? outOfScope : unestablished).push(role);
      return party;
    }
    if (right.childConsentNeeded && !party.childConsent) noConsent.push(role);
    return { ...party, right };
  });
  if (unestablished.length > 0) return representationNotEstablished(unestablished);
  if (outOfScope.length > 0) return representationOutOfScope(outOfScope);
  return noConsent.length > 0 ? childConsentNotDeclared(noConsent) : parties;
}

const fitsRole = ({ capacity }: MayAct, role: Role): boolean =>
  (capacity === 'ORGANIZATION_REPRESENTATIVE') === (role === 'ORGANIZATION');

/** An officer's own agency, always; a citizen names one that handles dossiers. */
function judgeAgency(named: string | null, { viewer, agencyServed }: DraftFacts): string | undefined {
  if (viewer.agency !== null) return named === null || named === viewer.agency ? viewer.agency : undefined;
  return named !== null && agencyServed ? named : undefined;
}

/** Roles that are missing, given twice, not in the case, or given in no way or more than one; each once, in no order. */
function listWrongRoles(
  parties: readonly PartyInput[],
  { roles }: Pick<CaseContent, 'roles'>,
  viewer: DraftFacts['viewer'],
): Role[] {
  const given = parties.map((party) => party.role);
  const missing = roles
    .filter(({ role, required }) => required && !given.includes(role))
    .map(({ role }) => role);
  const twice = given.filter((role, index) => given.indexOf(role) !== index);
  const foreign = given.filter((role) => !roles.some((one) => one.role === role));
  const unclear = parties
    .filter((party) => readParty(party, viewer) === undefined)
    .map((party) => party.role);
  return [...new Set([...missing, ...twice, ...foreign, ...unclear])];
}

/** The one way in which a party was given; undefined when it was given in no way, in two, or in one its role cannot have. */
function readParty(party: PartyInput, viewer: DraftFacts['viewer']): GivenParty | undefined {
  const { role, person, organizationTaxNumber } = party;
  const ways: GivenParty[] = [];
  if (party.viewer === true) {
    if (viewer.personId === null) return undefined;
    ways.push({ kind: 'VIEWER', role, personId: viewer.personId });
  }
  if (party.relation != null)
    ways.push({ kind: 'RELATION', role, id: party.relation, childConsent: party.childConsent === true });
  if (person != null) ways.push({ kind: 'PERSON', role, typed: person });
  if (organizationTaxNumber != null)
    ways.push({ kind: 'ORGANIZATION', role, taxNumber: organizationTaxNumber.trim() });
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

const procedureNotFound = () => ({
  __typename: 'ProcedureNotFound' as const,
  message: 'Không có thủ tục hành chính nào còn hiệu lực với mã này; hãy kiểm tra lại mã thủ tục.',
});

const caseNotFound = (cases: string[]) => ({
  __typename: 'CaseNotFound' as const,
  message: 'Thủ tục không có trường hợp này; hãy chọn một trong các trường hợp được liệt kê.',
  cases,
});

const agencyNotEligible = () => ({
  __typename: 'AgencyNotEligible' as const,
  message: 'Hãy chọn một cơ quan đang tiếp nhận hồ sơ; cán bộ chỉ mở hồ sơ cho cơ quan của mình.',
});

const partiesNotComplete = (roles: string[]) => ({
  __typename: 'PartiesNotComplete' as const,
  message:
    'Mỗi vai bắt buộc của trường hợp phải được khai đúng một lần, theo đúng một cách; hãy xem lại các vai được nêu.',
  roles,
});

const personNumberImplausible = (role: string) => ({
  __typename: 'PersonNumberImplausible' as const,
  message: 'Số định danh cá nhân không khớp với năm sinh đã nhập; hãy kiểm tra lại số và ngày sinh.',
  role,
});
