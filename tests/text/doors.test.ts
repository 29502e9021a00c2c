/** Every text that the contract takes in: read as text by one file, or a word that is looked up. A new one is one line here. */
import { readFileSync } from 'node:fs';
import { Kind, type TypeNode } from 'graphql';
import { readSchemaSource, subgraphNames } from '../../schema/files.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Inputs whose texts people read, with the file that looks at them before anything is kept. */
const READERS: Record<string, string> = {
  'AnswerInput.value': 'subgraphs/dossiers/rules/typedAnswers.ts',
  'IdentityInput.fullName': 'kernel/identity.ts',
  'TypedIdentityInput.fullName': 'kernel/identity.ts',
  'RequestSupplementInput.reason': 'subgraphs/dossiers/actions/requestSupplement.ts',
  'HandOverDossiersInput.reason': 'subgraphs/dossiers/actions/handOverDossiers.ts',
  'RefuseDossierInput.explanation': 'subgraphs/dossiers/actions/decideIntake.ts',
  ...readAllOf('subgraphs/dossiers/actions/takeStep.ts', [
    ...['StopDossierInput', 'ResumeDossierInput', 'WithdrawDossierInput'],
  ]),
  'ConsultationInput.question': 'subgraphs/dossiers/actions/stopDossier.ts',
  'AnswerConsultationInput.answer': 'subgraphs/dossiers/actions/answerConsultation.ts',
  'OpenUploadInput.name': 'kernel/uploads/claim.ts',
  'OpenCatalogueUploadInput.name': 'kernel/uploads/claim.ts',
  'ExtendPromisedDayInput.reason': 'subgraphs/dossiers/actions/extendPromisedDay.ts',
  'FinishDossierInput.note': 'subgraphs/dossiers/actions/takeStep.ts',
  'ReviseResultInput.note': 'subgraphs/dossiers/actions/reviseResult.ts',
  ...readAllOf('subgraphs/dossiers/rules/result.ts', [
    ...['IssuedResultInput', 'ResultDatumInput', 'HandOverResultInput'],
  ]),
  ...readAllOf('subgraphs/dossiers/rules/reported/values.ts', [
    ...['ReportedDossierInput', 'ReportedIdentifierInput', 'ReportedFileInput', 'ReportedFeeInput'],
    ...['ReportedSupplementInput', 'ReportedResultInput', 'ReportedStepInput'],
  ]),
  'RecordDossierStatusInput.note': 'subgraphs/dossiers/actions/recordDossierStatus.ts',
  ...readAllOf('subgraphs/dossiers/actions/clientManifests.ts', [
    ...['HandInClientManifestInput', 'StopClientManifestInput'],
  ]),
  ...readAllOf('subgraphs/dossiers/rules/directory/record.ts', ['ProposeDirectoryEntryInput']),
  'RejectDirectoryEntryInput.reason': 'subgraphs/dossiers/actions/decideDirectoryEntry.ts',
  'RecordCashReceiptInput.receipt': 'subgraphs/payments/actions/recordCashReceipt.ts',
  'ProposePaymentDecisionInput.statement': 'subgraphs/payments/actions/decideDispute.ts',
  'RejectPaymentDecisionInput.reason': 'subgraphs/payments/actions/decideDispute.ts',
  'CloseIncompleteRecordInput.reason': 'subgraphs/procedures/import/actions/closeRecord.ts',
  'DecisionInput.number': 'subgraphs/procedures/online/rules/onlineDecision.ts',
  'StopOnlineServiceInput.reason': 'subgraphs/procedures/online/rules/onlineService.ts',
  'RejectOnlineProposalInput.reason': 'subgraphs/procedures/online/actions/proposeOnlineChange.ts',
  'RejectCalendarDecisionInput.reason': 'subgraphs/procedures/calendar/actions/decideCalendar.ts',
  'MapLocalCodeInput.localName': 'subgraphs/procedures/online/rules/localCode.ts',
  'MapLocalCodeInput.basis': 'subgraphs/procedures/online/rules/localCode.ts',
  'ConfirmMappingInput.basis': 'subgraphs/procedures/onceOnly/rules/mappingDecision.ts',
  'RejectMappingInput.basis': 'subgraphs/procedures/onceOnly/rules/mappingDecision.ts',
  'ReturnDraftInput.reason': 'subgraphs/procedures/publication/actions/returnDraft.ts',
  'WaiveDifferenceInput.reason': 'subgraphs/procedures/publication/actions/returnDraft.ts',
  'RegisterDecisionInput.*': 'subgraphs/procedures/publication/rules/decision.ts',
  'AnnexItemInput.*': 'subgraphs/procedures/publication/rules/decision.ts',
  'AnnexFeeInput.*': 'subgraphs/procedures/publication/rules/decision.ts',
  ...readAllOf('subgraphs/procedures/publication/rules/draftText.ts', [
    ...[
      'ProcedureContentInput',
      'TimeLimitInput',
      'FeeLineInput',
      'CaseInput',
      'QuestionInput',
      'ComponentInput',
      'FormTemplateInput',
    ],
    ...['QuestionCodeListInput', 'QuestionConditionInput'],
    ...['ConditionInput', 'MappingInput', 'LegalBasisInput', 'StepsInput', 'AgencyMentionInput'],
  ]),
  ...readAllOf('subgraphs/procedures/portal/rules/plainText.ts', [
    ...[
      'GuidanceInput',
      'QuestionAndAnswerInput',
      'LifeEventInput',
      'AnnouncementInput',
      'LegalDocumentInput',
    ],
    ...[
      'ContactPointInput',
      'PortalDetailsInput',
      'TermsOfUseInput',
      'PortalRunInput',
      'WithdrawPortalItemInput',
    ],
  ]),
};

/** Words that are looked up, compared or have a grammar: what is kept is ours. */
const WORDS = [
  ...['SealInput.keyId', 'SealInput.payload', 'SealInput.signature', 'AnswerInput.key'],
  ...[
    'OpenDraftDossierInput.localCode',
    'OpenDraftDossierInput.caseCode',
    'PartyInput.organizationTaxNumber',
  ],
  ...['ApproveClientManifestInput.digest'],
  ...['SubmitDossierInput.papersOnPaper', 'RequestSupplementInput.components', 'HeldRequestInput.component'],
  ...['ConsultationInput.components', 'DeclineHeldValueInput.key'],
  ...[
    'OpenUploadInput.component',
    'OpenUploadInput.mediaType',
    'OpenCatalogueUploadInput.mediaType',
    'QueueOfInput.unit',
    'QueueInput.code',
  ],
  ...['HandOverDossiersInput.toUnit', 'FigureFilter.unit'],
  ...['MapSpellingInput.code', 'MapLocalCodeInput.localCode', 'ConfirmMappingInput.component'],
  ...['RejectMappingInput.component', 'AttachOnlineServiceInput.address', 'DecisionFileInput.address'],
  ...['DecisionFileInput.sha256', 'OpeningHoursInput.opensAt', 'OpeningHoursInput.closesAt'],
  ...['ForeignAmountInput.currency', 'ProcedureFilter.fields', 'ProcedureFilter.audiences'],
];

function readAllOf(path: string, inputs: readonly string[]): Record<string, string> {
  return Object.fromEntries(inputs.map((input) => [`${input}.*`, path]));
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

// Of every register, in whichever file it stands: the sources that composition reads.
const contracts = subgraphNames.map(readSchemaSource);
const texts = contracts.flatMap((contract) =>
  contract.definitions.flatMap((definition) =>
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION
      ? (definition.fields ?? [])
          .filter(({ type }) => nameOf(type) === 'String')
          .map((field) => `${definition.name.value}.${field.name.value}`)
      : [],
  ),
);
const wildcardOf = (text: string): string => `${text.split('.')[0]}.*`;
const readerOf = (text: string): string | undefined => READERS[text] ?? READERS[wildcardOf(text)];

describe('The texts that the contract takes in', () => {
  it('are each read as text somewhere, or words that are looked up', () => {
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => readerOf(text) === undefined && !WORDS.includes(text))).toEqual([]);
  });

  it('are all in the contract that are named here', () => {
    const known = new Set([...texts, ...texts.map(wildcardOf)]);
    expect([...Object.keys(READERS), ...WORDS].filter((named) => !known.has(named))).toEqual([]);
  });

  it.each([...new Set(Object.values(READERS))])('are looked at before they are cleaned: %s', (path) => {
    expect(read(path)).toMatch(/\b(?:readTyped|isUnicode|holdsUnicode|findLegacyEncoding)\(/u);
  });
});
