import { namedOperations } from '../../kernel/domain/namedOperations.ts';
import { portalExamples } from './portalExamples.ts';
import { publicationExamples } from './publicationExamples.ts';
import type { Example } from './template.ts';

/** Fields of a prefill that a counter needs; (3), (5) and the journeys ask exactly this. */
const PREFILL = `query Prefill($dossier: ID!) {
  prefill(dossier: $dossier) {
    __typename
    ... on Prefill {
      answer {
        __typename
        ... on PrefillAnswer {
          summary { askedBefore askedNow papersSpared }
          fields { key label answerKind state reason value display locked provenance { register recordVersion asOf level } }
          checklist { code name kind state reason provenance { register asOf } }
          remaining { subject kind label }
          amountsDue { name amount statementText due }
          seal { keyId payload signature fileBefore }
        }
        ... on PrefillUnavailable { register message }
      }
    }
    ... on Refusal { message }
  }
}`;

const SUBMIT = `mutation Submit($input: SubmitDossierInput!) {
  submitDossier(input: $input) {
    __typename
    ... on DossierFiled { reused dossier { id code status } }
    ... on PrefillTampered { keys }
    ... on AnswersMissing { keys }
    ... on AnswersNotValid { problems { key message } }
    ... on UnknownQuestion { keys }
    ... on HeldValueReplaced { keys }
    ... on Refusal { message }
  }
}`;

const REUSE_RATE = `query ReuseRate($agency: AgencyCode!, $from: Date!, $to: Date!) {
  reuseRate(agency: $agency, from: $from, to: $to) { numerator denominator rate asOf }
}`;

const PREFILL_LABEL =
  'Xem Nhà nước đã có những gì cho hồ sơ nháp: mục điền sẵn, giấy tờ, số tiền và niêm phong';
const SUBMIT_LABEL = 'Nộp hồ sơ cùng niêm phong của dữ liệu điền sẵn';
const REUSE_LABEL = 'Xem tỷ lệ tái sử dụng dữ liệu của một cơ quan trong một kỳ';

/** Lan and her father as they are typed at the counter: synthetic people of the embedded nation. */
const LAN = { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' };
const LAN_FATHER = { personalNumber: '940065000103', fullName: 'Nguyễn Văn Thành', birthDate: '1965-11-20' };

/** What no register can answer: typed once, at the counter. */
const TYPED = [
  { key: 'phoneNumber', value: '0900000101' },
  { key: 'newResidence', value: '12 Hoàng Diệu, phường Buôn Ma Thuột, tỉnh Đắk Lắk' },
  { key: 'newHouseholdHead', value: 'Nguyễn Văn Thành' },
  { key: 'newRelationToHead', value: 'Con' },
  { key: 'declaration', value: 'Tôi cam đoan những nội dung khai trên là đúng sự thật.' },
];

const submission = (answers: string) => ({
  input: {
    requestId: '{{uuid}}',
    dossier: '{{dossier}}',
    seal: { keyId: '{{sealKeyId}}', payload: '{{sealPayload}}', signature: '{{sealSignature}}' },
    answers: [answers, ...TYPED],
  },
});

const WARD = { agency: 'H15.50.05', from: '2026-01-01', to: '2027-12-31' };

/** The five-minute proof: tabs of the sandbox, the README and the journeys of the tests, word for word the same. */
export const examples: readonly Example[] = [
  {
    key: 'procedure',
    title: '1. Một thủ tục, từng kênh',
    label: 'Xem một thủ tục theo từng kênh nộp: thời hạn, phí và lệ phí',
    explanation:
      'Đăng ký thường trú: trực tuyến 7 ngày làm việc và 10.000 ₫, tại quầy 7 ngày làm việc và 20.000 ₫.',
    persona: null,
    document: `query Procedure($code: ProcedureCode!) {
  procedure(code: $code) {
    code
    name
    decisionNumber
    publisher { code name }
    channels {
      channel
      timeLimits { value unit }
      fees { kind name amount statement statementText }
    }
  }
}`,
    variables: { code: '1.004222' },
  },
  {
    key: 'search',
    title: '2. Tìm không dấu',
    label: 'Tìm thủ tục theo tên, có dấu hoặc không dấu',
    explanation: 'Gõ không dấu vẫn tìm thấy thủ tục đăng ký khai sinh 1.001193 ở đầu danh sách.',
    persona: null,
    document: `query Search($query: String!) {
  searchProcedures(query: $query, first: 5) {
    nodes { code name }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { query: 'dang ky khai sinh' },
  },
  {
    key: 'reuse-before',
    title: '3. Tỷ lệ tái sử dụng trước khi nộp',
    label: REUSE_LABEL,
    explanation: 'Văn phòng Chính phủ xem tỷ lệ của phường, đếm từ bằng chứng chứ không từ ô đánh dấu.',
    persona: 'viet',
    document: REUSE_RATE,
    variables: WARD,
  },
  {
    key: 'open-draft',
    title: '4. Cán bộ Minh mở hồ sơ cho chị Lan',
    label: 'Mở hồ sơ nháp cho những người có liên quan',
    explanation: 'Số định danh, họ tên và ngày sinh phải khớp cả ba; chúng chỉ đi bằng biến.',
    persona: 'minh',
    document: `mutation OpenDraft($input: OpenDraftDossierInput!) {
  openDraftDossier(input: $input) {
    __typename
    ... on DraftDossierOpened { dossier { id stage parties { role verification } } }
    ... on Refusal { message }
  }
}`,
    variables: {
      input: {
        requestId: '{{uuid}}',
        procedure: '1.004222',
        caseCode: 'JOIN_FAMILY',
        channel: 'COUNTER',
        parties: [
          { role: 'APPLICANT', person: LAN },
          { role: 'FATHER', person: LAN_FATHER },
        ],
      },
    },
    captures: { dossier: 'openDraftDossier.dossier.id' },
  },
  {
    key: 'prefill',
    title: '5. Nhà nước đã có những gì?',
    label: PREFILL_LABEL,
    explanation:
      'Trước đây hỏi n mục, nay còn m mục, bớt k giấy tờ. Mở thẻ kế hoạch: procedures → population ∥ warehouse ∥ payments → dossiers.',
    persona: 'minh',
    document: PREFILL,
    variables: { dossier: '{{dossier}}' },
    captures: {
      fields: 'prefill.answer.fields',
      sealKeyId: 'prefill.answer.seal.keyId',
      sealPayload: 'prefill.answer.seal.payload',
      sealSignature: 'prefill.answer.seal.signature',
    },
  },
  {
    key: 'outage',
    title: '6. CSDL dân cư ngừng trả lời',
    label: PREFILL_LABEL,
    explanation:
      'Vẫn HTTP 200: dữ liệu dân cư là UNAVAILABLE, giấy tờ trong kho vẫn HELD, và không niêm phong.',
    persona: 'minh',
    document: PREFILL,
    variables: { dossier: '{{dossier}}' },
    outage: { subgraph: 'population', down: true },
  },
  {
    key: 'upload-held',
    title: '7. Nộp lại giấy khai sinh đã có',
    label: 'Mở lượt gửi tệp giấy tờ cho hồ sơ nháp; giấy tờ Nhà nước đã có thì bị từ chối',
    explanation: 'Bị từ chối, kèm nơi đọc được và đúng thao tác đọc giấy tờ ấy.',
    persona: 'minh',
    document: `mutation Upload($input: OpenUploadInput!) {
  openUpload(input: $input) {
    __typename
    ... on AlreadyHeld {
      message register legalBasis document { id }
      answeredBy { name id document variables { name value } accessDossier }
    }
    ... on Refusal { message }
  }
}`,
    variables: {
      input: {
        requestId: '{{uuid}}',
        dossier: '{{dossier}}',
        component: 'TP-dad2e57a74',
        name: 'giay-khai-sinh.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 120000,
      },
    },
    captures: { document: 'openUpload.document.id' },
    outage: { subgraph: 'population', down: false },
  },
  {
    key: 'read-held',
    title: '8. Đọc chính giấy tờ đó',
    label: namedOperations.ReadHeldDocument.label,
    explanation: 'Thao tác mà lời từ chối đã chỉ ra, chạy trong hồ sơ này.',
    persona: 'minh',
    headers: { 'access-dossier': '{{dossier}}' },
    document: namedOperations.ReadHeldDocument.document,
    variables: { document: '{{document}}' },
  },
  {
    key: 'submit-altered',
    title: '9. Sửa một chữ trong giá trị đã khóa',
    label: SUBMIT_LABEL,
    explanation: 'PrefillTampered, kèm đúng trường bị sửa; không có gì được ghi.',
    persona: 'minh',
    document: SUBMIT,
    variables: submission('{{fields|fieldsToAlteredAnswers}}'),
  },
  {
    key: 'submit',
    title: '10. Nộp nguyên vẹn',
    label: SUBMIT_LABEL,
    explanation: 'Hồ sơ được nộp; niêm phong kiểm tra được ngoại tuyến bằng docs/verify-seal.',
    persona: 'minh',
    document: SUBMIT,
    variables: submission('{{fields|fieldsToAnswers}}'),
    captures: { filed: 'submitDossier.dossier.id' },
  },
  {
    key: 'other-agency',
    title: '11. Cán bộ cơ quan khác',
    label: PREFILL_LABEL,
    explanation: 'Phong bị từ chối: không phân biệt "không có" với "không được phân công".',
    persona: 'phong',
    document: PREFILL,
    variables: { dossier: '{{dossier}}' },
  },
  {
    key: 'access-log',
    title: '12. Ai đã đọc dữ liệu của tôi?',
    label: 'Xem nhật ký: ai đã đọc dữ liệu của tôi, ai đã bị từ chối',
    explanation: 'Chị Lan thấy cả lần đọc của Minh lẫn lần bị từ chối của Phong.',
    persona: 'lan',
    document: `query AccessLog {
  viewer {
    person {
      accessLog(first: 20) {
        nodes { at outcome register role agency { name } system purpose refusal attempts fields }
      }
    }
  }
}`,
  },
  {
    key: 'reuse-after',
    title: '13. Tỷ lệ tái sử dụng sau khi nộp',
    label: REUSE_LABEL,
    explanation: 'Tử số tăng đúng một.',
    persona: 'viet',
    document: REUSE_RATE,
    variables: WARD,
  },
  {
    key: 'pay',
    title: '14. Yêu cầu thanh toán',
    label: 'Lập yêu cầu thanh toán phí, lệ phí của hồ sơ đã nộp',
    explanation:
      'Số tiền lấy từ bản công bố: 20.000 ₫ tại quầy. Mở payAt để trả qua bộ mô phỏng nền tảng thanh toán.',
    persona: 'minh',
    document: `mutation Pay($input: CreatePaymentRequestInput!) {
  createPaymentRequest(input: $input) {
    __typename
    ... on PaymentRequested { paymentRequest { id reference state total payAt lines { name amount } } }
    ... on Refusal { message }
  }
}`,
    variables: { input: { requestId: '{{uuid}}', dossier: '{{filed}}' } },
    captures: {
      paymentRequest: 'createPaymentRequest.paymentRequest.id',
      payAt: 'createPaymentRequest.paymentRequest.payAt',
    },
  },
  {
    key: 'paid',
    title: '15. Đã trả',
    label: 'Xem trạng thái một yêu cầu thanh toán và hồ sơ của nó',
    explanation: 'Sau khi trả: PAID. Gọi lại callback bao nhiêu lần cũng không đổi gì.',
    persona: 'minh',
    document: `query Paid($id: ID!) {
  paymentRequest(id: $id) { state total paidAt dossier { id code status } }
}`,
    variables: { id: '{{paymentRequest}}' },
  },
  ...publicationExamples,
  ...portalExamples,
];
