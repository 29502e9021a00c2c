import type { Context } from '../../../kernel/access.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { findPromisedLimit, type PromiseGap } from '../rules/promise.ts';
import type { Loaders } from './loaders.ts';

/** Why a filed dossier has no promised day; null where it has one, and for a draft. */
export async function readPromiseGap(
  { loaders }: Context<Loaders>,
  dossier: DossierRow,
): Promise<PromiseGap | null> {
  if (dossier.filedAt === null) return null;
  const [promise] = await loaders.promises.load(dossier.dossierId);
  if (promise !== undefined) return null;
  const stated = await loaders.limits.load(dossier.procedureVersion);
  // It was filed before such limits were counted, or before the law of the calendar.
  return stated === null ? 'NOT_COUNTED' : (findPromisedLimit(stated, dossier).gap ?? 'NOT_COUNTED');
}
