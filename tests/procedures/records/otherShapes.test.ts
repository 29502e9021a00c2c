import { fromPortalPage, isPortalPage } from '../../../subgraphs/procedures/records/rules/portalPage.ts';
import {
  isProcedureList,
  readProcedureList,
} from '../../../subgraphs/procedures/records/rules/procedureList.ts';
import { readNationalRecord } from '../../../subgraphs/procedures/records/rules/readNationalRecord.ts';
import { lists, smallest } from './nationalRecord.ts';

const page = {
  'Mã thủ tục:': '1.001193',
  'Số quyết định': '163/QĐ-BTP',
  'Tên thủ tục': 'Thủ tục đăng ký khai sinh',
  'Cơ quan công bố': 'Bộ Tư pháp',
  'Cấp thực hiện': 'Cấp Huyện, Cấp Xã',
  'Loại thủ tục': 'TTHC được luật giao quy định chi tiết',
  'Lĩnh vực': 'Hộ tịch',
  'Trình tự thực hiện': ['Bước 1: Nộp hồ sơ', 'Bước 2: Nhận kết quả'],
  'Cách thức thực hiện': [
    'Trực tiếp: 01 ngày làm việc. Lệ phí: 8.000 đồng',
    'Trực tuyến: 01 ngày làm việc',
    'Qua điện thoại: không nhận',
  ],
  'Thành phần hồ sơ': 'Tờ khai theo mẫu\nGiấy chứng sinh\nVăn bản ủy quyền (nếu có)',
  'Đối tượng thực hiện': 'Công dân Việt Nam',
  'Cơ quan thực hiện': 'Ủy ban nhân dân cấp xã',
  'Cơ quan có thẩm quyền': 'Không có thông tin',
  'Địa chỉ tiếp nhận HS': 'Bộ phận Một cửa',
  'Kết quả thực hiện': ['KQ.G15.000031 - Giấy khai sinh', 'Văn bản từ chối'],
  'Căn cứ pháp lý': 'Luật Hộ tịch số 60/2014/QH13 ngày 20/11/2014',
  'Yêu cầu, điều kiện thực hiện': 'Không có thông tin',
  'Lượt xem': '12',
};

describe('A page of the older portal', () => {
  const mapped = fromPortalPage(page);
  const { content, repairs } = readNationalRecord(mapped.record, lists);

  it('becomes a national record and then typed facts', () => {
    expect(isPortalPage(page)).toBe(true);
    expect(content).toMatchObject({
      code: '1.001193',
      publisher: 'G15',
      decisionNumber: '163/QĐ-BTP',
      field: 'Hộ tịch',
      kind: 'DETAILED_BY_LAW',
      tiers: ['COMMUNE'],
      audiences: ['Công dân Việt Nam'],
      results: ['KQ.G15.000031'],
      requirements: null,
      competentAgency: null,
      receivingAddress: 'Bộ phận Một cửa',
      steps: [{ condition: null, steps: ['Bước 1: Nộp hồ sơ', 'Bước 2: Nhận kết quả'] }],
      legalBasis: [{ number: '60/2014/QH13', issuedOn: '2014-11-20' }],
    });
  });

  it('has its time limits and amounts taken out of the prose', () => {
    expect(content?.channels).toMatchObject([
      {
        channel: 'COUNTER',
        timeLimits: [{ value: 1, unit: 'WORKING_DAY' }],
        fees: [{ kind: 'CHARGE', amountDong: 8000 }],
      },
      { channel: 'ONLINE', timeLimits: [{ value: 1, unit: 'WORKING_DAY' }], fees: [] },
    ]);
  });

  it('has its papers told apart', () => {
    expect(content?.cases[0]?.components.map(({ kind, condition }) => [kind, condition])).toEqual([
      ['FORM', null],
      ['SUBMIT', null],
      ['SUBMIT', { text: 'nếu có' }],
    ]);
  });

  it('loses nothing in silence', () => {
    expect(mapped.repairs).toMatchObject([{ kind: 'FIELD_NOT_HELD', field: 'Lượt xem' }]);
    expect(repairs.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'LEVEL_ENDED',
        'CHANNEL_UNKNOWN',
        'VALUE_LEFT_OUT',
        'AMOUNT_FROM_TEXT',
        'TIME_LIMIT_FROM_TEXT',
      ]),
    );
  });

  it('is none without the heading of the code, and a text is no page', () => {
    expect(isPortalPage({ ...smallest })).toBe(false);
    expect(fromPortalPage('trang').refusals).toMatchObject([{ kind: 'RECORD_UNREADABLE' }]);
  });
});

describe('A list of procedures', () => {
  const list = {
    error_code: '0',
    message: '',
    data: [
      { ID: '17', MATTHC: '1.001193', TENTTHC: 'Đăng ký  khai sinh' },
      { ID: '1.003560.000.00.00.H56', TENTTHC: 'Chứng thực' },
      { ID: '18', TENTTHC: 'Không có mã' },
    ],
  };

  it('tells which procedures exist and has no content', () => {
    expect(isProcedureList(list)).toBe(true);
    const { heads } = readProcedureList(list);
    expect(heads.map(({ code, name }) => [code, name])).toEqual([
      ['1.001193', 'Đăng ký khai sinh'],
      ['1.003560', 'Chứng thực'],
      [null, 'Không có mã'],
    ]);
    expect(heads[2]?.refusals).toMatchObject([{ kind: 'CODE_MALFORMED', field: 'data[2].ID' }]);
    expect(readProcedureList({ error_code: 0, result: list.data }).heads).toHaveLength(3);
  });

  it('may be an answer that refuses', () => {
    expect(readProcedureList({ error_code: '401', message: 'Phiên đã hết hạn', data: [] })).toMatchObject({
      heads: [],
      refusals: [{ kind: 'LIST_REFUSED', field: 'error_code', before: 'Phiên đã hết hạn' }],
    });
    expect(isProcedureList(smallest)).toBe(false);
    expect(readProcedureList(null).refusals).toMatchObject([{ kind: 'LIST_REFUSED' }]);
  });
});
