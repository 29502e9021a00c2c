/** Nothing is decided quietly: a row or heading that the grammar of plain ones does not take whole is told, with what it was read as. */
import { read, withPapers } from './nationalRecord.ts';

/** What is open at the row, whoever tells it. */
function openOf(name: string): string[] {
  const { unproven, repairs } = read(withPapers([{ TENGIAYTO: name }]));
  const kinds = repairs.map(({ kind }) => kind);
  return [
    ...unproven.flatMap(({ questions }) => questions),
    ...(kinds.includes('PAPER_UNDECIDED') ? ['KIND'] : []),
    ...(kinds.includes('SITUATION_UNDECIDED') ? ['WHEN'] : []),
  ];
}

const row = (name: string, heading: string | null = null) =>
  read(withPapers([{ TENGIAYTO: name }], heading)).unproven.map(
    ({ field, questions, readAs }) => `${field.split('.').at(-1)} ${questions.join(' ')}: ${readAs}`,
  );

describe('A plain row', () => {
  it.each([
    ['the name of a paper', 'Giấy chứng nhận đăng ký kết hôn'],
    ['with its number in the list and its end', 'b) Giấy phép hoạt động;'],
    ['with how it is copied', 'Bản sao có chứng thực giấy phép xây dựng'],
    ['with its copies before a colon', '01 bản chính: Giấy phép xây dựng'],
    ['with the form that it is', 'Tờ khai đăng ký khai sinh theo Mẫu số 01'],
    ['with what there may be', 'Giấy ủy quyền nộp hồ sơ (nếu có)'],
    ['with for whom, in brackets', 'Giấy phép hoạt động (đối với doanh nghiệp nước ngoài)'],
    ['with a case in so many words', 'Giấy phép hoạt động trong trường hợp thay đổi trụ sở'],
    ['behind a case in so many words', 'Trường hợp thay đổi trụ sở: Giấy phép hoạt động'],
    ['a remark on how many sets there are', 'Số lượng hồ sơ: 01 bộ.'],
  ])('is %s, and nothing is told: %s', (_what, name) => {
    expect(row(name)).toEqual([]);
  });
});

describe('What a row is', () => {
  it.each([
    ['begins with nothing that papers are called', 'Nhà xưởng tại khu công nghiệp'],
    ['says of nothing what it is', 'Phương án'],
    ['is the rest of a row', 'giấy phép xây dựng của chủ đầu tư'],
    ['was cut off', 'Giấy phép hoạt động của'],
    ['has a bracket without an end', 'Giấy phép hoạt động (bản sao'],
    ['is a sentence', 'Giấy phép của tổ chức được nộp tại bộ phận một cửa'],
  ])('is told as unproven where it %s: %s', (_what, name) => {
    expect(openOf(name)).toContain('KIND');
  });

  it('is told of every remark but the plainest', () => {
    const found = row('Lưu ý: bản sao không cần chứng thực');
    expect(found).toEqual(['TENGIAYTO KIND: ghi chú, không phải giấy tờ']);
  });

  it('is told with when it is asked for, as it was read', () => {
    const found = row('Văn bản của bên thuê, trừ bên đã đăng ký; hợp đồng thuê');
    expect(found).toEqual([expect.stringMatching(/^TENGIAYTO KIND.*: giấy tờ phải nộp; mọi trường hợp$/u)]);
  });
});

describe('Whether a paper is always asked for', () => {
  it.each([
    ['a word says for whom', 'Giấy phép của nhà đầu tư là tổ chức'],
    ['a word denies something', 'Giấy xác nhận chưa kết hôn'],
    ['a dossier of another kind stands before a colon', 'Hồ sơ hỗ trợ kinh phí: Danh sách lao động'],
    ['another part follows', 'Giấy phép hoạt động; quyết định thành lập'],
    ['a situation stands beside another paper', 'Giấy phép và hợp đồng thuê (nếu có)'],
    ['a situation may go on', 'Giấy phép (đối với doanh nghiệp, trừ hộ kinh doanh)'],
  ])('is told as unproven where %s: %s', (_what, name) => {
    expect(openOf(name)).toContain('WHEN');
  });

  it('is told once for a row that a finding tells of already', () => {
    const { repairs, unproven } = read(
      withPapers([{ TENGIAYTO: 'Dự toán kinh phí, trừ các công trình do Bộ quyết định đầu tư' }]),
    );
    expect(repairs.map(({ kind }) => kind)).toEqual(['SITUATION_UNDECIDED']);
    expect(unproven.flatMap(({ questions }) => questions)).not.toContain('WHEN');
  });
});

describe('A heading', () => {
  const paper = 'Giấy phép hoạt động';
  const found = (heading: string) => row(paper, heading);

  it.each([
    ['Hồ sơ gồm:'],
    ['Thành phần hồ sơ'],
    ['Giấy tờ phải nộp:'],
    ['Trường hợp thay đổi trụ sở:'],
    ['Trường hợp thay đổi trụ sở, người đại diện:'],
    ['a) Đối với trường hợp thay đổi trụ sở, hồ sơ gồm:'],
  ])('is plain, and nothing is told: %s', (heading) => {
    expect(found(heading)).toEqual([]);
  });

  it.each([
    ['names a dossier that may be the procedure’s own', 'Hồ sơ hỗ trợ kinh phí đào tạo:'],
    ['says what is then handed in', 'Trường hợp thay đổi trụ sở, doanh nghiệp gửi hợp đồng thuê:'],
    ['names a situation within another', 'Đối với tổ chức trong nước khi thay đổi trụ sở:'],
    ['explains in brackets', 'Trường hợp thay đổi trụ sở (khoản 2 Điều 5):'],
  ])('that %s is told, with the situation that was read: %s', (_what, heading) => {
    const { unproven, repairs } = read(withPapers([{ TENGIAYTO: paper }], heading));
    const field = 'THANHPHANHOSO[0].TRUONGHOP';
    expect([...unproven, ...repairs].map((one) => one.field)).toContain(field);
  });

  it('of remarks leaves open whether the rows below it are none', () => {
    const told = row('Cam kết về chất lượng sản phẩm', 'Số lượng hồ sơ: Ủy ban nhân dân tỉnh quy định');
    expect(told).toEqual([
      'TRUONGHOP WHEN: tiêu đề của các ghi chú',
      'TENGIAYTO KIND: ghi chú, không phải giấy tờ',
    ]);
  });
});
