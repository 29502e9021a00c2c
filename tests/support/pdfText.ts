/** What a reader finds on a page: the text by poppler, and what a camera reads of its QR code. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQr from 'jsqr';

function withFile<T>(pdf: Buffer, work: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'slip-'));
  try {
    const path = join(folder, 'slip.pdf');
    writeFileSync(path, pdf);
    return work(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a PDF, as poppler finds it, with single spaces: where a line breaks is the page's own matter. */
export const textOf = (pdf: Buffer): string =>
  withFile(pdf, (path) =>
    execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' }),
  ).replace(/\s+/g, ' ');

/** What the QR code of the first page says; undefined where none is found. */
export function qrOf(pdf: Buffer): string | undefined {
  return withFile(pdf, (path, folder) => {
    execFileSync('pdftoppm', ['-gray', '-r', '150', '-f', '1', '-l', '1', path, join(folder, 'page')]);
    const [width, height, grey] = readGrey(readFileSync(join(folder, 'page-1.pgm')));
    const pixels = new Uint8ClampedArray(width * height * 4);
    grey.forEach((level, at) => {
      pixels.set([level, level, level, 255], at * 4);
    });
    return jsQr.default(pixels, width, height)?.data;
  });
}

/** A binary PGM: `P5`, width, height, 255, then one byte a pixel. */
function readGrey(file: Buffer): [width: number, height: number, grey: Buffer] {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error('no greyscale image');
  return [Number(head[1]), Number(head[2]), file.subarray(head[0].length)];
}
