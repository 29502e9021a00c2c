import { decisionFile } from '../../nation/decisionFile.ts';
import type { Example } from './template.ts';

/** What every step answers: where the draft stands, or the one sentence that says why not. */
const step = (
  mutation: string,
  input: string,
  more = '',
  refusals = '',
): string => `mutation ${mutation[0]?.toUpperCase()}${mutation.slice(1)}($input: ${input}!) {
  ${mutation}(input: $input) {
    __typename
    ... on DraftMoved { draft { id code state revision allowed${more} } }
    ... on StateConflict { state allowed }${refusals}
    ... on Refusal { message }
  }
}`;

/** What the text of a draft, and what is about to be published, are refused for. */
const MALFORMED = '\n    ... on InputMalformed { fields }';
const PROBLEMS = '\n    ... on PublicationRefused { problems { kind case subject detail } }';
/** Nothing is published before the signed file is here; the sandbox has that of its decisions. */
const NO_FILE = '\n    ... on DecisionFileMissing { sha256 }';
const UNCLEAN = '\n    ... on ComparisonNotClean { findings { key kind subject decided entered waivable } }';

/** An invented procedure, marked as one: nobody can hand anything in for it. Each run makes another. */
const CODE = '{{code}}';
const NAME = 'Thủ tục minh họa: cấp bản sao hồ sơ cư trú';
const FORM = 'Tờ khai đề nghị cấp bản sao';
const PAPER = 'Giấy khai sinh';
const FEE = 'Lệ phí cấp bản sao';

const content = {
  code: CODE,
  name: NAME,
  field: 'Đăng ký, quản lý cư trú',
  tiers: ['COMMUNE'],
  audiences: ['Công dân Việt Nam'],
  channels: [
    {
      channel: 'ONLINE',
      timeLimits: [{ value: 3, unit: 'WORKING_DAY' }],
      fees: [{ kind: 'CHARGE', code: 'LP-9.MINH-HOA-1', name: FEE, amount: 10_000 }],
    },
  ],
  cases: [
    {
      code: 'GENERAL',
      name: 'Trường hợp chung',
      roles: [{ role: 'APPLICANT', required: true }],
      components: [
        {
          ...{ code: 'MINH-HOA-01', name: FORM, kind: 'FORM', role: 'APPLICANT', originals: 1, copies: 0 },
          noEvidenceReason: 'THE_FORM_ITSELF',
        },
        {
          ...{ code: 'MINH-HOA-02', name: PAPER, kind: 'SUBMIT', role: 'APPLICANT', originals: 0, copies: 1 },
          mappings: [{ resultType: 'KQ.G15.000031', state: 'PROPOSED', basis: 'Minh họa' }],
        },
      ],
    },
  ],
  results: [],
  legalBasis: [{ number: '68/2020/QH14', effectiveFrom: '2026-03-16' }],
  competentAgency: 'Công an cấp xã',
  steps: [{ steps: ['Nộp hồ sơ trực tuyến', 'Nhận kết quả'] }],
};

const onDraft = { input: { requestId: '{{uuid}}', draft: '{{draft}}' } };

/** From a signed decision to the catalogue, by four officials of one ministry and a decision that anybody can read. */
export const publicationExamples: readonly Example[] = [
  {
    key: 'register-decision',
    title: '16. Đăng ký quyết định công bố',
    label: 'Đăng ký quyết định công bố đã ký, kèm tệp và danh mục thủ tục',
    explanation:
      'Chị Trang nhập quyết định đã ký, tệp và danh mục kèm theo, khi chưa làm gì trên bản nhập. Cùng số đó chỉ đăng ký được một lần; mở lại ví dụ là một quyết định và một thủ tục mới.',
    persona: 'trang',
    document: `mutation RegisterDecision($input: RegisterDecisionInput!) {
  registerDecision(input: $input) {
    __typename
    ... on DecisionRegistered { decision { id number decidedOn outstanding { code name } } }
    ... on Refusal { message }
    ... on InputMalformed { fields }
    ... on NotDelegated { reason duty }
  }
}`,
    variables: {
      input: {
        requestId: '{{uuid}}',
        authority: 'G01',
        number: '{{uuid}}',
        decidedOn: '2026-02-02',
        effectiveOn: '2027-01-01',
        kind: 'PROCEDURES',
        file: { address: 'https://quyet-dinh.example.vn/minh-hoa.pdf', sha256: decisionFile.sha256 },
        annex: [
          {
            ...{ code: '{{fresh-code}}', name: NAME, change: 'NEW', components: [FORM, PAPER] },
            fees: [{ name: FEE, amount: 10_000 }],
            timeLimits: [{ value: 3, unit: 'WORKING_DAY' }],
          },
        ],
      },
    },
    captures: {
      decision: 'registerDecision.decision.id',
      code: 'registerDecision.decision.outstanding.0.code',
    },
  },
  {
    key: 'enter-procedure',
    title: '17. Nhập thủ tục',
    label: 'Nhập thủ tục mới hoặc sửa đổi theo quyết định công bố',
    explanation:
      'Bản nhập chưa thay đổi gì trên danh mục đang có hiệu lực. Chị Thu nhập thì không được kiểm tra hay công bố.',
    persona: 'thu',
    document: step('enterProcedure', 'EnterProcedureInput', '', `${MALFORMED}${PROBLEMS}`),
    variables: {
      input: {
        ...{ requestId: '{{uuid}}', agency: 'G01', decision: '{{decision}}', inForceFrom: '2027-01-01' },
        content,
      },
    },
    captures: { draft: 'enterProcedure.draft.id' },
  },
  {
    key: 'compare-draft',
    title: '18. Đối chiếu với quyết định đã ký',
    label: 'Đối chiếu thủ tục đã nhập với quyết định công bố đã ký',
    explanation:
      'Chị Trang đối chiếu từng giấy tờ, mức phí, thời hạn với danh mục. Khác chỗ nào thì nêu tên chỗ đó.',
    persona: 'trang',
    document: step(
      'compareDraft',
      'DraftStepInput',
      ' comparison { clean findings { kind subject } }',
      `${UNCLEAN}${PROBLEMS}`,
    ),
    variables: onDraft,
  },
  {
    key: 'approve-draft',
    title: '19. Phê duyệt',
    label: 'Phê duyệt thủ tục đã được đối chiếu',
    explanation: 'Anh Quân phê duyệt. Người nhập và người kiểm tra không làm được bước này.',
    persona: 'quan',
    document: step('approveDraft', 'DraftStepInput'),
    variables: onDraft,
  },
  {
    key: 'publish-procedure',
    title: '20. Công bố',
    label: 'Công bố thủ tục đã được phê duyệt',
    explanation: 'Chị Ngọc công bố theo quyết định. Chưa ai thấy thủ tục trên cổng.',
    persona: 'ngoc',
    document: step('publishProcedure', 'DraftStepInput', '', `${UNCLEAN}${PROBLEMS}${NO_FILE}`),
    variables: onDraft,
  },
  {
    key: 'publicise-procedure',
    title: '21. Công khai',
    label: 'Công khai thủ tục đã công bố trên cơ sở dữ liệu quốc gia',
    explanation:
      'Thủ tục vào danh mục thành phiên bản mới và mọi cổng đều có. Ngày công bố và ngày công khai là hai ngày, mỗi ngày có hạn riêng.',
    persona: 'ngoc',
    document: step(
      'publiciseProcedure',
      'DraftStepInput',
      ' procedure { version inForceFrom publication { publishedOn publicisedOn timeliness { published { state deadline } publicised { state deadline } } } }',
      PROBLEMS,
    ),
    variables: onDraft,
  },
];
