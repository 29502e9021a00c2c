import { createHash } from 'node:crypto';

/** A page that says of itself that it decides nothing: the signed file of the decisions that the sandbox registers. */
const PAGE = 'BT /F1 14 Tf 60 760 Td (MINH HOA: tep nay khong phai la quyet dinh cong bo.) Tj ET';

/** PDF 1.4 (ISO 32000-1 §7.5): objects, and a table that says at which byte each begins. */
function makePdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${PAGE.length} >>\nstream\n${PAGE}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const bytes = makePdf();

/** The file with its hash: what the sandbox starts with, and what its decisions name. */
export const decisionFile = {
  name: 'minh-hoa.pdf',
  mediaType: 'application/pdf' as const,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
};
