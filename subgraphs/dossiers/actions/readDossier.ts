import { makePage, type Page, readPage } from '../../kernel/page.ts';
import { type DossierRow, dossiersOfCitizen, dossiersOfOfficer } from '../database/dossiers.ts';
import { readStanding } from '../database/loaders.ts';
import { denyDossier, PROCEDURE_HANDLING } from '../database/refusals.ts';
import type { ContextType } from '../mappers.ts';

/** A dossier for the viewer, or null; an attempt at somebody else's is noted for the people it is about. */
export async function readDossier(
  context: ContextType,
  dossierId: string,
  coordinate: string,
): Promise<DossierRow | null> {
  const dossier = await context.loaders.dossier.load(dossierId);
  if (dossier === null) await denyDossier(context, dossierId, coordinate);
  // Reading a dossier is handling it: the leaf names it even where the request named none.
  else context.purpose ??= { code: PROCEDURE_HANDLING, basis: null, dossier: dossierId };
  return dossier;
}

/** The viewer's own dossiers: an officer's are those assigned to her, a citizen's those she opened or applies in. */
export async function listDossiers(
  context: ContextType,
  args: { first?: number | null; after?: string | null },
): Promise<Page<DossierRow>> {
  const viewer = context.signedIn;
  const scope = `dossiers/${viewer.account}`;
  const request = readPage(context.keys, scope, args);
  const [openedAt = null, dossierId = null] = request.after ?? [];
  const { account, personId } = viewer;
  const query = viewer.agency === null ? dossiersOfCitizen : dossiersOfOfficer;
  const standing = await readStanding(context);
  const page = { openedAt, dossierId, limit: request.limit + 1 };
  const represented = `{${standing.whole.join(',')}}`;
  const rows = await context.read(query, { account, personId, represented, ...page }, standing.any);
  return makePage(context.keys, scope, request, rows, (row) => [row.openedAt.toISOString(), row.dossierId]);
}
