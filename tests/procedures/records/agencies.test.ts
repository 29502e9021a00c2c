/** Agencies that one text of a record names: each by itself, a name with a comma or an "and" whole, and what is doubtful told. */
import { splitAgencies } from '../../../subgraphs/procedures/records/rules/agencyNames.ts';
import { spellingKey } from '../../../subgraphs/procedures/records/rules/nationalLists.ts';
import { readNationalRecord } from '../../../subgraphs/procedures/records/rules/readNationalRecord.ts';
import { lists, smallest } from './nationalRecord.ts';

const known = new Set([
  'Bộ Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Cục Một và Cục Hai',
]);
const split = (text: string) => splitAgencies(text, (name) => known.has(name));

describe('A text with several agencies', () => {
  it.each<[text: string, names: string[]]>([
    ['Bộ Công an, Bộ Quốc phòng', ['Bộ Công an', 'Bộ Quốc phòng']],
    ['Bộ Công an; Bộ Quốc phòng;', ['Bộ Công an', 'Bộ Quốc phòng']],
    ['Bộ Công an và Bộ Quốc phòng', ['Bộ Công an', 'Bộ Quốc phòng']],
    ['Bộ Công an, Bộ Y tế và Sở Xây dựng', ['Bộ Công an', 'Bộ Y tế', 'Sở Xây dựng']],
    ['Sở Xây dựng hoặc Ủy ban nhân dân cấp xã', ['Sở Xây dựng', 'Ủy ban nhân dân cấp xã']],
    ['Bộ Công an\nBộ Quốc phòng', ['Bộ Công an', 'Bộ Quốc phòng']],
    ['- Bộ Công an;\n- Bộ Quốc phòng.', ['Bộ Công an', 'Bộ Quốc phòng.']],
    ['1. Bộ Công an\n2. Cảng vụ hàng không', ['Bộ Công an', 'Cảng vụ hàng không']],
    ['a) Sở Tư pháp\nb) Toà án nhân dân tỉnh', ['Sở Tư pháp', 'Toà án nhân dân tỉnh']],
    ['Bộ Nông nghiệp và Môi trường, Bộ Công an', ['Bộ Nông nghiệp và Môi trường', 'Bộ Công an']],
    [
      'Bộ Y tế, Sở Văn hóa, Thể thao và Du lịch và Sở Tư pháp',
      ['Bộ Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Tư pháp'],
    ],
    [
      'Bộ Tài chính, Cục Hải quan tỉnh, thành phố, Thủ tướng Chính phủ',
      ['Bộ Tài chính', 'Cục Hải quan tỉnh, thành phố', 'Thủ tướng Chính phủ'],
    ],
    ['Cục Thuế - Bộ Tài chính, Thuế cơ sở', ['Cục Thuế - Bộ Tài chính', 'Thuế cơ sở']],
    ['Bộ Xây dựng (Giao thông, Bộ cũ), Bộ Quốc phòng', ['Bộ Xây dựng (Giao thông, Bộ cũ)', 'Bộ Quốc phòng']],
    ['Công an tỉnh, Phòng thi hành án cấp quân khu', ['Công an tỉnh', 'Phòng thi hành án cấp quân khu']],
  ])('names each: %s', (text, names) => {
    expect(split(text)).toEqual({ names, isDecided: true });
  });

  it.each([
    'Bộ Nông nghiệp và Môi trường',
    'Cục Một và Cục Hai',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Ủy ban nhân dân xã, phường, thị trấn.',
    'Ủy ban nhân dân tỉnh và thành phố trực thuộc Trung ương',
    'Cục cảnh sát quản lý hành chính về trật tự, xã hội',
    'Cục an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
    'Cục Cảnh sát điều tra và Phòng chống tội phạm',
    'Cục Chăn nuôi và Thú y - Bộ NN và MT',
    'Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ',
    'Cơ quan, tổ chức hỗ trợ doanh nghiệp nhỏ và vừa.',
    'Cơ quan giúp Bộ trưởng quản lý nhà nước và tổ chức thi hành',
    'Cục Tác chiến/Bộ Tổng Tham mưu',
    'Ban Quản lý Khu kinh tế\nvà các Khu công nghiệp tỉnh',
  ])('is one name where it is one: %s', (text) => {
    expect(split(text)).toEqual({ names: [text.replace('\n', ' ')], isDecided: true });
  });

  it.each([
    ['Cục Đo đạc, Bản đồ và Thông tin địa lý', ['Cục Đo đạc, Bản đồ và Thông tin địa lý']],
    ['Bộ Công an, các cơ quan liên quan', ['Bộ Công an, các cơ quan liên quan']],
    ['Bộ Công an và các đơn vị liên quan', ['Bộ Công an và các đơn vị liên quan']],
    ['Bộ Y tế, Bộ Công an, Vietcombank', ['Bộ Y tế', 'Bộ Công an, Vietcombank']],
  ])('is kept as it is written, and told, where nobody can say: %s', (text, names) => {
    expect(split(text)).toEqual({ names, isDecided: false });
  });
});

describe('The agencies of a record', () => {
  const national = {
    ...lists,
    endedAgencies: new Map([
      [spellingKey('Bộ Kế hoạch và Đầu tư'), 'G05'],
      [spellingKey('G05'), 'G05'],
    ]),
  };
  const read = (changes: object) => {
    const { content, repairs } = readNationalRecord({ ...smallest, ...changes }, national);
    const told = repairs.filter(({ field }) => field.startsWith('COQUANT') || field.startsWith('COQUANCOT'));
    const agencies = content?.agencies.map(({ part, code, name }) => [part, code, name]);
    return {
      agencies,
      competent: content?.competentAgency,
      told: told.map(({ kind, field }) => `${kind} ${field}`),
    };
  };

  it('are conformed one by one', () => {
    expect(read({ COQUANCOTHAMQUYEN: 'Bộ Tư pháp, Sở Tư pháp' })).toEqual({
      agencies: [
        ['COMPETENT', 'G15', 'Bộ Tư pháp'],
        ['COMPETENT', null, 'Sở Tư pháp'],
      ],
      competent: 'Bộ Tư pháp; Sở Tư pháp',
      told: ['AGENCIES_SEPARATED COQUANCOTHAMQUYEN'],
    });
    expect(read({ COQUANTHUCHIEN: [{ TENDONVI: 'Sở Tư pháp\nBộ Tư pháp' }] }).agencies).toEqual([
      ['HANDLING', null, 'Sở Tư pháp'],
      ['HANDLING', 'G15', 'Bộ Tư pháp'],
    ]);
  });

  it('are one where the row has a code, whatever its name holds', () => {
    expect(
      read({ COQUANTHUCHIEN: [{ MADONVI: 'G15', TENDONVI: 'Bộ Tư pháp, Sở Tư pháp' }] }).agencies,
    ).toEqual([['HANDLING', 'G15', 'Bộ Tư pháp, Sở Tư pháp']]);
  });

  it('that a list cut at a comma are put together where the record itself has the whole name, else left and told', () => {
    const rows = [{ TENDONVI: 'Trung tâm Chất lượng' }, { TENDONVI: 'Chế biến và Thị trường' }];
    const whole = 'Trung tâm Chất lượng, Chế biến và Thị trường';
    expect(read({ COQUANTHUCHIEN: rows, COQUANPHOIHOP: whole })).toMatchObject({
      agencies: [
        ['HANDLING', null, whole],
        ['COORDINATING', null, whole],
      ],
      told: ['NAME_REJOINED COQUANTHUCHIEN[1].TENDONVI'],
    });
    expect(read({ COQUANTHUCHIEN: rows })).toMatchObject({
      agencies: [
        ['HANDLING', null, 'Trung tâm Chất lượng'],
        ['HANDLING', null, 'Chế biến và Thị trường'],
      ],
      told: ['AGENCIES_UNDECIDED COQUANTHUCHIEN[1].TENDONVI'],
    });
  });

  it('that have ended keep their code, and the record is told so', () => {
    expect(read({ COQUANCOTHAMQUYEN: 'Bộ Kế hoạch và Đầu tư' })).toMatchObject({
      agencies: [['COMPETENT', 'G05', 'Bộ Kế hoạch và Đầu tư']],
      told: ['AGENCY_ENDED COQUANCOTHAMQUYEN'],
    });
    expect(read({ COQUANTHUCHIEN: [{ MADONVI: 'G05', TENDONVI: 'Bộ' }] }).told).toEqual([
      'AGENCY_ENDED COQUANTHUCHIEN[0].MADONVI',
    ]);
  });
});
