/**
 * What the slips of the desk say on paper: titles, numbers of forms and sentences. The forms are those of Circular 01/2018/TT-VPCP (Mẫu số
 * 01–04); the note of a handover is ours. Pure: the same facts give the same words.
 */
import { createHash } from 'node:crypto';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { type RefusalReason, refusalReasons } from './intakeDecision.ts';
import type { HandoverManner, ResultRecipient } from './result.ts';

/** What a slip says beside the dossier that it belongs to. Days are yyyy-MM-dd. */
export type SlipContent =
  | {
      kind: 'RECEIPT' | 'REFUSAL' | 'APOLOGY';
      promisedDay: string | null;
      /** Of a refusal, as `explanation`. */
      reasons: RefusalReason[];
      explanation: string | null;
    }
  /** `components`: their codes. */
  | { kind: 'SUPPLEMENT'; components: string[]; reason: string; answerBy: string | null }
  | { kind: 'HANDOVER'; manner: HandoverManner; receivedBy: ResultRecipient | null; proof: string };

export interface SlipFacts {
  content: SlipContent;
  issuedAt: Date;
  agency: { code: string; name: string | null };
  dossier: { code: string; filedAt: Date | null; channel: 'COUNTER' | 'ONLINE' | 'POST' };
  /** The name is null where the version is not known here. */
  procedure: { code: string; name: string | null };
  /** As it was filed; null where the form does not ask for it. */
  applicantName: string | null;
  /** Names of the papers that were handed in with the filing. */
  handedIn: string[];
  /** Name of a component by its code, as the version of the dossier has it. */
  names: ReadonlyMap<string, string>;
  /** The seal of the filing: by whose key, and its signature in base64url. */
  seal: { keyId: string; signature: string };
  /** Whether the people of the installation are invented. */
  synthetic: boolean;
}

/** A slip in words, in the order in which they stand. */
export interface PrintedSlip {
  title: string;
  /** Number and source of the form; null of a form of ours. */
  form: string | null;
  agency: string;
  code: string;
  /** Where and when it was issued, such as "ngày 29 tháng 11 năm 2026". */
  dated: string;
  /** A label is null where the text is a sentence of its own. */
  lines: { label: string | null; text: string }[];
  /** What the QR code carries. */
  mark: string;
  /** Said on every slip of an installation of invented people. */
  warning: string | null;
}

const CIRCULAR = 'Thông tư số 01/2018/TT-VPCP';
const forms = {
  RECEIPT: { title: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', form: `Mẫu số 01, ${CIRCULAR}` },
  SUPPLEMENT: { title: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', form: `Mẫu số 02, ${CIRCULAR}` },
  REFUSAL: { title: 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ', form: `Mẫu số 03, ${CIRCULAR}` },
  APOLOGY: { title: 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', form: `Mẫu số 04, ${CIRCULAR}` },
  HANDOVER: { title: 'PHIẾU TRẢ KẾT QUẢ GIẢI QUYẾT HỒ SƠ', form: null },
} as const;

const channels = {
  COUNTER: 'Trực tiếp tại Bộ phận Một cửa',
  ONLINE: 'Trực tuyến',
  POST: 'Qua dịch vụ bưu chính công ích',
} as const;
const manners: Readonly<Record<HandoverManner, string>> = {
  ELECTRONIC: 'Điện tử: kết quả nằm trong hồ sơ của người nộp và trong kho dữ liệu điện tử',
  COUNTER: 'Trực tiếp tại Bộ phận Một cửa',
};
const recipients: Readonly<Record<ResultRecipient, string>> = {
  APPLICANT: 'Người nộp hồ sơ',
  AUTHORISED: 'Người được ủy quyền',
};

/**
 * What the QR code of a slip carries: which slip of which dossier, and what the filing was sealed with, so that whoever holds the seal can tell
 * that both belong together. Nothing of a person.
 *
 * @returns such as `MOT-LAN/1;H15.50.05-261129-0001;RECEIPT;<key>;<first 32 hexadecimal digits of SHA-256 of the signature>`
 */
export const markOf = (code: string, kind: SlipContent['kind'], { keyId, signature }: SlipFacts['seal']) =>
  `MOT-LAN/1;${code};${kind};${keyId};${createHash('sha256').update(signature).digest('hex').slice(0, 32)}`;

export function describeSlip(facts: SlipFacts): PrintedSlip {
  const { content, issuedAt, agency, dossier, procedure, applicantName } = facts;
  const { title, form } = forms[content.kind];
  return {
    ...{ title, form },
    agency: agency.name ?? `Cơ quan có mã ${agency.code}`,
    code: dossier.code,
    dated: inWords(dayInVietnam(issuedAt)),
    lines: [
      ...(applicantName === null ? [] : [{ label: 'Người nộp hồ sơ', text: applicantName }]),
      {
        label: 'Nội dung yêu cầu giải quyết',
        text: procedure.name === null ? procedure.code : `${procedure.name} (${procedure.code})`,
      },
      ...linesOf(content, facts),
    ],
    mark: markOf(dossier.code, content.kind, facts.seal),
    warning: facts.synthetic ? 'DỮ LIỆU GIẢ LẬP – PHIẾU NÀY KHÔNG CÓ GIÁ TRỊ PHÁP LÝ' : null,
  };
}

function linesOf(content: SlipContent, { dossier, handedIn, names }: SlipFacts): PrintedSlip['lines'] {
  switch (content.kind) {
    case 'RECEIPT':
      return [
        ...listed('Giấy tờ đã nộp', handedIn),
        { label: 'Hình thức nộp', text: channels[dossier.channel] },
        ...(dossier.filedAt === null ? [] : [{ label: 'Thời điểm nộp', text: instant(dossier.filedAt) }]),
        {
          label: 'Ngày hẹn trả kết quả',
          text:
            content.promisedDay === null
              ? 'Chưa có; lý do được nêu trong hồ sơ điện tử.'
              : day(content.promisedDay),
        },
      ];
    case 'SUPPLEMENT':
      return [
        ...listed(
          'Giấy tờ cần bổ sung',
          content.components.map((code) => names.get(code) ?? code),
        ),
        { label: 'Lý do', text: content.reason },
        ...(content.answerBy === null
          ? []
          : [{ label: 'Thời hạn bổ sung', text: `đến hết ngày ${day(content.answerBy)}` }]),
        {
          label: null,
          text: 'Giấy tờ mà cơ quan nhà nước đã có dữ liệu thì không phải nộp, trừ trường hợp có lý do nêu trên.',
        },
      ];
    case 'REFUSAL':
      return [
        ...listed(
          'Lý do từ chối',
          content.reasons.map((reason) => refusalReasons[reason]),
        ),
        ...(content.explanation === null ? [] : [{ label: 'Giải thích', text: content.explanation }]),
      ];
    case 'APOLOGY':
      return [
        {
          label: null,
          text: 'Cơ quan chưa trả được kết quả giải quyết hồ sơ đúng ngày đã hẹn và xin lỗi người nộp hồ sơ.',
        },
        {
          label: 'Ngày hẹn lại',
          text:
            content.promisedDay === null
              ? 'Chưa xác định được; cơ quan sẽ thông báo sau.'
              : day(content.promisedDay),
        },
      ];
    case 'HANDOVER':
      return [
        { label: 'Hình thức trả', text: manners[content.manner] },
        ...(content.receivedBy === null
          ? []
          : [{ label: 'Người nhận', text: recipients[content.receivedBy] }]),
        {
          label: content.manner === 'ELECTRONIC' ? 'Mã kiểm chứng kết quả' : 'Số biên nhận',
          text: content.proof,
        },
      ];
  }
}

const listed = (label: string, items: readonly string[]): PrintedSlip['lines'] =>
  items.length === 0 ? [] : [{ label, text: items.map((item) => `- ${item}`).join('\n') }];

const inWords = (date: string): string => {
  const [year, month, dayOfMonth] = date.split('-');
  return `ngày ${dayOfMonth} tháng ${month} năm ${year}`;
};
const day = (date: string): string => date.split('-').reverse().join('/');

const clock = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});
const instant = (at: Date): string =>
  `${clock.format(at).replace(':', ' giờ ')}, ngày ${day(dayInVietnam(at))}`;
