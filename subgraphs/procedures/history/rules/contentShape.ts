/**
 * What a version is made of, as differences between two versions speak of it: the Vietnamese name of every part, and by
 * what an item of a list is recognised when the list is written in another order. A part that `kernel/domain/content.ts` gains
 * does not compile until it has its place here.
 */
import type {
  AgencyMention,
  CaseContent,
  ChannelContent,
  ComponentContent,
  FeeLine,
  LegalBasisContent,
  MappingContent,
  ProcedureContent,
  QuestionContent,
  RoleContent,
  StepsContent,
  TimeLimit,
} from '../../../../kernel/domain/content.ts';

export type Parts = Readonly<Record<string, Shape>>;

/** A list whose order means nothing. */
export interface ListShape {
  kind: 'LIST';
  label: string;
  keyOf(item: unknown): string;
  nameOf(item: unknown): string;
  /** Null where the items are texts. */
  parts: Parts | null;
}

export type Shape =
  /** One value, compared whole. */
  | { kind: 'VALUE'; label: string }
  /** Texts whose order means something. */
  | { kind: 'SEQUENCE'; label: string }
  | ListShape;

const value = (label: string): Shape => ({ kind: 'VALUE', label });
const sequence = (label: string): Shape => ({ kind: 'SEQUENCE', label });

const texts = (label: string): ListShape => ({
  kind: 'LIST',
  label,
  keyOf: (item) => item as string,
  nameOf: (item) => item as string,
  parts: null,
});

function list<T>(
  label: string,
  keyOf: (item: T) => string,
  parts: Readonly<Record<keyof T, Shape>>,
  nameOf: (item: T) => string = keyOf,
): ListShape {
  return {
    kind: 'LIST',
    label,
    keyOf: (item) => keyOf(item as T),
    nameOf: (item) => nameOf(item as T),
    parts: parts as Parts,
  };
}

/** Time limits have no code: what tells them apart is when each holds. */
export const TIME_LIMITS = list<TimeLimit>('Thời hạn giải quyết', ({ condition }) => condition ?? '', {
  value: value('Số'),
  unit: value('Đơn vị'),
  condition: value('Điều kiện'),
  atLeast: value('Sớm nhất'),
});

const FEES = list<FeeLine>(
  'Phí, lệ phí',
  ({ code }) => code,
  {
    kind: value('Loại'),
    code: value('Mã'),
    name: value('Tên'),
    amountDong: value('Mức thu (đồng)'),
    foreignAmount: value('Mức thu bằng ngoại tệ'),
    condition: value('Điều kiện'),
    exemptions: texts('Miễn, giảm'),
    locality: value('Địa phương áp dụng'),
    timeLimit: value('Thời hạn tương ứng'),
    says: value('Nội dung công bố về mức thu'),
    bounds: value('Mức thấp nhất, cao nhất'),
    percent: value('Tỷ lệ phần trăm'),
    setBy: value('Nơi quy định mức thu'),
    per: value('Đơn vị tính'),
  },
  ({ name }) => name,
);

const CHANNELS = list<ChannelContent>('Cách thức thực hiện', ({ channel }) => channel, {
  channel: value('Kênh'),
  timeLimits: TIME_LIMITS,
  fees: FEES,
});

const MAPPINGS = list<MappingContent>('Giấy tờ thay thế', ({ resultType }) => resultType, {
  resultType: value('Loại kết quả'),
  state: value('Trạng thái'),
  basis: value('Căn cứ'),
});

const COMPONENTS = list<ComponentContent>(
  'Thành phần hồ sơ',
  ({ code }) => code,
  {
    code: value('Mã'),
    name: value('Tên giấy tờ'),
    kind: value('Cách nộp'),
    role: value('Giấy tờ của ai'),
    heading: value('Đề mục'),
    originals: value('Số bản chính'),
    copies: value('Số bản sao'),
    formName: value('Mẫu đơn, tờ khai'),
    condition: value('Điều kiện'),
    anyOfGroup: value('Nhóm giấy tờ chọn một'),
    mappings: MAPPINGS,
    noEvidenceReason: value('Lý do không có giấy tờ thay thế'),
    template: value('Tệp mẫu đơn, tờ khai'),
  },
  ({ name }) => name,
);

const CASES = list<CaseContent>(
  'Trường hợp',
  ({ code }) => code,
  {
    code: value('Mã'),
    name: value('Tên'),
    roles: list<RoleContent>('Người tham gia', ({ role }) => role, {
      role: value('Vai trò'),
      required: value('Bắt buộc'),
      childConsent: value('Trẻ em phải đồng ý'),
    }),
    formName: value('Tờ khai'),
    questions: list<QuestionContent>(
      'Câu hỏi của tờ khai',
      ({ key }) => key,
      {
        key: value('Khóa'),
        label: value('Nhãn'),
        role: value('Của ai'),
        concept: value('Nội dung hỏi'),
        binding: value('Nơi Nhà nước có câu trả lời'),
        required: value('Bắt buộc'),
        editable: value('Được sửa'),
        choices: value('Các lựa chọn'),
        codeList: value('Danh mục để chọn'),
        condition: value('Điều kiện hỏi'),
        limits: value('Giới hạn của câu trả lời'),
        help: value('Hướng dẫn trả lời'),
        section: value('Phần của tờ khai'),
      },
      ({ label }) => label,
    ),
    components: COMPONENTS,
    template: value('Tệp mẫu tờ khai'),
  },
  ({ name }) => name,
);

const STEPS = list<StepsContent>('Trình tự thực hiện', ({ condition }) => condition ?? '', {
  condition: value('Trường hợp'),
  steps: sequence('Bước'),
});

const LEGAL_BASIS = list<LegalBasisContent>('Căn cứ pháp lý', ({ number }) => number, {
  number: value('Số, ký hiệu'),
  name: value('Trích yếu'),
  issuedOn: value('Ngày ban hành'),
  effectiveFrom: value('Ngày hiệu lực'),
  issuer: value('Cơ quan ban hành'),
  url: value('Địa chỉ truy cập'),
});

const AGENCIES = list<AgencyMention>(
  'Cơ quan',
  ({ part, code, name }) => `${part} ${code ?? name}`,
  { part: value('Vai trò'), code: value('Mã định danh điện tử'), name: value('Tên') },
  ({ name }) => name,
);

/** The parts of a version, in the order in which a portal shows them. */
export const CONTENT: Readonly<Record<keyof ProcedureContent, Shape>> = {
  code: value('Mã thủ tục'),
  name: value('Tên thủ tục'),
  decisionNumber: value('Số quyết định công bố'),
  kind: value('Loại thủ tục hành chính'),
  field: value('Lĩnh vực'),
  publisher: value('Cơ quan công bố'),
  tiers: texts('Cấp thực hiện'),
  audiences: texts('Đối tượng thực hiện'),
  steps: STEPS,
  channels: CHANNELS,
  cases: CASES,
  results: texts('Kết quả thực hiện'),
  legalBasis: LEGAL_BASIS,
  requirements: value('Yêu cầu, điều kiện thực hiện'),
  competentAgency: value('Cơ quan có thẩm quyền'),
  agencies: AGENCIES,
  receivingAddress: value('Địa chỉ tiếp nhận hồ sơ'),
  keywords: texts('Từ khóa'),
  related: texts('Thủ tục hành chính liên quan'),
  linked: texts('Thủ tục hành chính liên thông'),
};
