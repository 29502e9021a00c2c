import fc from 'fast-check';
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { readNationalRecord } from '../../../subgraphs/procedures/records/rules/readNationalRecord.ts';
import { writeNationalRecord } from '../../../subgraphs/procedures/records/rules/toNationalRecord.ts';
import { readLabelledPapers } from './labelledPapers.ts';
import { lists } from './nationalRecord.ts';

/** As a portal receives it: through JSON. */
const exported = (content: ProcedureContent): unknown =>
  JSON.parse(writeNationalRecord(content, { id: 'version', publicisedAt: new Date(0) }));
const again = (content: ProcedureContent) => readNationalRecord(exported(content), lists);

const papers = readLabelledPapers();
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const digits = (min: number, max: number) => fc.integer({ min, max }).map(String);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.constantFrom(
  'Kể từ ngày nhận đủ hồ sơ hợp lệ',
  '(1) Nộp tại Bộ phận Một cửa',
  'Trường hợp cấp mới: 28 ngày làm việc\n- Trường hợp cấp lại: 02 ngày làm việc',
  'Tại cơ quan đại diện: 10 USD/bản.',
);
const name = fc.constantFrom('Sở Tư pháp', 'Ủy ban nhân dân cấp xã, phường', 'Bộ Tư pháp', 'Cục C06');
const agencies = fc.array(
  fc.record({ TENDONVI: name, MADONVI: maybe(fc.constantFrom('G15', '000.05.50.H15')) }),
  { maxLength: 3 },
);

const fee = fc.record({
  MAPHILEPHI: maybe(fc.constantFrom('LP01', 'PH02')),
  SOTIEN: maybe(fc.oneof(digits(1000, 5_000_000), fc.constantFrom('0', '000', '50', '-1', '1.000.000'))),
  DONVI: maybe(fc.constantFrom('VNĐ', 'Việt Nam Đồng', 'USD', 'vỏ sò')),
  MOTA: maybe(
    fc.constantFrom(
      'Lệ phí cấp thẻ: 2.000 đồng/thẻ',
      'Phí thẩm định',
      'Theo Luật phí và lệ phí',
      'Miễn phí cho hộ nghèo.',
      'Phí: mức thu theo lệ phí trước bạ',
      'Không có',
      'Miễn lệ phí. Phí cấp bản sao theo quy định tại Thông tư số 1/2020/TT-BTC',
      'Chưa quy định',
      'Lệ phí: 0,1 % giá trị hợp đồng, tối đa 5.000.000 đồng',
      'Phí thẩm định: từ 500.000 đồng đến 1.000.000 đồng',
      '- Cấp lần đầu: 600.000 đồng/lần. - Gia hạn: 400.000 đồng/lần',
      'Lệ phí cấp giấy: 2.000 đồng; phí thẩm định: 1000000 đồng (Miễn phí từ ngày 07/4/2026 đến 30/6/2026)',
      'Do Hội đồng nhân dân tỉnh quyết định',
    ),
  ),
});
const row = fc.record({
  THOIGIANGIAIQUYET: maybe(fc.oneof(digits(0, 60), fc.constantFrom('1100', '125', '20261', 'năm'))),
  DONVITINH: maybe(fc.constantFrom('Ngày làm việc', 'Ngày', 'Giờ', 'Tháng', 'tuần')),
  MOTA: maybe(
    fc.oneof(
      words,
      fc.constantFrom('VNĐ', '(20.000 đ/tờ khai)', 'Không có thông tin50,000 Việt Nam Đồng(/văn bản)'),
      fc.constantFrom(
        'Không có thông tinMiễn phí',
        '(Không quy định)',
        '(Cấp mới: 2.000 đồng; cấp lại: 1.000 đồng)',
      ),
    ),
  ),
  PHILEPHI: fc.array(fee, { maxLength: 3 }),
});
const paper = fc.record({
  TENGIAYTO: fc.constantFrom(...papers.map((one) => one.paper)),
  SOBANCHINH: maybe(fc.constantFrom('0', '1', '02', '181', '20261', '-1')),
  SOBANSAO: maybe(digits(0, 9)),
  TENMAUDON: maybe(fc.constantFrom('Mẫu số 01.docx', '2025.docx', '.docx')),
  MA_KQ_THAYTHE: maybe(fc.constantFrom('KQ.G15.000031', 'KQ.G15.000031;KQ.G01.000140', 'KQ.X')),
});
const heading = maybe(fc.constantFrom(...papers.flatMap((one) => one.heading ?? [])));
const record = fc.record({
  MATTHC: fc.constantFrom('1.001193', '1.003560.000.00.00.H56'),
  TENTTHC: fc.constant('Thủ tục đăng ký khai sinh'),
  QUYETDINH: fc.constant('163/QĐ-BTP'),
  COQUANCONGBO: fc.constantFrom('bo-tu-phap', 'toa-an-nhan-dan', 'G01'),
  LOAITTHC: maybe(fc.constantFrom('Loại khác', 'TTHC được giao luật quy định chi tiết')),
  LINHVUCTHUCHIEN: fc.constant([{ TENLINHVUC: 'Hộ tịch' }]),
  CAPTHUCHIEN: fc
    .uniqueArray(fc.constantFrom('BO', 'TINH', 'XA', 'KHAC', 'HUYEN'))
    .map((all) => all.map((level) => ({ CAPTHUCHIEN: level }))),
  DOITUONGTHUCHIEN: fc
    .uniqueArray(fc.constantFrom('Doanh nghiệp', 'Cán bộ', 'công chức'))
    .map((all) => all.map((one) => ({ TENDOITUONG: one }))),
  TRINHTUTHUCHIEN: fc.array(
    fc.record({ TRUONGHOP: heading, TRINHTU: fc.array(fc.record({ TENTRINHTU: words }), { maxLength: 3 }) }),
    { maxLength: 2 },
  ),
  CACHTHUCTHUCHIEN: fc.array(
    fc.record({ KENH: fc.constantFrom('1', '2', '3', '9'), THOIGIAN: fc.array(row, { maxLength: 3 }) }),
    { maxLength: 4 },
  ),
  THANHPHANHOSO: fc.array(
    fc.record({ TRUONGHOP: heading, GIAYTO: fc.array(paper, { minLength: 1, maxLength: 4 }) }),
    { maxLength: 3 },
  ),
  KETQUATHUCHIEN: fc
    .subarray(['KQ.G15.000031', 'KQ.G15.999999', 'Test_P001'])
    .map((all) => all.map((MAKETQUA) => ({ MAKETQUA }))),
  CANCUPHAPLY: fc.array(
    fc.record({
      SOVANBAN: fc.constantFrom('60/2014/QH1360', '18/2026/NĐ-C', 'Luật'),
      TENVANBAN: maybe(fc.constant('Luật Hộ tịch')),
      NGAYBANHANH: maybe(day),
      NGAYHIEULUC: maybe(day),
    }),
    { maxLength: 3 },
  ),
  COQUANTHUCHIEN: agencies,
  COQUANPHOIHOP: agencies,
  TUKHOA: maybe(fc.constant('khai sinh, hộ tịch')),
  YEUCAU: maybe(words),
  TTHCLIENQUAN: fc.subarray(['1.001193', '2.000528', 'x']).map((all) => all.map((MATTHC) => ({ MATTHC }))),
});

describe('A content written as a national record and read again', () => {
  it('is the same, whatever record it came from', () => {
    fc.assert(
      fc.property(record, (raw) => {
        const first = readNationalRecord(raw, lists);
        if (first.content === null) throw new Error(JSON.stringify(first.refusals));
        expect(again(first.content).content).toEqual(first.content);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same where one heading stands over two lists: they are one list, whose title says nothing about when', () => {
    const rows = ['Một trong các giấy tờ sau:', 'Điều lệ công ty.'].map((TENGIAYTO) => ({ TENGIAYTO }));
    const list = { TRUONGHOP: 'a.4) Về cấp lại giấy phép', GIAYTO: rows };
    const [seed] = readSeedContents();
    if (seed === undefined) throw new Error('no seed');
    const raw = { ...(exported(seed) as object), THANHPHANHOSO: [list, list] };
    const { content } = readNationalRecord(raw, lists);
    if (content === null) throw new Error('refused');
    const components = content.cases.flatMap((one) => one.components);
    expect(components.map(({ condition }) => condition)).toEqual([null, null, null, null]);
    expect(again(content).content).toEqual(content);
  });

  it('keeps every fact of a published procedure that the record has a place for', () => {
    for (const content of readSeedContents()) {
      const { content: back, refusals } = again(content);
      expect(refusals).toEqual([]);
      const {
        cases: _cases,
        channels: _channels,
        results: _results,
        agencies: _agencies,
        competentAgency,
        ...facts
      } = content;
      expect(back).toMatchObject(facts);
      // Several in one text are told apart, which changes the mark between them.
      const apart = competentAgency?.replaceAll(/, (?=\p{Lu})/gu, '; ') ?? null;
      expect([competentAgency, apart]).toContain(back?.competentAgency ?? null);
      expect(
        back?.cases.flatMap(({ components }) =>
          components.map(({ name, originals, copies }) => [name, originals, copies]),
        ),
      ).toEqual(
        content.cases.flatMap(({ components }) =>
          components.map(({ name, originals, copies }) => [name, originals, copies]),
        ),
      );
    }
  });
});
