/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  /** The person declined reuse. */
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
  /** The register is unreachable: says nothing about the person. */
  | 'UNAVAILABLE';

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

/** Who plays a part: the viewer, whoever she acts for, or a person or organisation by what identifies it. Exactly one of the four is given. */
export type PartyInput = {
  /** True: the child whom `relation` names, aged seven to seventeen, agrees (sự đồng ý của trẻ). */
  childConsent?: boolean | null | undefined;
  /** An organisation by its tax number. */
  organizationTaxNumber?: string | null | undefined;
  /** A person by number, full name and birth date. */
  person?: TypedIdentityInput | null | undefined;
  /**
   * Opaque id of whoever the citizen acts for: herself, a minor child or a ward, as `viewer.person.children` and
   * `viewer.person.wards` give it, or an organisation, as `viewer.organizations` does. Nothing is typed.
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

export type MyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPageQuery = { viewer: { person: { fullName: string | null, birthDate: string | null, permanentResidence: { text: string } | null } | null, documents: { nodes: Array<{ title: string, number: string | null, state: DocumentState, resultType: { name: string } | null }>, pageInfo: { hasNextPage: boolean } } | null, dossiers: { nodes: Array<{ code: string | null, stage: DossierStage, procedure: { name: string } | null }> } | null } | null };

export type OpenMyDraftMutationVariables = Exact<{
  input: OpenDraftDossierInput;
}>;


export type OpenMyDraftMutation = { openDraftDossier:
    | { __typename: 'AgencyNotEligible', message: string }
    | { __typename: 'CaseNotFound', message: string }
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

export type ProcedurePageQueryVariables = Exact<{
  code: string;
}>;


export type ProcedurePageQuery = { procedure: { code: string, name: string, channels: Array<{ channel: Channel, timeLimits: Array<{ value: number | null, unit: TimeLimitUnit | null }>, fees: Array<{ kind: FeeKind, amount: number | null, state: AmountState }> }>, cases: Array<{ code: string, name: string, components: Array<{ code: string, name: string, kind: ComponentKind }> }> } | null };


export const MyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"permanentResidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPageQuery, MyPageQueryVariables>;
export const OpenMyDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMyDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDraftDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDraftDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftDossierOpened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OpenMyDraftMutation, OpenMyDraftMutationVariables>;
export const MyPrefillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPrefill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prefill"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"askedNow"}},{"kind":"Field","name":{"kind":"Name","value":"papersSpared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrefillUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MyPrefillQuery, MyPrefillQueryVariables>;
export const ProcedurePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedurePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProcedurePageQuery, ProcedurePageQueryVariables>;