/** Somebody who looks for malware in files that are handed in. */
export interface FileScanner {
  /**
   * The name of what was found; null for a file in which nothing was.
   *
   * @throws ScannerUnavailable when nobody could look: such a file is not clean
   */
  scan(bytes: AsyncIterable<Buffer>): Promise<string | null>;
}

export class ScannerUnavailable extends Error {
  override name = 'ScannerUnavailable';
}
