import DataLoader from 'dataloader';
import type { Context } from '../../kernel/access.ts';
import type { Statement } from '../../kernel/database.ts';
import { isOpaqueId, judgeAccess } from '../rules/access.ts';
import { type DossierRow, dossiersByIds } from './dossiers.ts';
import { type PartyRow, partiesByDossiers } from './parties.ts';
import { type ReuseRow, reuseByDossiers, type StatusEventRow, statusEventsByDossiers } from './timeline.ts';

/** One SQL statement per loader and request, whatever the number of dossiers. */
export interface Loaders {
  /** Null when there is none, or it is not for the viewer to read. */
  dossier: DataLoader<string, DossierRow | null>;
  parties: DataLoader<string, PartyRow[]>;
  timeline: DataLoader<string, StatusEventRow[]>;
  reuse: DataLoader<string, ReuseRow[]>;
}

export function makeLoaders(context: Context<Loaders>): Loaders {
  return {
    dossier: new DataLoader((ids) => loadDossiers(context, ids)),
    parties: childLoader(context, partiesByDossiers),
    timeline: childLoader(context, statusEventsByDossiers),
    reuse: childLoader(context, reuseByDossiers),
  };
}

async function loadDossiers(
  context: Context<Loaders>,
  ids: readonly string[],
): Promise<(DossierRow | null)[]> {
  const { viewer } = context;
  const possible = ids.filter(isOpaqueId);
  if (viewer === null || possible.length === 0) return ids.map(() => null);
  const rows = await context.read(dossiersByIds, { ids: possible });
  const visible = new Map(rows.filter((row) => judgeAccess(viewer, row)).map((row) => [row.dossierId, row]));
  return ids.map((id) => visible.get(id) ?? null);
}

function childLoader<T extends { dossierId: string }>(
  context: Context<Loaders>,
  query: Statement<{ ids: string[] }, T[]>,
): DataLoader<string, T[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.read(query, { ids: [...ids] });
    const byDossier = new Map(ids.map((id): [string, T[]] => [id, []]));
    for (const row of rows) byDossier.get(row.dossierId)?.push(row);
    return ids.map((id) => byDossier.get(id) ?? []);
  });
}
