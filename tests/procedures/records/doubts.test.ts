/** What a record leaves open about its papers is told, with the record and the field, and not decided. */
import { classifyPaper } from '../../../subgraphs/procedures/records/rules/classification.ts';
import { readHeading, situationOf } from '../../../subgraphs/procedures/records/rules/headingSituations.ts';
import { judgeHeading } from '../../../subgraphs/procedures/records/rules/headings.ts';
import { contentOf, findingsOf, read } from './nationalRecord.ts';

describe('A situation that may be of one part of a row', () => {
  it.each([
    [
      'a paper behind a semicolon has it',
      'Hợp đồng thuê trụ sở; thuyết minh cơ sở vật chất đối với trường hợp thay đổi địa chỉ',
    ],
    ['one of several in small letters has it', 'Danh sách thành viên; danh sách chủ sở hữu (nếu có)'],
    [
      'the second of two papers has it',
      'Báo cáo tài chính năm và báo cáo bán niên (trường hợp đề nghị sau ngày 30 tháng 6)',
    ],
    [
      'the last of two papers has it, if there is any',
      'Xác nhận của cơ quan thuế về nghĩa vụ tài chính và các chứng từ thể hiện đã nộp phí (nếu có) theo luật',
    ],
    [
      'a paper behind a dash has it',
      'Đơn đề nghị thuê nhà - Giấy tờ chứng minh thuộc đối tượng ưu tiên (nếu có)',
    ],
    [
      'a further sentence has it',
      'Giấy đăng ký xe (bản sao). Trường hợp xe thuê phải xuất trình hợp đồng (đối với thuê tài chính)',
    ],
    [
      'a list of papers ends in it',
      'Quyết định phê duyệt dự án; kết quả thẩm duyệt; báo cáo thẩm tra (đối với công trình cấp I)',
    ],
    [
      'it stands behind what a paper holds, at the very end',
      'Văn bản thỏa thuận, trong đó có cam kết không bán mẫu đối với trường hợp nhập khẩu để phân tích',
    ],
    [
      'a case is named behind what an office decides',
      'Hợp đồng chuyển giao quyền trường hợp thay đổi người đăng ký; hoặc tài liệu về thay đổi tên',
    ],
    ['something is excepted', 'Dự toán kinh phí, trừ các công trình do Bộ quyết định đầu tư'],
    [
      'a further sentence excuses some',
      'Phiếu lý lịch tư pháp. Trường hợp là công chức thì không cần có Phiếu lý lịch tư pháp',
    ],
  ])('is not taken, and told, where %s: %s', (_what, paper) => {
    const { condition, isSituationSure } = classifyPaper(paper, 'TITLE');
    expect([condition, isSituationSure]).toEqual([null, false]);
  });

  it.each([
    [
      'another stands behind it',
      'Giấy tờ chứng minh nơi cư trú (nếu đăng ký lại tại xã khác) trong trường hợp không khai thác được dữ liệu',
      'nếu đăng ký lại tại xã khác',
    ],
    [
      'an exception stands behind what is asked for',
      'Trường hợp sản phẩm tươi sống thì phải có giấy chứng nhận, trừ trường hợp thủy sản đánh bắt trên biển',
      'Trường hợp sản phẩm tươi sống',
    ],
    [
      'it names another within it',
      'Giấy phép xây dựng trong trường hợp xây dựng nhà xưởng mới đối với dự án phải có giấy phép',
      'trong trường hợp xây dựng nhà xưởng mới đối với dự án phải có giấy phép',
    ],
    [
      'it only holds for whom it is applied to besides',
      'Văn bản ủy quyền (nếu có) của các bên (áp dụng đối với khoản vay hợp vốn)',
      'nếu có',
    ],
  ])('is taken, and told, where %s: %s', (_what, paper, situation) => {
    const { condition, isSituationSure } = classifyPaper(paper, 'TITLE');
    expect([condition, isSituationSure]).toEqual([situation, false]);
  });

  it.each([
    ['its bracket has lost its end', 'Tài liệu khác theo quy định của pháp luật (nếu có', 'nếu có'],
    [
      'a colon stands in a bracket',
      'Giấy tờ (như: hộ chiếu) nếu có thay đổi quốc tịch',
      'nếu có thay đổi quốc tịch',
    ],
    [
      'it is an exception in so many words',
      'Hợp đồng tư vấn, ngoại trừ trường hợp bên chào bán là công ty chứng khoán',
      'ngoại trừ trường hợp bên chào bán là công ty chứng khoán',
    ],
    [
      'who may do without stands behind it',
      'Giấy đề nghị nếu có thay đổi. Thành phần hồ sơ được miễn trừ trong trường hợp đã gửi tài liệu đó',
      'nếu có thay đổi',
    ],
  ])('is taken, and nothing is told, where %s: %s', (_what, paper, situation) => {
    const { condition, isSituationSure } = classifyPaper(paper, 'TITLE');
    expect([condition, isSituationSure]).toEqual([situation, true]);
  });

  it.each([
    ['the copy is made by the way of handing in', 'Ảnh chân dung (đối với trường hợp gửi trực tuyến)'],
    [
      'a rule on copies excepts some',
      'Giấy ủy quyền. Giấy ủy quyền phải được hợp pháp hóa, trừ trường hợp miễn',
    ],
    ['only the paper one has to seal', 'Tờ khai có dán ảnh, nếu là bản giấy phải đóng dấu giáp lai'],
    [
      'data that are held excuse from it',
      'Giấy phép. Trường hợp khai thác được trong cơ sở dữ liệu thì không phải nộp giấy phép',
    ],
    [
      'what was sent already is excused',
      'Điều lệ; Thành phần hồ sơ được miễn trừ trong trường hợp tài liệu đó đã được gửi',
    ],
    ['it is what a paper holds', 'Thuyết minh gồm các nội dung: vị trí mốc; mốc tham chiếu (nếu có)'],
  ])('is none, and nothing is told, where %s: %s', (_what, paper) => {
    const { condition, isSituationSure } = classifyPaper(paper, 'TITLE');
    expect([condition, isSituationSure]).toEqual([null, true]);
  });
});

describe('A row of which nothing shows whether it asks for a paper', () => {
  const kindOf = (paper: string) => {
    const { kind, isKindSure } = classifyPaper(paper, 'TITLE');
    return [kind, isKindSure];
  };

  it.each([
    [
      'it rules, and names what is handed in',
      'Trường hợp chỉ cha hoặc mẹ nhập quốc tịch thì phải nộp văn bản thỏa thuận, cơ quan có trách nhiệm kiểm tra',
      'NOTE',
    ],
    [
      'it speaks of whom it concerns',
      'Cán bộ hy sinh khi dũng cảm cứu người, phải có biên bản xảy ra sự việc',
      'NOTE',
    ],
    [
      'it speaks of papers in general',
      'Tài liệu lập bằng tiếng nước ngoài phải được gửi kèm bản dịch',
      'SUBMIT',
    ],
    [
      'it asks for the dossier of another case',
      'Trường hợp chào bán từ năm thứ hai, hồ sơ đăng ký theo quy định tương ứng về hồ sơ chào bán thêm',
      'NOTE',
    ],
    [
      'it asks for something besides',
      'Ngoài các hồ sơ nêu trên, đối với dự án nhóm B, chủ đầu tư có trách nhiệm cung cấp dữ liệu BIM của dự án',
      'NOTE',
    ],
    ['it begins with who does what', 'Chi cục lập bảng kê, trong đó phản ánh đầy đủ các thông tin', 'SUBMIT'],
    ['it names a person', 'Doanh nghiệp đề nghị phê duyệt chủ trương cấp bảo lãnh', 'SUBMIT'],
    ['it begins with what a paper may hold', 'Nguồn vốn cho dự án, nêu rõ trong hợp đồng', 'SUBMIT'],
    [
      'it speaks of the whole dossier',
      'Trường hợp đăng ký trực tuyến: Hồ sơ đăng ký bao gồm các giấy tờ theo quy định của luật',
      'SUBMIT',
    ],
  ])('is told where %s: %s', (_what, paper, kind) => {
    expect(kindOf(paper)).toEqual([kind, false]);
  });

  it.each([
    [
      'how papers are handed in',
      'Trường hợp nộp hồ sơ trực tuyến, người yêu cầu nộp hộ chiếu khi nhận kết quả',
      'NOTE',
    ],
    ['what is not asked for', 'Trường hợp đã có dữ liệu thì không phải nộp văn bản xác nhận', 'NOTE'],
    [
      'papers that stand above',
      'Khi nhận kết quả, người yêu cầu có trách nhiệm nộp giấy tờ chứng minh là thành phần hồ sơ',
      'NOTE',
    ],
    [
      'a paper by its form',
      'Trường hợp xóa đăng ký thì hồ sơ đăng ký là Phiếu yêu cầu theo Mẫu số 04b',
      'SUBMIT',
    ],
    ['a paper behind a sign of the page', '(ii)!Bản sao hợp đồng thuê', 'SUBMIT'],
    ['how many of a paper', 'Hai (02) ảnh chân dung', 'SUBMIT'],
    ['a paper that is added', 'Trường hợp bị tai nạn giao thông thì có thêm biên bản của Công an', 'SUBMIT'],
  ])('is not told where it names %s: %s', (_what, paper, kind) => {
    expect(kindOf(paper)).toEqual([kind, true]);
  });
});

describe('A heading whose situation is not all of it', () => {
  const isSure = (heading: string, ...others: string[]) => {
    const headings = [...others, heading];
    return readHeading(heading, headings).isSure;
  };

  it.each([
    [
      'a bracket names the situation',
      'Hồ sơ nộp 1 lần trước khi rút vốn: (Trong trường hợp rút vốn lần đầu)',
      ['Hồ sơ rút vốn'],
    ],
    [
      'a case stands behind who may do it',
      'Trường hợp ủy quyền: Người ký có thể ủy quyền như sau: - Trường hợp ủy quyền cho cá nhân',
      ['Thẻ'],
    ],
    [
      'a dossier of some kind stands behind it',
      'Trường hợp hợp nhất công ty: Hồ sơ đăng ký công ty hợp danh',
      ['Thẻ'],
    ],
    ['another mark is above it', '+++ Đối với tổ chức khác', ['++ Trường hợp chuyển đổi']],
    ['a longer number is below another', '2.1. Đối với tổ chức', ['2. Trường hợp chuyển đổi']],
    ['a letter has a number', 'a1) Đối với tổ chức', ['a) Trường hợp chuyển đổi']],
    ['it goes on within another', 'Đối với tổ chức', ['(ii) Khai thuế: Đối với hộ gia đình, cá nhân']],
    ['a person is its subject', 'Người đề nghị phải cung cấp tài liệu trong trường hợp cần thiết', ['Thẻ']],
    [
      'it says what papers prove',
      'Giấy tờ chứng minh là người bị giữ trong trường hợp khẩn cấp',
      ['Giấy tờ khác'],
    ],
    [
      'it is a title for some purpose',
      'Thành phần tài liệu báo cáo phát hành cổ phiếu để trả cổ tức',
      ['Thẻ'],
    ],
  ])('is told where %s: %s', (_what, heading, others) => {
    expect(isSure(heading, ...others)).toBe(false);
  });

  it.each([
    ['its number is of the same depth', '2. Đối với tổ chức', ['1. Đối với cá nhân']],
    ['a title stands above it', 'a1) Đối với tổ chức', ['a) Thành phần hồ sơ']],
    [
      'a bracket says how papers may be handed in',
      'Đối với người hưởng trợ cấp (Trường hợp nộp trực tuyến thì có thể nộp bản điện tử)',
      ['Thẻ'],
    ],
    [
      'who may authorise stands before it',
      'Người ký có thể ủy quyền cho người khác như sau: - Trường hợp ủy quyền cho cá nhân, kèm theo hồ sơ phải có',
      ['Thẻ'],
    ],
  ])('is not told where %s: %s', (_what, heading, others) => {
    expect(isSure(heading, ...others)).toBe(true);
  });

  it.each([
    [
      'who may authorise',
      'Người ký có thể ủy quyền cho người khác như sau: - Trường hợp ủy quyền cho cá nhân, kèm theo hồ sơ phải có',
      'Trường hợp ủy quyền cho cá nhân',
    ],
    [
      'who then hands it in',
      'Hồ sơ đăng ký dự thi lại, người dự thi nộp một (01) bộ hồ sơ, bao gồm:',
      'đăng ký dự thi lại',
    ],
    [
      'that it is a customs dossier',
      'Hồ sơ hải quan đối với xăng dầu xuất khẩu:',
      'đối với xăng dầu xuất khẩu',
    ],
  ])('has a situation without %s: %s', (_what, heading, situation) => {
    expect(judgeHeading(heading, 2)).toBe('CONDITION');
    expect(readHeading(heading, [heading, 'Hồ sơ đề nghị cấp lại']).situation).toBe(situation);
    expect(situationOf(situation)).toBe(situation);
  });

  it('and says again what the row says stands once', () => {
    const words = 'Trường hợp cấp lại';
    const papers = [{ TENGIAYTO: `${words}: Giấy xác nhận` }];
    const lists = [
      { TRUONGHOP: words, GIAYTO: papers },
      { TRUONGHOP: 'Trường hợp cấp mới', GIAYTO: [{ TENGIAYTO: 'Thẻ' }] },
    ];
    expect(contentOf({ THANHPHANHOSO: lists }).cases[0]?.components[0]?.condition).toEqual({ text: words });
  });
});

describe('A row and the others of its list', () => {
  const rowsOf = (...names: string[]) => ({
    THANHPHANHOSO: [{ TRUONGHOP: null, GIAYTO: names.map((TENGIAYTO) => ({ TENGIAYTO })) }],
  });

  it.each([
    'Đối với phương tiện thương mại:',
    'Trường hợp thuê nhà ở cho lực lượng vũ trang:',
    'a.3.1) Hồ sơ của tổ chức trong nước đề nghị gia hạn giấy phép bao gồm:',
  ])('is told where it names a situation, and they take none from it: %s', (name) => {
    const record = rowsOf('Giấy đề nghị', name, 'Giấy chứng nhận đăng ký xe');
    expect(findingsOf(read(record))).toEqual(['HEADING_UNDECIDED THANHPHANHOSO[0].GIAYTO[1].TENGIAYTO']);
    const papers = contentOf(record).cases[0]?.components ?? [];
    expect(papers.map(({ condition }) => condition)).toEqual([null, null, null]);
  });

  it.each([
    ['says how papers are handed in', 'Đối với giấy tờ gửi kèm theo nếu nộp hồ sơ trực tuyến:'],
    ['begins the list of everybody', 'Người yêu cầu nộp các giấy tờ sau:'],
  ])('is not told where it %s: %s', (_what, name) => {
    expect(findingsOf(read(rowsOf(name, 'Giấy khai sinh')))).toEqual([]);
  });

  it('is told wherever it stands in the list, whose order proves nothing, and not where it stands alone', () => {
    const name = 'Đối với phương tiện thương mại:';
    expect(findingsOf(read(rowsOf('Giấy khai sinh', name)))).toEqual([
      'HEADING_UNDECIDED THANHPHANHOSO[0].GIAYTO[1].TENGIAYTO',
    ]);
    expect(findingsOf(read(rowsOf(name)))).toEqual([]);
  });

  it('is told where the list marks items that it may head', () => {
    expect(findingsOf(read(rowsOf('b) Thẻ', 'Bản sao hợp đồng thuê nhà:', 'a) Giấy khai sinh')))).toEqual([
      'PAPER_UNDECIDED THANHPHANHOSO[0].GIAYTO[1].TENGIAYTO',
    ]);
  });

  it('that stands there twice is told, as its list is of several situations', () => {
    const twice = rowsOf('Bản đồ khu vực', 'a) Giấy phép cũ', 'b) Giấy phép cũ');
    expect(findingsOf(read(twice))).toEqual(['SITUATION_UNDECIDED THANHPHANHOSO[0].GIAYTO[2].TENGIAYTO']);
    expect(findingsOf(read(rowsOf('Giấy phép cũ', 'Giấy phép cũ (nếu có)')))).toEqual([]);
  });
});

describe('A situation of a row below a situation of its heading', () => {
  const readBelow = (heading: string, paper: string) => {
    const record = { THANHPHANHOSO: [{ TRUONGHOP: heading, GIAYTO: [{ TENGIAYTO: paper }] }] };
    const [component] = contentOf(record).cases[0]?.components ?? [];
    return [component?.condition, findingsOf(read(record))];
  };

  it('is kept behind it, and told: which of the two it is of, or whether of both, no record says', () => {
    expect(readBelow('Trường hợp cấp lại', 'Giấy ủy quyền trong trường hợp ủy quyền')).toEqual([
      { text: 'Trường hợp cấp lại; trong trường hợp ủy quyền' },
      ['SITUATION_UNDECIDED THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO'],
    ]);
  });

  it('is not told where it only says "if any", or is that of the heading again', () => {
    expect(readBelow('Trường hợp cấp lại', 'Giấy phép cũ (nếu có)')[1]).toEqual([]);
    expect(readBelow('Trường hợp cấp lại', 'Giấy phép cũ (trường hợp cấp lại)')[1]).toEqual([]);
  });
});
