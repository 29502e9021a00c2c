/** What is done with a client's manifest: each act is signed over those before it, and is a leaf of the sealed log. */
import { randomUUID } from 'node:crypto';
import { insertLeaves } from '../../../kernel/audit.ts';
import type { Database, Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import {
  MANIFEST_LIMITS,
  type ManifestActKind,
  type ManifestState,
  standAfter,
} from '../../../kernel/domain/clientManifests.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { isBlank } from '../../../kernel/domain/text/clean.ts';
import { isUnicode, readTyped } from '../../../kernel/domain/text/typed.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { digestManifest, signLastAct, verifyHistory } from '../../../kernel/manifestHistory.ts';
import { operatorLeaf } from '../../../kernel/operatorLeaf.ts';
import { findManifest, insertAct, insertManifest, type ManifestRow } from '../database/clientManifests.ts';
import { listKept, lockDirectory } from '../database/directoryEntries.ts';
import type { ContextType } from '../mappers.ts';
import { isInForceOn } from '../rules/directory/entry.ts';
import { textMalformed } from '../rules/refusals.ts';
import type {
  ApproveClientManifestInput,
  HandInClientManifestInput,
  StopClientManifestInput,
} from '../types.generated.ts';
import { isAdministrator, logAct, notAdministrator } from './asAdministrator.ts';

/** Whose key signs the acts: that of this register. */
export const SIGNER = 'dossiers';

/** One act as it is about to be written. */
export interface Doing {
  kind: ManifestActKind;
  actor: string;
  at: Date;
  said: string | null;
}

/**
 * Writes one more act under a manifest that was locked.
 *
 * @returns where it stands now; undefined where that cannot be done with it, or what is stored is not what was signed
 */
export async function addAct(
  tx: Tx,
  keys: Keys,
  row: ManifestRow,
  doing: Doing,
): Promise<ManifestState | undefined> {
  const { kind, actor, at, said } = doing;
  const isFirst = kind === 'HANDED_IN';
  const standing = isFirst ? undefined : verifyHistory(keys, SIGNER, row, row.acts);
  const next = isFirst || standing !== undefined ? standAfter(standing, { kind, actor }) : undefined;
  if (next === undefined) return undefined;
  const act = { seq: row.acts.length + 1, kind, actor, at: at.toISOString(), said };
  const signed = { ...act, ...signLastAct(keys, SIGNER, row, [...row.acts, act]) };
  await insertAct(tx, row.id, signed, next.state);
  return next.state;
}

type HandedIn = Pick<HandInClientManifestInput, 'client' | 'document'> & { labels: string | null };

/** The agency of a client that connects today. */
export async function findAgencyOf(tx: Tx, client: string, now: Date): Promise<AgencyCode | undefined> {
  const kept = await listKept(tx, { accounts: [], clients: [client], agencies: [] });
  return kept.find((one) => one.kind === 'SYSTEM' && isInForceOn(one, dayInVietnam(now)))?.agency;
}

async function keepManifest(
  tx: Tx,
  keys: Keys,
  handed: HandedIn & { agency: AgencyCode },
  by: { origin: ManifestRow['origin']; actor: string; at: Date },
): Promise<string> {
  const { origin, actor, at } = by;
  const told = { ...handed, digest: digestManifest(handed), origin };
  const id = await insertManifest(tx, { ...told, handedInAt: at });
  const row = { ...told, id, handedInAt: at.toISOString(), acts: [] };
  await addAct(tx, keys, row, { kind: 'HANDED_IN', actor, at, said: null });
  return id;
}

/** Takes in what an administrator hands in for a client of theirs. Nothing of it runs before two have approved it. */
export async function handInClientManifest(context: ContextType, input: HandInClientManifestInput) {
  const handed = { client: input.client, document: input.document, labels: input.labels ?? null };
  return context.transactOnce('handInClientManifest', input, async (tx) => {
    const fault = findFault(handed);
    if (fault !== undefined) return fault;
    await lockDirectory(tx);
    const agency = await findAgencyOf(tx, handed.client, context.now);
    if (agency === undefined) return notConnected();
    const coordinate = 'Mutation.handInClientManifest';
    if (!(await isAdministrator(tx, context, agency, coordinate))) return notAdministrator();
    const by = { origin: 'OFFICIAL', actor: context.signedIn.account, at: context.now } as const;
    const manifestId = await keepManifest(tx, context.keys, { ...handed, agency }, by);
    await logAct(tx, context, manifestId, coordinate);
    return { __typename: 'ClientManifestHandedIn' as const, manifestId };
  });
}

function findFault({ document, labels }: HandedIn) {
  for (const [field, text] of Object.entries({ document, labels })) {
    if (text === null) continue;
    const what = field === 'document' ? 'các thao tác' : 'nhãn của các thao tác';
    if (isBlank(text)) return textMalformed('BLANK', field, what);
    if (!isUnicode(text)) return textMalformed('NOT_UNICODE', field, what);
    if (text.length > MANIFEST_LIMITS.characters) return textMalformed('TOO_LONG', field, what);
  }
  return undefined;
}

/** What became of what a command handed in. */
export type HandedInByCommand = { id: string } | { refused: 'CLIENT_NOT_CONNECTED' | 'TEXT_MALFORMED' };

/** The same by a command, on the word of the operator who runs it: it waits for two administrators like any other. */
export function handInByCommand(
  database: Database,
  keys: Keys,
  { by, now, ...handed }: HandedIn & { by: string; now: Date },
): Promise<HandedInByCommand> {
  return database.jobTransaction(async (tx) => {
    if (findFault(handed) !== undefined) return { refused: 'TEXT_MALFORMED' };
    await lockDirectory(tx);
    const agency = await findAgencyOf(tx, handed.client, now);
    if (agency === undefined) return { refused: 'CLIENT_NOT_CONNECTED' };
    const id = await keepManifest(tx, keys, { ...handed, agency }, { origin: 'COMMAND', actor: by, at: now });
    const told = { at: now.toISOString(), request_id: randomUUID(), subject: id, basis: null };
    await insertLeaves(tx, [operatorLeaf(keys, by, { ...told, fields: ['handInClientManifest'] })]);
    return { id };
  });
}

/** One of the two approvals that a manifest needs: of what the administrator has read, which the digest names. */
export async function approveClientManifest(context: ContextType, input: ApproveClientManifestInput) {
  return onManifest(context, 'approveClientManifest', input, async (tx, row) => {
    if (row.digest !== input.digest || digestManifest(row) !== input.digest) return notInState();
    if ((await findAgencyOf(tx, row.client, context.now)) !== row.agency) return notConnected();
    if (row.acts.at(-1)?.kind === 'APPROVED' && row.acts.at(-1)?.actor === context.signedIn.account)
      return anotherNeeded();
    return doAs(tx, context, row, 'APPROVED', null);
  });
}

/** Sends back what waits, with the reason. */
export async function rejectClientManifest(context: ContextType, input: StopClientManifestInput) {
  return stop(context, 'rejectClientManifest', input, 'REJECTED');
}

/** Takes back what runs, at once. It needs no second pair of eyes: what was taken by mistake is approved again. */
export async function suspendClientManifest(context: ContextType, input: StopClientManifestInput) {
  return stop(context, 'suspendClientManifest', input, 'SUSPENDED');
}

const stop = (
  context: ContextType,
  name: string,
  input: StopClientManifestInput,
  kind: 'REJECTED' | 'SUSPENDED',
) =>
  onManifest(context, name, input, async (tx, row) => {
    const { text: reason, fault } = readTyped(input.reason);
    if (fault !== undefined) return textMalformed(fault, 'reason', 'lý do');
    return doAs(tx, context, row, kind, reason);
  });

async function doAs(
  tx: Tx,
  context: ContextType,
  row: ManifestRow,
  kind: ManifestActKind,
  said: string | null,
) {
  const doing = { kind, actor: context.signedIn.account, at: context.now, said };
  const state = await addAct(tx, context.keys, row, doing);
  return state === undefined
    ? notInState()
    : { __typename: 'ClientManifestDecided' as const, manifestId: row.id };
}

/** The frame of all three: the manifest under a lock, whoever keeps its client, and a leaf of what was done. */
async function onManifest<T extends { __typename: string }>(
  context: ContextType,
  name: string,
  input: { requestId: string; manifest: string },
  work: (tx: Tx, row: ManifestRow) => Promise<T>,
) {
  return context.transactOnce(name, input, async (tx) => {
    const row = await findManifest(tx, input.manifest);
    if (row === undefined) return notFound();
    const coordinate = `Mutation.${name}`;
    if (!(await isAdministrator(tx, context, row.agency, coordinate))) return notAdministrator();
    const answer = await work(tx, row);
    if ('manifestId' in answer) await logAct(tx, context, row.id, coordinate);
    return answer;
  });
}

const notConnected = () => ({
  __typename: 'ClientNotConnected' as const,
  message: 'Danh bạ hôm nay không có hệ thống nào với mã này; hãy đăng ký hệ thống vào danh bạ trước.',
});

const notFound = () => ({
  __typename: 'ClientManifestNotFound' as const,
  message: 'Không có bản đăng ký thao tác này; hãy tải lại danh sách.',
});

const notInState = () => ({
  __typename: 'ClientManifestNotInState' as const,
  message:
    'Bản đăng ký không ở trạng thái cho phép việc này, hoặc không phải là bản đã được đọc; hãy tải lại danh sách.',
});

const anotherNeeded = () => ({
  __typename: 'AnotherAdministratorNeeded' as const,
  message: 'Nguyên tắc bốn mắt: cần một quản trị viên khác phê duyệt lần thứ hai.',
});
