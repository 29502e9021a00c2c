/**
 * What was read, in words a citizen knows from their papers. Attributes of the person are told one by one; everything
 * technical about a dossier, a form or a payment is told by its group, since its parts say nothing more to them.
 */

/** Coordinates with a word of their own. */
const COORDINATES = new Map<string, string>([
  ['Person.id', 'Mã nội bộ của công dân'],
  ['Person.fullName', 'Họ, chữ đệm và tên'],
  ['Person.birthDate', 'Ngày, tháng, năm sinh'],
  ['Person.gender', 'Giới tính'],
  ['Person.personalNumber', 'Số định danh cá nhân'],
  ['Person.oldNumber', 'Số chứng minh nhân dân cũ'],
  ['Person.ethnicity', 'Dân tộc'],
  ['Person.religion', 'Tôn giáo'],
  ['Person.nationality', 'Quốc tịch'],
  ['Person.birthRegistrationPlace', 'Nơi đăng ký khai sinh'],
  ['Person.hometown', 'Quê quán'],
  ['Person.permanentResidence', 'Nơi thường trú'],
  ['Person.currentResidence', 'Nơi ở hiện tại'],
  ['Person.maritalStatus', 'Tình trạng hôn nhân'],
  ['Person.householdHeadName', 'Họ tên chủ hộ'],
  ['Person.relationToHouseholdHead', 'Quan hệ với chủ hộ'],
  ['Person.father', 'Cha'],
  ['Person.mother', 'Mẹ'],
  ['Person.spouse', 'Vợ hoặc chồng'],
  ['Person.children', 'Con'],
  ['Person.wards', 'Người được giám hộ'],
  ['Person.deceasedRelatives', 'Thân nhân đã chết'],
  ['Person.representation', 'Quyền đại diện theo pháp luật'],
  ['Person.lifeStatus', 'Tình trạng sống, chết'],
  ['Person.diedOn', 'Ngày mất'],
  ['Person.recordVersion', 'Phiên bản bản ghi dân cư'],
  ['Person.recordedAt', 'Phiên bản bản ghi dân cư'],
  ['Person.documents', 'Giấy tờ trong kho dữ liệu điện tử'],
  ['Person.accessLog', 'Nhật ký truy cập'],
  ['Viewer.person', 'Hồ sơ công dân của mình'],
  ['Viewer.organizations', 'Tổ chức mình đại diện'],
  ['Viewer.documents', 'Giấy tờ trong kho dữ liệu điện tử'],
  ['Viewer.dossiers', 'Hồ sơ thủ tục hành chính'],
  ['Viewer.paymentRequests', 'Thanh toán phí, lệ phí'],
  ['Query.document', 'Giấy tờ trong kho dữ liệu điện tử'],
  ['Query.dossier', 'Hồ sơ thủ tục hành chính'],
  ['Query.lookUpPerson', 'Tra cứu công dân theo số định danh'],
  ['Query.verifyPerson', 'Xác thực thông tin công dân'],
  ['Query.paymentRequest', 'Thanh toán phí, lệ phí'],
  ['Query.prefill', 'Dữ liệu điền sẵn vào tờ khai'],
  ['Mutation.createPaymentRequest', 'Thanh toán phí, lệ phí'],
  ['Mutation.proposePaymentDecision', 'Đối soát thanh toán phí, lệ phí'],
  ['Mutation.confirmPaymentDecision', 'Đối soát thanh toán phí, lệ phí'],
  ['Mutation.rejectPaymentDecision', 'Đối soát thanh toán phí, lệ phí'],
  ['Query.paymentDisputes', 'Đối soát thanh toán phí, lệ phí'],
  ['Mutation.openDraftDossier', 'Hồ sơ thủ tục hành chính'],
  ['Mutation.assignDossier', 'Hồ sơ thủ tục hành chính'],
  ['Mutation.unassignDossier', 'Hồ sơ thủ tục hành chính'],
  ['Mutation.recordDossierStatus', 'Hồ sơ thủ tục hành chính'],
  ['Mutation.recordUpload', 'Hồ sơ thủ tục hành chính'],
  ['Mutation.requestSupplement', 'Hồ sơ thủ tục hành chính'],
  ['Mutation.submitDossier', 'Hồ sơ thủ tục hành chính'],
  ['Organization.id', 'Mã nội bộ của tổ chức'],
  ['Organization.name', 'Tên tổ chức'],
  ['Organization.taxNumber', 'Mã số thuế'],
  ['Organization.headquarters', 'Trụ sở chính'],
  ['Organization.legalForm', 'Loại hình tổ chức'],
  ['Organization.establishedOn', 'Ngày thành lập'],
  ['Organization.representativeName', 'Người đại diện theo pháp luật'],
]);

/** Groups by type, for everything that has no word of its own. */
const GROUPS: readonly (readonly [label: string, types: readonly string[]])[] = [
  ['Địa chỉ', ['Address']],
  ['Giấy tờ trong kho dữ liệu điện tử', ['Document', 'DocumentConnection', 'DocumentField']],
  [
    'Xác thực thông tin công dân',
    [
      'PersonVerification',
      'PersonFound',
      'PersonMismatch',
      'PersonNotFound',
      'PersonAmbiguous',
      'PersonNotVerified',
      'AttributeVerdict',
    ],
  ],
  [
    'Quyền đại diện theo pháp luật',
    ['Representation', 'RepresentationNotEstablished', 'RepresentationOutOfScope', 'ChildConsentNotDeclared'],
  ],
  [
    'Hồ sơ thủ tục hành chính',
    [
      'DeclaredIdentity',
      'Dossier',
      'DossierAssigned',
      'DossierConnection',
      'DossierFiled',
      'DossierNotDraft',
      'DossierNotFiled',
      'DossierParty',
      'DraftDossierOpened',
      'PromisedDay',
      'PromisedDayChange',
      'StatusEvent',
      'StatusRecorded',
      'SupplementRequested',
      'TransitionNotAllowed',
      'UploadRecorded',
      'AlreadyHeld',
      'ReuseRecord',
    ],
  ],
  [
    'Dữ liệu điền sẵn vào tờ khai',
    [
      'Prefill',
      'PrefillAnswer',
      'PrefillExpired',
      'PrefillField',
      'PrefillForOtherPeople',
      'PrefillForOtherVersion',
      'PrefillSummary',
      'PrefillTampered',
      'PrefillUnavailable',
      'HeldAnswer',
      'HeldComponent',
      'HeldValueReplaced',
      'AnswersMissing',
      'AnswersNotValid',
      'AnswerProblem',
      'NamedOperation',
      'OperationVariable',
      'UnknownQuestion',
      'ChecklistItem',
      'Provenance',
      'RemainingItem',
      'Seal',
    ],
  ],
  [
    'Thanh toán phí, lệ phí',
    [
      'AmountDue',
      'AmountNotSet',
      'AlreadyPaid',
      'NothingToPay',
      'PaymentLine',
      'PaymentRequest',
      'PaymentRequestConnection',
      'PaymentRequested',
    ],
  ],
  [
    'Đối soát thanh toán phí, lệ phí',
    [
      'PaymentDecision',
      'PaymentDecisionConfirmed',
      'PaymentDecisionProposed',
      'PaymentDecisionRejected',
      'PaymentDispute',
      'PaymentDisputeConnection',
      'PaymentReport',
    ],
  ],
  ['Nhật ký truy cập', ['AccessLogConnection', 'AccessLogEntry', 'InclusionProof']],
];

const TYPES = new Map(GROUPS.flatMap(([label, types]) => types.map((type) => [type, label] as const)));

/** The word for one coordinate, `Type.field` or `Type[…].field`; undefined when nobody has given it one. */
export function findLabel(coordinate: string): string | undefined {
  return COORDINATES.get(coordinate) ?? TYPES.get(/^\w+/.exec(coordinate)?.[0] ?? '');
}

/** Words for what was read, each once, in the order of the coordinates. Something read is never left unsaid. */
export function labelsOf(coordinates: readonly string[]): string[] {
  return [...new Set(coordinates.map((coordinate) => findLabel(coordinate) ?? 'Dữ liệu cá nhân khác'))];
}
