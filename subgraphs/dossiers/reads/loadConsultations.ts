/** Questions to other agencies, as whoever may read one reads it. */
import type { Context } from '../../../kernel/access.ts';
import { isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import { oneEach } from '../../../kernel/inOrder.ts';
import { type ConsultationRow, consultationsByIds } from '../database/consultations.ts';
import { type ClosedHomes, closeRows } from './closeHomes.ts';

/** What the rules look at of the dossier of a question. */
interface ConsultationLoaders extends ClosedHomes {
  dossier: { load(id: string): Promise<object | null> };
}

export const CONSULTATION_TEXTS = ['question', 'answer'] as const;
/** Question and answer have an author each. */
export const authorOfConsulted = ({ askedBy, answeredBy }: ConsultationRow, field: keyof ConsultationRow) =>
  field === 'question' ? askedBy : answeredBy;

/** Each of these, or null where there is none that the viewer may read. */
export async function loadConsultations(
  context: Context<ConsultationLoaders>,
  ids: readonly string[],
): Promise<(ConsultationRow | null)[]> {
  const rows = await context.read(consultationsByIds, { ids: ids.filter((id) => isOpaqueId(id)) });
  const own = await listOwn(context, rows);
  const told = await closeRows(context, own, CONSULTATION_TEXTS, authorOfConsulted);
  return oneEach(ids, told, ({ stopId }) => stopId);
}

/** At the agency that asks, a question is for whoever the dossier is for: leading a unit is not enough. */
async function listOwn(
  { loaders, viewer }: Context<ConsultationLoaders>,
  rows: readonly ConsultationRow[],
): Promise<ConsultationRow[]> {
  const own = await Promise.all(
    rows.map(
      async ({ askingAgency, dossierId }) =>
        askingAgency !== viewer?.agency || (await loaders.dossier.load(dossierId)) !== null,
    ),
  );
  return rows.filter((_row, place) => own[place]);
}
