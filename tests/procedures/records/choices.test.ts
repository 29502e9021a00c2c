/** Papers of which one is enough: who heads such a group, what is in it, and what is told where a record leaves it open. */
import { headsAChoice, listItems } from '../../../subgraphs/procedures/records/rules/choices.ts';
import { contentOf, findingsOf, read } from './nationalRecord.ts';

const recordOf = (heading: string | null, names: readonly string[]) => ({
  THANHPHANHOSO: [{ TRUONGHOP: heading, GIAYTO: names.map((TENGIAYTO) => ({ TENGIAYTO })) }],
});
/** The group of each paper, and the rows or the heading of which it is told that they leave a choice open. */
const choicesOf = (heading: string | null, names: readonly string[]) => {
  const record = recordOf(heading, names);
  const groups = (contentOf(record).cases[0]?.components ?? []).map(({ anyOfGroup }) => anyOfGroup);
  const told = findingsOf(read(record))
    .filter((line) => line.startsWith('CHOICE_UNDECIDED '))
    .map((line) => line.replace('CHOICE_UNDECIDED THANHPHANHOSO[0].', ''));
  return { groups, told };
};

describe('Words over papers', () => {
  it.each([
    ['Một trong các giấy tờ sau:', true],
    ['3. Một trong các tài liệu chứng minh đủ điều kiện để miễn phí thi hành án', true],
    ['Chứng cứ chứng minh quan hệ cha, con gồm một trong các giấy tờ, tài liệu sau đây:', true],
    ['Người đề nghị phải bổ sung một trong các loại hồ sơ, giấy tờ sau:', true],
    ['Nộp 01 trong 02 (hai) chứng từ sau:', true],
    ['Thành phần hồ sơ:', false],
    ['Lưu ý: công chức yêu cầu nộp một trong các giấy tờ chứng minh nơi cư trú.', false],
    ['Bản sao một trong các loại văn bản sau đây: a) Giấy chứng nhận đăng ký kinh doanh; b) …', false],
    ['Nếu không thể khai thác được thông tin thì nộp một trong các giấy tờ. Sau đó được trả lại.', false],
    ['Ủy quyền cho một trong các thành viên thì hồ sơ gồm các giấy tờ sau:', false],
  ])('offer a choice of them, or only mention one: %s', (heading, heads) => {
    expect(headsAChoice(heading)).toBe(heads);
  });

  it.each([
    [
      'bullets, wherever they stand',
      '- Hộ chiếu|Một trong các giấy tờ sau:|Tờ khai|- Giấy khai sinh',
      [0, 3],
    ],
    ['a number below its own', 'đ.2) Hộ chiếu|đ) Một trong các giấy tờ sau:|b) Ảnh|đ.1) Thẻ', [0, 3]],
    ['letters, which are its own kind', 'a) Tờ khai|Một trong các giấy tờ sau:|b) Hộ chiếu', []],
    ['bullets that another row may head', '- Hộ chiếu|Một trong các giấy tờ sau:|Bản sao:|- Thẻ', []],
    ['nothing', 'Tờ khai|Một trong các giấy tờ sau:|Hộ chiếu|Giấy khai sinh', []],
    ['one bullet only', 'Tờ khai|Một trong các giấy tờ sau:|- Hộ chiếu', []],
  ])('have the rows as their items that are marked by %s', (_what, rows, items) => {
    expect(listItems(1, rows.split('|'))).toEqual(items);
  });
});

describe('A group of which one is enough', () => {
  it('is made by a heading, or by a row whose items are marked', () => {
    const papers = ['Hộ chiếu', 'Thẻ căn cước'];
    expect(choicesOf('Một trong các giấy tờ sau:', papers).groups).toEqual(['ONE-OF-1', 'ONE-OF-1']);
    const led = choicesOf(null, ['+ Hộ chiếu', 'Một trong các giấy tờ sau:', '+ Thẻ căn cước', 'Tờ khai']);
    expect(led).toEqual({ groups: ['ONE-OF-1-2', null, 'ONE-OF-1-2', null], told: [] });
  });

  it('has no row that its list does not mark as an item, and that row is told', () => {
    const rows = ['(ii) Giấy ủy quyền cho tổ chức', 'Bản sao thẻ căn cước', '(i) Giấy ủy quyền cho cá nhân'];
    expect(choicesOf('Hồ sơ kèm theo một trong những giấy tờ sau:', rows)).toEqual({
      groups: ['ONE-OF-1', null, 'ONE-OF-1'],
      told: ['GIAYTO[1].TENGIAYTO'],
    });
  });

  it('has no remark in it', () => {
    const rows = ['a) Giấy khai sinh', 'Lưu ý: nộp bản sao', 'b) Hộ chiếu'];
    expect(choicesOf('Một trong các giấy tờ sau:', rows)).toEqual({
      groups: ['ONE-OF-1', null, 'ONE-OF-1'],
      told: [],
    });
  });
});

describe('A choice that the record leaves open', () => {
  it.each<[why: string, rows: string[], told: number[]]>([
    [
      'nothing marks what a row offers',
      ['Tờ khai', 'Chứng cứ gồm một trong các giấy tờ sau đây:', 'Hộ chiếu', 'Giấy chứng sinh'],
      [1],
    ],
    [
      'a row begins the list, which only its place says',
      ['Một trong các giấy tờ sau:', 'Hộ chiếu', 'Giấy chứng sinh'],
      [0],
    ],
    [
      'a row names what those below it prove',
      ['Chứng cứ chứng minh quan hệ cha, con gồm:', 'Văn bản của cơ quan y tế', 'Thư', 'Ảnh'],
      [0],
    ],
    [
      'two papers stand for one another by law',
      [
        'Giấy chứng nhận quyền sử dụng đất theo luật qua các thời kỳ',
        'Bản vẽ',
        'Giấy chứng nhận quyền sở hữu nhà ở',
      ],
      [0, 2],
    ],
    [
      'there are several forms of one kind',
      ['Tờ khai thuế dùng cho tổ chức theo mẫu số 01', 'Ảnh', 'Tờ khai thuế dùng cho cá nhân theo mẫu số 02'],
      [0, 2],
    ],
    [
      'forms are called by their number alone',
      ['Mẫu số 02: Mẫu văn bản, phiếu yêu cầu', 'Ảnh', 'Mẫu số 03: Mẫu phiếu yêu cầu của cá nhân'],
      [0, 2],
    ],
    ['a row ends with "or"', ['Quyết định chủ trương đầu tư của dự án; hoặc', 'Quyết định đầu tư'], [0]],
    ['a row begins with "or"', ['Đơn', 'Hoặc: Giấy xác nhận của cơ quan công an'], [1]],
    [
      'a row speaks of papers above',
      ['Giấy chứng sinh', 'Trường hợp không có thì nộp văn bản thay cho một trong các giấy tờ nêu trên'],
      [1],
    ],
    [
      'a paper with a row of its own is among those that another row offers',
      [
        'Một trong các giấy tờ về đất đai: giấy chứng nhận quyền sử dụng đất ở; quyết định giao đất',
        'Giấy chứng nhận quyền sử dụng đất ở được cấp theo luật',
        'Bản vẽ',
      ],
      [1],
    ],
  ])('makes no group, and is told, where %s', (_why, rows, told) => {
    expect(choicesOf(null, rows)).toEqual({
      groups: rows.map(() => null),
      told: told.map((row) => `GIAYTO[${row}].TENGIAYTO`),
    });
  });

  it.each([
    ['one row only stands below it', 'Một trong các tài liệu chứng minh đủ điều kiện', ['Giấy xác nhận']],
    [
      'a heading names what the papers prove',
      'Giấy tờ chứng minh nơi cư trú:',
      ['Hợp đồng thuê nhà', 'Giấy xác nhận'],
    ],
    [
      'a heading goes on behind it',
      'Nộp một trong các giấy tờ sau: giấy khai sinh. Ngoài ra nộp',
      ['Hộ chiếu', 'Ảnh'],
    ],
  ])('of a heading is told at the heading where %s', (_why, heading, rows) => {
    expect(choicesOf(heading, rows)).toEqual({ groups: rows.map(() => null), told: ['TRUONGHOP'] });
  });

  it.each<[why: string, heading: string | null, rows: string[]]>([
    ['a remark mentions one', null, ['Tờ khai', 'Lưu ý: nộp một trong các giấy tờ chứng minh nơi cư trú.']],
    ['its papers stand in the row', null, ['Một trong các giấy tờ sau: hộ chiếu, thẻ căn cước', 'Ảnh']],
    ['only how the copy is made is left to choose', null, ['Giấy phép', 'hoặc', 'hoặc bản fax có xác nhận']],
    ['something is said of them', null, ['Thẻ', 'Giấy tờ khác. Nếu một trong các giấy tờ này hết hạn']],
    ['a heading names what one paper proves', 'Giấy tờ chứng minh nơi cư trú:', ['Giấy xác nhận']],
    ['a heading says that it consists of all', 'Giấy tờ chứng minh nhân thân gồm:', ['Thẻ', 'Ảnh']],
    [
      'forms of one kind are each for a situation',
      null,
      ['Đơn đề nghị cấp (đối với cá nhân)', 'Đơn đề nghị cấp (đối với tổ chức)'],
    ],
    ['forms are of two kinds', null, ['Đơn đề nghị cấp giấy phép', 'Tờ khai thuế']],
    ['two papers prove different things', null, ['Hộ chiếu', 'Giấy chứng nhận quyền sử dụng đất']],
    ['what is chosen are no papers', 'Thuộc một trong các trường hợp sau', ['Hộ chiếu', 'Ảnh']],
  ])('is not told where %s', (_why, heading, rows) => {
    expect(choicesOf(heading, rows)).toEqual({ groups: rows.map(() => null), told: [] });
  });
});
