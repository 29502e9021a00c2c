/**
 * A slip as a page that can be printed. The letters are those of Be Vietnam Pro (SIL Open Font License 1.1, kept in its package), of which the page
 * carries what it uses. The same words give the same bytes: no clock and no chance takes part.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PrintedSlip } from '../rules/printedSlip.ts';

type Page = InstanceType<typeof import('pdfkit')>;

const require = createRequire(import.meta.url);
const FONTS = '@expo-google-fonts/be-vietnam-pro';
const MARGIN = 56;
const QR_SIDE = 92;
/** Around the code, as its standard asks: four modules. */
const QR_QUIET = 4;

interface Fonts {
  regular: Buffer;
  bold: Buffer;
}
let fonts: Promise<Fonts> | undefined;

async function readFonts(): Promise<Fonts> {
  const [regular, bold] = await Promise.all(
    ['400Regular/BeVietnamPro_400Regular.ttf', '700Bold/BeVietnamPro_700Bold.ttf'].map((name) =>
      readFile(require.resolve(`${FONTS}/${name}`)),
    ),
  );
  if (regular === undefined || bold === undefined) throw new Error('two fonts are read');
  return { regular, bold };
}

/**
 * Draws a slip as PDF.
 *
 * @param issuedAt stands in the file as when it was made
 */
export async function drawSlip(slip: PrintedSlip, issuedAt: Date): Promise<Buffer> {
  fonts ??= readFonts();
  // Loaded with the first slip: most processes draw none.
  const [{ regular, bold }, { default: PdfDocument }, { default: qrcode }] = await Promise.all([
    fonts,
    import('pdfkit'),
    import('qrcode'),
  ]);
  const page = new PdfDocument({
    // Not compressed: what Node's zlib makes of the same bytes is another with another Node.
    ...{ size: 'A4', margin: MARGIN, lang: 'vi-VN', displayTitle: true, compress: false },
    info: { Title: `${slip.title} ${slip.code}`, CreationDate: issuedAt, ModDate: issuedAt },
  });
  page.registerFont('regular', regular);
  page.registerFont('bold', bold);
  const parts: Buffer[] = [];
  page.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    page.on('end', resolve);
    page.on('error', reject);
  });
  drawHead(page, slip);
  drawMark(page, qrcode.create(slip.mark, { errorCorrectionLevel: 'M' }).modules);
  drawWords(page, slip);
  page.end();
  await ended;
  return Buffer.concat(parts);
}

/** Who issues it, on the left; the name and the motto of the state, on the right (Decree 30/2020/NĐ-CP). */
function drawHead(page: Page, slip: PrintedSlip): void {
  const width = (page.page.width - 2 * MARGIN) / 2 - 8;
  const right = MARGIN + width + 16;
  page.font('bold').fontSize(10).text(slip.agency, MARGIN, MARGIN, { width, align: 'center' });
  page.font('regular').fontSize(9).text(`Mã hồ sơ: ${slip.code}`, { width, align: 'center' });
  const left = page.y;
  page
    .font('bold')
    .fontSize(9)
    .text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', right, MARGIN, { width, align: 'center' })
    .text('Độc lập - Tự do - Hạnh phúc', { width, align: 'center' });
  page.font('regular').fontSize(9).text(slip.dated, { width, align: 'center' });
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

function drawWords(page: Page, slip: PrintedSlip): void {
  const beside = page.page.width - 2 * MARGIN - QR_SIDE - 8;
  const below = page.y + QR_SIDE;
  if (slip.warning !== null)
    page.font('bold').fontSize(9).text(slip.warning, MARGIN, page.y, { width: beside });
  page
    .font('bold')
    .fontSize(14)
    .text(slip.title, MARGIN, page.y + 20, { width: beside });
  page.x = MARGIN;
  page.y = Math.max(page.y, below) + 8;
  page.fontSize(11);
  for (const { label, text } of slip.lines) {
    if (label !== null) page.font('bold').text(`${label}:`);
    page.font('regular').text(text).moveDown(0.5);
  }
  if (slip.form !== null) page.moveDown().fontSize(8).text(slip.form);
}
