import { randomUUID } from 'node:crypto';
import { dayInVietnam } from '../../../schema/calendar.ts';
import type { Tx } from '../../kernel/database.ts';
import { organizationIdOfTaxNumber, personIdOfNumber, typedIdentityHash } from '../../kernel/identity.ts';
import { findConsumer, isServedAgency, isSyntheticNation } from '../database/directory.ts';
import { insertDraft, insertOfficer } from '../database/dossiers.ts';
import {
  findPersonsByAlias,
  findPersonsByHash,
  listKnownOrganizations,
  listRepresented,
} from '../database/identity.ts';
import { insertParties, type PartyRow } from '../database/parties.ts';
import { findProcedureInForce } from '../database/procedures.ts';
import { requestIdReused } from '../database/refusals.ts';
import type { ContextType } from '../mappers.ts';
import { type DraftAccepted, type DraftFacts, type GivenParty, judgeDraft } from '../rules/draft.ts';
import type { OpenDraftDossierInput } from '../types.generated.ts';

/** Opens a draft for the people it concerns; whoever opens it as an officer is assigned to it. */
export async function openDraftDossier(context: ContextType, input: OpenDraftDossierInput) {
  const organizations = input.parties.flatMap(({ organizationTaxNumber }) =>
    organizationTaxNumber == null
      ? []
      : [organizationIdOfTaxNumber(context.keys, organizationTaxNumber.trim())],
  );
  const answer = await context.transactOnce(
    'openDraftDossier',
    input,
    async (tx) => {
      const verdict = judgeDraft(input, await readFacts(tx, context, input));
      if (verdict.__typename !== 'DraftAccepted') return verdict;
      const dossierId = await writeDraft(tx, context, input, verdict);
      return { __typename: 'DraftDossierOpened' as const, dossierId };
    },
    // Whether she represents the organisation she names is asked about that organisation only.
    organizations,
  );
  return answer ?? requestIdReused();
}

async function readFacts(tx: Tx, context: ContextType, input: OpenDraftDossierInput): Promise<DraftFacts> {
  const viewer = context.signedIn;
  const today = dayInVietnam(context.now);
  return {
    viewer,
    today,
    procedure: await findProcedureInForce(tx, input.procedure, today),
    consumer: await findConsumer(tx, viewer.client),
    agencyServed: input.agency != null && (await isServedAgency(tx, input.agency)),
    synthetic: await isSyntheticNation(tx),
  };
}

async function writeDraft(
  tx: Tx,
  context: ContextType,
  input: OpenDraftDossierInput,
  draft: DraftAccepted,
): Promise<string> {
  const viewer = context.signedIn;
  const dossierId = randomUUID();
  const parties = await verifyParties(tx, context, dossierId, draft.parties);
  const applicant =
    parties.find(({ role }) => role === 'APPLICANT') ?? parties.find(({ role }) => role === 'ORGANIZATION');
  await insertDraft(tx, {
    dossierId,
    applicantId:
      applicant === undefined || applicant.verification === 'NOT_VERIFIED' ? null : applicant.subject,
    procedureVersion: draft.procedure.versionId,
    procedureCode: draft.procedure.code,
    caseCode: input.caseCode,
    channel: input.channel,
    agency: draft.agency,
    openedBy: viewer.account,
    openedAt: context.now,
  });
  if (viewer.agency !== null) await insertOfficer(tx, dossierId, viewer.account, viewer.agency);
  await insertParties(tx, parties);
  return dossierId;
}

async function verifyParties(
  tx: Tx,
  context: ContextType,
  dossierId: string,
  given: GivenParty[],
): Promise<PartyRow[]> {
  const persons = await verifyPersons(tx, context, given);
  const organizations = await verifyOrganizations(tx, context, given);
  return given.map((party) => {
    const shared = { dossierId, role: party.role };
    if (party.kind === 'VIEWER') {
      return {
        ...shared,
        kind: 'PERSON',
        subject: party.personId,
        typedHash: null,
        verification: 'OWN_RECORD',
      };
    }
    return {
      ...shared,
      ...(party.kind === 'PERSON' ? persons(party.typed) : organizations(party.taxNumber)),
    };
  });
}

type Verified = Pick<PartyRow, 'kind' | 'subject' | 'typedHash' | 'verification'>;
type Typed = Extract<GivenParty, { kind: 'PERSON' }>['typed'];

/** Number, name and birth date together, or nobody (DOMAIN C1): compared by keyed hash with what population published. */
async function verifyPersons(
  tx: Tx,
  { keys }: ContextType,
  given: GivenParty[],
): Promise<(typed: Typed) => Verified> {
  const typed = given.flatMap((party) => (party.kind === 'PERSON' ? [party.typed] : []));
  const hashOf = (one: Typed): string =>
    typedIdentityHash(keys, one.personalNumber, one.fullName, one.birthDate);
  const known = await findPersonsByHash(tx, typed.map(hashOf));
  const aliased = await findPersonsByAlias(
    tx,
    typed.map((one) => personIdOfNumber(keys, one.personalNumber)),
  );
  return (one) => {
    const typedHash = hashOf(one);
    const numbered = personIdOfNumber(keys, one.personalNumber);
    const person = known.get(typedHash);
    const subject = person ?? aliased.get(numbered) ?? numbered;
    return {
      kind: 'PERSON',
      subject,
      typedHash,
      verification: person === undefined ? 'NOT_VERIFIED' : 'VERIFIED',
    };
  };
}

/** A citizen acts for an organisation only while she represents it; an officer handles any that is registered. */
async function verifyOrganizations(
  tx: Tx,
  context: ContextType,
  given: GivenParty[],
): Promise<(taxNumber: string) => Verified> {
  const { keys, signedIn: viewer, now } = context;
  const idOf = (taxNumber: string): string => organizationIdOfTaxNumber(keys, taxNumber);
  const ids = given.flatMap((party) => (party.kind === 'ORGANIZATION' ? [idOf(party.taxNumber)] : []));
  const known = await listKnownOrganizations(tx, ids);
  const represented =
    ids.length === 0 || viewer.personId === null
      ? new Set<string>()
      : await listRepresented(tx, viewer.personId, dayInVietnam(now));
  const judge = (id: string): PartyRow['verification'] => {
    if (!known.has(id)) return 'NOT_VERIFIED';
    if (viewer.agency !== null) return 'VERIFIED';
    return represented.has(id) ? 'OWN_RECORD' : 'NOT_VERIFIED';
  };
  return (taxNumber) => {
    const subject = idOf(taxNumber);
    return { kind: 'ORGANIZATION', subject, typedHash: null, verification: judge(subject) };
  };
}
