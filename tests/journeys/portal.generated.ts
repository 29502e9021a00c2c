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

/** State of an answer. */
export type AnswerState =
  /** Whether it is asked for depends on a condition that no machine can judge. */
  | 'CONDITION_UNKNOWN'
  /** The person declined reuse. Not yet: nobody can decline, so it is never given. */
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

/** Way of submitting (kênh thực hiện). */
export type Channel =
  /** At the one-stop counter (trực tiếp). */
  | 'COUNTER'
  /** Online (trực tuyến). */
  | 'ONLINE'
  /** By public post (bưu chính công ích). */
  | 'POST';

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

/** Who plays a part: the viewer, whoever they act for, or a person or organisation by what identifies it. Exactly one of the four is given. */
export type PartyInput = {
  /** True: the child agrees (sự đồng ý của trẻ). Needed only where the procedure asks for it of a child of that age. */
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

/** What a line of text is part of. */
export type PortalBlockKind =
  /** A list of one point a line. */
  | 'LIST'
  /** A paragraph of one line. */
  | 'PARAGRAPH';

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


export type PortalProcedureQuery = { procedure: { code: string, version: number, name: string, field: string, tiers: Array<AdministrativeTier>, audiences: Array<string>, decisionNumber: string, competentAgency: string | null, inForceFrom: string, inForceTo: string | null, requirements: string | null, publisher: { code: string, name: string | null }, channels: Array<{ channel: Channel, timeLimits: Array<{ value: number | null, unit: TimeLimitUnit | null, condition: string | null }>, fees: Array<{ kind: FeeKind, name: string, statement: FeeStatement, statementText: string, amount: number | null, condition: string | null }> }>, cases: Array<{ code: string, name: string, formName: string | null, components: Array<{ code: string, name: string, kind: ComponentKind, originals: number | null, copies: number | null, condition: string | null, isDemonstration: boolean }> }>, results: Array<{ code: string, name: string }>, legalBasis: Array<{ number: string, name: string | null, effectiveFrom: string | null }>, steps: Array<{ condition: string | null, steps: Array<string> }>, onlineServices: Array<{ level: OnlineServiceLevel, levelName: string, state: OnlineServiceState, address: string, agency: { code: string, name: string | null } }> | null, history: { nodes: Array<{ version: number, inForceFrom: string, publicisedAt: string, decision: { number: string, decidedOn: string | null } | null }> }, guidance: { nodes: Array<{ item: string, title: string, isDemonstration: boolean, text: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, agency: { name: string | null } }> } | null, questionsAndAnswers: { nodes: Array<{ item: string, question: string, isDemonstration: boolean, answer: Array<{ kind: PortalBlockKind, lines: Array<{ runs: Array<{ text: string, address: string | null }> }> }>, agency: { name: string | null } }> } | null, availability: { nodes: Array<{ procedureCode: string | null, receivesByPost: boolean | null, returnsByPost: boolean | null, cashless: boolean | null, cashlessMethods: Array<CashlessMethod>, isDemonstration: boolean, of: { code: string, name: string | null } }> } | null } | null };

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

export const TextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<TextFragment, unknown>;
export const MyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"permanentResidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPageQuery, MyPageQueryVariables>;
export const OpenMyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDraftDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDraftDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftDossierOpened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenMyDraftMutation, OpenMyDraftMutationVariables>;
export const MyPrefillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPrefill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prefill"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"askedNow"}},{"kind":"Field","name":{"kind":"Name","value":"papersSpared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MyPrefillQuery, MyPrefillQueryVariables>;
export const PortalHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"maintainer"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifeEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivesByPost"}},{"kind":"Field","name":{"kind":"Name","value":"returnsByPost"}},{"kind":"Field","name":{"kind":"Name","value":"cashless"}},{"kind":"Field","name":{"kind":"Name","value":"cashlessMethods"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<PortalHomeQuery, PortalHomeQueryVariables>;
export const PortalSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PortalSearchKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchProcedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"correctedQuery"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"searchPortal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortalSearchQuery, PortalSearchQueryVariables>;
export const PortalProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"competentAgency"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceTo"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"statementText"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"formName"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"}},{"kind":"Field","name":{"kind":"Name","value":"onlineServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publicisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionsAndAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"receivesByPost"}},{"kind":"Field","name":{"kind":"Name","value":"returnsByPost"}},{"kind":"Field","name":{"kind":"Name","value":"cashless"}},{"kind":"Field","name":{"kind":"Name","value":"cashlessMethods"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<PortalProcedureQuery, PortalProcedureQueryVariables>;
export const PortalDecisionsAndLawsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalDecisionsAndLaws"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalDocumentKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisionsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicationDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisionsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortalDecisionsAndLawsQuery, PortalDecisionsAndLawsQueryVariables>;
export const PortalContactsAndTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalContactsAndTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintainer"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Text"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<PortalContactsAndTermsQuery, PortalContactsAndTermsQueryVariables>;
export const ProcedurePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedurePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProcedurePageQuery, ProcedurePageQueryVariables>;
export const OfficeCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stretches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}}]}}]}}]}}]} as unknown as DocumentNode<OfficeCalendarQuery, OfficeCalendarQueryVariables>;
export const WorkingDayTermDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkingDayTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workingDays"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TermPurpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingDayTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"workingDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workingDays"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"dependsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"season"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}}]}}]}}]} as unknown as DocumentNode<WorkingDayTermQuery, WorkingDayTermQueryVariables>;
export const CalendarDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarDecisionsQuery, CalendarDecisionsQueryVariables>;