import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { overlayMappings } from '../../../kernel/domain/mappings.ts';
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { DossierRow } from '../database/dossiers.ts';
import type { DossierCase } from '../database/procedures.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { listLapsed, scopeNeeded } from '../rules/standing.ts';
import { type AskedForm, isReadable, judgeView, listReads } from '../rules/views.ts';
import { readMandates } from './loaders.ts';

export interface ViewedParties {
  parties: ViewedParty[];
  /** Those for whom a citizen may not act today, though the dossier was opened by whoever might. */
  lapsed: ViewedParty[];
}

type OfCase = Pick<DossierRow, 'dossierId' | 'procedureVersion' | 'caseCode'>;

/** The parties of a dossier that the viewer may open, each with what they may learn of them today. */
export async function viewParties(context: ContextType, dossier: OfCase): Promise<ViewedParties> {
  const { loaders, now, signedIn: viewer } = context;
  const today = dayInVietnam(now);
  const [rows, found, mandates] = await Promise.all([
    loaders.parties.load(dossier.dossierId),
    loaders.cases.load(dossier),
    readMandates(context),
  ]);
  const facts = { viewer, mandates, matter: scopeNeeded(found?.matter ?? 'UNKNOWN'), today };
  const form = toForm(found, today);
  const parties = rows.map((party) => {
    const view = judgeView(party, facts);
    return { ...party, view, reads: listReads(form, party.role, view) };
  });
  const { personId: actor } = viewer;
  return { parties, lapsed: actor === null ? [] : listLapsed(parties, { ...facts, actor }) };
}

/** The same for a mutation, by id: asked before its transaction, so that one request never holds two connections. */
export async function viewPartiesById(context: ContextType, dossierId: string): Promise<ViewedParties> {
  const dossier = await context.loaders.dossier.load(dossierId);
  if (dossier === null) return { parties: [], lapsed: [] };
  // The answer shows the dossier as the mutation leaves it.
  context.loaders.dossier.clear(dossierId);
  return viewParties(context, dossier);
}

/** What the case asks, its papers with their mappings as officials have decided by today. */
function toForm(found: DossierCase | null, today: string): AskedForm {
  const { questions = [], components = [] } = found?.content ?? {};
  const decisions = found?.decisions ?? [];
  return { questions, components: components.map((one) => overlayMappings(one, decisions, today)) };
}

/** Ids of those of whom something may be read. */
export const readableSubjects = (parties: readonly ViewedParty[]): SubjectId[] => [
  ...new Set(parties.filter(({ view }) => isReadable(view)).map(({ subject }) => subject)),
];
