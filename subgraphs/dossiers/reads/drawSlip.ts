/**
 * A slip as a page that can be printed. The page carries of its fonts what it uses. The same words give the same bytes: no clock and no chance takes
 * part.
 */
import type { PrintedSlip } from '../rules/printedSlip.ts';
import { type SlipFonts, slipFonts, type Weight } from './slipFonts.ts';

type Page = InstanceType<typeof import('pdfkit')>;
/** Writes a text where the page stands, or where the options say. */
type Write = (
  text: string,
  weight: Weight,
  size: number,
  options?: PDFKit.Mixins.TextOptions & { at?: [x: number, y: number] },
) => void;

const MARGIN = 56;
const QR_SIDE = 92;
/** Around the code, as its standard asks: four modules. */
const QR_QUIET = 4;

/**
 * Draws a slip as PDF.
 *
 * @param issuedAt stands in the file as when it was made
 */
export async function drawSlip(slip: PrintedSlip, issuedAt: Date): Promise<Buffer> {
  // Loaded with the first slip: most processes draw none.
  const [fonts, { default: PdfDocument }, { default: qrcode }] = await Promise.all([
    slipFonts(),
    import('pdfkit'),
    import('qrcode'),
  ]);
  const page = new PdfDocument({
    // Not compressed: what Node's zlib makes of the same bytes is another with another Node.
    ...{ size: 'A4', margin: MARGIN, lang: 'vi-VN', displayTitle: true, compress: false },
    // The number of the last page stands on the first one.
    bufferPages: true,
    info: { Title: `${slip.title} ${slip.code}`, CreationDate: issuedAt, ModDate: issuedAt },
  });
  for (const [name, file] of fonts.files) page.registerFont(name, file);
  const parts: Buffer[] = [];
  page.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    page.on('end', resolve);
    page.on('error', reject);
  });
  const write = writerOn(page, fonts);
  drawHead(page, write, slip);
  drawMark(page, qrcode.create(slip.mark, { errorCorrectionLevel: 'M' }).modules);
  drawWords(page, write, slip);
  drawFeet(page, write, slip);
  page.end();
  await ended;
  return Buffer.concat(parts);
}

const writerOn =
  (page: Page, fonts: SlipFonts): Write =>
  (said, weight, size, { at, ...options } = {}) => {
    const { font, text } = fonts.set(said, weight);
    page.font(font).fontSize(size);
    if (at === undefined) page.text(text, options);
    else page.text(text, ...at, options);
  };

/** Who issues it, on the left; the name and the motto of the state, on the right (Decree 30/2020/NĐ-CP). */
function drawHead(page: Page, write: Write, slip: PrintedSlip): void {
  const width = (page.page.width - 2 * MARGIN) / 2 - 8;
  const right = MARGIN + width + 16;
  const centred = { width, align: 'center' } as const;
  write(slip.agency, 'bold', 10, { ...centred, at: [MARGIN, MARGIN] });
  write(`Mã hồ sơ: ${slip.code}`, 'regular', 9, centred);
  const left = page.y;
  write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 9, { ...centred, at: [right, MARGIN] });
  write('Độc lập - Tự do - Hạnh phúc', 'bold', 9, centred);
  write(slip.dated, 'regular', 9, centred);
  page.y = Math.max(left, page.y) + 12;
}

/** The code, as squares, on the right under the head. */
function drawMark(page: Page, { size, data }: { size: number; data: ArrayLike<number> }): void {
  const side = QR_SIDE / (size + 2 * QR_QUIET);
  const left = page.page.width - MARGIN - QR_SIDE;
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (data[row * size + column])
        page.rect(left + (column + QR_QUIET) * side, page.y + (row + QR_QUIET) * side, side, side);
  page.fill('black');
}

function drawWords(page: Page, write: Write, slip: PrintedSlip): void {
  const width = page.page.width - 2 * MARGIN - QR_SIDE - 8;
  const below = page.y + QR_SIDE;
  if (slip.warning !== null) write(slip.warning, 'bold', 9, { width, at: [MARGIN, page.y] });
  write(slip.title, 'bold', 14, { width, at: [MARGIN, page.y + 20] });
  page.x = MARGIN;
  page.y = Math.max(page.y, below) + 8;
  for (const { label, text } of slip.lines) {
    if (label !== null) write(`${label}:`, 'bold', 11);
    write(text, 'regular', 11);
    page.moveDown(0.5);
  }
  if (slip.form === null) return;
  page.moveDown();
  write(slip.form, 'regular', 8);
}

/** On each page of a slip that has several: of which dossier it is, and which of how many pages. */
function drawFeet(page: Page, write: Write, slip: PrintedSlip): void {
  const { count } = page.bufferedPageRange();
  if (count === 1) return;
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(index);
    // Under the margin a text would begin another page.
    page.page.margins.bottom = 0;
    const [width, y] = [page.page.width - 2 * MARGIN, page.page.height - MARGIN / 2 - 9];
    write(`Mã hồ sơ: ${slip.code} – Trang ${index + 1}/${count}`, 'regular', 9, {
      ...{ width, align: 'right', at: [MARGIN, y] },
    });
  }
}
