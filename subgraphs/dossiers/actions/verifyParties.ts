import type { Tx } from '../../../kernel/database.ts';
import type { DossierId, OrganizationId } from '../../../kernel/domain/opaqueId.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import { Failure } from '../../../kernel/failure.ts';
import { encryptField, personIdOfNumber, typedIdentityHash } from '../../../kernel/identity.ts';
import { countVerifications } from '../../../kernel/verifications.ts';
import { findPersonsByAlias, findPersonsByHash, listKnownOrganizations } from '../database/identity.ts';
import { type PartyRow, typedPlace } from '../database/parties.ts';
import type { ContextType } from '../mappers.ts';
import type { DraftAccepted, GivenParty } from '../rules/draft.ts';

/** Who the parties are: each with what the registers say of them, and the right in which the viewer acts for them. */
export async function verifyParties(
  tx: Tx,
  context: ContextType,
  dossierId: DossierId,
  { parties: given, consenting }: DraftAccepted,
): Promise<PartyRow[]> {
  const isOfficer = context.signedIn.agency !== null;
  const persons = isOfficer
    ? await comparePersons(tx, context, given)
    : (party: TypedParty) => leaveToIntake(context, dossierId, party);
  if (isOfficer) await countVerified(tx, context, given, persons);
  const organizations = await compareOrganizations(tx, isOfficer, given);
  const identify = (party: GivenParty): Verified => {
    switch (party.kind) {
      case 'VIEWER':
        return { ...OWN_RECORD, subject: party.personId };
      case 'RELATION':
        return describeRelation(party);
      case 'PERSON':
        return persons(party);
      case 'ORGANIZATION':
        return organizations(party.id);
    }
  };
  return given.map((party) => ({
    dossierId,
    role: party.role,
    childConsent: consenting.includes(party.role) ? true : null,
    typedEncrypted: null,
    ...identify(party),
  }));
}

type Verified = Pick<PartyRow, 'kind' | 'subject' | 'typedHash' | 'verification' | 'capacity'> &
  Partial<Pick<PartyRow, 'typedEncrypted'>>;
type TypedParty = Extract<GivenParty, { kind: 'PERSON' }>;

const hashOf = ({ keys }: ContextType, { typed }: TypedParty): string =>
  typedIdentityHash(keys, typed.personalNumber, typed.fullName, typed.birthDate);

/**
 * Whom a citizen typed: nothing is looked up, so that right and wrong, existing and absent, take the same statements and get
 * the same answer. What they typed is kept encrypted for the officer who takes the dossier.
 */
function leaveToIntake(context: ContextType, dossierId: DossierId, party: TypedParty): Verified {
  const { personalNumber, birthDate } = party.typed;
  const fullName = cleanLine(party.typed.fullName);
  const place = typedPlace(dossierId, party.role);
  return {
    kind: 'PERSON',
    subject: personIdOfNumber(context.keys, personalNumber),
    typedHash: hashOf(context, party),
    capacity: null,
    verification: 'READ_AT_INTAKE',
    typedEncrypted: encryptField(
      context.keys,
      JSON.stringify({ personalNumber, fullName, birthDate }),
      place,
    ),
  };
}

/** Number, name and birth date together, or nobody (DOMAIN C1): compared by keyed hash with what population published. */
async function comparePersons(
  tx: Tx,
  context: ContextType,
  given: GivenParty[],
): Promise<(party: TypedParty) => Verified> {
  const typed = given.filter((party) => party.kind === 'PERSON');
  const numbered = ({ typed: { personalNumber } }: TypedParty) =>
    personIdOfNumber(context.keys, personalNumber);
  const known = await findPersonsByHash(
    tx,
    typed.map((party) => hashOf(context, party)),
  );
  const aliased = await findPersonsByAlias(tx, typed.map(numbered));
  return (party) => {
    const typedHash = hashOf(context, party);
    const person = known.get(typedHash);
    const subject = person ?? aliased.get(numbered(party)) ?? numbered(party);
    return {
      kind: 'PERSON',
      subject,
      typedHash,
      capacity: null,
      verification: person === undefined ? 'NOT_VERIFIED' : 'VERIFIED',
    };
  };
}

/** Whoever was typed and does not agree counts against the account of the officer who typed them, not against them. */
async function countVerified(
  tx: Tx,
  context: ContextType,
  given: GivenParty[],
  verify: (party: TypedParty) => Verified,
): Promise<void> {
  const typed = given.flatMap((party) => (party.kind === 'PERSON' ? [verify(party)] : []));
  if (typed.length === 0) return;
  const failed = typed.filter(({ verification }) => verification === 'NOT_VERIFIED');
  try {
    await countVerifications(
      tx,
      context,
      failed.map(({ subject }) => subject),
    );
  } catch (error) {
    if (error instanceof Failure && error.code === 'VERIFICATION_LOCKED')
      for (const { subject } of typed) context.audit.deny(subject, 'Mutation.openDraftDossier');
    throw error;
  }
}

/** A citizen names an organisation only while they represent it, which was judged before; an officer any registered one. */
async function compareOrganizations(
  tx: Tx,
  isOfficer: boolean,
  given: GivenParty[],
): Promise<(id: OrganizationId) => Verified> {
  const ids = given.flatMap((party) => (party.kind === 'ORGANIZATION' ? [party.id] : []));
  const known = isOfficer ? await listKnownOrganizations(tx, ids) : new Set<OrganizationId>();
  return (subject) => {
    const shared = { kind: 'ORGANIZATION', subject, typedHash: null } as const;
    if (!isOfficer) return { ...shared, verification: 'OWN_RECORD', capacity: 'ORGANIZATION_REPRESENTATIVE' };
    return { ...shared, verification: known.has(subject) ? 'VERIFIED' : 'NOT_VERIFIED', capacity: null };
  };
}

const OWN_RECORD = {
  kind: 'PERSON',
  typedHash: null,
  verification: 'OWN_RECORD',
  capacity: 'OWN_RECORD',
} as const;

/** Whoever the viewer acts for: nothing was typed, so nothing is compared; the registers said so themselves. */
function describeRelation({ id, right }: Extract<GivenParty, { kind: 'RELATION' }>): Verified {
  if (right === undefined) throw new Error('a relation without a right cannot be accepted');
  const { capacity } = right;
  const isOrganization = capacity === 'ORGANIZATION_REPRESENTATIVE';
  return {
    kind: isOrganization ? 'ORGANIZATION' : 'PERSON',
    subject: id,
    typedHash: null,
    verification: isOrganization || capacity === 'OWN_RECORD' ? 'OWN_RECORD' : 'REPRESENTED',
    capacity,
  };
}
