import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { Failure } from '../../../kernel/failure.ts';
import { type Page, type PageArguments, pageOf } from '../../../kernel/page.ts';
import { consumerByClient } from '../database/directory.ts';
import { type IntakeRow, intakeOfAgency, leadsToday } from '../database/intake.ts';
import type { ContextType } from '../mappers.ts';
import { judgeAttestation } from '../rules/attestation.ts';

/**
 * What waits at the viewer's agency for somebody to take it, for those who lead a unit there.
 *
 * @throws Failure FORBIDDEN for everybody else, CONSUMER_NOT_ATTESTED through a system that is not attested today
 */
export async function listIntake(context: ContextType, args: PageArguments): Promise<Page<IntakeRow>> {
  const { account, agency } = context.signedIn;
  if (agency === null) throw new Failure('FORBIDDEN');
  await requireAttested(context);
  const [row] = await context.read(leadsToday, { account, agency });
  if (row?.leads !== true) throw new Failure('FORBIDDEN');
  return pageOf(context.keys, args, {
    scope: `intake/${account}/${agency}`,
    read: (limit, [openedAt = null, dossierId = null]) =>
      context.read(intakeOfAgency, { agency, openedAt, dossierId, limit }),
    sortKey: (one) => [one.openedAt.toISOString(), one.id],
  });
}

/** @throws Failure CONSUMER_NOT_ATTESTED */
export async function requireAttested(context: ContextType): Promise<void> {
  const { signedIn: viewer, now } = context;
  const day = dayInVietnam(now);
  const [system] = await context.read(consumerByClient, { client: viewer.client, day });
  if (!judgeAttestation(viewer, system, day)) throw new Failure('CONSUMER_NOT_ATTESTED');
}

/**
 * For figures, which officers, publishers and the Government Office read: whoever handles dossiers comes through a system that must be attested, the others
 * through none.
 *
 * @throws Failure CONSUMER_NOT_ATTESTED
 */
export async function requireAttestedOffice(context: ContextType): Promise<void> {
  if (context.signedIn.scopes.includes('dossier:handle')) await requireAttested(context);
}
