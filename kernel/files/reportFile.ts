import { type FileHandle, open } from 'node:fs/promises';

/** The report of an import: JSON Lines, one line a record. */
export interface Report {
  /** Writes lines at a place, in the stead of whatever stands behind it, durably; answers how long the report is then. */
  write(at: number, lines: readonly object[]): Promise<number>;
  close(): Promise<void>;
}

const PRIVATE_MODE = 0o600;

/** Nobody asked for a report. */
export const noReport: Report = { write: async (at) => at, close: async () => undefined };

export class ReportFile implements Report {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Opens the file without touching what is in it: a run that goes on keeps its first part. */
  static async open(path: string): Promise<ReportFile> {
    // What is refused has not been published: the report is its owner's alone, also where there was a file before.
    const made = await open(path, 'a+', PRIVATE_MODE);
    try {
      if ((await made.stat()).isFile()) await made.chmod(PRIVATE_MODE);
    } finally {
      await made.close();
    }
    return new ReportFile(await open(path, 'r+'));
  }

  async write(at: number, lines: readonly object[]): Promise<number> {
    const { size } = await this.#file.stat();
    const begins = Math.min(at, size);
    // What stands behind was written by a run that was ended before it could commit it.
    await this.#file.truncate(begins);
    const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    // A disk that is nearly full takes a part, and refuses the rest only when it is asked again.
    for (let done = 0; done < bytes.length; )
      done += (await this.#file.write(bytes, done, bytes.length - done, begins + done)).bytesWritten;
    await this.#file.datasync();
    return begins + bytes.length;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
