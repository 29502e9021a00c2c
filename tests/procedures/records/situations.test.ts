/** When a paper is asked for: what a heading and the paper's own words name, where it ends, and what they leave open. */
import { classifyPaper } from '../../../subgraphs/procedures/records/rules/classification.ts';
import { readHeading, situationOf } from '../../../subgraphs/procedures/records/rules/headingSituations.ts';
import { judgeHeading } from '../../../subgraphs/procedures/records/rules/headings.ts';
import { contentOf, findingsOf, read } from './nationalRecord.ts';

const LONG_HEADING =
  'Đối với tổ chức, cá nhân sản xuất nguyên liệu dùng để pha chế tại cơ sở khám bệnh, chữa bệnh nhà nước đã được cấp phép trước ngày Luật này có hiệu lực thi hành';

describe('The situation that a heading names', () => {
  it.each([
    [
      'what follows from it',
      'Trường hợp ủy quyền thì hồ sơ phải kèm theo một trong các giấy tờ sau:',
      'Trường hợp ủy quyền',
    ],
    [
      'what is handed in with the rest',
      'Trường hợp ủy quyền cho tổ chức, kèm theo hồ sơ đăng ký phải có:',
      'Trường hợp ủy quyền cho tổ chức',
    ],
    [
      'what is handed in besides',
      'Đối với trường hợp tăng, giảm vốn điều lệ, nộp bổ sung',
      'Đối với trường hợp tăng, giảm vốn điều lệ',
    ],
    [
      'who hands it in',
      'Trường hợp chào bán nhiều đợt, tổ chức phát hành cần bổ sung thêm:',
      'Trường hợp chào bán nhiều đợt',
    ],
    [
      'a dossier by another name',
      'Đối với vắc xin, kháng thể, hồ sơ đăng ký gồm:',
      'Đối với vắc xin, kháng thể',
    ],
    [
      'a dossier whose name lists',
      'Đối với trường hợp do hỏa hoạn, hồ sơ miễn, giảm thuế gồm:',
      'Đối với trường hợp do hỏa hoạn',
    ],
    [
      'what a colon begins',
      'Trường hợp chuyển đổi doanh nghiệp: (i) Hồ sơ đăng ký thành lập công ty',
      'Trường hợp chuyển đổi doanh nghiệp',
    ],
    [
      'who may do it',
      'Trường hợp ủy quyền: Người được ủy quyền được ghi trong nghị quyết',
      'Trường hợp ủy quyền',
    ],
    [
      'the law that is cited',
      'Trường hợp trả lại giấy phép (quy định tại điểm c khoản 4 Điều 82)',
      'Trường hợp trả lại giấy phép',
    ],
    [
      'a bracket that a page broke off',
      '(*) Trường hợp bất khả kháng, phải nộp thêm:',
      'Trường hợp bất khả kháng',
    ],
    ['the title', 'Thành phần hồ sơ đối với hộ gia đình, cá nhân', 'đối với hộ gia đình, cá nhân'],
    ['that it is a dossier', 'Hồ sơ đề nghị cấp lại giấy phép bao gồm:', 'đề nghị cấp lại giấy phép'],
    [
      'who fills it in',
      'Công dân kê khai đối với trường hợp nộp hồ sơ trực tuyến',
      'đối với trường hợp nộp hồ sơ trực tuyến',
    ],
    ['a paper over it', 'Bản sao tài liệu theo quy định: Đối với tổ hợp tác:', 'Đối với tổ hợp tác'],
  ])('ends at, or has not, %s: %s', (_what, heading, situation) => {
    expect(situationOf(heading)).toBe(situation);
  });

  it.each([
    'Đối với hàng hóa đăng ký tờ khai trước, thực hiện giao nhận sau',
    'Trường hợp đăng ký thay đổi: Tên tổ hợp tác; Ngành, nghề kinh doanh',
    'Trường hợp khai bổ sung hồ sơ hải quan trong trường hợp gửi thừa hàng',
    'Trường hợp Giấy phép bị mất, hỏng hoặc hết hạn',
    'Hộ kinh doanh, cá nhân kinh doanh nộp thuế theo phương pháp kê khai',
  ])('is whole: %s', (heading) => {
    expect(situationOf(heading)).toBe(heading);
  });

  it.each([
    [
      'is of every case where it frees from papers',
      'Trường hợp khai thác được thông tin thì hồ sơ không bao gồm bản sao',
      'TITLE',
    ],
    ['is none where it says which papers', 'Hồ sơ năng lực', 'TITLE'],
    ['is none where it is a number', '1', 'TITLE'],
    ['is open where it is the name of a paper', 'Đơn đề nghị được miễn, giảm phí', 'UNDECIDED'],
    ['is open where it says who prepares what', 'Doanh nghiệp gửi 01 bộ hồ sơ đến Bộ', 'UNDECIDED'],
    [
      'is open where it rules',
      'Trường hợp nộp trực tuyến, nhà đầu tư thực hiện theo quy định tại Điều 80',
      'UNDECIDED',
    ],
  ])('%s: %s', (_what, heading, use) => {
    expect(judgeHeading(heading, 3)).toBe(use);
  });

  it.each([
    ['proves it by what is applied for', ['Cấp giấy phép', 'Gia hạn giấy phép'], [true, true]],
    ['may be a step of the same handling', ['Hồ sơ tạm ứng', 'Hồ sơ thanh toán'], [false, false]],
    [
      'is one of several dossiers',
      ['Hồ sơ cấp chứng nhận chất lượng', 'Hồ sơ cấp giấy phép lưu hành'],
      [false, false],
    ],
    ['ends nowhere over its commas', [LONG_HEADING, 'Trường hợp cấp lại'], [false, true]],
    ['holds one situation within another', ['Đối với nhà thầu: (i1) Đối với nhà thầu nước ngoài'], [false]],
    [
      'is the dossier of the procedure itself',
      ['Hồ sơ đề nghị miễn thuế', 'Trường hợp ủy quyền'],
      [true, true],
    ],
    ['counts its cases', ['Trường hợp 1: Đối với dự án mới', 'Trường hợp 2: Đối với dự án cũ'], [true, true]],
  ])('%s among the others: %j', (_what, headings, sure) => {
    expect(headings.map((heading) => readHeading(heading, headings).isSure)).toEqual(sure);
    expect(
      readHeading('Hồ sơ đề nghị miễn thuế', ['Hồ sơ đề nghị miễn thuế', 'Trường hợp ủy quyền']).use,
    ).toBe('TITLE');
  });

  it('that is open is told once, with the heading, and no paper takes a situation from it', () => {
    const lists = ['Đơn đề nghị miễn phí', 'Trường hợp cấp lại'].map((TRUONGHOP) => ({
      TRUONGHOP,
      GIAYTO: [{ TENGIAYTO: 'Giấy xác nhận' }, { TENGIAYTO: 'Giấy khai sinh' }],
    }));
    const record = { THANHPHANHOSO: lists };
    expect(findingsOf(read(record))).toEqual(['HEADING_UNDECIDED THANHPHANHOSO[0].TRUONGHOP']);
    const papers = contentOf(record).cases[0]?.components ?? [];
    expect(papers.map(({ condition }) => condition)).toEqual([
      null,
      null,
      { text: 'Trường hợp cấp lại' },
      { text: 'Trường hợp cấp lại' },
    ]);
  });
});

describe('The situation in the words of a paper', () => {
  it.each([
    [
      'a list of whom it concerns',
      'Trường hợp tổ chức, cá nhân nộp bản giấy, các tài liệu gồm: Báo cáo',
      'Trường hợp tổ chức, cá nhân nộp bản giấy',
    ],
    [
      'a list of what is done',
      'Đối với trường hợp thay đổi, bổ sung giấy phép: Đơn đề nghị',
      'Đối với trường hợp thay đổi, bổ sung giấy phép',
    ],
    [
      'a case by its number',
      'Trường hợp (2): Đăng ký thay đổi thông tin: Tờ khai',
      'Trường hợp (2): Đăng ký thay đổi thông tin',
    ],
    [
      'what must then be there',
      'Trường hợp giữ quốc tịch nước ngoài phải có giấy tờ sau: + Bản cam kết',
      'Trường hợp giữ quốc tịch nước ngoài',
    ],
    [
      'who fills it in',
      'Mẫu điện tử (do người yêu cầu cung cấp thông tin, nếu nộp hồ sơ trực tuyến)',
      'nếu nộp hồ sơ trực tuyến',
    ],
    ['what the paper is called besides', 'Danh mục hàng hóa (Packing List, nếu có)', 'nếu có'],
    [
      'a number of copies',
      'Hóa đơn trong trường hợp người mua phải thanh toán: 01 bản chụp',
      'trong trường hợp người mua phải thanh toán',
    ],
    [
      'the form',
      'Báo cáo đối với trường hợp công trình đang hoạt động theo Mẫu 40',
      'đối với trường hợp công trình đang hoạt động',
    ],
    [
      'its exception',
      'Vận đơn đối với trường hợp chở bằng đường biển (trừ hàng qua biên giới)',
      'đối với trường hợp chở bằng đường biển (trừ hàng qua biên giới)',
    ],
    ['whom it is for', 'Đề nghị cấp giấy chứng nhận đối với cá nhân', 'đối với cá nhân'],
    [
      'whom it is not for',
      'Báo cáo năm trước (không áp dụng đối với lần đầu)',
      'không áp dụng đối với lần đầu',
    ],
    ['that it is handed in once', 'Giấy lưu hành tự do (chỉ nộp lần đầu)', 'chỉ nộp lần đầu'],
  ])('is told apart from %s, or keeps it: %s', (_what, paper, situation) => {
    const { condition, isSituationSure } = classifyPaper(paper, 'TITLE');
    expect([condition, isSituationSure]).toEqual([situation, true]);
  });

  it.each([
    [
      'another paper has another',
      'Chứng minh nhân dân đối với nhà đầu tư là cá nhân; quyết định thành lập đối với tổ chức',
    ],
    [
      'the other paper is an alternative',
      'Văn bản sửa đổi trong trường hợp thay đổi bên hoặc văn bản khác trong trường hợp không có',
    ],
    ['it is of somebody in it', 'Báo cáo tài chính của công ty mẹ (nếu có) đã được kiểm toán'],
    ['it says whom the paper is about', 'Xác nhận của cơ quan thuế về số thuế đã nộp đối với doanh nghiệp'],
  ])('is open where %s: %s', (_what, paper) => {
    const { condition, isSituationSure } = classifyPaper(paper, 'TITLE');
    expect([condition, isSituationSure]).toEqual([null, false]);
  });

  it.each([
    ['is of the copy', 'Giấy khai sinh (nếu bản sao phải có chứng thực)'],
    ['asks for something else', 'Hợp đồng bằng tiếng Việt, nếu là ngôn ngữ khác thì nộp kèm bản dịch'],
    [
      'is of one of two offices',
      'Quyết định của Đại hội hoặc Hội đồng (trong trường hợp được ủy quyền) thông qua phương án',
    ],
    ['stands with either of two papers', 'Hợp đồng giám sát (đối với quỹ)/Hợp đồng lưu ký (đối với công ty)'],
  ])('is none where it %s: %s', (_what, paper) => {
    const { condition, isSituationSure } = classifyPaper(paper, 'TITLE');
    expect([condition, isSituationSure]).toEqual([null, true]);
  });
});
