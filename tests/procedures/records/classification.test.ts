import type { ComponentKind } from '../../../kernel/domain/content.ts';
import { classifyPaper } from '../../../subgraphs/procedures/records/rules/classification.ts';
import { situationOf } from '../../../subgraphs/procedures/records/rules/headingSituations.ts';
import { judgeHeading } from '../../../subgraphs/procedures/records/rules/headings.ts';
import { type LabelledPaper, readLabelledPapers } from './labelledPapers.ts';

const papers = readLabelledPapers();

interface Judged extends LabelledPaper {
  judged: { kind: ComponentKind; conditional: boolean; headingUse: string | null };
}

const judged: Judged[] = papers.map((one) => {
  const use = judgeHeading(one.heading, one.headings);
  const { kind, condition } = classifyPaper(one.paper, use);
  const conditional = kind !== 'NOTE' && (condition !== null || use === 'CONDITION');
  return { ...one, judged: { kind, conditional, headingUse: one.heading === null ? null : use } };
});

const share = (rows: readonly Judged[], agrees: (row: Judged) => boolean): number =>
  rows.filter(agrees).length / rows.length;
const sameKind = (row: Judged) => row.kind === row.judged.kind;
const sameCondition = (row: Judged) => row.conditional === row.judged.conditional;

import { contentOf, findingsOf, read } from './nationalRecord.ts';

describe('Papers told apart, against labels made by reading them', () => {
  it('is measured on more than five hundred papers of seven publishers', () => {
    expect(papers.length).toBeGreaterThanOrEqual(506);
    expect(new Set(papers.map(({ procedure, position }) => `${procedure} ${position}`)).size).toBe(
      papers.length,
    );
  });

  it.each(['first', 'second'] as const)('holds on the %s sample', (sample) => {
    const rows = judged.filter((row) => row.sample === sample);
    expect(share(rows, sameKind)).toBeGreaterThanOrEqual(0.95);
    expect(share(rows, sameCondition)).toBeGreaterThanOrEqual(0.93);
  });

  it.each([
    ['SUBMIT', 0.97, 0.95],
    ['FORM', 0.94, 0.98],
    ['NOTE', 0.85, 0.94],
    ['PRESENT', 1, 1],
  ] as const)('finds %s with recall %d and precision %d', (kind, recall, precision) => {
    const labelled = judged.filter((row) => row.kind === kind);
    const found = judged.filter((row) => row.judged.kind === kind);
    expect(share(labelled, sameKind)).toBeGreaterThanOrEqual(recall);
    expect(share(found, sameKind)).toBeGreaterThanOrEqual(precision);
  });

  it('reads a heading as a situation, a kind, a remark or a title', () => {
    const headed = judged.filter(({ heading }) => heading !== null);
    expect(share(headed, (row) => row.headingUse === row.judged.headingUse)).toBeGreaterThanOrEqual(0.96);
  });
});

describe('What is read as a paper', () => {
  it.each([
    ['goes on after a mark', ', có xác nhận và đóng dấu sao y bản chính của tổ chức.'],
    [
      'goes on with a sentence',
      '. Người khai hải quan chỉ phải nộp văn bản thông báo khi làm thủ tục lần đầu.',
    ],
    ['goes on in small letters', 'chụp từ bản gốc hoặc bản chính của vận tải đơn có ghi chữ copy;'],
    [
      'says how papers are handed in',
      'Trường hợp nộp hồ sơ trực tiếp: các thành phần hồ sơ phải là bản chính',
    ],
    [
      'says what an office does',
      'Cơ quan chủ quản xác nhận chuyên gia trong vòng 15 ngày kể từ ngày nhận hồ sơ.',
    ],
    ['says what an office tells', 'Chi cục Thuế thông báo bằng hình thức điện tử cho bên sử dụng thông tin'],
    ['says who may', '(5) Người khai thác có thể khai thác máy bay được đăng ký tại quốc gia khác'],
    [
      'says who must not be what',
      'Tổ chức phát hành không thuộc trường hợp đang bị truy cứu trách nhiệm hình sự.',
    ],
    ['is a ground', 'Thuộc một trong các trường hợp quy định tại khoản 2 Điều 7 của Luật Giám định tư pháp;'],
    ['is another ground', 'Thực hiện một trong các hành vi quy định tại Điều 6 của Luật Giám định tư pháp;'],
    ['is what a proposal says', 'Tên dự án; mục tiêu; quy mô đầu tư; vốn đầu tư;'],
    ['is what a request says', 'c) Mục đích vay, phát hành trái phiếu;'],
    ['begins a list', 'b) Tạm ứng các lần tiếp theo:'],
    ['begins a list within a list', 'a.1.1) Hồ sơ của tổ chức trong nước đề nghị cấp giấy phép bao gồm :'],
    [
      'refers to other papers',
      'Khi nhập cảnh, người khai hải quan nộp hồ sơ theo quy định tại điểm 1 nêu trên',
    ],
    ['is a remnant', 'công chứng);'],
    ['is the name of a file', ').Mau so 04a_dang ky.docx'],
    ['says how it is done', 'thực hiện khai báo theo các trường thông tin trên Trang thông tin điện tử'],
    ['says what need not be done', 'không phải nộp hồ sơ hoàn thuế mà chỉ cần ghi số thuế đề nghị hoàn'],
    ['says whom one may entrust', 'Cá nhân ký tên tại văn bản có thể ủy quyền cho tổ chức khác'],
    ['is what is exchanged', 'Loại, số lượng thông tin, dữ liệu được trao đổi với tổ chức quốc tế;'],
    ['heads the papers below it', 'Chứng cứ chứng minh quan hệ gồm một trong các giấy tờ, tài liệu sau đây:'],
    ['heads what it is about', 'Xe cơ giới nhập khẩu chạy rà trước khi thử nghiệm khí thải:'],
    ['says who makes it', 'Phiếu được tạo lập khi trích xuất thông tin trong Cơ sở dữ liệu'],
    ['leaves it to a province', 'Do ủy ban nhân dân cấp tỉnh quy định'],
  ])('is none where it %s: %s', (_what, name) => {
    expect(classifyPaper(name, 'TITLE').kind).toBe('NOTE');
  });

  it.each([
    'a) Các thành phần hồ sơ quy định tại điểm a khoản 1 Điều 6 Thông tư số 60/2025/TT-NHNN',
    'Cá nhân ký tên có thể ủy quyền cho tổ chức, kèm theo hồ sơ phải có văn bản ủy quyền',
    'Hồ sơ thiết kế xây dựng: 02 bộ bản vẽ thiết kế kèm theo; báo cáo kết quả thẩm tra',
    '6. Đối với dự án có điều kiện, nhà đầu tư nộp văn bản của cơ quan nhà nước về việc đáp ứng điều kiện',
    ') Bản sao giấy chứng nhận đã đạt được trong các cuộc thi',
    '.Danh sách cổ đông là nhà đầu tư nước ngoài sau khi đã thay đổi',
    'Tiến độ thi công công trình được cấp có thẩm quyền phê duyệt',
    'Đối với tổ chức sự nghiệp: Quyết định thành lập',
    'Người nước ngoài nộp bản sao giấy tờ chứng minh là vợ, chồng',
    'b.1) Văn bản đề nghị chuyển nhượng xe ô tô theo Phụ lục IV:',
    'Trường hợp nộp hồ sơ bằng bản giấy, các tài liệu gồm: Báo cáo kết quả thăm dò; bản vẽ',
    'Công hàm của cơ quan đại diện ngoại giao đề nghị và nêu rõ lý do',
    'Thông báo của cơ quan thuế xác nhận tiền thuê đất',
  ])('is one: %s', (name) => {
    expect(classifyPaper(name, 'TITLE').kind).not.toBe('NOTE');
  });

  it.each([
    ['FORM', 'Mẫu điện tử tương tác cấp Giấy xác nhận tình trạng hôn nhân'],
    ['FORM', 'Phiếu thu nhận thông tin căn cước (Mẫu CC01)'],
    ['PRESENT', 'Giấy chứng nhận đăng ký xe ô tô (xuất trình);'],
    ['SUBMIT', 'Giấy chứng nhận đăng ký xe ô tô (bản sao, xuất trình bản chính để đối chiếu)'],
  ])('is filled in, shown or handed in: %s %s', (kind, name) => {
    expect(classifyPaper(name, 'TITLE').kind).toBe(kind);
  });

  it.each([
    ['Cơ cấu cổ phần của công ty trước và sau khi chuyển nhượng', false],
    ['Gia hạn thời gian lưu hành của phương tiện tại Việt Nam', false],
    ['Tiến độ thi công công trình được cấp có thẩm quyền phê duyệt', false],
    ['Người nước ngoài và người Việt Nam định cư ở nước ngoài thì phải nộp bản sao hộ chiếu', true],
    ['Giấy chứng nhận đăng ký doanh nghiệp', true],
    ['02 ảnh màu cỡ 3x4 cm', true],
  ])('is told where nothing in its words says that it is a paper: %s', (TENGIAYTO, isSure) => {
    expect(findingsOf(read({ THANHPHANHOSO: [{ GIAYTO: [{ TENGIAYTO }] }] }))).toEqual(
      isSure ? [] : ['PAPER_UNDECIDED THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO'],
    );
  });

  it('is told where it may be no more than the heading of the rows below it', () => {
    const names = ['Văn bản của cơ quan có thẩm quyền:', '- Quyết định phê duyệt', '- Biên bản nghiệm thu'];
    const papers = [{ GIAYTO: names.map((TENGIAYTO) => ({ TENGIAYTO })) }];
    expect(findingsOf(read({ THANHPHANHOSO: papers }))).toEqual([
      'PAPER_UNDECIDED THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO',
    ]);
  });

  it('is one under its own name as a title', () => {
    const papers = [{ TRUONGHOP: 'Tờ khai:', GIAYTO: [{ TENGIAYTO: '(i) Tờ khai' }] }];
    const { components = [] } = contentOf({ THANHPHANHOSO: papers }).cases[0] ?? {};
    expect(components.map(({ kind }) => kind)).toEqual(['FORM']);
  });

  it('is none where it says the title above it again', () => {
    const name = '1.1.3. Sửa đổi thông tin đăng ký tài khoản người sử dụng';
    const papers = [{ TRUONGHOP: name, GIAYTO: [{ TENGIAYTO: name }, { TENGIAYTO: 'Đơn đề nghị' }] }];
    const { components = [] } = contentOf({ THANHPHANHOSO: papers }).cases[0] ?? {};
    expect(components.map(({ kind }) => kind)).toEqual(['NOTE', 'FORM']);
  });
});

describe('A heading', () => {
  it.each([
    ['* Giấy tờ phải xuất trình:', 4, 'PRESENT'],
    ['* Giấy tờ phải nộp:', 4, 'TITLE'],
    ['* Lưu ý :', 4, 'NOTE'],
    ['Số lượng hồ sơ', 2, 'NOTE'],
    ['Thành phần hồ sơ:', 1, 'TITLE'],
    ['Trường hợp đăng ký lần đầu', 2, 'CONDITION'],
    ['a.4) Về cấp lại giấy phép', 5, 'CONDITION'],
    ['Hồ sơ đề nghị cấp lại giấy phép bao gồm:', 3, 'CONDITION'],
    ['Hồ sơ đề nghị cấp giấy phép bao gồm:', 1, 'TITLE'],
    ['Hồ sơ của người nhận con nuôi', 2, 'TITLE'],
    ['Đối với tất cả các trường hợp:', 3, 'TITLE'],
    ['Trường hợp được miễn lệ phí', 3, 'TITLE'],
    ['Hồ sơ gồm bản sao và xuất trình bản chính để đối chiếu', 1, 'TITLE'],
  ])('%s, one of %d, is a %s', (heading, groups, use) => {
    expect(judgeHeading(heading, groups)).toBe(use);
  });
});

describe('A heading in the condition of its papers', () => {
  it.each([
    ['Đối với trường hợp 4, hồ sơ bao gồm:', 'Đối với trường hợp 4'],
    ['Hồ sơ rút vốn gồm có', 'rút vốn'],
    ['Trường hợp ủy quyền, cụ thể như sau:', 'Trường hợp ủy quyền'],
    ['Trường hợp đăng ký lần đầu', 'Trường hợp đăng ký lần đầu'],
    [
      'Đối với trường hợp 1, hồ sơ bao gồm: (1) Hồ sơ đề nghị chấp thuận chủ trương đầu tư',
      'Đối với trường hợp 1',
    ],
    ['8 Trường hợp tổ chức tín dụng: thủ tục hồ sơ theo quy định tương ứng.', 'Trường hợp tổ chức tín dụng'],
    ['I. Đối với vùng có Giấy chứng nhận hết hiệu lực', 'Đối với vùng có Giấy chứng nhận hết hiệu lực'],
    ['Trường hợp 1: Đối với dự án đầu tư', 'Trường hợp 1: Đối với dự án đầu tư'],
  ])('has not the words that begin a list: %s', (heading, situation) => {
    expect(situationOf(heading)).toBe(situation);
  });
});

describe('The condition of a paper', () => {
  it.each([
    ['Danh sách chủ sở hữu hưởng lợi (nếu có);', 'nếu có'],
    ['Thông báo gửi hồ sơ đánh giá tác động (dành cho tổ chức) - 01 bản chính', 'dành cho tổ chức'],
    ['Văn bản đề nghị miễn, giảm (đối với hộ gia đình, cá nhân)', 'đối với hộ gia đình, cá nhân'],
    ['Trường hợp ủy quyền thì nộp giấy ủy quyền', 'Trường hợp ủy quyền'],
    ['Giấy phép nhập khẩu trong trường hợp phải có giấy phép', 'trong trường hợp phải có giấy phép'],
    [
      'Trường hợp dự án không đề nghị Nhà nước giao đất, cho thuê đất, cho phép chuyển mục đích sử dụng đất thì nộp bản sao giấy tờ',
      'Trường hợp dự án không đề nghị Nhà nước giao đất, cho thuê đất, cho phép chuyển mục đích sử dụng đất',
    ],
    [
      'Đối với cấp lại Giấy chứng nhận đăng ký hợp tác xã, Giấy chứng nhận đăng ký hoạt động chi nhánh: Văn bản đề nghị',
      'Đối với cấp lại Giấy chứng nhận đăng ký hợp tác xã, Giấy chứng nhận đăng ký hoạt động chi nhánh',
    ],
    [
      'Trường hợp nhập khẩu theo ủy thác, nhưng không được nhập theo hợp đồng, phải nộp bản sao hợp đồng ủy thác',
      'Trường hợp nhập khẩu theo ủy thác, nhưng không được nhập theo hợp đồng',
    ],
    [
      'Giấy phép nhập khẩu đối với hàng hóa phải có giấy phép nhập khẩu: nộp',
      'đối với hàng hóa phải có giấy phép nhập khẩu',
    ],
    [
      'Trường hợp đăng ký qua dịch vụ bưu chính, khi thực hiện thủ tục, nhân viên bưu chính phải nộp phiếu gửi',
      'Trường hợp đăng ký qua dịch vụ bưu chính',
    ],
    [
      'Đối với trường hợp đã trả đơn trước ngày 01/07/2015 phải kèm theo quyết định trả đơn, tài liệu khác',
      'Đối với trường hợp đã trả đơn trước ngày 01/07/2015',
    ],
    ['Giấy ủy quyền (nếu có) theo mẫu số 01', 'nếu có'],
  ])('%s: %s', (paper, condition) => {
    expect(classifyPaper(paper, 'TITLE').condition).toBe(condition);
  });

  it.each([
    ['a thing for which there is a paper', 'Hợp đồng gia công, san chia đối với thuốc sản xuất gia công'],
    ['what one part of it may lack', 'Báo cáo giải trình ý kiến Hội đồng (nếu có) về nội dung nhiệm vụ'],
    ['a beginning whose end nothing shows', 'Đối với thuốc nhập khẩu có giấy phép của nước xuất khẩu'],
  ])('is not sure where its words name %s: %s', (_what, paper) => {
    expect(classifyPaper(paper, 'TITLE').isSituationSure).toBe(false);
  });

  it.each([
    'Giấy chứng nhận đăng ký doanh nghiệp',
    'Danh sách chủ sở hữu hưởng lợi (nếu có);',
    'Trường hợp ủy quyền thì nộp giấy ủy quyền',
  ])('is sure: %s', (paper) => {
    expect(classifyPaper(paper, 'TITLE').isSituationSure).toBe(true);
  });

  it('that is not sure is told with the words of the paper, once for its row', () => {
    const papers = [{ GIAYTO: [{ TENGIAYTO: 'Hợp đồng gia công đối với thuốc gia công' }] }];
    expect(findingsOf(read({ THANHPHANHOSO: papers }))).toEqual([
      'SITUATION_UNDECIDED THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO',
    ]);
  });

  it.each([
    'Giấy chứng nhận đăng ký doanh nghiệp',
    'Văn bản chấp thuận của cơ quan có thẩm quyền đối với dự án',
    'Bản sao có chứng thực (đối với trường hợp nộp hồ sơ trực tiếp) bằng tốt nghiệp',
    'Báo cáo tài chính, trong đó nêu: số liệu kỳ trước; số liệu bổ sung (nếu có) và thuyết minh',
    'Giấy khai sinh (trường hợp đã có trong cơ sở dữ liệu thì không phải nộp)',
    'Hai (02) ảnh màu 3x4cm (01 ảnh dán vào phiếu, 01 ảnh dán vào chứng chỉ khi được cấp)',
    'Văn bản cam kết từ bỏ quyền khiếu kiện (nếu có) liên quan đến hỗ trợ chi phí',
    'Phiếu lý lịch tư pháp (Không yêu cầu nộp khi cơ quan khai thác được trên Cơ sở dữ liệu)',
    'Đơn đề nghị (đối với cá nhân) hoặc văn bản đề nghị (đối với tổ chức)',
    'Giấy khám sức khỏe có giá trị sử dụng nếu được cấp chưa quá 06 tháng, tính đến ngày nộp hồ sơ',
    'Tờ khai theo mẫu (áp dụng cho tất cả các trường hợp)',
  ])('none: %s', (paper) => {
    expect(classifyPaper(paper, 'TITLE').condition).toBeNull();
  });
});
