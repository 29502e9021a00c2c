import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { rootOf } from '../../../kernel/domain/scalars.ts';
import { emit } from '../../../kernel/events.ts';
import {
  organizationIdOfTaxNumber,
  personIdOfNumber,
  requireReadableName,
} from '../../../kernel/identity.ts';
import { findConsumer, handlesToday, isServedAgency, isSyntheticNation } from '../database/directory.ts';
import { insertDraft, insertOfficer } from '../database/dossiers.ts';
import { findMappedProcedure } from '../database/localCodes.ts';
import { insertParties } from '../database/parties.ts';
import { findProcedureInForce } from '../database/procedures.ts';
import type { ContextType } from '../mappers.ts';
import { readOnlineFacts } from '../reads/judgeOnlineToday.ts';
import { readMandates, readStanding } from '../reads/loaders.ts';
import { type DraftAccepted, type DraftFacts, judgeDraft } from '../rules/draft.ts';
import { readNamedProcedure } from '../rules/namedProcedure.ts';
import type { OpenDraftDossierInput } from '../types.generated.ts';
import { verifyParties } from './verifyParties.ts';

/** Opens a draft for the people it concerns; whoever opens it as an officer is assigned to it. */
export async function openDraftDossier(context: ContextType, input: OpenDraftDossierInput) {
  for (const { person } of input.parties) if (person != null) requireReadableName(person.fullName);
  const organizations = input.parties.flatMap(({ organizationTaxNumber }) =>
    organizationTaxNumber == null ? [] : [organizationIdOfTaxNumber(context.keys, organizationTaxNumber)],
  );
  const { any: represented } = await readStanding(context);
  const answer = await context.transactOnce(
    'openDraftDossier',
    input,
    async (tx) => {
      const verdict = judgeDraft(input, await readFacts(tx, context, input));
      if (verdict.__typename === 'LocalCodeNotMapped') await tellUnmapped(tx, context, verdict.localCode);
      if (verdict.__typename !== 'DraftAccepted') return verdict;
      const dossierId = await writeDraft(tx, context, input, verdict);
      return { __typename: 'DraftDossierOpened' as const, dossierId };
    },
    // Whether they represent the organisation they name is asked about that organisation only; a draft in the name of
    // somebody is written while they may act for them.
    [...organizations, ...represented],
  );
  if (answer.__typename === 'RepresentationNotEstablished') denyNamed(context, input, answer.roles);
  return answer;
}

/** Whoever was named without a right to act for them can read that somebody tried, whether or not such a person exists. */
function denyNamed(context: ContextType, { parties }: OpenDraftDossierInput, roles: readonly string[]): void {
  for (const { role, relation, person } of parties) {
    if (!roles.includes(role)) continue;
    const id = relation ?? (person == null ? null : personIdOfNumber(context.keys, person.personalNumber));
    if (id !== null) context.audit.deny(id, 'Mutation.openDraftDossier');
  }
}

/** Those who keep the table hear of it. What a citizen typed is not told on: it could be anything. */
async function tellUnmapped(tx: Tx, { signedIn, now }: ContextType, localCode: string): Promise<void> {
  if (signedIn.agency === null) return;
  const agency = rootOf(signedIn.agency);
  await emit(tx, 'localCode.unmapped', { agency, localCode, at: now.toISOString() });
}

/** The national code that was given, or that the locality means by its own. */
async function findNationalCode(tx: Tx, context: ContextType, input: OpenDraftDossierInput) {
  const named = readNamedProcedure(input);
  const agency = context.signedIn.agency ?? input.agency;
  if (named.kind === 'NATIONAL') return named.code;
  return agency == null ? undefined : findMappedProcedure(tx, rootOf(agency), named.code);
}

async function readFacts(tx: Tx, context: ContextType, input: OpenDraftDossierInput): Promise<DraftFacts> {
  const viewer = context.signedIn;
  const today = dayInVietnam(context.now);
  const nationalCode = await findNationalCode(tx, context, input);
  return {
    viewer,
    today,
    mandates: await readMandates(context),
    nationalCode,
    procedure: nationalCode === undefined ? undefined : await findProcedureInForce(tx, nationalCode, today),
    consumer: await findConsumer(tx, viewer.client, today),
    online: await readOnlineFacts(tx, nationalCode, input.agency),
    handles: viewer.agency === null || (await handlesToday(tx, viewer.account, viewer.agency)),
    agencyServed: input.agency != null && (await isServedAgency(tx, input.agency)),
    organizationOf: (taxNumber) => organizationIdOfTaxNumber(context.keys, taxNumber),
    synthetic: await isSyntheticNation(tx),
  };
}

async function writeDraft(
  tx: Tx,
  context: ContextType,
  input: OpenDraftDossierInput,
  draft: DraftAccepted,
): Promise<DossierId> {
  const viewer = context.signedIn;
  const dossierId = randomUUID() as DossierId;
  const parties = await verifyParties(tx, context, dossierId, draft);
  const applicant =
    parties.find(({ role }) => role === 'APPLICANT') ?? parties.find(({ role }) => role === 'ORGANIZATION');
  await insertDraft(tx, {
    dossierId,
    applicantId:
      applicant === undefined || applicant.verification === 'NOT_VERIFIED' ? null : applicant.subject,
    applicantRepresented: applicant?.capacity != null && applicant.capacity !== 'OWN_RECORD',
    procedureVersion: draft.procedure.versionId,
    procedureCode: draft.procedure.code,
    caseCode: input.caseCode,
    channel: input.channel,
    agency: draft.agency,
    openedBy: viewer.account,
    openedThrough: viewer.client,
    openedAt: context.now,
  });
  if (viewer.agency !== null) await insertOfficer(tx, dossierId, viewer.account, viewer.agency);
  await insertParties(tx, parties);
  return dossierId;
}
