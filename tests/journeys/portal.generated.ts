/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Level of administration. */
export type AdministrativeTier =
  /** Commune, ward or special zone. */
  | 'COMMUNE'
  /** Ministry. */
  | 'MINISTRY'
  /** Another agency. */
  | 'OTHER'
  /** Province. */
  | 'PROVINCE';

/** Whether an amount is known. */
export type AmountState =
  /** The publication does not set an amount. */
  | 'AMOUNT_NOT_SET'
  /** The amount is set. */
  | 'AMOUNT_SET';

/** What a decision does with a procedure. */
export type AnnexChange =
  /** Amended or supplemented (sửa đổi, bổ sung). */
  | 'AMENDED'
  /** New (mới ban hành). */
  | 'NEW'
  /** Rescinded (bãi bỏ). */
  | 'RESCINDED';

/** One filled field. */
export type AnswerInput = {
  /** Key of the question. */
  key: string;
  /** The value as `PrefillField.value` gave it, or what was typed, in a writing that the question's `answerKind` takes. */
  value: string;
};

/** What an answer to a question of a form is made of, and the writings that are taken when somebody types it. */
export type AnswerKind =
  /** An address: from the house to the province, with a comma between the parts. */
  | 'ADDRESS'
  /** One of the question's choices, by value or name. Filed as its value. */
  | 'CHOICE'
  /** A whole number from 1 to 9999, in digits. */
  | 'COUNT'
  /** A day: 2026-11-20 or 20/11/2026; where registers know no more, 1951-07 or 1951. Filed as yyyy-MM-dd. */
  | 'DAY'
  /** An address of electronic mail. */
  | 'EMAIL'
  /** A file that was uploaded for this dossier before: the SHA-256 of its bytes in lower-case hex. */
  | 'FILE'
  /** Whole đồng: 1500000 or 1.500.000 đ. Filed in digits. */
  | 'MONEY'
  /** A name: letters, spaces, apostrophes and hyphens, as article 26 of the Civil Code 91/2015/QH13 asks. */
  | 'NAME'
  /** A number of at most 15 digits, with a comma before at most six decimals and no mark between thousands: 12 or -12,5. */
  | 'NUMBER'
  /** An old identity number (CMND) of nine digits, or of twelve. */
  | 'OLD_NUMBER'
  /** A person who plays no part in the dossier: name; personal number, as Trần Thị Hoa; 001190000018. */
  | 'PERSON'
  /** A personal number (số định danh cá nhân) of twelve digits. */
  | 'PERSONAL_NUMBER'
  /** A telephone number of Việt Nam, or of another country behind its +code. */
  | 'PHONE'
  /** A tax number of ten digits, or of thirteen for a dependent unit. */
  | 'TAX_NUMBER'
  /** Any text. */
  | 'TEXT'
  /** A time of the day: 07:05, 7h05 or 7 giờ 5 phút. Filed as hh:mm. */
  | 'TIME_OF_DAY'
  /** Yes or no: one of the two choices, by value or name. Filed as YES or NO. */
  | 'YES_NO';

/** What a typed text may be made of. */
export type AnswerPattern =
  /** Letters without diacritics, digits, points, slashes and hyphens, as numbers of papers are made of. */
  | 'CODE'
  /** Digits alone. */
  | 'DIGITS'
  /** Letters and spaces. */
  | 'LETTERS';

/** What can be wrong with a typed answer. */
export type AnswerProblemCode =
  /** The condition of the question does not hold: it is to be left out. */
  | 'NOT_ASKED'
  /** No such file was uploaded for this dossier. */
  | 'NOT_UPLOADED'
  /** It has characters that the question's pattern does not allow. */
  | 'PATTERN'
  /** It is more, or later, than the question's limit. */
  | 'TOO_HIGH'
  /** It has more characters than the question's limit. */
  | 'TOO_LONG'
  /** It is less, or earlier, than the question's limit. */
  | 'TOO_LOW'
  /** It has fewer characters than the question's limit. */
  | 'TOO_SHORT'
  /** It is in no writing that the question's `answerKind` takes, or is none of its choices. */
  | 'WRITING';

/** Why an answer has its state. */
export type AnswerReason =
  /** The condition of the question does not hold: it is not asked. */
  | 'CONDITION_NOT_MET'
  /** Only an image is held: proves a paper, fills no field. */
  | 'DOCUMENT_ONLY'
  /** Another paper of the same group is held. */
  | 'GROUP_SATISFIED'
  /** Digitised, waiting for approval. */
  | 'IN_REVIEW'
  /** No register can answer this question, or no result type replaces this paper. */
  | 'NO_MAPPING'
  /** No record. */
  | 'NO_RECORD'
  /** The record lacks this value. */
  | 'NO_VALUE'
  /** A document of this kind is held, but by another owner. */
  | 'OTHER_OWNER'
  /** What was typed of the person does not agree with the register: nothing of them is given. */
  | 'PERSON_NOT_VERIFIED'
  /** The mapping is a proposal only. */
  | 'PROPOSED_MAPPING'
  /** The register is unreachable. */
  | 'REGISTER_DOWN'
  /** The issuer revoked it. */
  | 'REVOKED'
  /** The person is not part of this dossier. */
  | 'ROLE_ABSENT'
  /** It is the form that this very answer fills. */
  | 'THE_FORM_ITSELF';

/** State of an answer. */
export type AnswerState =
  /** Whether it is asked for depends on a condition that no machine can judge. */
  | 'CONDITION_UNKNOWN'
  /** Held, but the person declined to use it with `declineHeldValue`: it is typed, or left out. */
  | 'DECLINED'
  /** Held, but the person disputes it. */
  | 'DISPUTED'
  /** Held, but past its validity. */
  | 'EXPIRED'
  /** The state holds it. */
  | 'HELD'
  /** The case does not ask for it of these people. */
  | 'NOT_APPLICABLE'
  /** The register holds nothing. */
  | 'NOT_HELD'
  /** Held by a register that may not say it to this viewer for this purpose. */
  | 'NOT_PERMITTED'
  /** Held in part: some of what is asked. */
  | 'PARTIAL'
  /** Another person's: the officer reads it when the dossier is taken. Not asked, not shown, and says nothing about them. */
  | 'READ_AT_INTAKE'
  /** The register is unreachable: says nothing about the person. */
  | 'UNAVAILABLE';

/** What a supplement asks for. */
export type AnswerSupplementInput = {
  /** The dossier. */
  dossier: string | number;
  /** Unique per request. */
  requestId: string | number;
  /** The request that is answered. */
  supplement: string | number;
  /** Uploads that were opened for the supplement and are examined: at least one for each component that is asked for. */
  uploads: Array<string | number>;
};

/** What a decision has to say. */
export type CalendarQuestion =
  /** Whether a working day between days off is exchanged for a Saturday (hoán đổi ngày làm việc). */
  | 'EXCHANGE'
  /** Whether a day is off at all. */
  | 'WHETHER_OFF'
  /** Which of several days are off. */
  | 'WHICH_DAYS';

/** Whether a part of the calendar is settled. */
export type CalendarState =
  /** Settled. */
  | 'DECIDED'
  /** What the law fixes is known; the rest is not decided yet (tạm tính). */
  | 'PROVISIONAL';

/** Way of paying without cash. */
export type CashlessMethod =
  /** Bank transfer (chuyển khoản). */
  | 'BANK_TRANSFER'
  /** By card at the counter (thẻ ngân hàng). */
  | 'CARD'
  /** On the National Public Service Portal (thanh toán trực tuyến). */
  | 'ONLINE_PLATFORM'
  /** By QR code at the counter (mã QR). */
  | 'QR_CODE';

/** What happened to a version. */
export type CatalogueChangeKind =
  /** The next version takes its place. */
  | 'ENDED'
  /** It was made public (công khai). */
  | 'PUBLISHED'
  /** The procedure was repealed (bãi bỏ), and nothing takes its place. */
  | 'WITHDRAWN';

/** Way of submitting (kênh thực hiện). */
export type Channel =
  /** At the one-stop counter (trực tiếp). */
  | 'COUNTER'
  /** Online (trực tuyến). */
  | 'ONLINE'
  /** By public post (bưu chính công ích). */
  | 'POST';

/** The shared code lists (danh mục dùng chung). */
export type CodeList =
  /** Agencies (cơ quan). */
  | 'AGENCY'
  /** Whom procedures are for (đối tượng thực hiện). */
  | 'APPLICANT_KIND'
  /** Kinds of papers (loại giấy tờ). */
  | 'DOCUMENT_TYPE'
  /** Fields (lĩnh vực). */
  | 'FIELD'
  /** Whether fields and procedures, by their codes, are matters of property or of the person (tài sản, nhân thân). */
  | 'MATTER'
  /** Kinds of results (loại kết quả). */
  | 'RESULT_TYPE'
  /** Administrative units since 1 July 2025 (đơn vị hành chính). */
  | 'UNITS_34'
  /** Administrative units until 30 June 2025 (đơn vị hành chính). */
  | 'UNITS_63';

/** How sure the first day of an entry is. */
export type CodeListBasis =
  /** A source tells the day. */
  | 'DECIDED'
  /** The day on which an import first saw it so. */
  | 'OBSERVED';

/** What can happen to an entry. */
export type CodeListChangeKind =
  /** It begins. */
  | 'ADDED'
  /** It ends. */
  | 'ENDED';

/** What is done with a component. */
export type ComponentKind =
  /** The form itself (tờ khai). */
  | 'FORM'
  /** A note, not a paper (ghi chú). */
  | 'NOTE'
  /** Shown (xuất trình). */
  | 'PRESENT'
  /** Handed in (nộp). */
  | 'SUBMIT';

/** What the map of coverage is grouped by. */
export type CoverageGrouping =
  /** The authority that issues the proof; the share is of all papers, and a paper may be answered by several. */
  | 'AUTHORITY'
  /** The field of the procedure (lĩnh vực). */
  | 'FIELD'
  /** The agency that publishes the procedure. */
  | 'PUBLISHER';

/** Which dossier to pay for. */
export type CreatePaymentRequestInput = {
  /** The filed dossier. */
  dossier: string | number;
  /** Unique per request. */
  requestId: string | number;
};

/** What a decision decides. */
export type DecisionKind =
  /** It lists procedures for online service. */
  | 'ONLINE_SERVICES'
  /** It publishes new, amended and rescinded procedures. */
  | 'PROCEDURES';

/** Where the record of a decision came from. */
export type DecisionOrigin =
  /** Embedded in the project. */
  | 'EMBEDDED'
  /** Named by an imported procedure. */
  | 'IMPORTED'
  /** Registered here by its authority. */
  | 'REGISTERED';

/** A held value to decline. */
export type DeclineHeldValueInput = {
  /** The draft. */
  dossier: string | number;
  /** Key of the question, which a register answers. */
  key: string;
  /** Why; left out: it is to be filled in again. */
  reason?: DeclineReason | null | undefined;
  /** Unique per request. */
  requestId: string | number;
};

/** Why a held value is not used. The list is ours. */
export type DeclineReason =
  /** The person does not want what is held to be used (không muốn dùng dữ liệu đã có). */
  | 'NOT_WANTED'
  /** It was right once (giá trị không còn đúng). */
  | 'VALUE_OUT_OF_DATE'
  /** It is wrong (giá trị không đúng). */
  | 'VALUE_WRONG';

/** State of a document. */
export type DocumentState =
  /** Past its validity (hết hiệu lực). */
  | 'EXPIRED'
  /** Digitised, waiting for approval (chờ duyệt). */
  | 'IN_REVIEW'
  /** Revoked by the issuer (bị thu hồi). */
  | 'REVOKED'
  /** In force. */
  | 'VALID';

/** How a dossier is submitted. */
export type DossierChannel =
  /** At the one-stop counter (trực tiếp). */
  | 'COUNTER'
  /** Online (trực tuyến). */
  | 'ONLINE'
  /** By public post (bưu chính công ích). */
  | 'POST';

/** Whether a dossier is a draft or filed. */
export type DossierStage =
  /** Draft: may be prefilled and filed. */
  | 'DRAFT'
  /** Filed. */
  | 'FILED';

/** The ten statuses shared with the national portal. */
export type DossierStatus =
  /** 2 Được tiếp nhận: accepted by the counter. */
  | 'ACCEPTED'
  /** 9 Đã xử lý xong: finished. */
  | 'FINISHED'
  /** 4 Đang xử lý: being handled. */
  | 'IN_PROGRESS'
  /** 3 Không được tiếp nhận: refused at intake. */
  | 'NOT_ACCEPTED'
  /** 6 Yêu cầu thực hiện nghĩa vụ tài chính: payment requested; the clock stands still. */
  | 'PAYMENT_REQUESTED'
  /** 1 Mới đăng ký: submitted online, not yet accepted. */
  | 'REGISTERED'
  /** 10 Đã trả kết quả: result handed over. */
  | 'RESULT_RETURNED'
  /** 8 Dừng xử lý: stopped, may resume; the clock stands still. */
  | 'STOPPED'
  /** 5 Yêu cầu bổ sung giấy tờ: supplement requested; the clock stands still. */
  | 'SUPPLEMENT_REQUESTED'
  /** 7 Công dân yêu cầu rút hồ sơ: withdrawn. */
  | 'WITHDRAWN';

/** What is to be done with a published line. */
export type DueState =
  /** The publication does not set an amount: the counter says how much. The other lines are not held up by it. */
  | 'AMOUNT_NOT_SET'
  /** It is due on its condition only, which the counter judges. */
  | 'CONDITIONAL'
  /** It is for each page, copy or day, whose number the dossier does not state: the counter counts. */
  | 'COUNT_NOT_STATED'
  /** The publication does not say whether it is a fee (phí) or a charge (lệ phí), each of which has receipts of its own: paid at the counter. */
  | 'KIND_NOT_STATED'
  /** It asks for nothing: it is free, or there is none. */
  | 'NOTHING_TO_PAY'
  /** It holds on other days than today, as its condition says. */
  | 'NOT_IN_FORCE'
  /** It can be paid online. */
  | 'PAYABLE';

/** Fee for a service, fixed levy, or what the source leaves open. */
export type FeeKind =
  /** Charge (lệ phí). */
  | 'CHARGE'
  /** Fee (phí). */
  | 'FEE'
  /** The source tells an amount and not which of the two it is. */
  | 'NOT_STATED';

/** What a published line says of money. */
export type FeeStatement =
  /** It sets an amount. */
  | 'AMOUNT'
  /** Another authority or text sets the amount: theo quy định của … */
  | 'ELSEWHERE'
  /** It is free: miễn phí, không thu. */
  | 'FREE'
  /** There is no fee or charge: không có. */
  | 'NONE'
  /** The amount is not set yet: chưa quy định. */
  | 'NOT_SET_YET'
  /** It does not say. */
  | 'NOT_STATED'
  /** It sets a share of something. */
  | 'PERCENT'
  /** It sets bounds. */
  | 'RANGE';

/** From where a dossier is known. */
export type FigureSource =
  /** Filed here: counted from what was done. */
  | 'DESK'
  /** Reported by a connected system that masters it: counted from what it reports. */
  | 'REPORTED';

/** What is wrong with what is said of a file. */
export type FileRefusedReason =
  /** It has no bytes. */
  | 'EMPTY'
  /** The name is blank, too long, not in Unicode, or has a character that names of files cannot have. */
  | 'NAME_NOT_VALID'
  /** It has too many bytes. */
  | 'TOO_LARGE'
  /** The kind is none that is taken. */
  | 'TYPE_NOT_ALLOWED';

/** Where a filed value comes from. */
export type FiledAnswerState =
  /** From a register, as the seal says. */
  | 'AS_SEALED'
  /** A register had it, and the person declined to use it: somebody typed the value, or left it out. */
  | 'DECLINED'
  /** Nobody answered it. */
  | 'LEFT_OUT'
  /** It is said to be from a register, but the seal does not prove it. */
  | 'NOT_PROVED'
  /** Nobody typed it: the officer reads it in the register, by `prefill` of the filed dossier. */
  | 'READ_AT_INTAKE'
  /** Somebody typed it; no register had it. */
  | 'TYPED'
  /** Somebody typed it in place of what a register had, where the form allows that. */
  | 'TYPED_INSTEAD';

/** What proves a paper of the case. */
export type FiledProof =
  /** Something that was handed in. */
  | 'HANDED_IN'
  /** A document that the state holds: nobody brings it. */
  | 'HELD'
  /** Nothing yet that the viewer may read. */
  | 'NONE'
  /** A paper that an officer had before them when the dossier was filed. Not yet: digitised. */
  | 'ON_PAPER';

/** Whether the seal of what was filed verifies. */
export type FiledSealState =
  /** It does not: it was changed after it was filed. */
  | 'BROKEN'
  /** It does: the registers said what it says (còn nguyên vẹn). */
  | 'INTACT'
  /** This installation does not hold its key any more: it can be verified offline only. */
  | 'KEY_NOT_HELD';

/** In which way a result is handed over. */
export type HandoverManner =
  /** Somebody came for it and signed a receipt. */
  | 'COUNTER'
  /** The applicant finds it with the dossier and in the warehouse. */
  | 'ELECTRONIC';

/** The holidays that are arranged together. */
export type HolidaySeason =
  /** 24 November (Ngày Văn hóa Việt Nam). */
  | 'CULTURE_DAY'
  /** 2 September (Quốc khánh). */
  | 'NATIONAL_DAY'
  /** 1 January (Tết Dương lịch). */
  | 'NEW_YEAR'
  /** The day of the Hùng Kings, 30 April and 1 May (Giỗ Tổ, 30/4, 1/5). */
  | 'SPRING'
  /** The lunar new year (Tết Âm lịch). */
  | 'TET';

/** Which paper. */
export type IssueHeldPaperSlipInput = {
  /** A document, as `viewer.documents`, `ChecklistItem` or `AlreadyHeld` gives it. */
  document: string | number;
  /** Unique per request. */
  requestId: string | number;
};

/** Kind of a legal document, after the Law on the Promulgation of Legal Documents (64/2025/QH15). */
export type LegalDocumentKind =
  /** Circular or joint circular (thông tư, thông tư liên tịch). */
  | 'CIRCULAR'
  /** Consolidated text (văn bản hợp nhất). */
  | 'CONSOLIDATED_TEXT'
  /** Decision (quyết định). */
  | 'DECISION'
  /** Decree (nghị định). */
  | 'DECREE'
  /** Code or law (bộ luật, luật). */
  | 'LAW'
  /** Ordinance (pháp lệnh). */
  | 'ORDINANCE'
  /** Resolution (nghị quyết). */
  | 'RESOLUTION';

/** Notices that were read. */
export type MarkNoticesReadInput = {
  /** Which, at most 100. */
  notices: Array<string | number>;
  /** Unique per request. */
  requestId: string | number;
};

/** Why a paper counts as missing. */
export type MissingPaperReason =
  /** Its file was not taken. */
  | 'FILE_REFUSED'
  /** A file was handed in and is not examined yet: file again in a moment. */
  | 'NOT_EXAMINED_YET'
  /** Nothing was handed in for it. */
  | 'NOT_HANDED_IN'
  /** Bytes of its file are still awaited. */
  | 'NOT_RECEIVED_WHOLE';

/** What a notice is about. */
export type NoticeKind =
  /** The dossier will be late, and there is a slip that says so. */
  | 'APOLOGY'
  /** Malware was found in a file that was filed. Nobody can read it any more: `Dossier.uploads` says which, and it has to be handed in anew. */
  | 'FILE_QUARANTINED'
  /** The promised day has moved. */
  | 'PROMISED_DAY'
  /** A result was taken back or corrected: `Dossier.result` says why. */
  | 'RESULT_REVISED'
  /** A step of handling. */
  | 'STATUS';

/** In what a day is not as its weekday, or may not be. */
export type OfficeDayKind =
  /** A weekday off. */
  | 'OFF'
  /** A decision yet to come says whether the offices work. */
  | 'OPEN'
  /** A Saturday or Sunday worked in exchange (làm bù). */
  | 'WORKED';

/** What is known of a day. */
export type OfficeDayState =
  /** They are closed. */
  | 'OFF'
  /** It is not decided. */
  | 'OPEN'
  /** The offices work. */
  | 'WORKING';

/** How far a procedure can be done online. */
export type OnlineServiceLevel =
  /** From end to end: level 4 of the old count (toàn trình). */
  | 'FULL'
  /** Information only: level 2 of the old count (cung cấp thông tin). */
  | 'INFORMATION'
  /** Partly online: level 3 of the old count (một phần). */
  | 'PARTIAL';

/** Whether a service can be used. */
export type OnlineServiceState =
  /** It can be used. */
  | 'OFFERED'
  /** It is stopped for the time, by decision. Not yet: whoever opens a draft is not kept from it. */
  | 'STOPPED';

/** What to open. */
export type OpenDraftDossierInput = {
  /** Agency that will handle it. An officer's own agency when left out; needed from a citizen. */
  agency?: string | null | undefined;
  /** Code of the case. */
  caseCode: string;
  /** How it will be submitted. */
  channel: DossierChannel;
  /** The locality's own code, as its one-stop system keeps it: understood only where officials have confirmed it. */
  localCode?: string | null | undefined;
  /** Who plays which part. */
  parties: Array<PartyInput>;
  /** National code of the procedure. Exactly one of this and `localCode` is given. */
  procedure?: string | null | undefined;
  /** Unique per request: repeating it returns the first answer. */
  requestId: string | number;
};

/** What a file is for, and what it is said to be. */
export type OpenUploadInput = {
  /** Code of the component it is for, or in a draft the key of a question that asks for a file; left out of the file of a result. */
  component?: string | null | undefined;
  /** The draft, or the filed dossier that a supplement is asked for. */
  dossier: string | number;
  /** The file is the result of the dossier: an officer sends it before `finishDossier`. */
  forResult?: boolean | null | undefined;
  /** `application/pdf`, `image/jpeg` or `image/png`; the bytes are compared with it. */
  mediaType: string;
  /** Name of the file. */
  name: string;
  /** Unique per request. */
  requestId: string | number;
  /** What kind of result it is said to be: a code of the list of result types; null when it is none. */
  resultType?: string | number | null | undefined;
  /** Bytes of the whole file. */
  sizeBytes: number;
  /** The supplement that it is for; left out for a draft. */
  supplement?: string | number | null | undefined;
};

/** Who plays a part: the viewer, whoever they act for, or a person or organisation by what identifies it. Exactly one of the four is given. */
export type PartyInput = {
  /**
   * True: the child agrees (sự đồng ý của trẻ). Needed only where the procedure asks for it of a child of that age; elsewhere it is not kept,
   * and `DossierParty.childConsentDeclared` is null.
   */
  childConsent?: boolean | null | undefined;
  /** An organisation by its tax number. */
  organizationTaxNumber?: string | null | undefined;
  /**
   * A person by number, full name and birth date. What a citizen types is looked up nowhere and answered with no verdict; they
   * cannot apply for somebody in this way.
   */
  person?: TypedIdentityInput | null | undefined;
  /**
   * Opaque id of whoever the citizen acts for: themselves, a minor child or a ward, as `viewer.person.children` and
   * `viewer.person.wards` give it; somebody who has died, as `viewer.person.deceasedRelatives` does; or an organisation, as
   * `viewer.organizations` does. Nothing is typed.
   */
  relation?: string | number | null | undefined;
  /** Which part. */
  role: PartyRole;
  /** True: the citizen who signed in. */
  viewer?: boolean | null | undefined;
};

/** The part somebody plays in a dossier. */
export type PartyRole =
  /** Applicant (người yêu cầu). */
  | 'APPLICANT'
  /** Child (con). */
  | 'CHILD'
  /** The person who died (người chết). */
  | 'DECEASED'
  /** Father (cha). */
  | 'FATHER'
  /** Guardian (người giám hộ). */
  | 'GUARDIAN'
  /** Mother (mẹ). */
  | 'MOTHER'
  /** Organisation (tổ chức). */
  | 'ORGANIZATION'
  /** Spouse (vợ, chồng). */
  | 'SPOUSE';

/** What an agency waits for while its clock stands still. */
export type PauseCause =
  /** Money that is to be paid. */
  | 'PAYMENT'
  /** Whatever the handling was stopped for. */
  | 'STOP'
  /** The applicant, for what a supplement asks for. */
  | 'SUPPLEMENT';

/** How the time is counted once a pause has ended. */
export type PauseMode =
  /** The whole limit is counted from the end of the pause. */
  | 'RESTART'
  /** The promised day moves by the days that passed. */
  | 'SHIFT';

/** State of a payment request. */
export type PaymentState =
  /** Cancelled (hủy): what came is given back, or another request of the dossier was paid, also in cash. */
  | 'CANCELLED'
  /** The platform reported failure. */
  | 'FAILED'
  /** The amount differs, money came twice, or the money of a failed request came while another was live: officials decide. */
  | 'IN_DISPUTE'
  /** Paid (đã thanh toán). */
  | 'PAID'
  /** The platform has not decided (chờ). */
  | 'PENDING'
  /** Not paid (chưa thanh toán). */
  | 'UNPAID';

/** What a line of text is part of. */
export type PortalBlockKind =
  /** A list of one point a line. */
  | 'LIST'
  /** A paragraph of one line. */
  | 'PARAGRAPH';

/** How far a version of portal information has come. */
export type PortalItemState =
  /** Checked by a second official, and not public. */
  | 'CHECKED'
  /** Entered, and nobody else has looked at it. */
  | 'DRAFT'
  /** Public from its first day. */
  | 'PUBLISHED'
  /** Replaced by a later version. */
  | 'SUPERSEDED'
  /** Taken back. */
  | 'WITHDRAWN';

/** What a piece of portal information is. */
export type PortalKind =
  /** An announcement. */
  | 'ANNOUNCEMENT'
  /** Post and payment at an agency. */
  | 'AVAILABILITY'
  /** A contact point. */
  | 'CONTACT_POINT'
  /** Guidance on a procedure. */
  | 'GUIDANCE'
  /** An entry on a legal document. */
  | 'LEGAL_DOCUMENT'
  /** A life event. */
  | 'LIFE_EVENT'
  /** Who owns and runs a portal. */
  | 'PORTAL_DETAILS'
  /** A question with its answer. */
  | 'QUESTION'
  /** Terms of use. */
  | 'TERMS_OF_USE';

/** What a search of the portal looks through. */
export type PortalSearchKind =
  /** Announcements. */
  | 'ANNOUNCEMENT'
  /** Guidance on procedures. */
  | 'GUIDANCE'
  /** Legal documents. */
  | 'LEGAL_DOCUMENT'
  /** Life events. */
  | 'LIFE_EVENT'
  /** Publication decisions. */
  | 'PUBLICATION_DECISION'
  /** Questions and answers. */
  | 'QUESTION';

/** What moves a promised day. */
export type PromisedDayChangeCause =
  /** A decision on the calendar of the offices. */
  | 'CALENDAR'
  /** An officer extended it. */
  | 'EXTENSION'
  /** Money that was waited for was paid. */
  | 'PAYMENT'
  /** The handling went on after it was stopped. */
  | 'STOP'
  /** The applicant has answered a supplement. */
  | 'SUPPLEMENT';

/** Why no day is promised for the result of a filed dossier. */
export type PromisedDayGap =
  /** More hours than a working day has: it does not say whether those of the night count. */
  | 'HOURS_OF_SEVERAL_DAYS'
  /** It was filed before such limits were counted, or the calendar says nothing of those days. */
  | 'NOT_COUNTED'
  /** Part of a day or of a month. */
  | 'NOT_WHOLE'
  /** The version states no time limit for the channel. */
  | 'NO_LIMIT_STATED'
  /** It states one for a situation only, which an official judges. */
  | 'ON_A_CONDITION'
  /** It states several, and does not say which is that of the dossier's case. */
  | 'SEVERAL_LIMITS'
  /** Longer than any limit that is published: taken for a mistake. */
  | 'TOO_LONG'
  /** It does not say how many, or of what. */
  | 'UNIT_NOT_STATED';

/** A rating; each from 1, very dissatisfied, to 5, very satisfied. */
export type RateDossierInput = {
  /** How clear it was what to do. */
  clarity?: number | null | undefined;
  /** How people were treated. */
  courtesy?: number | null | undefined;
  /** The dossier. */
  dossier: string | number;
  /** All in all. */
  overall: number;
  /** Unique per request. */
  requestId: string | number;
  /** Whether it was in time. */
  timeliness?: number | null | undefined;
};

/** What is rated. */
export type RatingAspect =
  /** How clear it was what to do. */
  | 'CLARITY'
  /** How people were treated. */
  | 'COURTESY'
  /** All in all. */
  | 'OVERALL'
  /** Whether it was in time. */
  | 'TIMELINESS';

/** Why a dossier is refused at intake. */
export type RefusalReason =
  /** What the law asks of the applicant or the matter is not fulfilled (không đủ điều kiện theo quy định). */
  | 'CONDITIONS_NOT_MET'
  /** The same is asked for in another dossier (trùng với hồ sơ đã nộp). */
  | 'FILED_TWICE'
  /** The agency is not the one that decides (không thuộc thẩm quyền giải quyết). */
  | 'NOT_COMPETENT'
  /** A paper is not valid (giấy tờ không hợp lệ). */
  | 'PAPER_NOT_VALID'
  /** What was asked for was not handed in in time (không bổ sung trong thời hạn). */
  | 'SUPPLEMENT_NOT_ANSWERED';

/** A register that answers, or that did not. Where an answer comes from is POPULATION or WAREHOUSE so far. */
export type Register =
  /** One-stop systems. Not yet: no answer comes from an earlier dossier. */
  | 'DOSSIERS'
  /** Online payment platform. Not yet: no answer comes from a payment. */
  | 'PAYMENTS'
  /** National Population Database. */
  | 'POPULATION'
  /** National Database of Administrative Procedures: named only where it is unreachable. */
  | 'PROCEDURES'
  /** Electronic data warehouse. */
  | 'WAREHOUSE';

/** A question or a paper. */
export type RemainingKind =
  /** A paper. */
  | 'PAPER'
  /** A question of the form. */
  | 'QUESTION';

/** Who received a result at the counter. */
export type ResultRecipient =
  /** The applicant. */
  | 'APPLICANT'
  /** Somebody whom the applicant has authorised (người được ủy quyền). */
  | 'AUTHORISED';

/** Hand a seal back as it came. */
export type SealInput = {
  /** Which key signed. */
  keyId: string;
  /** Canonical JSON that was signed. */
  payload: string;
  /** Signature, base64url. */
  signature: string;
};

/** What matches are counted by. */
export type SearchProperty =
  /** Whom it is for (đối tượng thực hiện). */
  | 'AUDIENCE'
  /** Field (lĩnh vực). */
  | 'FIELD'
  /** How far it can be done online (mức độ dịch vụ công trực tuyến). */
  | 'ONLINE_LEVEL'
  /** Agency that publishes (cơ quan công bố). */
  | 'PUBLISHER'
  /** Level that handles (cấp thực hiện). */
  | 'TIER';

/** Which form a slip is, of Circular 01/2018/TT-VPCP. */
export type SlipKind =
  /**
   * Phiếu xin lỗi và hẹn lại ngày trả kết quả: written by itself when the offices have closed on the day before the promised one and the agency still
   * works on the dossier. The promised day stays.
   */
  | 'APOLOGY'
  /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
  | 'RECEIPT'
  /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
  | 'REFUSAL';

/** Why the handling of a dossier stands still. */
export type StopReason =
  /** The applicant asks for it (theo đề nghị của người nộp hồ sơ). */
  | 'APPLICANT_ASKED'
  /** A court or another authority decides a question first (chờ kết luận của cơ quan có thẩm quyền). */
  | 'AUTHORITY_DECIDES'
  /** Another agency is asked for its opinion (lấy ý kiến cơ quan liên quan). */
  | 'CONSULTATION'
  /** An event beyond anybody's control (sự kiện bất khả kháng). */
  | 'FORCE_MAJEURE'
  /** The result of another dossier is needed (chờ kết quả của hồ sơ khác). */
  | 'OTHER_DOSSIER';

/** What to file. */
export type SubmitDossierInput = {
  /** Every field of the form with its value. */
  answers: Array<AnswerInput>;
  /** The draft. */
  dossier: string | number;
  /**
   * Codes of the components whose papers an officer has before them: at a counter or by post only. They are digitised later. A code of a form, of a note, or
   * of a paper that is not asked of this dossier is answered with ComponentNotFound.
   */
  papersOnPaper?: Array<string> | null | undefined;
  /** Unique per request. */
  requestId: string | number;
  /** The seal as prefill gave it. */
  seal: SealInput;
};

/** Whether it is known what something that ended became. */
export type SuccessionState =
  /** A source names what it became. */
  | 'KNOWN'
  /** It has not ended. */
  | 'NOT_ENDED'
  /** It has ended, and no source here names what it became. */
  | 'UNKNOWN';

/** Whom the day of a term is given to. */
export type TermPurpose =
  /** Somebody who comes for the result (ngày hẹn trả kết quả): the first day on which it is there and the offices are open, whatever is still decided. */
  | 'APPOINTMENT'
  /** An agency that must have acted (thời hạn): the last day that is in time, whatever is still decided. */
  | 'DEADLINE';

/** Unit of a time limit. */
export type TimeLimitUnit =
  /** Calendar days (ngày). */
  | 'DAY'
  /** Hours (giờ). */
  | 'HOUR'
  /** Months (tháng). */
  | 'MONTH'
  /** Working days (ngày làm việc). */
  | 'WORKING_DAY';

/** What is typed to say who is meant. */
export type TypedIdentityInput = {
  /** Birth date, or the year where only the year is known. */
  birthDate: string;
  /** Full name as on the card. */
  fullName: string;
  /** Personal identification number, or an old identity card number. */
  personalNumber: string;
};

/** Level of an administrative unit. */
export type UnitLevel =
  /** Commune, ward or special zone (xã, phường, đặc khu). */
  | 'COMMUNE'
  /** District (huyện), until 30 June 2025. */
  | 'DISTRICT'
  /** Province or centrally-run city (tỉnh, thành phố). */
  | 'PROVINCE';

/** Which table of administrative units a code belongs to. */
export type UnitVintage =
  /** 34 provinces, since 1 July 2025. */
  | 'UNITS_34'
  /** 63 provinces, until 30 June 2025. */
  | 'UNITS_63';

/** Why a file was not taken, or what it waits for. */
export type UploadProblem =
  /** Nobody filed the draft in time. */
  | 'DRAFT_ABANDONED'
  /** The image has more pixels than is taken. */
  | 'IMAGE_TOO_LARGE'
  /** The header of the image cannot be read. */
  | 'IMAGE_UNREADABLE'
  /** Malware was found. */
  | 'MALWARE_FOUND'
  /** The rest did not come in time. */
  | 'NOT_FINISHED_IN_TIME'
  /** The dossier was closed, and the time is over for which its files are kept. */
  | 'RETENTION_OVER'
  /** The scanner does not answer; the file waits. */
  | 'SCANNER_UNAVAILABLE'
  /** The bytes are of another kind than was said. */
  | 'TYPE_MISMATCH'
  /** The bytes are of no kind that is taken. */
  | 'TYPE_NOT_ALLOWED';

/** How far a file has come. */
export type UploadState =
  /** It is what it says, and no malware was found. */
  | 'CLEAN'
  /** All bytes are here; nobody has looked at them yet. */
  | 'EXAMINING'
  /** The rest did not come in time, the draft was left, or the closed dossier has been kept long enough; the bytes were removed. */
  | 'EXPIRED'
  /** Recorded before files were taken in: a hash that its sender stated, without bytes. */
  | 'HASH_ONLY'
  /** Malware was found; the bytes were removed. */
  | 'INFECTED'
  /** It is what it says. This installation had no scanner: nobody has looked for malware yet. */
  | 'NOT_SCANNED'
  /** Malware was found after the dossier was filed. Nobody can read it any more; the bytes stay as evidence. It has to be handed in anew. */
  | 'QUARANTINED'
  /** Bytes are awaited. */
  | 'RECEIVING'
  /** It is not what it says, or of no kind that is taken; the bytes were removed. */
  | 'REFUSED';

/** How well a value is verified. */
export type VerificationLevel =
  /** Read from a document that is only an image. */
  | 'IMAGE_ONLY'
  /** In the register, but declared by the person. Not yet: no register tells such a value apart, so it is never given. */
  | 'SELF_DECLARED'
  /** Verified by the state's register. */
  | 'STATE_VERIFIED';

/** What happened to a part between two versions. */
export type VersionDifferenceKind =
  /** It is new. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

/** A version by its number or by a day: exactly one of the two. */
export type VersionSelector = {
  /** The version in force on this day, yyyy-MM-dd. */
  asOf?: string | null | undefined;
  /** Number of the version. */
  version?: number | null | undefined;
};

/** Day of the week. */
export type Weekday =
  /** Thứ Sáu. */
  | 'FRIDAY'
  /** Thứ Hai. */
  | 'MONDAY'
  /** Thứ Bảy. */
  | 'SATURDAY'
  /** Chủ nhật. */
  | 'SUNDAY'
  /** Thứ Năm. */
  | 'THURSDAY'
  /** Thứ Ba. */
  | 'TUESDAY'
  /** Thứ Tư. */
  | 'WEDNESDAY';

/** A dossier to withdraw. */
export type WithdrawDossierInput = {
  /** The dossier. */
  dossier: string | number;
  /** Why, if the applicant wants to say so. */
  reason?: string | null | undefined;
  /** Unique per request. */
  requestId: string | number;
};

export type MyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPageQuery = { viewer: { person: { fullName: string | null, birthDate: string | null, permanentResidence: { text: string } | null } | null, documents: { nodes: Array<{ title: string, number: string | null, state: DocumentState, resultType: { name: string } | null }>, pageInfo: { hasNextPage: boolean } } | null, dossiers: { nodes: Array<{ code: string | null, stage: DossierStage, procedure: { name: string } | null }> } | null } | null };

export type OpenMyDraftMutationVariables = Exact<{
  input: OpenDraftDossierInput;
}>;


export type OpenMyDraftMutation = { openDraftDossier:
    | { __typename: 'AgencyNotEligible', message: string }
    | { __typename: 'CaseNotFound', message: string }
    | { __typename: 'ChannelNotOffered', message: string }
    | { __typename: 'ChildConsentNotDeclared', message: string }
    | { __typename: 'ConsumerNotAttested', message: string }
    | { __typename: 'DraftDossierOpened', dossier: { id: string, stage: DossierStage } | null }
    | { __typename: 'LocalCodeNotMapped', message: string }
    | { __typename: 'PartiesNotComplete', message: string }
    | { __typename: 'PersonNumberImplausible', message: string }
    | { __typename: 'ProcedureNotFound', message: string }
    | { __typename: 'RepresentationNotEstablished', message: string }
    | { __typename: 'RepresentationOutOfScope', message: string }
    | { __typename: 'RequestIdReused', message: string }
   | null };

export type MyPrefillQueryVariables = Exact<{
  dossier: string | number;
}>;


export type MyPrefillQuery = { prefill:
    | { __typename: 'ConsumerNotAttested', message: string }
    | { __typename: 'DossierNotAccessible', message: string }
    | { __typename: 'DossierNotDraft', message: string }
    | { __typename: 'PersonNotVerified', message: string }
    | { __typename: 'Prefill', answer:
        | { __typename: 'PrefillAnswer', summary: { askedBefore: number, askedNow: number | null, papersSpared: number }, fields: Array<{ key: string, state: AnswerState, value: string | null, locked: boolean }> }
        | { __typename: 'PrefillUnavailable', message: string }
       | null }
    | { __typename: 'RepresentationNotEstablished', message: string }
   | null };

export type PortalHomeQueryVariables = Exact<{
  owner?: string | null | undefined;
}>;


export type PortalHomeQuery = { portal: { asOf: string, details: { name: string, address: string, hotline: string | null, email: string | null, maintainer: string | null, isDemonstration: boolean, owner: { code: string, name: string | null } } | null, lifeEvents: { nodes: Array<{ item: string, name: string, procedures: Array<{ code: string, name: string }> }> }, announcements: { nodes: Array<{ item: string, title: string, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, text: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, agency: { name: string | null } }> }, fields: Array<{ name: string, procedures: number }>, contactPoints: { nodes: Array<{ unit: string | null, phone: string | null, email: string | null, isDemonstration: boolean, of: { code: string, name: string | null } }> }, availability: { nodes: Array<{ receivesByPost: boolean | null, returnsByPost: boolean | null, cashless: boolean | null, cashlessMethods: Array<CashlessMethod>, isDemonstration: boolean, of: { code: string, name: string | null } }> } } | null };

export type PortalSearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<PortalSearchKind> | PortalSearchKind | null | undefined;
}>;


export type PortalSearchQuery = { searchProcedures: { totalCount: number, correctedQuery: string | null, nodes: Array<{ code: string, name: string, field: string, publisher: { code: string, name: string | null } }>, facets: Array<{ property: SearchProperty, values: Array<{ value: string, label: string | null, count: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, searchPortal: { nodes: Array<{ kind: PortalSearchKind, title: Array<{ text: string, isMatch: boolean }>, excerpt: Array<{ text: string, isMatch: boolean }>, found:
        | { __typename: 'Announcement', item: string, isDemonstration: boolean }
        | { __typename: 'Guidance', item: string, isDemonstration: boolean }
        | { __typename: 'LegalDocument', number: string }
        | { __typename: 'LifeEvent', item: string, isDemonstration: boolean }
        | { __typename: 'PublicationDecision', number: string }
        | { __typename: 'QuestionAndAnswer', item: string, isDemonstration: boolean }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PortalProcedureQueryVariables = Exact<{
  code: string;
  agency?: string | null | undefined;
}>;


export type PortalProcedureQuery = { procedure: { code: string, version: number, name: string, field: string, tiers: Array<AdministrativeTier>, audiences: Array<string>, decisionNumber: string, competentAgency: string | null, inForceFrom: string, inForceTo: string | null, requirements: string | null, publisher: { code: string, name: string | null }, channels: Array<{ channel: Channel, timeLimits: Array<{ value: number | null, unit: TimeLimitUnit | null, condition: string | null }>, fees: Array<{ kind: FeeKind, name: string, statement: FeeStatement, statementText: string, amount: number | null, condition: string | null }> }>, cases: Array<{ code: string, name: string, formName: string | null, template: { name: string, sizeBytes: number, sha256: string, url: string | null } | null, roles: Array<{ role: string, required: boolean }>, components: Array<{ code: string, name: string, kind: ComponentKind, originals: number | null, copies: number | null, condition: string | null, isDemonstration: boolean, template: { name: string, sizeBytes: number, sha256: string, url: string | null } | null }> }>, results: Array<{ code: string, name: string }>, legalBasis: Array<{ number: string, name: string | null, effectiveFrom: string | null }>, steps: Array<{ condition: string | null, steps: Array<string> }>, onlineServices: Array<{ level: OnlineServiceLevel, levelName: string, state: OnlineServiceState, address: string, agency: { code: string, name: string | null } }> | null, history: { nodes: Array<{ version: number, inForceFrom: string, publicisedAt: string, decision: { number: string, decidedOn: string | null } | null }> }, guidance: { nodes: Array<{ item: string, title: string, isDemonstration: boolean, text: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, agency: { name: string | null } }> } | null, questionsAndAnswers: { nodes: Array<{ item: string, question: string, isDemonstration: boolean, answer: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, agency: { name: string | null } }> } | null, availability: { nodes: Array<{ procedureCode: string | null, receivesByPost: boolean | null, returnsByPost: boolean | null, cashless: boolean | null, cashlessMethods: Array<CashlessMethod>, isDemonstration: boolean, of: { code: string, name: string | null } }> } | null } | null };

export type PortalDecisionsAndLawsQueryVariables = Exact<{
  kind?: LegalDocumentKind | null | undefined;
  documentsAfter?: string | null | undefined;
  decisionsAfter?: string | null | undefined;
}>;


export type PortalDecisionsAndLawsQuery = { portal: { legalDocuments: { nodes: Array<{ number: string, title: string | null, kind: LegalDocumentKind | null, issuer: string | null, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, address: string | null, procedures: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, publicationDecisions: { nodes: Array<{ id: string, number: string, decidedOn: string | null, authority: { code: string, name: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PortalContactsAndTermsQueryVariables = Exact<{
  owner?: string | null | undefined;
  agency?: string | null | undefined;
}>;


export type PortalContactsAndTermsQuery = { portal: { details: { name: string, address: string, maintainer: string | null, hotline: string | null, email: string | null, isDemonstration: boolean, owner: { code: string, name: string | null } } | null, contactPoints: { nodes: Array<{ unit: string | null, phone: string | null, email: string | null, address: string | null, isDemonstration: boolean, of: { code: string, name: string | null }, hours: Array<{ weekdays: Array<Weekday>, opensAt: string, closesAt: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, terms: { title: string, version: number, effectiveFrom: string | null, isDemonstration: boolean, text: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, history: Array<{ version: number, effectiveFrom: string, effectiveTo: string | null }> } | null } | null };

export type TextFragment = { kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> };

export type UploadForMyDossierMutationVariables = Exact<{
  input: OpenUploadInput;
}>;


export type UploadForMyDossierMutation = { openUpload:
    | { __typename: 'AlreadyHeld', component: string, register: Register, legalBasis: string, message: string, document: { id: string, title: string, number: string | null, state: DocumentState } | null, answeredBy: { name: string, id: string, document: string, accessDossier: string, variables: Array<{ name: string, value: string }> } }
    | { __typename: 'ComponentNotFound', message: string }
    | { __typename: 'DossierNotAccessible', message: string }
    | { __typename: 'DossierNotDraft', message: string }
    | { __typename: 'FileNotAccepted', reason: FileRefusedReason, mediaTypes: Array<string>, bytesMax: number, message: string }
    | { __typename: 'InputMalformed', message: string }
    | { __typename: 'RepresentationNotEstablished', roles: Array<string>, message: string }
    | { __typename: 'RequestIdReused', message: string }
    | { __typename: 'ResultTypeNotFound', message: string }
    | { __typename: 'SupplementNotOpen', message: string }
    | { __typename: 'TooManyUploads', message: string }
    | { __typename: 'TransitionNotAllowed', message: string }
    | { __typename: 'UploadOpened', upload: { id: string, component: string, resultType: string | null, name: string | null, mediaType: string | null, sizeBytes: number | null, receivedBytes: number, state: UploadState, problem: UploadProblem | null, sha256: string | null, at: string, completedAt: string | null, examinedAt: string | null, expiresAt: string | null, supplement: string | null, sendTo: { path: string, expiresAt: string } | null, readAt: { path: string, expiresAt: string } | null } | null }
   | null };

export type FileFragment = { id: string, component: string, resultType: string | null, name: string | null, mediaType: string | null, sizeBytes: number | null, receivedBytes: number, state: UploadState, problem: UploadProblem | null, sha256: string | null, at: string, completedAt: string | null, examinedAt: string | null, expiresAt: string | null, supplement: string | null, sendTo: { path: string, expiresAt: string } | null, readAt: { path: string, expiresAt: string } | null };

export type DossierFilesQueryVariables = Exact<{
  dossier: string | number;
}>;


export type DossierFilesQuery = { dossier: { id: string, uploads: Array<{ id: string, component: string, resultType: string | null, name: string | null, mediaType: string | null, sizeBytes: number | null, receivedBytes: number, state: UploadState, problem: UploadProblem | null, sha256: string | null, at: string, completedAt: string | null, examinedAt: string | null, expiresAt: string | null, supplement: string | null, sendTo: { path: string, expiresAt: string } | null, readAt: { path: string, expiresAt: string } | null }> } | null };

export type DeclineHeldValueMutationVariables = Exact<{
  input: DeclineHeldValueInput;
}>;


export type DeclineHeldValueMutation = { declineHeldValue:
    | { __typename: 'DossierNotAccessible', message: string }
    | { __typename: 'DossierNotDraft', message: string }
    | { __typename: 'HeldValueDeclined', dossier: { id: string, declinedValues: Array<{ key: string, reason: DeclineReason, reasonText: string, at: string }> } | null }
    | { __typename: 'RepresentationNotEstablished', roles: Array<string>, message: string }
    | { __typename: 'RequestIdReused', message: string }
    | { __typename: 'UnknownQuestion', keys: Array<string>, message: string }
   | null };

export type SubmitMyDossierMutationVariables = Exact<{
  input: SubmitDossierInput;
}>;


export type SubmitMyDossierMutation = { submitDossier:
    | { __typename: 'AgencyNotEligible', message: string }
    | { __typename: 'AnswersMissing', message: string, keys: Array<string> }
    | { __typename: 'AnswersNotValid', message: string, keys: Array<string>, problems: Array<{ key: string, code: AnswerProblemCode, message: string }> }
    | { __typename: 'ChannelNotOffered', message: string, channels: Array<DossierChannel> }
    | { __typename: 'ComponentNotFound', message: string }
    | { __typename: 'ConsumerNotAttested', message: string }
    | { __typename: 'DossierFiled', reused: number, dossier: { id: string, code: string | null, stage: DossierStage, status: DossierStatus | null, filedAt: string | null, procedure: { code: string, name: string } | null, agency: { code: string, name: string | null } | null } | null }
    | { __typename: 'DossierNotAccessible', message: string }
    | { __typename: 'DossierNotDraft', message: string }
    | { __typename: 'HeldValueReplaced', message: string, keys: Array<string> }
    | { __typename: 'PapersMissing', message: string, papers: Array<{ component: string, name: string, why: MissingPaperReason, orAnyOf: Array<string> }> }
    | { __typename: 'PersonNotVerified', message: string, roles: Array<string> }
    | { __typename: 'PrefillExpired', message: string, refreshWith: { name: string, id: string, document: string, accessDossier: string, variables: Array<{ name: string, value: string }> } }
    | { __typename: 'PrefillForOtherPeople', message: string }
    | { __typename: 'PrefillForOtherVersion', message: string, refreshWith: { name: string, id: string, document: string, accessDossier: string, variables: Array<{ name: string, value: string }> } }
    | { __typename: 'PrefillTampered', message: string, keys: Array<string> }
    | { __typename: 'RepresentationNotEstablished', message: string, roles: Array<string> }
    | { __typename: 'RequestIdReused', message: string }
    | { __typename: 'UnknownQuestion', message: string, keys: Array<string> }
   | null };

export type PayForMyDossierMutationVariables = Exact<{
  input: CreatePaymentRequestInput;
}>;


export type PayForMyDossierMutation = { createPaymentRequest:
    | { __typename: 'AlreadyPaid', message: string }
    | { __typename: 'AmountNotSet', message: string }
    | { __typename: 'DossierNotPayable', message: string }
    | { __typename: 'NothingToPay', message: string }
    | { __typename: 'PaymentRequested', paymentRequest: { id: string, reference: string, state: PaymentState, total: number, payAt: string | null, createdAt: string, paidAt: string | null, dossier: { id: string, code: string | null, stage: DossierStage, status: DossierStatus | null, filedAt: string | null, procedure: { code: string, name: string } | null, agency: { code: string, name: string | null } | null } | null, lines: Array<{ code: string, name: string, kind: string, amount: number }> } | null }
    | { __typename: 'RequestIdReused', message: string }
   | null };

export type NamedFragment = { name: string, id: string, document: string, accessDossier: string, variables: Array<{ name: string, value: string }> };

export type MyFormQueryVariables = Exact<{
  dossier: string | number;
}>;


export type MyFormQuery = { prefill:
    | { __typename: 'ConsumerNotAttested', message: string }
    | { __typename: 'DossierNotAccessible', message: string }
    | { __typename: 'DossierNotDraft', message: string }
    | { __typename: 'PersonNotVerified', message: string }
    | { __typename: 'Prefill', answer:
        | { __typename: 'PrefillAnswer', fields: Array<{ key: string, label: string, role: PartyRole, answerKind: AnswerKind, help: string | null, required: boolean, state: AnswerState, reason: AnswerReason | null, value: string | null, display: string | null, locked: boolean, choices: Array<{ value: string, name: string }> | null, codeList: { list: string, asOf: string } | null, condition: { question: string | null, values: Array<string> | null, rolePresent: string | null, roleAbsent: string | null } | null, limits: { minLength: number | null, maxLength: number | null, least: number | null, most: number | null, earliest: string | null, latest: string | null, pattern: AnswerPattern | null } | null, section: { heading: string, order: number } | null, provenance: { register: Register, asOf: string | null, level: VerificationLevel | null } | null }>, checklist: Array<{ code: string, name: string, kind: string, state: AnswerState, reason: AnswerReason | null, originals: number | null, copies: number | null, conditionText: string | null, anyOfGroup: string | null }>, remaining: Array<{ subject: string, kind: RemainingKind, label: string }> | null, amountsDue: Array<{ name: string, amount: number | null, statementText: string | null, due: DueState | null }> | null, seal: { keyId: string, payload: string, signature: string, fileBefore: string } | null }
        | { __typename: 'PrefillUnavailable', register: Register, message: string }
       | null }
    | { __typename: 'RepresentationNotEstablished', message: string }
   | null };

export type WhomIActForQueryVariables = Exact<{ [key: string]: never; }>;


export type WhomIActForQuery = { viewer: { person: { id: string, fullName: string | null, children: Array<{ id: string, fullName: string | null, birthDate: string | null }> | null, wards: Array<{ id: string, fullName: string | null, birthDate: string | null }> | null, deceasedRelatives: Array<{ id: string, fullName: string | null }> | null } | null, organizations: Array<{ id: string, name: string | null }> | null } | null };

export type MyDocumentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyDocumentsQuery = { viewer: { documents: { nodes: Array<{ id: string, title: string, number: string | null, issuedOn: string | null, validUntil: string | null, state: DocumentState, issuer: { code: string, name: string | null } | null, resultType: { code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type IssueMyHeldPaperSlipMutationVariables = Exact<{
  input: IssueHeldPaperSlipInput;
}>;


export type IssueMyHeldPaperSlipMutation = { issueHeldPaperSlip:
    | { __typename: 'HeldPaperNotFound', message: string }
    | { __typename: 'HeldPaperSlip', token: string, legalBasis: string, issuedAt: string, expiresAt: string, document: { id: string } | null, paper: { code: string, name: string } | null }
    | { __typename: 'RequestIdReused', message: string }
   | null };

export type MyDossiersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyDossiersQuery = { viewer: { dossiers: { nodes: Array<{ id: string, code: string | null, stage: DossierStage, status: DossierStatus | null, filedAt: string | null, procedure: { code: string, name: string } | null, agency: { code: string, name: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MyDossierQueryVariables = Exact<{
  dossier: string | number;
}>;


export type MyDossierQuery = { dossier: { caseCode: string, channel: DossierChannel, openedAt: string, promisedDayGap: PromisedDayGap | null, id: string, code: string | null, stage: DossierStage, status: DossierStatus | null, filedAt: string | null, timeline: Array<{ status: DossierStatus, at: string | null, note: string | null, unit: { code: string, name: string | null } | null }>, promisedDay: { day: string, provisional: boolean, extendedDays: number, pauses: Array<{ from: string, until: string | null, cause: PauseCause, mode: PauseMode }>, changes: Array<{ cause: PromisedDayChangeCause, decisionNumber: string | null, reason: string | null, dayBefore: string, dayAfter: string, at: string }> } | null, rating: { overall: number } | null, reuse: Array<{ subject: string, register: Register, at: string }>, procedure: { code: string, name: string } | null, agency: { code: string, name: string | null } | null } | null };

export type MyPaymentQueryVariables = Exact<{
  paymentRequest: string | number;
}>;


export type MyPaymentQuery = { paymentRequest: { id: string, reference: string, state: PaymentState, total: number, payAt: string | null, paidAt: string | null, cash: { receipt: string, paidOn: string } | null, lines: Array<{ name: string, kind: string, amount: number }> } | null };

export type HeadFragment = { id: string, code: string | null, stage: DossierStage, status: DossierStatus | null, filedAt: string | null, procedure: { code: string, name: string } | null, agency: { code: string, name: string | null } | null };

export type DossierSupplementsQueryVariables = Exact<{
  dossier: string | number;
}>;


export type DossierSupplementsQuery = { dossier: { id: string, code: string | null, status: DossierStatus | null, supplements: Array<{ id: string, components: Array<string>, reason: string, at: string, answeredAt: string | null, answerBy: string | null, held: Array<{ component: string, reasonText: string }>, file: { path: string, expiresAt: string } }>, uploads: Array<{ id: string, component: string, resultType: string | null, name: string | null, mediaType: string | null, sizeBytes: number | null, receivedBytes: number, state: UploadState, problem: UploadProblem | null, sha256: string | null, at: string, completedAt: string | null, examinedAt: string | null, expiresAt: string | null, supplement: string | null, sendTo: { path: string, expiresAt: string } | null, readAt: { path: string, expiresAt: string } | null }> } | null };

export type AnswerSupplementMutationVariables = Exact<{
  input: AnswerSupplementInput;
}>;


export type AnswerSupplementMutation = { answerSupplement:
    | { __typename: 'DossierNotAccessible', message: string }
    | { __typename: 'RepresentationNotEstablished', message: string }
    | { __typename: 'RequestIdReused', message: string }
    | { __typename: 'SupplementAnswered', dossier: { id: string, status: DossierStatus | null } | null }
    | { __typename: 'SupplementNotComplete', missing: Array<string>, unasked: Array<string>, message: string }
    | { __typename: 'SupplementNotOpen', message: string }
    | { __typename: 'UploadNotReady', uploads: Array<string>, message: string }
   | null };

export type MyFilingQueryVariables = Exact<{
  dossier: string | number;
}>;


export type MyFilingQuery = { dossier: { id: string, code: string | null, status: DossierStatus | null, filing: { seal: { state: FiledSealState, keyId: string, issuedAt: string | null }, answers: Array<{ key: string, label: string, role: PartyRole, state: FiledAnswerState, value: string | null, register: Register | null, recordVersion: string | null, asOf: string | null }>, papers: Array<{ code: string, name: string, role: PartyRole, proof: FiledProof, register: Register | null, document: { id: string } | null, uploads: Array<{ id: string, component: string, resultType: string | null, name: string | null, mediaType: string | null, sizeBytes: number | null, receivedBytes: number, state: UploadState, problem: UploadProblem | null, sha256: string | null, at: string, completedAt: string | null, examinedAt: string | null, expiresAt: string | null, supplement: string | null, sendTo: { path: string, expiresAt: string } | null, readAt: { path: string, expiresAt: string } | null }> }> } | null, slips: Array<{ id: string, kind: SlipKind, issuedAt: string, promisedDay: string | null, reasons: Array<RefusalReason> | null, reasonTexts: Array<string> | null, explanation: string | null, file: { path: string, expiresAt: string } }>, stops: Array<{ reason: StopReason, note: string | null, stoppedAt: string, resumedAt: string | null, consulted: { code: string, name: string | null } | null }>, earlierResults: Array<{ at: string, document: { id: string } | null, revision: { reasonText: string, note: string, at: string } | null }>, result: { noResultText: string | null, resultType: string | null, digest: string | null, note: string | null, at: string, revision: { reasonText: string, note: string, corrected: boolean, at: string } | null, document: { id: string } | null, file: { id: string, component: string, resultType: string | null, name: string | null, mediaType: string | null, sizeBytes: number | null, receivedBytes: number, state: UploadState, problem: UploadProblem | null, sha256: string | null, at: string, completedAt: string | null, examinedAt: string | null, expiresAt: string | null, supplement: string | null, sendTo: { path: string, expiresAt: string } | null, readAt: { path: string, expiresAt: string } | null } | null, handover: { manner: HandoverManner, receivedBy: ResultRecipient | null, proof: string, at: string, file: { path: string, expiresAt: string } } | null } | null } | null };

export type WithdrawDossierMutationVariables = Exact<{
  input: WithdrawDossierInput;
}>;


export type WithdrawDossierMutation = { withdrawDossier:
    | { __typename: 'DossierNotAccessible', message: string }
    | { __typename: 'DossierWithdrawn', dossier: { id: string, code: string | null, status: DossierStatus | null } | null }
    | { __typename: 'InputMalformed', message: string, fields: Array<string> }
    | { __typename: 'RepresentationNotEstablished', message: string }
    | { __typename: 'RequestIdReused', message: string }
    | { __typename: 'TransitionNotAllowed', message: string }
   | null };

export type MyNoticesQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyNoticesQuery = { viewer: { notices: { nodes: Array<{ id: string, kind: NoticeKind, status: DossierStatus | null, day: string | null, text: string, at: string, readAt: string | null, dossier: { id: string, code: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MyReportedDossiersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyReportedDossiersQuery = { viewer: { reportedDossiers: { nodes: Array<{ system: string, code: string, procedureCode: string | null, channel: DossierChannel | null, status: DossierStatus | null, statusAt: string | null, submittedAt: string | null, acceptedAt: string | null, dueAt: string | null, finishedAt: string | null, returnedAt: string | null, updatedAt: string, systemAgency: { code: string, name: string | null } | null, agency: { code: string, name: string | null } | null, steps: Array<{ status: DossierStatus, at: string | null, notBefore: boolean, flagged: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type FollowMyDossierQueryVariables = Exact<{
  code: string;
}>;


export type FollowMyDossierQuery = { followDossier: { status: DossierStatus, statusText: string, since: string | null, dossier: { id: string, code: string | null, stage: DossierStage, status: DossierStatus | null, filedAt: string | null, procedure: { code: string, name: string } | null, agency: { code: string, name: string | null } | null } | null } | null };

export type RateMyDossierMutationVariables = Exact<{
  input: RateDossierInput;
}>;


export type RateMyDossierMutation = { rateDossier:
    | { __typename: 'DossierNotAccessible', message: string }
    | { __typename: 'DossierRated', dossier: { id: string, rating: { overall: number, timeliness: number | null, courtesy: number | null, clarity: number | null, at: string } | null } | null }
    | { __typename: 'InputMalformed', message: string, fields: Array<string> }
    | { __typename: 'RatingNotOpen', message: string }
    | { __typename: 'RequestIdReused', message: string }
   | null };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead:
    | { __typename: 'InputMalformed', message: string, fields: Array<string> }
    | { __typename: 'NoticesRead', marked: number }
    | { __typename: 'RequestIdReused', message: string }
   | null };

export type ProcedurePageQueryVariables = Exact<{
  code: string;
}>;


export type ProcedurePageQuery = { procedure: { code: string, name: string, channels: Array<{ channel: Channel, timeLimits: Array<{ value: number | null, unit: TimeLimitUnit | null }>, fees: Array<{ kind: FeeKind, amount: number | null, state: AmountState }> }>, cases: Array<{ code: string, name: string, components: Array<{ code: string, name: string, kind: ComponentKind }> }> } | null };

export type OfficeCalendarQueryVariables = Exact<{
  year: number;
}>;


export type OfficeCalendarQuery = { officeCalendar: { year: number, state: CalendarState, stretches: Array<{ from: string, until: string, state: CalendarState, source: string }>, days: Array<{ day: string, kind: OfficeDayKind }>, open: Array<{ season: HolidaySeason, year: number, questions: Array<CalendarQuestion>, from: string, days: Array<string>, decidedBy: string, basis: string }>, decisions: Array<{ number: string, decidedOn: string | null, knownSince: string | null, issuer: { code: string, name: string | null } | null }> } | null };

export type WorkingDayTermQueryVariables = Exact<{
  from: string;
  workingDays: number;
  purpose?: TermPurpose | null | undefined;
}>;


export type WorkingDayTermQuery = { workingDayTerm: { day: string, provisional: boolean, earliest: string, latest: string, dependsOn: Array<{ season: HolidaySeason, year: number, from: string, decidedBy: string }> } | null };

export type CalendarDecisionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarDecisionsQuery = { calendarDecisions: { nodes: Array<{ id: string, number: string, decidedOn: string | null, knownSince: string | null, changes: Array<{ day: string, before: OfficeDayState, after: OfficeDayState }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SuggestProceduresQueryVariables = Exact<{
  prefix: string;
  first?: number | null | undefined;
}>;


export type SuggestProceduresQuery = { suggestProcedures: Array<{ procedure: { code: string, name: string }, segments: Array<{ text: string, isMatch: boolean }> }> | null };

export type ProcedureDifferencesQueryVariables = Exact<{
  code: string;
  from: VersionSelector;
  to: VersionSelector;
}>;


export type ProcedureDifferencesQuery = { procedureDifferences: { from: { code: string, name: string }, to: { code: string, name: string }, differences: Array<{ path: string, kind: VersionDifferenceKind, label: string, before: string | null, after: string | null }> } | null };

export type PublicationDecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicationDecisionQuery = { publicationDecision: { id: string, number: string, decidedOn: string | null, origin: DecisionOrigin, kind: DecisionKind | null, effectiveOn: string | null, authority: { code: string, name: string | null }, file: { address: string | null, sha256: string, name: string | null, mediaType: string | null, sizeBytes: number | null, url: string | null } | null, annex: Array<{ code: string, name: string, change: AnnexChange, components: Array<string> | null, fees: Array<{ name: string, amount: number | null }> | null, timeLimits: Array<{ channel: Channel | null, value: number, unit: TimeLimitUnit }> | null }>, outstanding: Array<{ code: string, name: string, change: AnnexChange, components: Array<string> | null, fees: Array<{ name: string, amount: number | null }> | null, timeLimits: Array<{ channel: Channel | null, value: number, unit: TimeLimitUnit }> | null }> } | null };

export type PortalItemPageQueryVariables = Exact<{
  item: string | number;
  asOf?: string | null | undefined;
}>;


export type PortalItemPageQuery = { portalItem:
    | { title: string, id: string, item: string, version: number, kind: PortalKind, state: PortalItemState, publishedAt: string | null, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, text: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, agency: { code: string, name: string | null }, history: Array<{ version: number, state: PortalItemState, publishedAt: string, effectiveFrom: string, effectiveTo: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> }
    | { id: string, item: string, version: number, kind: PortalKind, state: PortalItemState, publishedAt: string | null, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, agency: { code: string, name: string | null }, history: Array<{ version: number, state: PortalItemState, publishedAt: string, effectiveFrom: string, effectiveTo: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> }
    | { id: string, item: string, version: number, kind: PortalKind, state: PortalItemState, publishedAt: string | null, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, agency: { code: string, name: string | null }, history: Array<{ version: number, state: PortalItemState, publishedAt: string, effectiveFrom: string, effectiveTo: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> }
    | { procedureCode: string, title: string, id: string, item: string, version: number, kind: PortalKind, state: PortalItemState, publishedAt: string | null, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, text: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, agency: { code: string, name: string | null }, history: Array<{ version: number, state: PortalItemState, publishedAt: string, effectiveFrom: string, effectiveTo: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> }
    | { id: string, item: string, version: number, kind: PortalKind, state: PortalItemState, publishedAt: string | null, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, agency: { code: string, name: string | null }, history: Array<{ version: number, state: PortalItemState, publishedAt: string, effectiveFrom: string, effectiveTo: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> }
    | { name: string, id: string, item: string, version: number, kind: PortalKind, state: PortalItemState, publishedAt: string | null, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, description: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, procedures: Array<{ code: string, name: string }>, agency: { code: string, name: string | null }, history: Array<{ version: number, state: PortalItemState, publishedAt: string, effectiveFrom: string, effectiveTo: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> }
    | { id: string, item: string, version: number, kind: PortalKind, state: PortalItemState, publishedAt: string | null, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, agency: { code: string, name: string | null }, history: Array<{ version: number, state: PortalItemState, publishedAt: string, effectiveFrom: string, effectiveTo: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> }
    | { procedureCode: string, question: string, id: string, item: string, version: number, kind: PortalKind, state: PortalItemState, publishedAt: string | null, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, answer: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, agency: { code: string, name: string | null }, history: Array<{ version: number, state: PortalItemState, publishedAt: string, effectiveFrom: string, effectiveTo: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> }
    | { id: string, item: string, version: number, kind: PortalKind, state: PortalItemState, publishedAt: string | null, effectiveFrom: string | null, effectiveTo: string | null, isDemonstration: boolean, agency: { code: string, name: string | null }, history: Array<{ version: number, state: PortalItemState, publishedAt: string, effectiveFrom: string, effectiveTo: string | null, withdrawnAt: string | null, withdrawalReason: string | null }> }
   | null };

export type LegalDocumentPageQueryVariables = Exact<{
  number: string;
}>;


export type LegalDocumentPageQuery = { legalDocument: { number: string, title: string | null, kind: LegalDocumentKind | null, issuer: string | null, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, address: string | null, procedures: number } | null };

export type OnlineServicesQueryVariables = Exact<{
  agency?: string | null | undefined;
  level?: OnlineServiceLevel | null | undefined;
  state?: OnlineServiceState | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OnlineServicesQuery = { onlineServices: { nodes: Array<{ procedureCode: string, level: OnlineServiceLevel, levelName: string, formerLevel: number, address: string, state: OnlineServiceState, inForceFrom: string, inForceTo: string | null, procedure: { code: string, name: string } | null, agency: { code: string, name: string | null }, decision: { number: string, decidedOn: string | null, authority: { code: string, name: string | null } }, stop: { from: string, until: string | null, reason: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OnlineServiceStatisticsQueryVariables = Exact<{
  agency?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OnlineServiceStatisticsQuery = { onlineServiceStatistics: { asOf: string, eligible: number | null, agency: { code: string, name: string | null } | null, levels: Array<{ level: OnlineServiceLevel, offered: number, stopped: number }> } | null };

export type EligibilityListQueryVariables = Exact<{
  agency: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EligibilityListQuery = { eligibilityList: { deadline: string, inForceFrom: string, inForceTo: string | null, listed: number, agency: { code: string, name: string | null }, decision: { number: string, decidedOn: string | null, authority: { code: string, name: string | null } }, procedures: { nodes: Array<{ code: string, procedure: { code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ResolveProcedureQueryVariables = Exact<{
  agency: string;
  localCode: string;
  localName?: string | null | undefined;
}>;


export type ResolveProcedureQuery = { resolveProcedure:
    | { __typename: 'ResolvedProcedure', procedureCode: string, localCode: string, basis: string, mappedAt: string | null, procedure: { code: string, name: string } | null }
    | { __typename: 'UnmappedProcedure', message: string, code: string, localCode: string, suggestions: Array<{ procedureCode: string, name: string, score: number, procedure: { code: string, name: string } | null }> }
   | null };

export type MappingCoverageQueryVariables = Exact<{
  by: CoverageGrouping;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MappingCoverageQuery = { mappingCoverage: { nodes: Array<{ field: string | null, papers: number, confirmed: number, demonstrated: number, likely: number, share: number | null, agency: { code: string, name: string | null } | null }>, overall: { field: string | null, papers: number, confirmed: number, demonstrated: number, likely: number, share: number | null, agency: { code: string, name: string | null } | null }, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AdministrativeUnitPageQueryVariables = Exact<{
  code: string;
  vintage: UnitVintage;
  asOf?: string | null | undefined;
}>;


export type AdministrativeUnitPageQuery = { administrativeUnit: { code: string, vintage: UnitVintage, name: string, level: UnitLevel, successorState: SuccessionState, successorSource: string | null, knownUntil: string | null, inForceFrom: string | null, inForceTo: string | null } | null };

export type CodeListPageQueryVariables = Exact<{
  list: CodeList;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CodeListPageQuery = { codeList: { knownUntil: string | null, knownFrom: string | null, nodes: Array<{ code: string, name: string, parentCode: string | null, kind: string | null, wellFormed: boolean, validFrom: string | null, validTo: string | null, basis: CodeListBasis }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CodeListChangesQueryVariables = Exact<{
  list: CodeList;
  since?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CodeListChangesQuery = { codeListChanges: { nodes: Array<{ kind: CodeListChangeKind, holdsFrom: string | null, at: string, entry: { code: string, name: string, parentCode: string | null, kind: string | null, wellFormed: boolean, validFrom: string | null, validTo: string | null, basis: CodeListBasis } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CatalogueChangesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogueChangesQuery = { catalogueChanges: { nodes: Array<{ kind: CatalogueChangeKind, code: string, version: number, inForceFrom: string, inForceTo: string | null, contentHash: string, at: string, content: string, procedure: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CatalogueStateQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueStateQuery = { catalogueState: { hash: string, versions: number, procedures: number, cursor: string | null, at: string | null } | null };

export type ServiceSurveyQueryVariables = Exact<{
  agency: string;
  from: string;
  to: string;
}>;


export type ServiceSurveyQuery = { serviceSurvey: { ratings: number | null, averages: Array<{ aspect: RatingAspect, average: number, ratings: number, months: Array<string> }> } | null };

export type FollowDossierQueryVariables = Exact<{
  code: string;
}>;


export type FollowDossierQuery = { followDossier: { status: DossierStatus, statusText: string, since: string | null } | null };

export type AccessLogCoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessLogCoverageQuery = { accessLogCoverage: Array<{ register: string, lastReportAt: string | null, lastSealedAt: string | null, consistent: boolean }> | null };

export type AccessLogCheckpointsQueryVariables = Exact<{
  register: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessLogCheckpointsQuery = { accessLogCheckpoints: { nodes: Array<{ register: string, size: string, root: string, at: string, note: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AccessLogConsistencyQueryVariables = Exact<{
  register: string;
  from: string;
  to: string;
}>;


export type AccessLogConsistencyQuery = { accessLogConsistency: { path: Array<string>, from: { register: string, size: string, root: string, at: string, note: string }, to: { register: string, size: string, root: string, at: string, note: string } } | null };

export type StatisticQueryVariables = Exact<{
  id: string | number;
}>;


export type StatisticQuery = { statistic: { id: string, month: string, within: string | null, source: FigureSource | null, procedureCode: string | null, asOf: string, dossiers: number, withheldDossiers: number, agency: { code: string, name: string | null } | null, onTime: { onTime: number, inTime: number, late: number, withoutDate: number, rate: number | null, formula: string }, online: { numerator: number, denominator: number, rate: number | null, formula: string }, reuse: { numerator: number, denominator: number, rate: number | null, formula: string } | null, claimedReuse: { numerator: number, denominator: number, rate: number | null, formula: string } | null } | null };

export type StatisticsQueryVariables = Exact<{
  month: string;
  within?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatisticsQuery = { statistics: { csv: string, nodes: Array<{ id: string, month: string, within: string | null, source: FigureSource | null, procedureCode: string | null, asOf: string, dossiers: number, withheldDossiers: number, agency: { code: string, name: string | null } | null, onTime: { onTime: number, inTime: number, late: number, withoutDate: number, rate: number | null, formula: string }, online: { numerator: number, denominator: number, rate: number | null, formula: string }, reuse: { numerator: number, denominator: number, rate: number | null, formula: string } | null, claimedReuse: { numerator: number, denominator: number, rate: number | null, formula: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PublishedFragment = { id: string, month: string, within: string | null, source: FigureSource | null, procedureCode: string | null, asOf: string, dossiers: number, withheldDossiers: number, agency: { code: string, name: string | null } | null, onTime: { onTime: number, inTime: number, late: number, withoutDate: number, rate: number | null, formula: string }, online: { numerator: number, denominator: number, rate: number | null, formula: string }, reuse: { numerator: number, denominator: number, rate: number | null, formula: string } | null, claimedReuse: { numerator: number, denominator: number, rate: number | null, formula: string } | null };

export type PartFragment = { numerator: number, denominator: number, rate: number | null, formula: string };

export const TextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<TextFragment, unknown>;
export const FileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"File"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"examinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplement"}},{"kind":"Field","name":{"kind":"Name","value":"sendTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<FileFragment, unknown>;
export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedOperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessDossier"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const HeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Head"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}}]}}]} as unknown as DocumentNode<HeadFragment, unknown>;
export const PartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShareFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}}]} as unknown as DocumentNode<PartFragment, unknown>;
export const PublishedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Published"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"withoutDate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"online"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedReuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheldDossiers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShareFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}}]} as unknown as DocumentNode<PublishedFragment, unknown>;
export const MyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"permanentResidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPageQuery, MyPageQueryVariables>;
export const OpenMyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDraftDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDraftDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftDossierOpened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenMyDraftMutation, OpenMyDraftMutationVariables>;
export const MyPrefillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPrefill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prefill"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"askedNow"}},{"kind":"Field","name":{"kind":"Name","value":"papersSpared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MyPrefillQuery, MyPrefillQueryVariables>;
export const PortalHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"maintainer"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifeEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivesByPost"}},{"kind":"Field","name":{"kind":"Name","value":"returnsByPost"}},{"kind":"Field","name":{"kind":"Name","value":"cashless"}},{"kind":"Field","name":{"kind":"Name","value":"cashlessMethods"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<PortalHomeQuery, PortalHomeQueryVariables>;
export const PortalSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PortalSearchKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchProcedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"correctedQuery"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"searchPortal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortalSearchQuery, PortalSearchQueryVariables>;
export const PortalProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"competentAgency"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"statementText"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formName"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"}},{"kind":"Field","name":{"kind":"Name","value":"onlineServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publicisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionsAndAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"receivesByPost"}},{"kind":"Field","name":{"kind":"Name","value":"returnsByPost"}},{"kind":"Field","name":{"kind":"Name","value":"cashless"}},{"kind":"Field","name":{"kind":"Name","value":"cashlessMethods"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<PortalProcedureQuery, PortalProcedureQueryVariables>;
export const PortalDecisionsAndLawsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalDecisionsAndLaws"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocumentKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisionsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicationDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisionsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortalDecisionsAndLawsQuery, PortalDecisionsAndLawsQueryVariables>;
export const PortalContactsAndTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalContactsAndTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintainer"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<PortalContactsAndTermsQuery, PortalContactsAndTermsQueryVariables>;
export const UploadForMyDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadForMyDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadOpened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"File"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FileNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mediaTypes"}},{"kind":"Field","name":{"kind":"Name","value":"bytesMax"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepresentationNotEstablished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"File"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"examinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplement"}},{"kind":"Field","name":{"kind":"Name","value":"sendTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedOperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessDossier"}}]}}]} as unknown as DocumentNode<UploadForMyDossierMutation, UploadForMyDossierMutationVariables>;
export const DossierFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uploads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"File"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"File"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"examinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplement"}},{"kind":"Field","name":{"kind":"Name","value":"sendTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<DossierFilesQuery, DossierFilesQueryVariables>;
export const DeclineHeldValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineHeldValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineHeldValueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineHeldValue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldValueDeclined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"declinedValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonText"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepresentationNotEstablished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineHeldValueMutation, DeclineHeldValueMutationVariables>;
export const SubmitMyDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitMyDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierFiled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Head"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reused"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillTampered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillExpired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillForOtherVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldValueReplaced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswersMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswersNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PapersMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"orAnyOf"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepresentationNotEstablished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonNotVerified"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotOffered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NamedOperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"variables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessDossier"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Head"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}}]}}]} as unknown as DocumentNode<SubmitMyDossierMutation, SubmitMyDossierMutationVariables>;
export const PayForMyDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayForMyDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePaymentRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPaymentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Head"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Head"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}}]}}]} as unknown as DocumentNode<PayForMyDossierMutation, PayForMyDossierMutationVariables>;
export const MyFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prefill"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"answerKind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codeList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"rolePresent"}},{"kind":"Field","name":{"kind":"Name","value":"roleAbsent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minLength"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}}]}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"order"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"conditionText"}},{"kind":"Field","name":{"kind":"Name","value":"anyOfGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountsDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"statementText"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"fileBefore"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MyFormQuery, MyFormQueryVariables>;
export const WhomIActForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhomIActFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deceasedRelatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WhomIActForQuery, WhomIActForQueryVariables>;
export const MyDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyDocumentsQuery, MyDocumentsQueryVariables>;
export const IssueMyHeldPaperSlipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueMyHeldPaperSlip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueHeldPaperSlipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueHeldPaperSlip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldPaperSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IssueMyHeldPaperSlipMutation, IssueMyHeldPaperSlipMutationVariables>;
export const MyDossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Head"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Head"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}}]}}]} as unknown as DocumentNode<MyDossiersQuery, MyDossiersQueryVariables>;
export const MyDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Head"}},{"kind":"Field","name":{"kind":"Name","value":"caseCode"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"extendedDays"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dayBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dayAfter"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedDayGap"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Head"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}}]}}]} as unknown as DocumentNode<MyDossierQuery, MyDossierQueryVariables>;
export const MyPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paymentRequest"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paymentRequest"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"payAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cash"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<MyPaymentQuery, MyPaymentQueryVariables>;
export const DossierSupplementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierSupplements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"supplements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"components"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"reasonText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"File"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"File"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"examinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplement"}},{"kind":"Field","name":{"kind":"Name","value":"sendTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<DossierSupplementsQuery, DossierSupplementsQueryVariables>;
export const AnswerSupplementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSupplement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerSupplementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSupplement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementAnswered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementNotComplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"unasked"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UploadNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploads"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerSupplementMutation, AnswerSupplementMutationVariables>;
export const MyFilingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyFiling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersion"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"uploads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"File"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedDay"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"reasonTexts"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"consulted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonText"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noResultText"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"File"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"File"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Upload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"examinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplement"}},{"kind":"Field","name":{"kind":"Name","value":"sendTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<MyFilingQuery, MyFilingQueryVariables>;
export const WithdrawDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierWithdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputMalformed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawDossierMutation, WithdrawDossierMutationVariables>;
export const MyNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyNoticesQuery, MyNoticesQueryVariables>;
export const MyReportedDossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyReportedDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedDossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"systemAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"flagged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyReportedDossiersQuery, MyReportedDossiersQueryVariables>;
export const FollowMyDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowMyDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Head"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Head"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}}]}}]} as unknown as DocumentNode<FollowMyDossierQuery, FollowMyDossierQueryVariables>;
export const RateMyDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateMyDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierRated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"courtesy"}},{"kind":"Field","name":{"kind":"Name","value":"clarity"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputMalformed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]}}]} as unknown as DocumentNode<RateMyDossierMutation, RateMyDossierMutationVariables>;
export const MarkNoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticesRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marked"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputMalformed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const ProcedurePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedurePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProcedurePageQuery, ProcedurePageQueryVariables>;
export const OfficeCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stretches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}}]}}]}}]}}]} as unknown as DocumentNode<OfficeCalendarQuery, OfficeCalendarQueryVariables>;
export const WorkingDayTermDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkingDayTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workingDays"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TermPurpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingDayTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"workingDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workingDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}}]}}]}}]} as unknown as DocumentNode<WorkingDayTermQuery, WorkingDayTermQueryVariables>;
export const CalendarDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarDecisionsQuery, CalendarDecisionsQueryVariables>;
export const SuggestProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuggestProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestProcedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestProceduresQuery, SuggestProceduresQueryVariables>;
export const ProcedureDifferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureDifferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionSelector"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VersionSelector"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureDifferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ProcedureDifferencesQuery, ProcedureDifferencesQueryVariables>;
export const PublicationDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicationDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"components"}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outstanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"components"}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicationDecisionQuery, PublicationDecisionQueryVariables>;
export const PortalItemPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalItemPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"item"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portalItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"item"},"value":{"kind":"Variable","name":{"kind":"Name","value":"item"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guidance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuestionAndAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LifeEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<PortalItemPageQuery, PortalItemPageQueryVariables>;
export const LegalDocumentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalDocumentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}}]}}]} as unknown as DocumentNode<LegalDocumentPageQuery, LegalDocumentPageQueryVariables>;
export const OnlineServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnlineServices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OnlineServiceLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OnlineServiceState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onlineServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelName"}},{"kind":"Field","name":{"kind":"Name","value":"formerLevel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OnlineServicesQuery, OnlineServicesQueryVariables>;
export const OnlineServiceStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnlineServiceStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onlineServiceStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}}]}}]}}]} as unknown as DocumentNode<OnlineServiceStatisticsQuery, OnlineServiceStatisticsQueryVariables>;
export const EligibilityListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EligibilityList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligibilityList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"listed"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EligibilityListQuery, EligibilityListQueryVariables>;
export const ResolveProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResolveProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"localCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"localName"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"localCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"localCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"localName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"localName"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResolvedProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localCode"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"mappedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnmappedProcedure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"localCode"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResolveProcedureQuery, ResolveProcedureQueryVariables>;
export const MappingCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MappingCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mappingCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"papers"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"demonstrated"}},{"kind":"Field","name":{"kind":"Name","value":"likely"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"papers"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"demonstrated"}},{"kind":"Field","name":{"kind":"Name","value":"likely"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MappingCoverageQuery, MappingCoverageQueryVariables>;
export const AdministrativeUnitPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministrativeUnitPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vintage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitVintage"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrativeUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"vintage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vintage"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"successorState"}},{"kind":"Field","name":{"kind":"Name","value":"successorSource"}},{"kind":"Field","name":{"kind":"Name","value":"knownUntil"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}}]}}]}}]} as unknown as DocumentNode<AdministrativeUnitPageQuery, AdministrativeUnitPageQueryVariables>;
export const CodeListPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeListPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeList"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentCode"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"wellFormed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownUntil"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CodeListPageQuery, CodeListPageQueryVariables>;
export const CodeListChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeListChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeList"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeListChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"holdsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentCode"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"wellFormed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CodeListChangesQuery, CodeListChangesQueryVariables>;
export const CatalogueChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueChangesQuery, CatalogueChangesQueryVariables>;
export const CatalogueStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<CatalogueStateQuery, CatalogueStateQueryVariables>;
export const ServiceSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratings"}},{"kind":"Field","name":{"kind":"Name","value":"averages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceSurveyQuery, ServiceSurveyQueryVariables>;
export const FollowDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<FollowDossierQuery, FollowDossierQueryVariables>;
export const AccessLogCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLogCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLogCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consistent"}}]}}]}}]} as unknown as DocumentNode<AccessLogCoverageQuery, AccessLogCoverageQueryVariables>;
export const AccessLogCheckpointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLogCheckpoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"register"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLogCheckpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"register"},"value":{"kind":"Variable","name":{"kind":"Name","value":"register"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AccessLogCheckpointsQuery, AccessLogCheckpointsQueryVariables>;
export const AccessLogConsistencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLogConsistency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"register"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLogConsistency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"register"},"value":{"kind":"Variable","name":{"kind":"Name","value":"register"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<AccessLogConsistencyQuery, AccessLogConsistencyQueryVariables>;
export const StatisticDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Published"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Published"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"withoutDate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"online"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedReuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheldDossiers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShareFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}}]} as unknown as DocumentNode<StatisticQuery, StatisticQueryVariables>;
export const StatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Published"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csv"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Published"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"withoutDate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"online"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedReuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheldDossiers"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShareFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}}]} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;