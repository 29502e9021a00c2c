import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { sealAttestation, sealGrant } from '../../../kernel/tokens.ts';
import { consumerByClient } from '../database/directory.ts';
import type { DossierRow } from '../database/dossiers.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { consumerNotAttested, judgeAttestation, mayState } from '../rules/attestation.ts';
import { type GrantVerdict, judgeGrant } from '../rules/grant.ts';
import { dossierNotDraft, PROCEDURE_HANDLING, personNotVerified } from '../rules/refusals.ts';
import { representationNotEstablished } from '../rules/standing.ts';
import { isReadable } from '../rules/views.ts';
import { denyDossier, denyPeople } from './refusals.ts';
import { viewParties } from './viewParties.ts';

/** The grant as `Prefill` carries it: every register verifies it before it answers. */
export interface PrefillGranted {
  __typename: 'Prefill';
  grant: string;
}

const NAMED = 'Query.prefill';

/**
 * The grant for a prefill, or why there is none. Each refusal is noted for the people it is about. A filed dossier has none, but for its
 * officers where a citizen left somebody to be read at intake (decision 27): they read in the registers what nobody typed.
 */
export async function issuePrefillGrant(context: ContextType, dossierId: DossierId) {
  const found = await judgeDossier(context, dossierId, 'DRAFT_OR_INTAKE');
  if (found === undefined) return denyDossier(context, dossierId, NAMED);
  const { dossier, parties, verdict } = found;
  if (verdict.kind === 'Granted')
    return { __typename: 'Prefill', grant: seal(context, dossier, parties) } satisfies PrefillGranted;
  denyPeople(context, dossierId, peopleRefused(parties, verdict), NAMED);
  return refusalOf(verdict);
}

export type GrantReply = { grant: string } | { refused: 'DOSSIER_NOT_VALID' | 'CONSUMER_NOT_ATTESTED' };

/** The grant that the gateway fetches once per request for the dossier that a request names; filed dossiers until they end. */
export async function issueRequestGrant(context: ContextType, dossierId: DossierId): Promise<GrantReply> {
  const found = await judgeDossier(context, dossierId, 'UNTIL_ENDED');
  if (found === undefined) {
    await denyDossier(context, dossierId, 'Dossier.id');
    return { refused: 'DOSSIER_NOT_VALID' };
  }
  const { dossier, parties, verdict } = found;
  if (verdict.kind === 'Granted') return { grant: seal(context, dossier, parties) };
  denyPeople(context, dossierId, peopleRefused(parties, verdict), 'Dossier.id');
  return { refused: verdict.kind === 'ConsumerNotAttested' ? 'CONSUMER_NOT_ATTESTED' : 'DOSSIER_NOT_VALID' };
}

export type AttestationReply =
  | { attestation: string }
  | { refused: 'CONSUMER_NOT_ATTESTED' | 'PURPOSE_NOT_ALLOWED' };

/** What a stated purpose needs instead of a dossier: that the system through which the viewer came is attested today, and may state it. */
export async function issueAttestation(context: ContextType, purpose: string): Promise<AttestationReply> {
  const viewer = context.signedIn;
  const day = dayInVietnam(context.now);
  const [system] = await context.read(consumerByClient, { client: viewer.client, day });
  if (!judgeAttestation(viewer, system, day)) return { refused: 'CONSUMER_NOT_ATTESTED' };
  if (!mayState(system, purpose)) return { refused: 'PURPOSE_NOT_ALLOWED' };
  return { attestation: sealAttestation(context.keys, viewer, purpose, context.now) };
}

async function judgeDossier(
  context: ContextType,
  dossierId: DossierId,
  until: 'DRAFT_OR_INTAKE' | 'UNTIL_ENDED',
) {
  const viewer = context.signedIn;
  const dossier = await context.loaders.dossier.load(dossierId);
  if (dossier === null) return undefined;
  const day = dayInVietnam(context.now);
  const [viewed, [system]] = await Promise.all([
    viewParties(context, dossier),
    context.read(consumerByClient, { client: viewer.client, day }),
  ]);
  const attested = judgeAttestation(viewer, system, day);
  const { parties } = viewed;
  const lapsed = viewed.lapsed.map(({ role }) => role);
  const { stage, status } = dossier;
  const isReadAtIntake =
    viewer.agency !== null && parties.some(({ typedEncrypted }) => typedEncrypted !== null);
  const filed = until === 'UNTIL_ENDED' || isReadAtIntake ? 'UNTIL_ENDED' : 'DRAFT_ONLY';
  const verdict = judgeGrant({ stage, status, parties, lapsed, attested }, filed);
  return { dossier, parties, verdict };
}

/** Names whoever may be read with what of them, and the parts of all others: a part that is played is not absent. */
function seal(context: ContextType, dossier: DossierRow, parties: readonly ViewedParty[]): string {
  const viewer = context.signedIn;
  const readable = parties.filter(({ view }) => isReadable(view));
  const content = {
    account: viewer.account,
    agency: viewer.agency,
    subjects: readable.map(({ role, kind, subject, typedHash, reads }) => ({
      role,
      kind,
      id: subject,
      // What an officer typed is compared again by the register; a citizen's right rests on nothing typed.
      typed: viewer.agency === null ? null : typedHash,
      reads,
    })),
    unread: parties.flatMap(({ role, view }) => (isReadable(view) ? [] : [{ role, why: view }])),
    procedureVersion: dossier.procedureVersion,
    caseCode: dossier.caseCode,
    channel: dossier.channel,
    dossier: dossier.dossierId,
    purpose: PROCEDURE_HANDLING,
  };
  return sealGrant(context.keys, content, context.now);
}

/**
 * Somebody who is not verified or not represented is the reason for a refusal, and the only one it is about; other reasons
 * are about all.
 */
function peopleRefused(parties: readonly ViewedParty[], verdict: GrantVerdict): string[] {
  const people = parties.filter((party) => party.kind === 'PERSON');
  const roles = 'roles' in verdict ? verdict.roles : undefined;
  const concerned = people.filter(({ role }) => roles?.includes(role) ?? true);
  return [...new Set(concerned.map((party) => party.subject))];
}

function refusalOf(verdict: Exclude<GrantVerdict, { kind: 'Granted' }>) {
  switch (verdict.kind) {
    case 'ConsumerNotAttested':
      return consumerNotAttested();
    case 'PersonNotVerified':
      return personNotVerified(verdict.roles);
    case 'RepresentationEnded':
      return representationNotEstablished(verdict.roles);
    case 'Filed':
    case 'Ended':
      return dossierNotDraft();
  }
}
