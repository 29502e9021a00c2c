import type { Tx } from '../../kernel/database.ts';
import { Failure } from '../../kernel/failure.ts';
import { organizationIdOfTaxNumber, personIdOfNumber, typedIdentityHash } from '../../kernel/identity.ts';
import { countVerifications } from '../../kernel/verifications.ts';
import { findPersonsByAlias, findPersonsByHash, listKnownOrganizations } from '../database/identity.ts';
import { readStanding } from '../database/loaders.ts';
import type { PartyRow } from '../database/parties.ts';
import type { ContextType } from '../mappers.ts';
import type { GivenParty } from '../rules/draft.ts';

/** Who the parties are: each with what the registers say of her, and the right in which the viewer acts for her. */
export async function verifyParties(
  tx: Tx,
  context: ContextType,
  dossierId: string,
  given: GivenParty[],
): Promise<PartyRow[]> {
  const persons = await verifyPersons(tx, context, given);
  await countVerified(tx, context, given, persons);
  const organizations = await verifyOrganizations(tx, context, given);
  return given.map((party) => {
    const shared = { dossierId, role: party.role, childConsent: null };
    if (party.kind === 'VIEWER') return { ...shared, ...OWN_RECORD, subject: party.personId };
    if (party.kind === 'RELATION') return { ...shared, ...describeRelation(party) };
    const verified = party.kind === 'PERSON' ? persons(party.typed) : organizations(party.taxNumber);
    return { ...shared, ...verified };
  });
}

type Verified = Pick<PartyRow, 'kind' | 'subject' | 'typedHash' | 'verification' | 'capacity'>;
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
      capacity: null,
      verification: person === undefined ? 'NOT_VERIFIED' : 'VERIFIED',
    };
  };
}

/** Whoever was typed and does not agree counts against the account of the officer who typed her, not against her. */
async function countVerified(
  tx: Tx,
  context: ContextType,
  given: GivenParty[],
  verify: (typed: Typed) => Verified,
): Promise<void> {
  const typed = given.flatMap((party) => (party.kind === 'PERSON' ? [verify(party.typed)] : []));
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

/** A citizen acts for an organisation only while she represents it; an officer handles any that is registered. */
async function verifyOrganizations(
  tx: Tx,
  context: ContextType,
  given: GivenParty[],
): Promise<(taxNumber: string) => Verified> {
  const { keys, signedIn: viewer } = context;
  const idOf = (taxNumber: string): string => organizationIdOfTaxNumber(keys, taxNumber);
  const ids = given.flatMap((party) => (party.kind === 'ORGANIZATION' ? [idOf(party.taxNumber)] : []));
  const known = await listKnownOrganizations(tx, ids);
  const { whole: represented } = await readStanding(context);
  return (taxNumber) => {
    const subject = idOf(taxNumber);
    const shared = { kind: 'ORGANIZATION', subject, typedHash: null, capacity: null } as const;
    if (!known.has(subject)) return { ...shared, verification: 'NOT_VERIFIED' };
    if (viewer.agency !== null) return { ...shared, verification: 'VERIFIED' };
    return represented.includes(subject)
      ? { ...shared, verification: 'OWN_RECORD', capacity: 'ORGANIZATION_REPRESENTATIVE' }
      : { ...shared, verification: 'NOT_VERIFIED' };
  };
}

const OWN_RECORD = {
  kind: 'PERSON',
  typedHash: null,
  verification: 'OWN_RECORD',
  capacity: 'OWN_RECORD',
} as const;

/** Whoever the viewer acts for: nothing was typed, so nothing is compared; the registers said so themselves. */
function describeRelation({ id, right }: Extract<GivenParty, { kind: 'RELATION' }>) {
  if (right === undefined) throw new Error('a relation without a right cannot be accepted');
  const { capacity, childConsentNeeded } = right;
  const isOrganization = capacity === 'ORGANIZATION_REPRESENTATIVE';
  return {
    kind: isOrganization ? ('ORGANIZATION' as const) : ('PERSON' as const),
    subject: id,
    typedHash: null,
    verification:
      isOrganization || capacity === 'OWN_RECORD' ? ('OWN_RECORD' as const) : ('REPRESENTED' as const),
    capacity,
    childConsent: childConsentNeeded ? true : null,
  };
}
