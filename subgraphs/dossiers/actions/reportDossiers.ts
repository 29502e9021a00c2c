/** What a connected system reports in its own name of the dossiers that it masters. */
import { randomUUID } from 'node:crypto';
import { insertLeaves, systemLeaf } from '../../../kernel/audit.ts';
import type { Running } from '../../../kernel/definition.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { SYNCHRONISATION } from '../../../kernel/domain/purposes.ts';
import { Failure } from '../../../kernel/failure.ts';
import { decryptField } from '../../../kernel/identity.ts';
import { findConsumer } from '../database/directory.ts';
import { takeHeldReports } from '../database/reported.ts';
import type { ContextType } from '../mappers.ts';
import { consumerNotAttested, judgeAttestation } from '../rules/attestation.ts';
import type { ReportDossiersInput, ReportProgressInput } from '../types.generated.ts';
import { placeOfReport, type ToldReport, takeReports } from './takeReports.ts';

/** Records of one request: few enough to be judged and written within the time of one transaction. */
const RECORDS_MAX = 50;

/** @throws Failure FORBIDDEN for whoever is no system */
export async function reportDossiers(context: ContextType, input: ReportDossiersInput) {
  const { updating, dossiers } = input;
  const reports = dossiers.map((told): ToldReport => ({ kind: 'DOSSIER', updating, told }));
  return report(context, 'reportDossiers', input, reports);
}

/** @throws Failure FORBIDDEN for whoever is no system */
export async function reportProgress(context: ContextType, input: ReportProgressInput) {
  return report(
    context,
    'reportProgress',
    input,
    input.steps.map((told): ToldReport => ({ kind: 'PROGRESS', told })),
  );
}

async function report(
  context: ContextType,
  mutation: 'reportDossiers' | 'reportProgress',
  input: { requestId: string },
  reports: readonly ToldReport[],
) {
  const { signedIn: viewer, keys, now, audit } = context;
  // What a system reports is its own word: no officer speaks for it.
  if (viewer.kind !== 'SYSTEM') throw new Failure('FORBIDDEN');
  return context.transactOnce(mutation, input, async (tx) => {
    if (reports.length === 0 || reports.length > RECORDS_MAX)
      return tooMany(mutation === 'reportDossiers' ? 'dossiers' : 'steps');
    const today = dayInVietnam(now);
    const system = await findConsumer(tx, viewer.client, today);
    const { agency } = viewer;
    // A unit's token for its province's system would be a second master of the same codes.
    if (!judgeAttestation(viewer, system, today) || agency === null || agency !== system?.agencyRoot)
      return consumerNotAttested();
    const reporter = { client: viewer.client, agency };
    const { outcomes, owners } = await takeReports(tx, { keys, now, reporter }, reports);
    for (const owner of owners) audit.disclose(owner, `Mutation.${mutation}`);
    await insertLeaves(tx, audit.take());
    return { __typename: 'DossiersReported' as const, outcomes };
  });
}

const tooMany = (field: string) => ({
  __typename: 'InputMalformed' as const,
  message: `Mỗi lần gửi từ 1 đến ${RECORDS_MAX} bản ghi; hãy chia nhỏ rồi gửi lại.`,
  fields: [field],
});

/** How long a report that is held waits before it is judged again. */
const AGAIN_AFTER_MS = 60_000;
const HELD_A_TURN = 20;

/** Judges reports again that wait for something: what they lacked may have been entered since. */
export async function judgeHeldReports({
  database,
  keys,
  now,
}: Pick<Running, 'database' | 'keys' | 'now'>): Promise<void> {
  await database.jobTransaction(async (tx) => {
    const held = await takeHeldReports(tx, new Date(now.getTime() - AGAIN_AFTER_MS), HELD_A_TURN);
    for (const { client, agency, kind, digest, content } of held) {
      const told = JSON.parse(decryptField(keys, content, placeOfReport(client, digest))) as ToldReport;
      const { owners } = await takeReports(tx, { keys, now, reporter: { client, agency }, again: true }, [
        told,
      ]);
      const fields = [kind === 'DOSSIER' ? 'Mutation.reportDossiers' : 'Mutation.reportProgress'];
      const shared = { at: now.toISOString(), request_id: randomUUID(), fields, dossier: null };
      const leaves = owners.map((subject) =>
        systemLeaf(keys, client, { ...shared, subject, purpose: SYNCHRONISATION }),
      );
      await insertLeaves(tx, leaves);
    }
  });
}
