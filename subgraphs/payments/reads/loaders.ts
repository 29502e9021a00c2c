import DataLoader from 'dataloader';
import type { Context } from '../../../kernel/access.ts';
import type { DossierId, PaymentRequestId } from '../../../kernel/domain/opaqueId.ts';
import { oneEach, someEach } from '../../../kernel/inOrder.ts';
import {
  listRequestsByDossier,
  listRequestsById,
  type PaymentRequestRow,
} from '../database/paymentRequests.ts';

export interface Loaders {
  /** By id; null for one that does not exist or is not for the viewer. */
  request: DataLoader<PaymentRequestId, PaymentRequestRow | null>;
  /** By dossier id, newest first. */
  requestsOfDossier: DataLoader<DossierId, PaymentRequestRow[]>;
}

export function makeLoaders(context: Context<Loaders>): Loaders {
  return {
    request: new DataLoader(async (ids) => {
      const rows = await context.read(listRequestsById, { ids: [...ids] });
      return oneEach(ids, rows, ({ id }) => id);
    }),
    requestsOfDossier: new DataLoader(async (dossiers) => {
      const rows = await context.read(listRequestsByDossier, { dossiers: [...dossiers] });
      return someEach(dossiers, rows, ({ dossierId }) => dossierId);
    }),
  };
}
