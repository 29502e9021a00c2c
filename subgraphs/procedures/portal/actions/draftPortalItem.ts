import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import { isRefused, requireDuty } from '../../officials/actions/asPublisher.ts';
import type { DraftPortalItemInput } from '../../types.generated.ts';
import { findLatestItem, hasOtherVoice, lockItem, type WorkedItem } from '../database/items.ts';
import { ensureDocument } from '../database/legalDocuments.ts';
import { listCodesInForce } from '../database/procedures.ts';
import { dropOpenDrafts, insertItem } from '../database/writeItems.ts';
import type { PortalContent, PortalProblem } from '../rules/content.ts';
import {
  judgePeriod,
  judgeSpeaker,
  listProcedureCodes,
  type Period,
  saidElsewhere,
  speaksAlone,
  subjectOf,
} from '../rules/placement.ts';
import { readContent } from '../rules/readContent.ts';
import { ENTERING } from '../rules/workflow.ts';
import { portalItemNotFound, refusePortalItem } from './onPortalItem.ts';

/**
 * Enters portal information, or the next version of it, with every problem named at once. A draft of the same item that
 * waits gives way to this one.
 */
export async function draftPortalItem(context: Context, input: DraftPortalItemInput) {
  return context.transactOnce('draftPortalItem', input, (tx) => draft(tx, context, input));
}

async function draft(tx: Tx, context: Context, input: DraftPortalItemInput) {
  const { agency } = input;
  const official = await requireDuty(context, tx, agency, ENTERING, 'Mutation.draftPortalItem');
  if (isRefused(official)) return official;
  const before = await findBefore(tx, input.item ?? null);
  if (input.item != null && before?.agency !== agency) return portalItemNotFound;
  const period = { from: input.effectiveFrom ?? null, to: input.effectiveTo ?? null };
  const read = readContent(input.content, agency);
  if (!('content' in read)) return refusePortalItem(read.problems);
  const enteredOn = dayInVietnam(context.now);
  const { content } = read;
  const problems = [
    ...read.problems,
    ...(await judgeEntry(tx, content, { agency, before, period, enteredOn })),
  ];
  if (problems.length > 0) return refusePortalItem(problems);
  if (content.kind === 'LEGAL_DOCUMENT') await ensureDocument(tx, content.number);
  if (before !== undefined) await dropOpenDrafts(tx, before.item);
  const id = await insertItem(tx, {
    item: before?.item ?? null,
    version: (before?.version ?? 0) + 1,
    agency,
    content,
    isDemonstration: input.isDemonstration ?? false,
    effectiveFrom: period.from,
    effectiveTo: period.to,
    draftedBy: official.account,
    draftedAt: context.now,
    enteredOn,
  });
  return { __typename: 'PortalItemDrafted' as const, id };
}

async function findBefore(tx: Tx, item: string | null): Promise<WorkedItem | undefined> {
  if (item === null || !isOpaqueId(item)) return undefined;
  await lockItem(tx, item);
  return findLatestItem(tx, item);
}

interface Entry {
  agency: string;
  before: WorkedItem | undefined;
  period: Period;
  /** yyyy-MM-dd. */
  enteredOn: string;
}

async function judgeEntry(
  tx: Tx,
  content: PortalContent,
  { agency, before, period, enteredOn }: Entry,
): Promise<PortalProblem[]> {
  const problems = [
    ...judgeSpeaker(content, agency),
    ...judgePeriod(content, period, enteredOn),
    ...(await judgeProcedures(tx, content, enteredOn)),
  ];
  const subject = subjectOf(content);
  if (before !== undefined && !isSameItem(content, before)) problems.push(otherItem);
  else if (speaksAlone(content)) {
    const voice = { item: before?.item ?? null, kind: content.kind, ...subject };
    if (await hasOtherVoice(tx, voice, period.from ?? enteredOn)) problems.push(saidElsewhere);
  }
  return problems;
}

async function judgeProcedures(tx: Tx, content: PortalContent, day: string): Promise<PortalProblem[]> {
  const codes = listProcedureCodes(content);
  const known = new Set(await listCodesInForce(tx, codes, day));
  return codes
    .filter((code) => !known.has(code))
    .map((code) => ({
      code: 'PROCEDURE_UNKNOWN',
      field: 'content',
      message: `Thủ tục ${code} không có hiệu lực trong Cơ sở dữ liệu quốc gia về thủ tục hành chính.`,
    }));
}

/** A version corrects what an item says, not what it is about. */
function isSameItem(content: PortalContent, before: WorkedItem): boolean {
  const { procedureCode, aboutAgency, documentKey } = subjectOf(content);
  return (
    content.kind === before.kind &&
    procedureCode === before.procedureCode &&
    aboutAgency === before.aboutAgency &&
    documentKey === before.documentKey
  );
}

const otherItem: PortalProblem = {
  code: 'OTHER_ITEM',
  field: 'item',
  message: 'Phiên bản mới phải cùng loại và nói về cùng một đối tượng; hãy nhập thành một mục mới.',
};
