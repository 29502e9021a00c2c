import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { type DossierId, isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { cleanLine, isBlank } from '../../../kernel/domain/text/clean.ts';
import { readTyped } from '../../../kernel/domain/text/typed.ts';
import { findConsumer, handlesToday } from '../database/directory.ts';
import { listOfficers } from '../database/dossiers.ts';
import {
  changeHands,
  countOpenOf,
  deleteOfficers,
  findUnitOf,
  isUnitToday,
  lockOpenOf,
} from '../database/handling.ts';
import { isLeader } from '../database/intake.ts';
import type { ContextType } from '../mappers.ts';
import { denyDossier } from '../reads/refusals.ts';
import { officerNotEligible, unitNotFound } from '../rules/assignment.ts';
import { consumerNotAttested, judgeAttestation } from '../rules/attestation.ts';
import { dossierNotAccessible, textMalformed } from '../rules/refusals.ts';
import type { HandOverDossiersInput } from '../types.generated.ts';

/** How many dossiers change hands in one transaction. */
const AT_ONCE_MAX = 100;

/**
 * Hands open dossiers of one officer over to another, or to a unit in whose intake they then stand. All that are named, or none: of
 * two who hand the same one over at once, one does. InputMalformed where not exactly one receiver is named, or too many dossiers are.
 */
export async function handOverDossiers(context: ContextType, input: HandOverDossiersInput) {
  const malformed = findMalformed(input);
  if (malformed !== undefined) return malformed;
  const answer = await context.transactOnce('handOverDossiers', input, async (tx) => {
    const viewer = context.signedIn;
    const { account, agency } = viewer;
    const from = input.from ?? account;
    if (agency === null || !(await mayHandOver(tx, { account, agency, from }))) return dossierNotAccessible();
    const today = dayInVietnam(context.now);
    if (!judgeAttestation(viewer, await findConsumer(tx, viewer.client, today), today))
      return consumerNotAttested();
    const reason = isBlank(input.reason) ? { text: null } : readTyped(input.reason ?? '');
    if (reason.text === undefined) return textMalformed(reason.fault, 'reason', 'lý do bàn giao');
    const receiver = await findReceiver(tx, agency, input);
    if ('__typename' in receiver) return receiver;
    const dossiers = await lockMeant(tx, input.dossiers ?? null, from, agency);
    if (dossiers === undefined) return dossierNotAccessible();
    const shared = { kind: 'HANDED_OVER' as const, byAccount: account, fromOfficer: from, at: context.now };
    for (const dossierId of dossiers) {
      const officers = receiver.officer === null ? await listOfficers(tx, dossierId) : [];
      await changeHands(tx, agency, { ...shared, ...receiver, dossierId, reason: reason.text });
      // A dossier of a unit is nobody's until somebody of it takes it.
      if (receiver.officer === null) await deleteOfficers(tx, dossierId, officers);
    }
    const remaining = input.dossiers == null ? await countOpenOf(tx, from, agency) : 0;
    return { __typename: 'DossiersHandedOver' as const, dossiers, remaining };
  });
  if (answer.__typename === 'DossierNotAccessible') {
    for (const dossier of input.dossiers ?? [])
      await denyDossier(context, dossier, 'Mutation.handOverDossiers');
  }
  return answer;
}

function findMalformed({ to, toUnit, dossiers }: HandOverDossiersInput) {
  const malformed = (fields: string[], message: string) =>
    ({ __typename: 'InputMalformed', message, fields }) as const;
  if ((to == null) === (toUnit == null))
    return malformed(['to', 'toUnit'], 'Hãy nêu đúng một nơi nhận: một cán bộ hoặc một đơn vị.');
  if (dossiers != null && (dossiers.length === 0 || dossiers.length > AT_ONCE_MAX))
    return malformed(['dossiers'], `Mỗi lần bàn giao từ 1 đến ${AT_ONCE_MAX} hồ sơ.`);
  return undefined;
}

/** Their own, while they handle dossiers there; those of others, whoever leads a unit. */
async function mayHandOver(
  tx: Tx,
  { account, agency, from }: { account: string; agency: AgencyCode; from: string },
): Promise<boolean> {
  return from === account ? handlesToday(tx, account, agency) : isLeader(tx, account, agency);
}

/** The officer with the unit in which they work, or the unit alone. */
async function findReceiver(tx: Tx, agency: AgencyCode, { to, toUnit }: HandOverDossiersInput) {
  if (to != null)
    return (await handlesToday(tx, to, agency))
      ? { officer: to, unit: await findUnitOf(tx, to, agency) }
      : officerNotEligible();
  const unit = cleanLine(toUnit ?? '');
  return (await isUnitToday(tx, unit, agency)) ? { officer: null, unit } : unitNotFound();
}

/** The dossiers that are meant; undefined where one that is named is not an open one of the officer. */
async function lockMeant(
  tx: Tx,
  named: readonly string[] | null,
  from: string,
  agency: AgencyCode,
): Promise<DossierId[] | undefined> {
  if (named === null) return lockOpenOf(tx, from, agency, { among: null, limit: AT_ONCE_MAX });
  const among = [...new Set(named)].filter(isOpaqueId<DossierId>);
  const found = await lockOpenOf(tx, from, agency, { among, limit: AT_ONCE_MAX });
  return found.length === new Set(named).size ? found : undefined;
}
