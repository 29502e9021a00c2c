/** A slip as a page: read back by another program, and the same bytes for the same words. */
import { drawSlip } from '../../subgraphs/dossiers/reads/drawSlip.ts';
import { describeSlip, type SlipContent } from '../../subgraphs/dossiers/rules/printedSlip.ts';
import { qrOf, textOf } from '../support/pdfText.ts';
import { contents, slipFacts } from '../support/slips.ts';

const kinds = Object.keys(contents) as SlipContent['kind'][];
const draw = (facts: ReturnType<typeof slipFacts>) => drawSlip(describeSlip(facts), facts.issuedAt);
/** Every precomposed letter of Vietnamese, small and capital. */
const LETTERS = 'ÀÁẢÃẠ ĂẰẮẲẴẶ ÂẦẤẨẪẬ Đ ÈÉẺẼẸ ÊỀẾỂỄỆ ÌÍỈĨỊ ÒÓỎÕỌ ÔỒỐỔỖỘ ƠỜỚỞỠỢ ÙÚỦŨỤ ƯỪỨỬỮỰ ỲÝỶỸỴ';

describe('A slip as a page', () => {
  it.each(kinds)('is read back with all that it says, in composed Unicode: %s', async (kind) => {
    const facts = slipFacts(contents[kind], { synthetic: true });
    const { title, form, agency, code, dated, lines, warning } = describeSlip(facts);
    const text = textOf(await draw(facts));
    expect(text).toBe(text.normalize('NFC'));
    const said = [
      title,
      form,
      agency,
      code,
      dated,
      warning,
      ...lines.flatMap((line) => [line.label, line.text]),
    ];
    for (const one of said) if (one !== null) expect(text).toContain(one.replace(/\s+/g, ' '));
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc');
  });

  it('has every letter of Vietnamese', async () => {
    const letters = `${LETTERS} ${LETTERS.toLowerCase()}`;
    const text = textOf(await draw(slipFacts(contents.RECEIPT, { applicantName: letters })));
    expect(text).toContain(letters);
  });

  it('has the letters of the Ê Đê and the other peoples of the highlands, and those of a numbered paper', async () => {
    const applicantName = 'H’Ŏng Ƀuôn Yă Êƀan Mlô Y Kơ̆ Tư̆ Ĭ ŭ Ŭ ĭ';
    const handedIn = ['Sổ №7 của xã Ƀuôn Đôn'];
    const text = textOf(
      await draw(
        slipFacts(contents.RECEIPT, { applicantName, handedIn, agency: { code: 'H', name: 'Xã Čư Ƀao' } }),
      ),
    ).normalize('NFC');
    for (const one of [applicantName, ...handedIn, 'Xã Čư Ƀao']) expect(text).toContain(one);
  });

  it('shows a sign in the place of what no font can draw', async () => {
    const text = textOf(await draw(slipFacts(contents.RECEIPT, { applicantName: 'Lan 🙂 漢 Thị' })));
    expect(text).toContain('Lan \u{FFFD} \u{FFFD} Thị');
  });

  it.each(kinds)('has a QR code that a camera reads: %s', async (kind) => {
    const facts = slipFacts(contents[kind]);
    expect(qrOf(await draw(facts))).toBe(describeSlip(facts).mark);
  });

  it('is the same bytes each time, and others where a word is another', async () => {
    const facts = slipFacts(contents.REFUSAL);
    const [one, again, other] = await Promise.all([
      draw(facts),
      draw(facts),
      draw(slipFacts(contents.REFUSAL, { applicantName: 'Nguyễn Thị Lành' })),
    ]);
    expect(one.equals(again)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  it('goes on on a second page with a long text, and loses no word of it', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `từ${index}`);
    const facts = slipFacts({ kind: 'SUPPLEMENT', components: [], reason: words.join(' '), answerBy: null });
    const text = textOf(await draw(facts));
    for (const word of words) expect(text).toContain(word);
    // Each page says of which dossier it is, for when they come apart.
    for (const page of [1, 2]) expect(text).toContain(`Mã hồ sơ: ${facts.dossier.code} – Trang ${page}/2`);
    expect(textOf(await draw(slipFacts(contents.RECEIPT)))).not.toContain('Trang 1');
  });
});
