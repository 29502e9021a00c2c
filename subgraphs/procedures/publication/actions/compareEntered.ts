import type { Tx } from '../../../../kernel/database.ts';
import { readAnswers } from '../../../../kernel/domain/answers.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import { listResultTypes } from '../../codeLists/database/agencies.ts';
import { findLatestVersion, type LatestVersion } from '../../versions/database/versions.ts';
import {
  type DecisionRecord,
  findDecision,
  listAnnex,
  listCodesUnder,
} from '../database/decisionRegister.ts';
import { type Draft, getText, listWaivedKeys } from '../database/drafts.ts';
import { compareWithDecision, type Finding } from '../rules/comparison.ts';
import {
  judgePublication,
  judgeStart,
  type PublicationProblem,
  toShownProblem,
} from '../rules/publication.ts';
import { decisionUnknown } from './publicationRefusals.ts';

/** A draft with everything that its publication depends on, read under the lock of its procedure. */
export interface Entered {
  content: ProcedureContent;
  decision: DecisionRecord;
  previous: LatestVersion | undefined;
  /** Every finding, waived ones too. */
  findings: Finding[];
  waived: ReadonlySet<string>;
  /** What may not be published whatever the decision says: no reason takes its place. */
  problems: PublicationProblem[];
}

/** A decision that was registered here, whole, for this authority, about procedures; undefined for any other. */
export async function findRegistered(
  tx: Tx,
  id: string | null,
  authority: string,
): Promise<DecisionRecord | undefined> {
  const decision = id === null || !isOpaqueId(id) ? undefined : await findDecision(tx, id);
  const isRegistered = decision?.kind === 'PROCEDURES' && decision.authority === authority;
  return isRegistered ? decision : undefined;
}

/** Puts a draft beside its decision and the catalogue. */
export async function readEntered(
  tx: Tx,
  draft: Draft,
): Promise<Entered | ReturnType<typeof decisionUnknown>> {
  const decision = await findRegistered(tx, draft.decisionId, draft.agency);
  if (decision === undefined) return decisionUnknown();
  const content = {
    ...(await getText(tx, draft)),
    publisher: draft.agency,
    decisionNumber: decision.number,
  };
  const previous = await findLatestVersion(tx, draft.code);
  const findings = compareWithDecision({
    content,
    annex: await listAnnex(tx, decision.id),
    enteredCodes: await listCodesUnder(tx, decision.id),
    before:
      previous === undefined
        ? null
        : { inForceTo: previous.inForceTo, bySameDecision: previous.decisionId === decision.id },
  });
  const problems = judgePublication(
    content,
    readAnswers(),
    await listResultTypes(tx),
    previous?.content ?? null,
  );
  if (previous !== undefined) problems.push(...judgeStart(draft.code, draft.inForceFrom, previous));
  return { content, decision, previous, findings, waived: await listWaivedKeys(tx, draft), problems };
}

/** What still stands between a draft and its publication; undefined when nothing does. */
export function refuseUnclean({ findings, waived, problems }: Entered) {
  if (problems.length > 0) return publicationRefused(problems);
  const left = findings.filter(({ key, waivable }) => !(waivable && waived.has(key)));
  if (left.length === 0) return undefined;
  return {
    __typename: 'ComparisonNotClean' as const,
    message: `Bản nhập còn ${left.length} điểm thiếu hoặc khác với quyết định; hãy sửa, hoặc nêu lý do chấp nhận từng điểm.`,
    findings: left.map((finding) => ({ ...finding, waivedBecause: null })),
  };
}

export function publicationRefused(problems: readonly PublicationProblem[]) {
  return {
    __typename: 'PublicationRefused' as const,
    message: `Chưa công bố được: nội dung thủ tục còn ${problems.length} lỗi cần sửa.`,
    problems: problems.map(toShownProblem),
  };
}
