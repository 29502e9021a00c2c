import { randomUUID } from 'node:crypto';
import { Context } from '../../kernel/access.ts';
import type { ProcedureContent } from '../../kernel/domain/content.ts';
import { chapters } from '../../subgraphs/procedures/chapters.ts';
import { recordVersion } from '../../subgraphs/procedures/versions/actions/recordVersion.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';
import { contentOf } from './records/nationalRecord.ts';

const CODE = '9.000001';

/** A record with every fact that CAT-4 asks to be typed, read as any other. */
const content: ProcedureContent = contentOf({
  MATTHC: CODE,
  LOAITTHC: 'Loại khác',
  TUKHOA: 'thị thực, xuất cảnh',
  YEUCAU: 'Là công dân Việt Nam.',
  DIACHITIEPNHAN: 'Bộ phận Một cửa',
  TRINHTUTHUCHIEN: [{ TRUONGHOP: 'Nộp trực tiếp', TRINHTU: [{ TENTRINHTU: 'Bước 1: Nộp hồ sơ' }] }],
  COQUANTHUCHIEN: [{ MADONVI: '000.00.00.G15', TENDONVI: 'Cục Hộ tịch' }, { TENDONVI: 'Sở Tư pháp' }],
  TTHCLIENQUAN: [{ MATTHC: '1.001193' }],
  TTHCLIENTHONG: [{ MATTHC: '2.002516' }],
  CACHTHUCTHUCHIEN: [
    {
      KENH: '1',
      THOIGIAN: [
        {
          THOIGIANGIAIQUYET: '5',
          DONVITINH: 'Ngày làm việc',
          PHILEPHI: [{ SOTIEN: '25', DONVI: 'USD', MOTA: 'Lệ phí cấp thị thực' }],
        },
        {
          THOIGIANGIAIQUYET: '2',
          DONVITINH: 'Tháng',
          PHILEPHI: [{ SOTIEN: '50', DONVI: 'VNĐ', MOTA: 'Phí thẩm định. Miễn phí cho hộ nghèo.' }],
        },
      ],
    },
  ],
  THANHPHANHOSO: [
    {
      TRUONGHOP: 'a) Trường hợp cấp mới:',
      GIAYTO: [{ TENGIAYTO: 'Tờ khai', TENMAUDON: 'NA1.docx', SOBANCHINH: '1', SOBANSAO: '0' }],
    },
    { TRUONGHOP: null, GIAYTO: [{ TENGIAYTO: 'Hộ chiếu' }] },
  ],
  CANCUPHAPLY: [
    {
      SOVANBAN: '47/2014/QH13',
      TENVANBAN: 'Luật Nhập cảnh',
      NGAYBANHANH: '20140616000000',
      NGAYHIEULUC: '20150101000000',
      COQUANBANHANH: 'Quốc hội',
      DIACHITRUYCAP: 'https://vbpl.vn/47',
    },
  ],
});

const FACTS = `query ($code: ProcedureCode!) { procedure(code: $code) {
  kind requirements receivingAddress keywords related linked
  steps { condition steps }
  agencies { part name agency { code name } }
  legalBasis { number name issuedOn effectiveFrom issuer url }
  channels { channel timeLimits { value unit }
    fees { kind name state amount foreignAmount { currency amount } exemptions locality { name } timeLimit } }
  cases { components { name kind heading formName condition originals copies noEvidenceReason } } } }`;

describe('Every fact of a national record', () => {
  let open: TestHouse;
  let procedure: Record<string, unknown>;
  beforeAll(async () => {
    open = await openHouse({ only: ['procedures'] });
    await enter(open, content);
    const { data, errors } = await ask(open.house, 'procedures', { query: FACTS, variables: { code: CODE } });
    expect(errors).toBeUndefined();
    procedure = data.procedure;
  });
  afterAll(() => open.close());

  it('is typed in the graph: what it is, who handles it, in which steps (CAT-4)', () => {
    expect(procedure).toMatchObject({
      kind: 'OTHER',
      requirements: 'Là công dân Việt Nam.',
      receivingAddress: 'Bộ phận Một cửa',
      keywords: ['thị thực', 'xuất cảnh'],
      related: ['1.001193'],
      linked: ['2.002516'],
      steps: [{ condition: 'Nộp trực tiếp', steps: ['Bước 1: Nộp hồ sơ'] }],
      agencies: [
        { part: 'HANDLING', name: 'Cục Hộ tịch', agency: { code: 'G15', name: 'Bộ Tư pháp' } },
        { part: 'HANDLING', name: 'Sở Tư pháp', agency: null },
      ],
    });
  });

  it('is a value, a unit and a condition for times, an amount and a currency for money (CAT-4)', () => {
    expect(procedure.channels).toEqual([
      {
        channel: 'COUNTER',
        timeLimits: [
          { value: 5, unit: 'WORKING_DAY' },
          { value: 2, unit: 'MONTH' },
        ],
        fees: [
          {
            kind: 'CHARGE',
            name: 'Lệ phí cấp thị thực',
            state: 'AMOUNT_SET',
            amount: null,
            foreignAmount: { currency: 'USD', amount: 25 },
            exemptions: [],
            locality: null,
            timeLimit: 0,
          },
          {
            kind: 'FEE',
            name: 'Phí thẩm định',
            state: 'AMOUNT_NOT_SET',
            amount: null,
            foreignAmount: null,
            exemptions: ['Miễn phí cho hộ nghèo.'],
            locality: null,
            timeLimit: 1,
          },
        ],
      },
    ]);
  });

  it('is a document with its days for the legal basis (CAT-4)', () => {
    expect(procedure.legalBasis).toEqual([
      {
        number: '47/2014/QH13',
        name: 'Luật Nhập cảnh',
        issuedOn: '2014-06-16',
        effectiveFrom: '2015-01-01',
        issuer: 'Quốc hội',
        url: 'https://vbpl.vn/47',
      },
    ]);
  });

  it('is a kind, a form, quantities and a reason for papers (CAT-2)', () => {
    expect(procedure.cases).toEqual([
      {
        components: [
          {
            name: 'Tờ khai',
            kind: 'FORM',
            heading: 'a) Trường hợp cấp mới:',
            formName: 'NA1.docx',
            condition: 'Trường hợp cấp mới',
            originals: 1,
            copies: 0,
            noEvidenceReason: 'THE_FORM_ITSELF',
          },
          {
            name: 'Hộ chiếu',
            kind: 'SUBMIT',
            heading: null,
            formName: null,
            condition: null,
            originals: null,
            copies: null,
            noEvidenceReason: 'NOT_REVIEWED_YET',
          },
        ],
      },
    ]);
  });
});

/** Through the one door by which a version enters. */
async function enter({ house }: TestHouse, version: ProcedureContent): Promise<void> {
  const { database } = house.get('procedures');
  const viewer = viewerOf('lan', { kind: 'PUBLISHER', personId: null, agency: codeOf('G15') });
  const requestId = randomUUID();
  const envelope = {
    requestId,
    operation: null,
    deadline: Date.now() + 10_000,
    viewer,
    purpose: null,
    grant: null,
    iss: 'gateway',
    aud: 'procedures',
    jti: randomUUID(),
    iat: 0,
    exp: 0,
    path: '/graphql',
    body: '',
  };
  const context = new Context({ keys: testKeys, database, envelope, now: new Date() });
  await context.transactOnce('enterRecord', { requestId }, (tx) =>
    recordVersion({ tx, followers: chapters }, undefined, {
      content: version,
      inForceFrom: '2026-01-01',
      inForceBasis: 'OBSERVED',
      decisionId: null,
      origin: 'IMPORTED',
      publicisedAt: new Date('2026-01-01T00:00:00Z'),
    }),
  );
}
