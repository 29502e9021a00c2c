/** What the slips of the desk say. */
import { createHash } from 'node:crypto';
import { describeSlip, type SlipContent } from '../../subgraphs/dossiers/rules/printedSlip.ts';
import { contents, slipFacts } from '../support/slips.ts';

const kinds = Object.keys(contents) as SlipContent['kind'][];
const say = (kind: SlipContent['kind'], over: Parameters<typeof slipFacts>[1] = {}) =>
  describeSlip(slipFacts(contents[kind], over));
const lineOf = (kind: SlipContent['kind'], label: string | null, over = {}) =>
  say(kind, over).lines.find((line) => line.label === label)?.text;

describe('A slip in words', () => {
  it.each([
    ['RECEIPT', 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 'Mẫu số 01'],
    ['SUPPLEMENT', 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', 'Mẫu số 02'],
    ['REFUSAL', 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ', 'Mẫu số 03'],
    ['APOLOGY', 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 'Mẫu số 04'],
  ] as const)('has the name and the number of its form: %s', (kind, title, form) => {
    expect(say(kind)).toMatchObject({ title, form: `${form}, Thông tư số 01/2018/TT-VPCP` });
  });

  it('has no number where the form is ours', () => {
    expect(say('HANDOVER').form).toBeNull();
  });

  it.each(kinds)('says whose dossier it is, what is asked for, and by whom it was issued: %s', (kind) => {
    const { agency, code, dated, lines } = say(kind);
    expect([agency, code]).toEqual(['Ủy ban nhân dân phường Buôn Ma Thuột', 'H15.50.05-261129-0001']);
    // Half past six in the evening of the 29th in UTC is the 30th in Vietnam.
    expect(dated).toBe('ngày 30 tháng 11 năm 2026');
    expect(lines.slice(0, 2)).toEqual([
      { label: 'Người nộp hồ sơ', text: 'Nguyễn Thị Lan' },
      { label: 'Nội dung yêu cầu giải quyết', text: 'Đăng ký thường trú (1.004222)' },
    ]);
  });

  it('leaves out what is not known, and invents nothing', () => {
    const bare = { agency: { code: 'H15.50.05', name: null }, applicantName: null, handedIn: [] };
    const { agency, lines } = say('RECEIPT', { ...bare, procedure: { code: '1.004222', name: null } });
    expect(agency).toBe('Cơ quan có mã H15.50.05');
    expect(lines.map(({ label }) => label)).toEqual([
      'Nội dung yêu cầu giải quyết',
      'Hình thức nộp',
      'Thời điểm nộp',
      'Ngày hẹn trả kết quả',
    ]);
    expect(lines[0]?.text).toBe('1.004222');
  });

  it('gives the promised day, or says that there is none', () => {
    expect(lineOf('RECEIPT', 'Ngày hẹn trả kết quả')).toBe('04/12/2026');
    expect(lineOf('APOLOGY', 'Ngày hẹn lại')).toBe('09/12/2026');
    const none = describeSlip(
      slipFacts({ kind: 'RECEIPT', promisedDay: null, reasons: [], explanation: null }),
    ).lines.at(-1);
    expect(none?.text).toContain('Chưa có');
    expect(lineOf('RECEIPT', 'Thời điểm nộp')).toBe('13 giờ 05, ngày 29/11/2026');
  });

  it('names papers by their names, those that the version does not have by their codes', () => {
    expect(lineOf('SUPPLEMENT', 'Giấy tờ cần bổ sung')).toBe('- Hợp đồng thuê nhà ở hợp pháp\n- UNKNOWN');
    expect(lineOf('RECEIPT', 'Giấy tờ đã nộp')).toBe('- Hợp đồng thuê nhà ở hợp pháp');
  });

  it('says until when what is asked for can be handed in, where there is a limit', () => {
    expect(lineOf('SUPPLEMENT', 'Thời hạn bổ sung')).toBe('đến hết ngày 11/12/2026');
    const without = slipFacts({ kind: 'SUPPLEMENT', components: [], reason: 'Thiếu.', answerBy: null });
    expect(describeSlip(without).lines.map(({ label }) => label)).not.toContain('Thời hạn bổ sung');
  });

  it('says how a result was handed over and what proves it', () => {
    expect(lineOf('HANDOVER', 'Số biên nhận')).toBe('BN-07/2026');
    expect(lineOf('HANDOVER', 'Người nhận')).toBe('Người được ủy quyền');
    const electronic = slipFacts({
      kind: 'HANDOVER',
      manner: 'ELECTRONIC',
      receivedBy: null,
      proof: 'ab'.repeat(32),
    });
    expect(describeSlip(electronic).lines.at(-1)).toEqual({
      label: 'Mã kiểm chứng kết quả',
      text: 'ab'.repeat(32),
    });
  });

  it.each(kinds)(
    'marks which slip of which dossier it is, and the seal, with nothing of a person: %s',
    (kind) => {
      const reference = createHash('sha256').update('c2lnbmF0dXJl').digest('hex').slice(0, 32);
      expect(say(kind).mark).toBe(`MOT-LAN/1;H15.50.05-261129-0001;${kind};seal-1;${reference}`);
      expect(say(kind, { applicantName: 'Trần Văn Khác', handedIn: [] }).mark).toBe(say(kind).mark);
    },
  );

  it('says of invented people that it is worth nothing', () => {
    expect(say('RECEIPT').warning).toBeNull();
    expect(say('RECEIPT', { synthetic: true }).warning).toContain('KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');
  });
});
