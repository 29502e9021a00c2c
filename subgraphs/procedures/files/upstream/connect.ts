import { type ClamdAddress, connectClamd } from '../../../../kernel/uploads/clamd.ts';
import type { CatalogueIntake } from './port.ts';

/** How an installation takes files of the catalogue in: the same words as for files of dossiers. */
export const connectCatalogueFiles = ({
  scanner,
  bytesMax,
}: {
  scanner: ClamdAddress | null;
  bytesMax: number;
}): CatalogueIntake => ({ scanner: scanner === null ? null : connectClamd(scanner), bytesMax });
