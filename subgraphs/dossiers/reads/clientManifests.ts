import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import {
  type HandedInManifest,
  type ManifestAct,
  type ManifestState,
  type ManifestVerdict,
  manifestVerdict,
} from '../../../kernel/domain/clientManifests.ts';
import { isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { Failure } from '../../../kernel/failure.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { verifyHistory } from '../../../kernel/manifestHistory.ts';
import { type Page, pageOf } from '../../../kernel/page.ts';
import {
  type ListedManifest,
  type ManifestRow,
  manifestsByIds,
  manifestsForGateways,
  selectManifestPage,
} from '../database/clientManifests.ts';
import type { ContextType } from '../mappers.ts';
import { GOVERNMENT_OFFICE, keepsEntriesOf } from '../rules/directory/authority.ts';
import type { QueryClientManifestsArgs } from '../types.generated.ts';
import { administers } from './listDirectory.ts';
import { denyAgency } from './refusals.ts';

/** Whose key signed the acts. */
const SIGNER = 'dossiers';

/**
 * What the clients of an agency and of the units below it have handed in, for those who keep its directory; of everybody for the
 * Government Office.
 *
 * @throws Failure FORBIDDEN
 */
export async function listManifests(
  context: ContextType,
  { client = null, state = null, ...args }: QueryClientManifestsArgs,
): Promise<Page<ManifestRow>> {
  const { account, agency: own } = context.signedIn;
  if (own === null || !(await administers(context))) {
    if (own !== null) denyAgency(context, own as AgencyCode, 'Query.clientManifests');
    throw new Failure('FORBIDDEN');
  }
  const agency = own === GOVERNMENT_OFFICE ? null : own;
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/manifests', account, agency, client, state]),
    read: (limit, [afterAt = null, afterId = null]) =>
      context.read(selectManifestPage, {
        ...{ agency, units: `${agency}.%`, client, state, afterAt, afterId, limit },
      }),
    sortKey: (row) => [row.handedInAt, row.id],
  });
}

/**
 * One manifest whole, for those who keep the directory of its agency; null for everybody else's and for one that there is not.
 *
 * @throws Failure FORBIDDEN for whoever keeps no directory today
 */
export async function readManifest(context: ContextType, id: string): Promise<ManifestRow | null> {
  const { agency: own } = context.signedIn;
  if (own === null || !(await administers(context))) {
    if (own !== null) denyAgency(context, own as AgencyCode, 'Query.clientManifest');
    throw new Failure('FORBIDDEN');
  }
  const row = await context.loaders.clientManifests.load(id);
  return row !== null && mayRead(context, row) ? row : null;
}

/** Where a manifest stands by what was signed. */
export const stateOf = (keys: Keys, row: ManifestRow): ManifestState | 'ALTERED' =>
  verifyHistory(keys, SIGNER, row, row.acts)?.state ?? 'ALTERED';

/** What the gateway found, as it was signed with its act; undefined before. */
export function verdictOf({ acts }: Pick<ManifestRow, 'acts'>): ManifestVerdict | undefined {
  const judged = acts.find(({ kind }) => kind === 'CHECKED' || kind === 'FAULTED');
  return judged?.said == null ? undefined : manifestVerdict.parse(JSON.parse(judged.said));
}

/** Whether an administrator reads what a client has handed in: what is named after an act is read under the same right. */
export const mayRead = ({ viewer }: ContextType, { agency }: ManifestRow): boolean =>
  viewer?.agency != null && keepsEntriesOf(viewer.agency, agency);

/** For the gateways: what waits to be judged, and what runs. */
export async function listForGateways(context: ContextType): Promise<{ manifests: ListedManifest[] }> {
  return { manifests: await context.read(manifestsForGateways, { day: dayInVietnam(context.now) }) };
}

/** For the gateways, which verify it themselves: one manifest whole. Null where there is none. */
export async function readForGateways(
  context: ContextType,
  id: string,
): Promise<{ manifest: (HandedInManifest & { acts: ManifestAct[] }) | null }> {
  const [row] = isOpaqueId(id) ? await context.read(manifestsByIds, { ids: [id] }) : [];
  if (row === undefined) return { manifest: null };
  const { client, agency, document, labels, acts } = row;
  return { manifest: { id, client, agency, document, labels, acts } };
}
