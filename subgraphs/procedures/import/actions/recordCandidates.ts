import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { readMatterLists } from '../../codeLists/database/matters.ts';
import { findDifferences } from '../../history/rules/difference.ts';
import { recordVersion } from '../../versions/actions/recordVersion.ts';
import { decisionIdOf, ensureDecision } from '../../versions/database/decisions.ts';
import type { ImportRun } from '../database/imports.ts';
import { findLatestVersions, lockProcedures, type StandingVersion } from '../database/importVersions.ts';
import { judgeRecord, outcomeOfFindings } from '../rules/judgeRecord.ts';
import type { Candidate } from '../rules/readBatch.ts';
import { listStillOpen } from '../rules/stillOpen.ts';
import type { ImportOccasion } from './importOccasion.ts';

/** A record that becomes the next version of its procedure. */
export interface Judged {
  content: ProcedureContent;
  before: StandingVersion | undefined;
}

/** Puts each record beside the version that is there, and says in its line what becomes of it and what it changes. */
export async function judgeCandidates(
  tx: Tx,
  run: ImportRun,
  candidates: readonly Candidate[],
): Promise<Judged[]> {
  if (candidates.length === 0) return [];
  const codes = candidates.map(({ content }) => content.code);
  await lockProcedures(tx, codes);
  const standing = await findLatestVersions(tx, codes);
  return candidates.flatMap(({ line, content }) => {
    const before = standing.get(content.code);
    const verdict = judgeRecord(content, before, run.observedOn);
    line.findings.push(...verdict.findings);
    const open = listStillOpen(line.unproven ?? [], verdict.findings);
    if (open.length === 0) delete line.unproven;
    else line.unproven = open;
    if (verdict.kind === 'UNCHANGED') line.outcome = 'UNCHANGED';
    if (verdict.kind !== 'RECORD') return [];
    line.outcome = outcomeOfFindings(line.findings);
    if (before !== undefined) {
      const differences = findDifferences(before.content, verdict.content);
      line.differences = differences.map((one) => ({
        field: one.path,
        before: one.before,
        after: one.after,
      }));
    }
    return [{ content: verdict.content, before }];
  });
}

/** Adds the versions, each by the decision that its record names. */
export async function recordJudged(
  tx: Tx,
  occasion: ImportOccasion,
  run: ImportRun,
  judged: readonly Judged[],
): Promise<void> {
  if (judged.length === 0) return;
  const decisions = await ensureDecisions(tx, judged);
  const matters = await readMatterLists(tx, dayInVietnam(occasion.now));
  // Each is a procedure of its own: sent together they share the way to the server and back.
  await Promise.all(
    judged.map(({ content, before }) =>
      recordVersion(
        { tx, followers: occasion.followers },
        before,
        {
          content,
          inForceFrom: run.observedOn,
          inForceBasis: 'OBSERVED',
          decisionId: decisions.get(decisionKey(content)) ?? null,
          origin: 'IMPORTED',
          publicisedAt: occasion.now,
        },
        matters,
      ),
    ),
  );
}

const decisionKey = ({ publisher, decisionNumber }: ProcedureContent): string =>
  `${publisher} ${decisionNumber}`;

async function ensureDecisions(tx: Tx, judged: readonly Judged[]): Promise<Map<string, string>> {
  const byKey = new Map(judged.map(({ content }) => [decisionKey(content), content]));
  const known = new Map<string, string>();
  for (const [key, { publisher: authority, decisionNumber: number }] of byKey) {
    const id = decisionIdOf(authority, number);
    known.set(key, await ensureDecision(tx, { id, number, authority, decidedOn: null, origin: 'IMPORTED' }));
  }
  return known;
}
