import type { FileScanner } from '../../../../kernel/uploads/scanner.ts';

/** What files of the catalogue need outside the database. */
export interface CatalogueIntake {
  /** Null where the installation has said that nobody looks: files are then marked as not scanned. */
  scanner: FileScanner | null;
  /** The largest file that is taken. */
  bytesMax: number;
}

/** A process that has not been told how files come in takes none. */
export const isIntake = (upstream: unknown): upstream is CatalogueIntake =>
  typeof upstream === 'object' && upstream !== null && 'scanner' in upstream && 'bytesMax' in upstream;
