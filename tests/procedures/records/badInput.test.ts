import fc from 'fast-check';
import { readNationalRecord } from '../../../subgraphs/procedures/records/rules/readNationalRecord.ts';
import { repairText } from '../../../subgraphs/procedures/records/rules/text.ts';
import { contentOf, findingsOf, lists, read, smallest } from './nationalRecord.ts';

/** UTF-8 read as if every byte were a letter of code page 1252 (or Latin-1, where that has none). */
function misread(text: string): string {
  const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => (byte >= 0x80 && byte <= 0x9f ? letters[byte - 0x80] : String.fromCharCode(byte)))
    .join('');
}

describe('Text of a record', () => {
  it.each([
    ['decomposed', 'Đăng ký'.normalize('NFD'), 'Đăng ký', 'AS_IT_WAS'],
    ['full of invisible marks', '\u200eĐăng\u00ad ký\ufeff', 'Đăng ký', 'NORMALISED'],
    ['full of spaces', '  Đăng\u00a0 \tký \r\n\r\n hộ tịch ', 'Đăng ký\nhộ tịch', 'AS_IT_WAS'],
    ['with a bullet of a symbol font', '\uf0fc Hộ chiếu', '- Hộ chiếu', 'NORMALISED'],
    ['as it should be', 'Đăng ký', 'Đăng ký', 'AS_IT_WAS'],
    ['of French', 'Département des Côtes', 'Département des Côtes', 'AS_IT_WAS'],
    ['with an Ã of its own', 'XÃ HỘI', 'XÃ HỘI', 'AS_IT_WAS'],
    ['read as Latin-1', misread('Đăng ký thường trú'), 'Đăng ký thường trú', 'ENCODING_REPAIRED'],
    ['read wrongly twice', misread(misread('Hộ tịch')), 'Hộ tịch', 'ENCODING_REPAIRED'],
    ['read wrongly, with a straight quote', "Ä'Äƒng kÃ½", 'đăng ký', 'ENCODING_REPAIRED'],
    ['with letters lost', 'Đăng k\ufffd', null, 'UNREADABLE'],
    ['read wrongly and cut', 'ThÆ°á»ng trÃº đây', null, 'UNREADABLE'],
    ['with an Ã before a quotation mark', 'cấp “XÃ”, XÃ–PHƯỜNG', 'cấp “XÃ”, XÃ–PHƯỜNG', 'AS_IT_WAS'],
    ['with separators of lines', 'một\u2028hai\u2029ba', 'một\nhai\nba', 'AS_IT_WAS'],
    ['full of what has no width', 'H\ufe0fộ\u3164\u2800 t\u{e0041}ịch', 'Hộ tịch', 'NORMALISED'],
    ['with look-alikes, which are kept', 'Hộ tịсh Ｈộ', 'Hộ tịсh Ｈộ', 'AS_IT_WAS'],
    ['in TCVN3', 'GiÊy khai sinh, hé chiÕu', null, 'NOT_UNICODE'],
    ['in VNI', 'Giaáy khai sinh, hoä chieáu', null, 'NOT_UNICODE'],
  ])('%s', (_what, raw, text, state) => {
    expect(repairText(raw)).toEqual({ text, state });
  });

  it('is found again from its bytes, whatever Vietnamese it is', () => {
    const words = fc.array(
      fc.constantFrom('đăng', 'ký', 'thường', 'trú', 'hộ', 'tịch', 'giấy', 'phép', 'lệ', 'phí'),
      {
        minLength: 3,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(words, (list) => {
        expect(repairText(misread(list.join(' ')))).toEqual({
          text: list.join(' '),
          state: 'ENCODING_REPAIRED',
        });
      }),
      { numRuns: 100 },
    );
  });

  it('that cannot be read refuses the record and names the field', () => {
    const record = read({ THANHPHANHOSO: [{ GIAYTO: [{ TENGIAYTO: 'Gi\ufffdy khai sinh' }] }] });
    expect(record.content).toBeNull();
    expect(record.refusals).toMatchObject([
      { kind: 'TEXT_UNREADABLE', field: 'THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO' },
    ]);
  });
});

describe('A record in an old font', () => {
  it('is refused with the field, and nobody guesses what it says', () => {
    const record = read({ THANHPHANHOSO: [{ GIAYTO: [{ TENGIAYTO: 'GiÊy chøng nhËn' }] }] });
    expect(record.content).toBeNull();
    expect(record.refusals).toMatchObject([
      { kind: 'TEXT_NOT_UNICODE', field: 'THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO', before: 'GiÊy chøng nhËn' },
    ]);
  });
});

describe('A record goes in or is refused with the field', () => {
  it.each([
    [null, 'RECORD_UNREADABLE'],
    ['1.001193', 'RECORD_UNREADABLE'],
    [[smallest], 'RECORD_UNREADABLE'],
    [{ ...smallest, MATTHC: null }, 'CODE_MISSING MATTHC'],
    [{ ...smallest, MATTHC: '1001193' }, 'CODE_MALFORMED MATTHC'],
    [{ ...smallest, TENTTHC: ' ' }, 'REQUIRED_MISSING TENTTHC'],
    [{ ...smallest, QUYETDINH: undefined }, 'REQUIRED_MISSING QUYETDINH'],
    [{ ...smallest, COQUANCONGBO: '' }, 'REQUIRED_MISSING COQUANCONGBO'],
    [{ ...smallest, LINHVUCTHUCHIEN: [] }, 'REQUIRED_MISSING LINHVUCTHUCHIEN[0].TENLINHVUC'],
  ])('%j: %s', (raw, finding) => {
    const record = readNationalRecord(raw, lists);
    expect(record.content).toBeNull();
    expect(findingsOf({ ...record, repairs: [] })).toEqual([finding]);
  });

  it('by its national code, with or without the suffix of a locality', () => {
    const record = read({ MATTHC: '1.003560.000.00.00.H56' });
    expect(record.content?.code).toBe('1.003560');
    expect(record.repairs).toContainEqual(
      expect.objectContaining({
        kind: 'LOCAL_SUFFIX_REMOVED',
        before: '1.003560.000.00.00.H56',
        after: '1.003560',
        message: expect.stringContaining('đuôi'),
      }),
    );
  });

  it('however it is broken: it never throws, and every finding has a place and a sentence', () => {
    const junk = fc.object({
      key: fc.constantFrom(
        ...Object.keys(smallest),
        'THANHPHANHOSO',
        'GIAYTO',
        'CACHTHUCTHUCHIEN',
        'THOIGIAN',
        'PHILEPHI',
        'SOTIEN',
        'KENH',
      ),
      maxDepth: 4,
    });
    fc.assert(
      fc.property(junk, (changes) => {
        const { content, repairs, refusals } = read(changes as Record<string, unknown>);
        expect(content === null).toBe(refusals.length > 0);
        for (const finding of [...repairs, ...refusals]) expect(finding.message.length).toBeGreaterThan(10);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Facts of the head', () => {
  it('keep an unmapped publisher as the source spells it, and say so', () => {
    const record = read({ COQUANCONGBO: 'toa-an-nhan-dan' });
    expect(record.content?.publisher).toBe('toa-an-nhan-dan');
    expect(record.repairs).toMatchObject([
      { kind: 'PUBLISHER_UNMAPPED', outcome: 'KEPT', before: 'toa-an-nhan-dan' },
    ]);
  });

  it('map levels, old names too; the district and unknown levels are told', () => {
    const CAPTHUCHIEN = ['BO', 'Cấp Tỉnh', 'XA', 'KHAC', 'HUYEN', 'LANG'].map((level) => ({
      CAPTHUCHIEN: level,
    }));
    const record = read({ CAPTHUCHIEN });
    expect(record.content?.tiers).toEqual(['MINISTRY', 'PROVINCE', 'COMMUNE', 'OTHER']);
    expect(findingsOf(record)).toEqual([
      'LEVEL_ENDED CAPTHUCHIEN[4].CAPTHUCHIEN',
      'LEVEL_UNKNOWN CAPTHUCHIEN[5].CAPTHUCHIEN',
    ]);
  });

  it('join what a list cut at its commas', () => {
    const DOITUONGTHUCHIEN = ['Doanh nghiệp', 'Cán bộ', 'công chức', 'viên chức'].map((TENDOITUONG) => ({
      TENDOITUONG,
    }));
    expect(contentOf({ DOITUONGTHUCHIEN }).audiences).toEqual([
      'Doanh nghiệp',
      'Cán bộ, công chức, viên chức',
    ]);
  });

  it('make the applicant an organisation where only organisations may apply', () => {
    const roleOf = (...names: string[]) =>
      contentOf({ DOITUONGTHUCHIEN: names.map((TENDOITUONG) => ({ TENDOITUONG })) }).cases[0]?.roles[0]?.role;
    expect(roleOf('Doanh nghiệp', 'Tổ chức nước ngoài')).toBe('ORGANIZATION');
    expect(roleOf('Doanh nghiệp', 'Công dân Việt Nam')).toBe('APPLICANT');
    expect(roleOf()).toBe('APPLICANT');
  });

  it('normalise the codes of agencies and keep the name where a code is malformed', () => {
    const COQUANTHUCHIEN = [
      { MADONVI: '000.05.50.H15', TENDONVI: 'Ủy ban nhân dân phường Buôn Ma Thuột' },
      { MADONVI: 'X1', TENDONVI: 'Sở Tư pháp' },
    ];
    const record = read({ COQUANTHUCHIEN, COQUANCOTHAMQUYEN: 'Bộ Tư pháp' });
    expect(record.content?.agencies).toEqual([
      { part: 'HANDLING', code: 'H15.50.05', name: 'Ủy ban nhân dân phường Buôn Ma Thuột' },
      { part: 'HANDLING', code: null, name: 'Sở Tư pháp' },
      { part: 'COMPETENT', code: 'G15', name: 'Bộ Tư pháp' },
    ]);
    expect(record.content?.competentAgency).toBe('Bộ Tư pháp');
    expect(record.repairs).toContainEqual(
      expect.objectContaining({
        kind: 'CODE_SPELLING_NORMALISED',
        before: '000.05.50.H15',
        after: 'H15.50.05',
      }),
    );
    expect(findingsOf(record)).toContain('AGENCY_CODE_MALFORMED COQUANTHUCHIEN[1].MADONVI');
  });

  it('cite results that exist or are well formed, and tell the rest', () => {
    const KETQUATHUCHIEN = ['KQ.G15.000031', 'KQ.G15.999999', '000.00.00.G11-KQ1711', 'Test_P001'].map(
      (MAKETQUA) => {
        return { MAKETQUA, TENKETQUA: 'Giấy tờ' };
      },
    );
    const record = read({ KETQUATHUCHIEN });
    expect(record.content?.results).toEqual(['KQ.G15.000031', 'KQ.G15.999999', '000.00.00.G11-KQ1711']);
    expect(record.results).toHaveLength(4);
    expect(findingsOf(record)).toEqual([
      'RESULT_CODE_UNKNOWN KETQUATHUCHIEN',
      'RESULT_CODE_MALFORMED KETQUATHUCHIEN',
    ]);
  });

  it('take the legal basis apart, with its dates', () => {
    const basis = (SOVANBAN: string, more: object = {}) => ({ SOVANBAN, ...more });
    const record = read({
      CANCUPHAPLY: [
        basis('54/2014/QH1354', {
          NGAYBANHANH: '20140623000000',
          NGAYHIEULUC: '01/01/2015',
          DIACHITRUYCAP: 'https://vbpl.vn/1',
        }),
        basis('66.7/2025/NQ-CP19'),
        basis('18/2026/NĐ-C'),
        basis('18/2026/NĐ-CP'),
        basis('Luật', { NGAYBANHANH: '2026-02-30', DIACHITRUYCAP: 'javascript:alert(1)' }),
        basis('1/2020/TT-BTC', { NGAYBANHANH: '2020-05-01', NGAYHIEULUC: '2020-01-01' }),
      ],
    });
    expect(record.content?.legalBasis.map(({ number }) => number)).toEqual([
      '54/2014/QH13',
      '66.7/2025/NQ-CP',
      '18/2026/NĐ-CP',
      'Luật',
      '1/2020/TT-BTC',
    ]);
    expect(record.content?.legalBasis[0]).toMatchObject({
      issuedOn: '2014-06-23',
      effectiveFrom: '2015-01-01',
      url: 'https://vbpl.vn/1',
    });
    expect(record.content?.legalBasis[3]).toMatchObject({ issuedOn: null, url: null });
    expect(findingsOf(record)).toEqual(
      expect.arrayContaining([
        'NUMBER_SEPARATED CANCUPHAPLY[0].SOVANBAN',
        'DUPLICATE_REMOVED CANCUPHAPLY[3]',
        'NUMBER_MALFORMED CANCUPHAPLY[4].SOVANBAN',
        'DATE_MALFORMED CANCUPHAPLY[4].NGAYBANHANH',
        'URL_MALFORMED CANCUPHAPLY[4].DIACHITRUYCAP',
        'DATES_CONTRADICT CANCUPHAPLY[5].NGAYHIEULUC',
      ]),
    );
  });

  it('lose the labels of a page, and the words for nothing', () => {
    expect(
      contentOf({ YEUCAU: 'Không có thông tinTừ khóaKhông có thông tinMô tảKhông có thông tin' })
        .requirements,
    ).toBeNull();
    expect(contentOf({ YEUCAU: 'Là công dân Việt Nam.\nTừ khóa:' }).requirements).toBe(
      'Là công dân Việt Nam.',
    );
    expect(contentOf({ YEUCAU: 'Không có.' }).requirements).toBeNull();
  });

  it('name every field that a version has no place for', () => {
    const record = read({
      NGUOINHAP: 'Lan',
      KETQUATHUCHIEN: [{ MAKETQUA: 'KQ.G15.000031', URL: '/tep/1' }],
      MOTA: '',
    });
    expect(findingsOf(record)).toEqual(['FIELD_NOT_HELD NGUOINHAP', 'FIELD_NOT_HELD KETQUATHUCHIEN[0].URL']);
  });
});
